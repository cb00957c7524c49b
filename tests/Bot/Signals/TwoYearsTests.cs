using Assistant.Bot.Analytics;
using Assistant.Bot.Demo;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Languages;
using Assistant.Tests.Support;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Assistant.Tests.Bot.Signals;

/// <summary>Two years with a clock of the test: what is due goes on its day, and nothing before.</summary>
public sealed class TwoYearsTests
{
    private static readonly DateTimeOffset Start = new(2025, 1, 15, 11, 0, 0, TimeSpan.Zero);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_is_erased_early_and_nothing_later_than_a_day_across_the_changes_of_the_clock()
    {
        await using var data = await ADatabase.NewAsync();
        var clock = new FakeTimeProvider(Start);
        var (options, actors) = (Options.Create(new SignalOptions()), new ActorKeys(Options.Create(data.Options)));
        var retention = new SignalRetention(data.Writer, data.Database, actors, options, clock);
        var demo = new DemoSignals(seed: 5, Start, days: 1).Ask(1).Single().Signal with { Text = "quand vole le papillon", Language = Language.French };

        for (var day = 0; day < 731; day++, clock.Advance(TimeSpan.FromDays(1)))
        {
            var today = BrusselsTime.DateOf(clock.GetUtcNow());
            await AskAsync(data, actors, demo with { AskedAt = clock.GetUtcNow(), Person = "somebody", Reference = day + 1 });
            await retention.EraseAsync(Cancellation);
            var number = BrusselsTime.DayNumber(today);
            var oldest = data.Database.Read(db => (
                Fact: db.Number("SELECT MIN(day) FROM signals"), Text: db.Number("SELECT MIN(day) FROM signal_texts"), Key: db.Number("SELECT MIN(day) FROM signals WHERE actor IS NOT NULL OR session IS NOT NULL"),
                Facts: db.Number("SELECT COUNT(*) FROM signals"), Texts: db.Number("SELECT COUNT(*) FROM signal_texts"), Keys: db.Number("SELECT COUNT(*) FROM signals WHERE actor IS NOT NULL")));
            var first = BrusselsTime.DayOf(Start);
            var (fact, text, key) = (BrusselsTime.DayNumber(today.AddMonths(-13)), number - 90, number - 62);

            Assert.Equal((Math.Max(first, fact), Math.Max(first, text), Math.Max(first, key)), (oldest.Fact, oldest.Text, oldest.Key));
            Assert.Equal((number - Math.Max(first, fact) + 1, number - Math.Max(first, text) + 1, number - Math.Max(first, key) + 1), (oldest.Facts, oldest.Texts, oldest.Keys));
            AssertKeys(data, today);
        }

        Assert.True(data.Database.Read(db => db.Number("SELECT COUNT(*) FROM erasures WHERE what = 'texts'")) > 300);
    }

    [Fact]
    public async Task Erased_texts_and_destroyed_keys_are_nowhere_on_the_disk()
    {
        await using var data = await ADatabase.NewAsync();
        var clock = new FakeTimeProvider(Start);
        var actors = new ActorKeys(Options.Create(data.Options));
        var box = data.Key.Seal("quand vole le papillon"u8, SignalLog.OwnerOf(1, data.Key));
        await data.Writer.WriteAsync(db => { SignalTable.AddText(db, 1, BrusselsTime.DayOf(Start), box, signature: null); return true; });
        actors.ActorOf("somebody", Month.Of(Start));
        var key = await File.ReadAllBytesAsync(Directory.GetFiles(Path.Combine(data.Options.Folder, ActorKeys.FolderName)).Single(), Cancellation);

        clock.Advance(TimeSpan.FromDays(91));
        await new SignalRetention(data.Writer, data.Database, actors, Options.Create(new SignalOptions()), clock).EraseAsync(Cancellation);

        Assert.Equal(0, data.Database.Read(db => db.Number("SELECT COUNT(*) FROM signal_texts")));
        foreach (var file in Directory.EnumerateFiles(data.Options.Folder, "*", SearchOption.AllDirectories))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            Assert.Equal((-1, -1), (bytes.AsSpan().IndexOf(box.AsSpan(20)), bytes.AsSpan().IndexOf(key)));
        }
    }

    [Fact]
    public async Task A_month_keeps_its_counts_when_its_signals_are_gone()
    {
        await using var data = await ADatabase.NewAsync();
        var clock = new FakeTimeProvider(Start);
        var actors = new ActorKeys(Options.Create(data.Options));
        var retention = new SignalRetention(data.Writer, data.Database, actors, Options.Create(new SignalOptions()), clock);
        var counting = new CellCounting(data.Database, data.Writer, clock);
        var demo = new DemoSignals(seed: 5, Start, days: 1).Ask(1).Single().Signal;
        for (var i = 0; i < 12; i++)
        {
            await AskAsync(data, actors, demo with { AskedAt = clock.GetUtcNow(), Person = $"person {i}", Reference = i + 1, Status = Assistant.Knowledge.Answers.AnswerStatus.Answered });
        }

        for (var day = 0; day < 430; day++, clock.Advance(TimeSpan.FromDays(1)))
        {
            await counting.CountAsync(Cancellation);
            await retention.EraseAsync(Cancellation);
        }

        var filter = new SignalFilter(Month.Of(Start), Month.Of(Start));
        Assert.Equal(0, data.Database.Read(db => db.Number("SELECT COUNT(*) FROM signals")));
        var figure = data.Database.Read(db => CellSet.Read(db, filter, Shown.Outside, Dimension.All)).Count(filter);
        Assert.Equal((12L, 12), (figure.Questions, figure.Actors));
    }

    // Only this month's key, and last month's until the second day; and the year's.
    private static void AssertKeys(ADatabase data, DateOnly today)
    {
        var expected = new List<string> { $"month-{Month.Of(today)}", $"year-{today.Year}" };
        if (today.Day <= 2 && Month.Of(today) != Month.Of(BrusselsTime.DateOf(Start)))
        {
            expected.Insert(0, $"month-{Month.Of(today).Plus(-1)}");
        }

        Assert.Equal(expected, Directory.GetFiles(Path.Combine(data.Options.Folder, ActorKeys.FolderName)).Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal));
    }

    private static async Task AskAsync(ADatabase data, ActorKeys actors, Signal signal)
    {
        var actor = actors.ActorOf(signal.Person!, Month.Of(signal.AskedAt));
        Assert.NotNull(actors.PlaceOf(signal.Person!, Month.Of(signal.AskedAt).Year));
        await data.Writer.WriteAsync(db =>
        {
            var id = SignalTable.Add(db, signal, actor, new Sitting(7, 1, RephraseOf: null), group: null);
            SignalTable.AddText(db, id, BrusselsTime.DayOf(signal.AskedAt), [1, 2, 3], signature: null);
            return id;
        });
    }
}
