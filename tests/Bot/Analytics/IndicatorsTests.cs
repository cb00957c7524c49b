using System.Globalization;
using Assistant.Bot.Analytics;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Answers;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Bot.Analytics;

/// <summary>Every figure is what its formula in docs/indicators.md says, counted question by question.</summary>
public sealed class IndicatorsTests
{
    private static readonly SignalFilter Year = new(new Month(2026, 1), new Month(2026, 12));
    private static readonly long[] Classes = [100, 250, 500, 1000, 2000, 5000];

    [Theory]
    [InlineData(null)]
    [InlineData(LanguageChoice.Dutch)]
    [InlineData(LanguageChoice.French)]
    internal async Task Shares_are_those_of_their_formulas(LanguageChoice? language)
    {
        var (facts, figures) = await FiguresAsync(language);
        var all = facts.FindAll(fact => language is null || fact.Language == language);
        var asked = all.FindAll(fact => Endings.Counted.Contains(fact.Ending));
        var answered = asked.FindAll(fact => fact.Ending is Ending.Answered or Ending.Partly);

        Is(IndicatorId.R6, People(asked.FindAll(fact => facts.Exists(other => fact.Actor is not null && other.Actor == fact.Actor && IsSameMonth(other, fact) && other.Date != fact.Date))), People(asked));
        Is(IndicatorId.A1, asked.Count(fact => fact.Status is AnswerStatus.Answered or AnswerStatus.AnsweredCurated), asked.Count);
        Is(IndicatorId.A2, asked.Count(IsUnanswered), asked.Count);
        Is(IndicatorId.A2a, asked.Count(fact => fact.Status == AnswerStatus.UnansweredNoPassage), asked.Count);
        Is(IndicatorId.A2b, asked.Count(fact => fact.Status == AnswerStatus.UnansweredWeakEvidence), asked.Count);
        Is(IndicatorId.A3, asked.Count(fact => fact.Status == AnswerStatus.AnsweredPartly), asked.Count);
        Is(IndicatorId.A4a, asked.Count(fact => fact.Status == AnswerStatus.RedirectedOutOfScope), asked.Count);
        Is(IndicatorId.A4b, asked.Count(fact => fact.Status == AnswerStatus.RedirectedPersonalCase), asked.Count);
        Is(IndicatorId.A6, answered.Count(fact => fact.Quotes > 0), answered.Count);
        Is(IndicatorId.A7, all.Count(fact => fact.Status == AnswerStatus.FailedStore), all.Count);
        Is(IndicatorId.F1, answered.Count(fact => fact.Feedback != 0), answered.Count);
        AreThumbs(answered.Count(fact => fact.Feedback > 0), answered.Count(fact => fact.Feedback != 0));
        Is(IndicatorId.F4, answered.Count(fact => fact.Feedback < 0 || fact.IsRephrased || fact.IsEscalated), answered.Count);
        Is(IndicatorId.F5, answered.Count(fact => fact.Actor is not null && !fact.HasFailed && !facts.Exists(later => IsAskedAgain(fact, later))), answered.Count);
        Is(IndicatorId.F6, asked.Count(fact => IsUnanswered(fact) ? fact.Group is not null : fact.Item is not null), asked.Count);
        Is(IndicatorId.E1, asked.Count(fact => fact.IsEscalated), asked.Count);
        Is(IndicatorId.G6, answered.Count(fact => fact.Status == AnswerStatus.AnsweredCurated), answered.Count);
        Is(IndicatorId.G7, answered.Count(fact => fact.IsOutdated), answered.Count);

        // Of fewer thumbs nothing is said.
        void AreThumbs(int up, int of) => Assert.Equal(of < 30 ? null : (up, of), figures[IndicatorId.F2] is Proportion { Share: { } share } ? (share.Some, share.All) : null as (long, long)?);

        void Is(IndicatorId id, int some, int of) => Assert.Equal((id, some, of), (id, ShareOf(figures[id]).Some, ShareOf(figures[id]).All));
    }

