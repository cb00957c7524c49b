using Assistant.Bot.Analytics;
using Assistant.Bot.Demo;
using Assistant.Bot.Signals;
using Assistant.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Assistant.Tests.Bot.Demo;

/// <summary>A demo database, and the figures over it.</summary>
public sealed class DemoStoreTests : IDisposable
{
    private static readonly DateTimeOffset Until = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    private readonly AStore _store = AStore.With(ADocument.Titled("Papillons").Saying("Le vol", "Le papillon bleu vole la nuit au-dessus du canal."));

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task The_figures_of_a_demo_are_those_of_its_questions_and_a_store_with_real_questions_is_refused()
    {
        using var bot = new ListeningBot(_store);
        var demo = bot.Services.GetRequiredService<DemoStore>();
        var questions = new DemoSignals(seed: 1, Until, days: 120).Ask(3000).ToList();
        await demo.FillAsync(questions, CancellationToken.None);
        var data = bot.Services.GetRequiredService<Assistant.Bot.Data.Database>();
        var filter = new SignalFilter(new Month(2026, 10), new Month(2026, 10));

        var cells = data.Read(db => CellSet.Read(db, filter, Shown.Inside, Indicators.Needed));

        var october = questions.Where(question => Month.Of(question.Signal.AskedAt) == filter.From && Endings.Counted.Contains(Endings.Of(question.Signal.Status))).ToList();
        Assert.Equal(october.Count, cells.Count(filter).Questions);
        Assert.Equal(october.Count(question => question.Signal.IsUnanswered), Indicators.UnansweredIn(cells, filter).Some);
        var indicators = Indicators.Of(cells, filter, new Dictionary<string, CellSet>(StringComparer.Ordinal), reach: null);
        Assert.Equal(Enum.GetValues<IndicatorId>(), indicators.Select(indicator => indicator.Id));
        Assert.False(demo.HoldsRealSignals());
    }

    [Fact]
    public void The_same_seed_invents_the_same_and_redaction_is_to_be_seen()
    {
        var (one, other) = (new DemoSignals(7, Until, 60).Ask(400).ToList(), new DemoSignals(7, Until, 60).Ask(400).ToList());

        Assert.Equal(one, other);
        Assert.Contains(one, question => question.Signal.PersonalData != 0 && question.Signal.Text?.Contains("[…]", StringComparison.Ordinal) == true);
        Assert.Equal(3, one.Select(question => question.Signal.Language).OfType<Assistant.Knowledge.Languages.Language>().Distinct().Count());
    }

    [Fact]
    public async Task A_store_with_a_real_question_takes_no_invented_ones()
    {
        using var bot = new ListeningBot(_store);
        await (await bot.ChatAsync()).AskAsync("quand vole le papillon bleu");

        Assert.True(bot.Services.GetRequiredService<DemoStore>().HoldsRealSignals());
    }
}
