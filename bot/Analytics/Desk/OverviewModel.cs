using Assistant.Bot.Access;
using Assistant.Bot.Analytics.Charts;
using Assistant.Bot.Analytics.Exports;
using Assistant.Bot.Analytics.Figures;
using Assistant.Bot.Analytics.Gaps;
using Assistant.Bot.Analytics.Reviews;
using Assistant.Bot.Analytics.Surveys;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Answers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Assistant.Bot.Analytics.Desk;

/// <summary>Eight numbers, each with what it means and how far it can be believed, and three drawings.</summary>
[Authorize(DeskPolicy.Figures)]
internal sealed class OverviewModel(FigureDesk figures, ReviewDesk reviews, GapDesk gaps, SurveyDesk surveys, TimeProvider clock) : FigurePage(figures, clock)
{
    /// <summary>The page's place.</summary>
    public const string Path = "/overview";

    private const int Items = 10;

    /// <inheritdoc/>
    public override Trilingual Title => DeskTexts.Overview;

    /// <inheritdoc/>
    public override string Place => Path;

    /// <summary>The figures of the period before, for comparison.</summary>
    public IReadOnlyDictionary<IndicatorId, Indicator> Before { get; private set; } = new Dictionary<IndicatorId, Indicator>();

    /// <summary>The reviewed accuracy of the period; null when nothing was reviewed.</summary>
    public Share? Accuracy { get; private set; }

    /// <summary>What the questionnaire says.</summary>
    public SurveyFigures Said { get; private set; } = null!;

    /// <summary>Gaps that closed, and that reopened.</summary>
    public (int Closed, int Reopened) Gaps { get; private set; }

    /// <summary>The drawings.</summary>
    public IReadOnlyList<BarChart> Charts { get; private set; } = [];

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        Set = Figures.Read(Person, Filter, IsExport);
        Before = Figures.Read(Person, Filter.Before(), IsExport).Indicators;
        Accuracy = reviews.Accuracy(BrusselsTime.DayNumber(Filter.From.FirstDay), BrusselsTime.DayNumber(Filter.To.LastDay)).GetValueOrDefault("");
        Said = surveys.Read(Filter, Set.Least);
        var outcomes = gaps.Outcomes();
        Gaps = (outcomes.Count(outcome => outcome.Verdict == GapVerdict.Closed), outcomes.Count(outcome => outcome.Verdict == GapVerdict.Reopened));
        Charts = [ByMonth(), WhyNot(), TopItems(await Figures.ItemNamesAsync(Person, Language, HttpContext.RequestAborted))];
        return PageOr(Tables);
    }

    private IReadOnlyList<ExportTable> Tables() =>
    [
        new(
            T(Title), [T(FigureTexts.Definition), T(FigureTexts.Value), T(FigureTexts.Interval)],
            [.. Set.Indicators.Values.Select(indicator => (IReadOnlyList<ExportCell>)
            [
                ExportCell.Of(T(OverviewTexts.NameOf(indicator.Id))), indicator.Amount is Proportion { Share: { } share } ? Cell(share) : indicator.Amount is Asked asked ? Cell(asked.Figure) : ExportCell.Of(FigureWords.Value(indicator.Amount, Language)),
                ExportCell.Of(FigureWords.Certainty(indicator.Amount, Language) ?? ""),
            ])]),
        new(
            T(OverviewTexts.ByMonth), [T(FigureTexts.Month), T(FigureTexts.Total), .. Endings.Counted.Select(ending => T(FigureTexts.Of(ending)))],
            [.. Filter.Months.Select(month => Filter with { From = month, To = month }).Select(month => (IReadOnlyList<ExportCell>)
                [ExportCell.Of(Name(month.From)), Cell(Set.Cells.Count(month)), .. Endings.Counted.Select(ending => Cell(Set.Cells.Count(month with { Ending = ending })))])]),
    ];

    private BarChart ByMonth() => new(
        "by-month", T(OverviewTexts.ByMonth), [.. new[] { Ending.Answered, Ending.Partly, Ending.Unanswered }.Select(ending => T(FigureTexts.Of(ending))), T(FigureTexts.Of(Ending.OutOfScope))],
        [
            .. Filter.Months.Select(month => Filter with { From = month, To = month }).Select(month => new ChartBar(
                Name(month.From),
                [
                    Count(month, Ending.Answered), Count(month, Ending.Partly), Count(month, Ending.Unanswered), Count(month, Ending.OutOfScope) + Count(month, Ending.PersonalCase),
                ],
                FigureWords.Count(Set.Cells.Count(month), Language)) { Address = RowsOf(month), Total = Set.Cells.Count(month).Questions }),
        ])
    {
        RowName = T(FigureTexts.Month),
        TotalName = T(FigureTexts.Total),
        TableName = T(FigureTexts.Table),
        Culture = Culture,
        Empty = T(FigureTexts.Nothing),
        Hidden = FigureWords.NotShown.In(Language),
    };

    private BarChart WhyNot() => new(
        "why-not", T(OverviewTexts.WhyNot), [T(FigureTexts.QuestionsOf)],
        [
            .. new[] { AnswerStatus.UnansweredNoPassage, AnswerStatus.UnansweredWeakEvidence }.Select(status => (status, Filter: Filter with { Dimension = Dimension.Status, Value = status.ToString() }))
                .Select(pair => new ChartBar(T(FigureTexts.Of(pair.status)), [Visible(Set.Cells.Count(pair.Filter))], FigureWords.Count(Set.Cells.Count(pair.Filter), Language)) { Address = RowsOf(pair.Filter) }),
        ])
    {
        RowName = T(OverviewTexts.WhyNot),
        TableName = T(FigureTexts.Table),
        Culture = Culture,
        Empty = T(FigureTexts.Nothing),
        Hidden = FigureWords.NotShown.In(Language),
    };

    private BarChart TopItems(IReadOnlyDictionary<string, string> names) => new(
        "top-items", T(OverviewTexts.TopItems), [T(OverviewTexts.Answered), T(FigureTexts.Unanswered)],
        [
            .. Set.Cells.Values(Filter with { Dimension = Dimension.Item, Value = "" }).Where(row => row.Value != MonthCells.Rest && !row.Figure.IsHidden).Take(Items)
                .Select(row => (row.Value, row.Figure, Filter: Filter with { Dimension = Dimension.Item, Value = row.Value }))
                .Select(row => (row.Value, row.Figure, row.Filter, Unanswered: Visible(Set.Cells.Count(row.Filter with { Ending = Ending.Unanswered }))))
                .Select(row => new ChartBar(
                    names.GetValueOrDefault(row.Value, row.Value), [row.Figure.Questions - row.Unanswered, row.Unanswered], FigureWords.Count(row.Figure, Language)) { Address = RowsOf(row.Filter), Total = row.Figure.Questions }),
        ])
    {
        RowName = T(FigureTexts.Subject),
        TotalName = T(FigureTexts.Total),
        TableName = T(FigureTexts.Table),
        Culture = Culture,
        Empty = T(FigureTexts.Nothing),
        Hidden = FigureWords.NotShown.In(Language),
    };

    private long? Count(SignalFilter month, Ending ending) => Visible(Set.Cells.Count(month with { Ending = ending }));

    private static long? Visible(Figure figure) => figure.IsHidden ? null : figure.Questions;
}