    [Fact]
    public async Task Numbers_durations_and_differences_are_those_of_their_formulas()
    {
        var (facts, figures) = await FiguresAsync(language: null);
        var asked = facts.FindAll(fact => Endings.Counted.Contains(fact.Ending));
        var classes = asked.Select(fact => Classes.First(bound => fact.Milliseconds <= bound)).Order().ToList();
        var gaps = new[] { IndicatorId.Q1, IndicatorId.Q4 }.Select(id => Assert.IsType<Gap>(figures[id])).ToList();

        Assert.Equal(asked.Count, Assert.IsType<Asked>(figures[IndicatorId.R1]).Figure.Questions);
        Assert.Equal(Enumerable.Range(1, 12).Select(month => (int?)People(asked.FindAll(fact => fact.Date.Month == month))), Assert.IsType<PeopleByMonth>(figures[IndicatorId.R2]).Months.Select(month => month.People));
        Assert.Equal(7, Assert.IsType<Counted>(figures[IndicatorId.R3]).Value);
        Assert.Equal(asked.Select(fact => fact.Structure).OfType<string>().Distinct().Count(), Assert.IsType<Counted>(figures[IndicatorId.R5]).Value);
        Assert.Equal(new Duration(classes[((classes.Count + 1) / 2) - 1], classes[(int)Math.Ceiling(classes.Count * 0.95) - 1]), figures[IndicatorId.A8]);
        Assert.Equal((asked.Count(fact => fact.Language == LanguageChoice.Dutch), asked.Count), (ShareOf(figures[IndicatorId.Q2]).Some, ShareOf(figures[IndicatorId.Q2]).All));
        Assert.Equal((0, asked.Count), (ShareOf(figures[IndicatorId.Q3]).Some, ShareOf(figures[IndicatorId.Q3]).All));
        Assert.Equal(
            [Unanswered(fact => fact.Language == LanguageChoice.Dutch), Unanswered(fact => fact.Language == LanguageChoice.French), Unanswered(fact => fact.Channel == SignalChannel.Teams), Unanswered(fact => fact.Channel != SignalChannel.Teams)],
            gaps.SelectMany(gap => new[] { gap.One, gap.Other }).Select(share => (share.Some, share.All)));

        (long, long) Unanswered(Predicate<SignalFacts> isOf) => (asked.Count(fact => isOf(fact) && IsUnanswered(fact)), asked.Count(fact => isOf(fact)));
    }

    [Theory]
    [InlineData("Français")]
    [InlineData("Nederlands")]
    public async Task Every_figure_has_its_formula_in_the_documents(string heading)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(TestData.Repository, "docs", "indicators.md"), TestContext.Current.CancellationToken);

        var rows = text.Split($"## {heading}\n")[1].Split("\n## ")[0].Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToList();

        // A2a and A2b are said with A2.
        Assert.All(Enum.GetNames<IndicatorId>(), id => Assert.Contains(rows, row => row[3].Length > 0 && (row[1].Split(", ").Contains(id) || row[3].Contains($"{id} ", StringComparison.Ordinal))));
    }

    // What is hidden is looked at elsewhere: here everything may be seen.
    private static async Task<(List<SignalFacts> Facts, Dictionary<IndicatorId, Amount> Figures)> FiguresAsync(LanguageChoice? language)
    {
        var months = Year.Months.Select(month => (Month: month, Facts: RandomSignals.OfAMonth(new Random(month.Number)).ConvertAll(fact => fact with { Date = new DateOnly(2026, month.Number, Math.Min(fact.Date.Day, 28)) }))).ToList();
        await using var data = await ADatabase.NewAsync();
        await data.Writer.WriteAsync(db =>
        {
            months.ForEach(month => CellTable.Change(db, month.Month, MonthCells.Of(month.Facts).Cells.Select(cell => new MonthCell(cell.Key, cell.Value, Shown.Outside)), []));
            return true;
        });
        var filter = Year with { Language = language };

        var figures = data.Database.Read(db => Indicators.Of(CellSet.ReadIndicators(db, filter, Shown.Outside), filter, CellSet.ReadStructures(db, filter, Shown.Outside), reach: 7));

        return ([.. months.SelectMany(month => month.Facts)], figures.ToDictionary(figure => figure.Id, figure => figure.Amount));
    }

    private static Share ShareOf(Amount amount) => Assert.IsType<Proportion>(amount).Share!;

    private static bool IsUnanswered(SignalFacts fact) => fact.Status is AnswerStatus.UnansweredNoPassage or AnswerStatus.UnansweredWeakEvidence;

    private static bool IsSameMonth(SignalFacts one, SignalFacts other) => one.Date.Month == other.Date.Month;

    // Within a week of the same month, of which all questions are here.
    private static bool IsAskedAgain(SignalFacts fact, SignalFacts later) =>
        fact.Item is not null && later.Item == fact.Item && later.Actor == fact.Actor && IsSameMonth(fact, later) && later.AskedAt > fact.AskedAt;

    // Of each month anew: a pseudonym lives that long; those who have none count as one.
    private static int People(List<SignalFacts> facts) => facts.Select(fact => string.Create(CultureInfo.InvariantCulture, $"{fact.Date.Month} {fact.Actor}")).Distinct(StringComparer.Ordinal).Count();
}
