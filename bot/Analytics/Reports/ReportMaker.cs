using Assistant.Bot.Access;
using Assistant.Bot.Analytics.Figures;
using Assistant.Bot.Analytics.Gaps;
using Assistant.Bot.Analytics.Notes;
using Assistant.Bot.Analytics.Reviews;
using Assistant.Bot.Analytics.Surveys;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Passages;

namespace Assistant.Bot.Analytics.Reports;

/// <summary>Gathers the numbers of a report: those that the Assistant measured, those that people reviewed, and those that were entered with their source.</summary>
internal sealed class ReportMaker(FigureDesk figures, GapDesk gaps, ReviewDesk reviews, NoteDesk notes, SurveyDesk surveys)
{
    private static readonly Ending[] Columns = [Ending.Answered, Ending.Partly, Ending.Unanswered, Ending.OutOfScope, Ending.PersonalCase];

    /// <summary>Gathers.</summary>
    public ReportNumbers Make(DeskPerson person, SignalFilter filter)
    {
        var plain = filter with { Dimension = Dimension.All, Value = "", Ending = null, Language = null };
        var set = figures.Read(person, plain, isExport: true, Dimension.Right, Dimension.Step, Dimension.Audience);
        var (from, to) = (plain.From.FirstDay, plain.To.LastDay);
        var outcomes = gaps.Outcomes();
        var accuracy = reviews.Accuracy(BrusselsTime.DayNumber(from), BrusselsTime.DayNumber(to)).GetValueOrDefault("");
        return new ReportNumbers
        {
            Filter = plain.ToQuery(),
            From = from,
            To = to,
            Least = set.Least,
            IsDemo = figures.IsDemo(),
            Figures = [.. set.Indicators.Values.Select(Frozen).OfType<ReportFigure>()],
            Months = [.. plain.Months.Select(month => Row(set, plain with { From = month, To = month }, month.ToString()))],
            Rights = Rows(set, plain, Dimension.Right, CoverageTexts.Rights),
            Steps = Rows(set, plain, Dimension.Step, CoverageTexts.Steps),
            Languages = [.. LanguageChoices.All.Select(language => Pair(set, plain with { Language = language }, language.Code()))],
            Gaps = [outcomes.Count(outcome => outcome.Verdict is GapVerdict.Unchanged or GapVerdict.TooEarly), outcomes.Count(outcome => outcome.Verdict == GapVerdict.Closed), outcomes.Count(outcome => outcome.Verdict == GapVerdict.Reopened)],
            Accuracy = accuracy is null ? null : new ReportFigure("A5", accuracy.Some, accuracy.All),
            Survey = Survey(surveys.Read(plain, set.Least)),
            Reach = [.. Penetration.Of(set.Cells, plain, notes.Read(NoteKind.Headcount, DateOnly.MinValue, to)).Select(one => new ReportReach(one.Audience.Name(), one.People, one.Headcount, one.Day, one.Source))],
            Entries = [.. new[] { NoteKind.Kpi, NoteKind.Activity, NoteKind.Import }.SelectMany(kind => notes.Read(kind, from, to)).Where(note => note.Content.Source.Length > 0).Select(Entry)],
            Remarks = [.. notes.Read(NoteKind.Remark, from, to).Where(note => note.State == NoteState.Approved).Select(note => note.Id).Order()],
        };
    }

    private static ReportFigure? Frozen(Indicator indicator) => (indicator.Id.ToString(), indicator.Amount) switch
    {
        (var id, Asked asked) => new ReportFigure(id, asked.Figure.IsHidden ? null : asked.Figure.Questions, null),
        (var id, Counted { Value: { } value }) => new ReportFigure(id, value, null),
        (var id, PeopleByMonth people) => new ReportFigure(id, people.Months.Select(month => (long?)month.People).LastOrDefault(shown => shown is not null), null),
        (var id, Proportion { Share: { } share }) => Of(id, share),
        (var id, Gap gap) => Of(id, gap.One) with { Other = Of(id, gap.Other) },
        _ => null,
    };

    private static ReportFigure Of(string id, Share share) => new(id, share.All == 0 ? null : share.Some, share.All == 0 ? null : share.All);

    // In the order of the charter and of the convention, and those that nobody asked about too: silence is a finding.
    private static IReadOnlyList<ReportRow> Rows(FigureSet set, SignalFilter filter, Dimension dimension, IReadOnlyList<string> always) =>
    [
        .. always.Concat(set.Cells.Values(filter with { Dimension = dimension }).Select(row => row.Value).Where(value => value != MonthCells.Rest).Order(StringComparer.Ordinal)).Distinct(StringComparer.Ordinal)
            .Select(value => Pair(set, filter with { Dimension = dimension, Value = value }, value)),
    ];

    private static ReportRow Pair(FigureSet set, SignalFilter filter, string id) => new(id, [Shown(set.Cells.Count(filter)), Shown(set.Cells.Count(filter with { Ending = Ending.Unanswered }))]);

    private static ReportRow Row(FigureSet set, SignalFilter filter, string id) => new(id, [.. Columns.Select(ending => Shown(set.Cells.Count(filter with { Ending = ending })))]);

    private static long? Shown(Figure figure) => figure.IsHidden ? null : figure.Questions;

    private static ReportSurvey Survey(SurveyFigures said) => new(said.Offered, said.Respondents, said.Useful, said.Otherwise, said.Brought);

    private static ReportEntry Entry(DeskNote note) => new(
        note.Kind.ToString(), note.Day, note.Content.Title, note.Content.Unit, note.Content.Baseline, note.Content.Target, note.Content.Value, note.Content.Source);
}
