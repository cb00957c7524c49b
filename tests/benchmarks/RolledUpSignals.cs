using System.Diagnostics;
using System.Globalization;
using Assistant.Bot.Analytics;
using Assistant.Bot.Data;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Passages;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Assistant.Benchmarks;

/// <summary>Figures over many more signals than are ever kept: three years are counted month by month, and only what was counted is stored.</summary>
internal static class RolledUpSignals
{
    private const int Months = 36;
    private const int People = 10_000;
    private const int Items = 150;
    private const int Groups = 300;
    private const int Structures = 40;

    private static readonly string[] Rights = ["inclusion", "transparency", "participation", "privacy", "sustainability"];

    /// <summary>Counts and reads.</summary>
    /// <param name="count">How many signals.</param>
    /// <param name="postgres">How to reach an empty PostgreSQL database; null for a SQLite file. One that holds signals already is left alone.</param>
    /// <param name="report">Where it is told.</param>
    public static async Task RunAsync(int count, string? postgres, Report report)
    {
        if (count == 0 || postgres is not null)
        {
            return;
        }

        var folder = Directory.CreateTempSubdirectory("assistant-cells-").FullName;
        using var database = new Database(Options.Create(new DataOptions { Folder = folder }));
        using var writer = new GroupCommit(database, TimeProvider.System, NullLogger<GroupCommit>.Instance);
        await writer.StartAsync(CancellationToken.None);
        try
        {
            var last = Month.Of(TimeProvider.System.GetUtcNow()).Plus(-1);
            var started = Stopwatch.GetTimestamp();
            for (var back = 0; back < Months; back++)
            {
                var month = last.Plus(-back);
                var cells = CellCounting.Hide(MonthCells.Of(Facts(month, count / Months, new Random(back))));
                await writer.WriteAsync(db =>
                {
                    CellTable.Change(db, month, cells, []);
                    return true;
                });
            }

            report.Line($"counting {count:N0} signals of {Months} months, {Structures} structures and {Items} subjects: {Stopwatch.GetElapsedTime(started).TotalSeconds:0} s, {database.Read(db => db.Number("SELECT COUNT(*) FROM signal_cells")):N0} cells");
            OverviewReading.Time(database, last, 300, count, report);
        }
        finally
        {
            await writer.StopAsync(CancellationToken.None);
            database.Dispose();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static List<SignalFacts> Facts(Month month, int count, Random random)
    {
        var days = month.LastDay.Day;
        var facts = new List<SignalFacts>(count);
        for (var i = 0; i < count; i++)
        {
            var person = (long)(People * Math.Pow(random.NextDouble(), 2));
            var date = month.FirstDay.AddDays(random.Next(days));
            var item = Zipf(random, Items);
            var isAnswered = random.NextDouble() > 0.16;
            facts.Add(new SignalFacts
            {
                Id = i,
                AskedAt = new DateTimeOffset(date, new TimeOnly(random.Next(7, 18), random.Next(60)), TimeSpan.Zero).ToUnixTimeMilliseconds(),
                Date = date,
                Channel = person % 8 == 0 ? SignalChannel.Teams : random.Next(2) == 0 ? SignalChannel.Chat : SignalChannel.Page,
                Audience = person % 8 == 0 ? Audience.Staff : Audience.Helpers,
                Structure = person % 3 == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"structure-{person % Structures}"),
                Language = (LanguageChoice)(person % 4 == 0 ? 1 : random.Next(10) == 0 ? 2 : 0),
                Actor = person,
                Status = isAnswered ? (random.Next(8) == 0 ? AnswerStatus.AnsweredPartly : AnswerStatus.Answered) : random.Next(2) == 0 ? AnswerStatus.UnansweredNoPassage : AnswerStatus.UnansweredWeakEvidence,
                Item = isAnswered ? string.Create(CultureInfo.InvariantCulture, $"item-{item}") : null,
                Right = isAnswered ? Rights[item % Rights.Length] : null,
                Step = isAnswered && item % 10 == 0 ? string.Create(CultureInfo.InvariantCulture, $"step-{item % 14}") : null,
                Group = isAnswered ? null : Zipf(random, Groups),
                Quotes = isAnswered ? 1 : 0,
                Feedback = random.Next(10) == 0 ? (random.Next(5) == 0 ? -1 : 1) : 0,
                IsEscalated = random.Next(20) == 0,
                IsRephrased = random.Next(25) == 0,
                Milliseconds = random.Next(20, 4000),
            });
        }

        return facts;
    }

    private static int Zipf(Random random, int most) => (int)(most * Math.Pow(random.NextDouble(), 3));
}
