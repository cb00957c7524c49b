using System.Globalization;
using Assistant.Bot.Analytics.Exports;
using Assistant.Bot.Analytics.Figures;
using Assistant.Bot.Analytics.Notes;
using Assistant.Bot.Analytics.Surveys;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;

namespace Assistant.Bot.Analytics.Reports;

/// <summary>Says a report's numbers in a language. The same numbers and remarks give the same document, byte for byte.</summary>
internal sealed class ReportWriter(ReportNumbers numbers, IReadOnlyList<DeskNote> remarks, ClosedReport? closed, Language language)
{
    private static readonly Ending[] Columns = [Ending.Answered, Ending.Partly, Ending.Unanswered, Ending.OutOfScope, Ending.PersonalCase];

    private CultureInfo Culture => Trilingual.CultureOf(language);

    /// <summary>The document.</summary>
    public ExportDocument Write() => new(
        T(ReportTexts.Title, Day(numbers.From), Day(numbers.To)), Culture.Name,
        [
            .. numbers.IsDemo ? new[] { ExportBlock.Say(T(ReportTexts.Demo)) } : [],
            ExportBlock.Say(T(ReportTexts.Scope, closed?.Scope is { Length: > 0 } scope ? scope : ScopeOf(numbers.Filter), numbers.Least)),
            ExportBlock.Head(T(ReportTexts.KeyFigures)), ExportBlock.Show(Figures()), .. numbers.Reach is { Count: > 0 } ? new[] { ExportBlock.Show(Reach(numbers.Reach)) } : [], ExportBlock.Show(Months()),
            ExportBlock.Head(T(ReportTexts.RightsHead)), ExportBlock.Show(Pairs(ReportTexts.RightsHead, CoverageTexts.Name, numbers.Rights, CoverageTexts.NameOf)),
            ExportBlock.Head(T(ReportTexts.StepsHead)), ExportBlock.Show(Pairs(ReportTexts.StepsHead, CoverageTexts.Step, numbers.Steps, CoverageTexts.NameOf)),
            ExportBlock.Head(T(ReportTexts.GapsHead)), ExportBlock.Say(T(ReportTexts.Gaps, numbers.Gaps[0], numbers.Gaps[1], numbers.Gaps[2])),
            ExportBlock.Head(T(ReportTexts.QualityHead)), ExportBlock.Say(Quality()), .. Survey(),
            ExportBlock.Head(T(ReportTexts.EquityHead)), ExportBlock.Show(Pairs(ReportTexts.EquityHead, EquityTexts.Language, numbers.Languages, LanguageName)),
            ExportBlock.Head(T(ReportTexts.RemarksHead)), .. Remarks(),
            ExportBlock.Head(T(ReportTexts.EntriesHead)), numbers.Entries.Count > 0 ? ExportBlock.Show(Entries()) : ExportBlock.Say(T(ReportTexts.NoEntries)),
            ExportBlock.Head(T(ReportTexts.MethodHead)), ExportBlock.Say(T(ReportTexts.Method, numbers.Least)), ExportBlock.Say(T(ReportTexts.Filter, numbers.Filter)),
            .. closed is null ? [] : new[] { ExportBlock.Say(T(ReportTexts.Frozen, Day(DateOnly.FromDateTime(closed.ClosedAt.UtcDateTime)), closed.Hash)) },
        ]);

    private ExportTable Figures() => new(
        T(ReportTexts.KeyFigures), [T(ReportTexts.Indicator), T(ReportTexts.Value), T(ReportTexts.Interval)],
        [.. numbers.Figures.Where(figure => Enum.TryParse<IndicatorId>(figure.Id, out _)).Select(Figure)]);

    private IReadOnlyList<ExportCell> Figure(ReportFigure figure)
    {
        var name = ExportCell.Of(T(OverviewTexts.NameOf(Enum.Parse<IndicatorId>(figure.Id))));
        if (figure is { Other: { Some: { } otherSome, Of: { } otherAll }, Some: { } one, Of: { } ofOne } && ofOne > 0 && otherAll > 0)
        {
            var gap = ((double)one / ofOne) - ((double)otherSome / otherAll);
            var around = Intervals.Newcombe(one, ofOne, otherSome, otherAll);
            return [name, new ExportCell(T(FigureWords.Points, gap * 100), Math.Round(gap, 4)), ExportCell.Of(T(FigureWords.PointsBetween, around.Low * 100, around.High * 100))];
        }

        if (figure is { Some: { } some, Of: { } all } && all > 0)
        {
            var interval = Intervals.Wilson(some, all);
            return
            [
                name, new ExportCell($"{((double)some / all).ToString("P0", Culture)} ({some.ToString("N0", Culture)} / {all.ToString("N0", Culture)})", Math.Round((double)some / all, 4)),
                ExportCell.Of($"{interval.Low.ToString("P0", Culture)} – {interval.High.ToString("P0", Culture)}"),
            ];
        }

        // Where nobody asked anything, no share has too few people: there is none.
        if (figure.Id != nameof(IndicatorId.R1) && figure.Some is null && numbers.Figures.Any(one => one is { Id: nameof(IndicatorId.R1), Some: 0 }))
        {
            return [name, ExportCell.Of("–"), ExportCell.Of("")];
        }

        return [name, Number(figure.Other is null && figure.Of is null ? figure.Some : null), ExportCell.Of("")];
    }

    private ExportTable Months() => new(
        T(ReportTexts.Months), [T(FigureTexts.Month), .. Columns.Select(ending => T(FigureTexts.Of(ending)))],
        [.. numbers.Months.Select(row => (IReadOnlyList<ExportCell>)[ExportCell.Of(MonthName(row.Id)), .. row.Counts.Select(Number)])]);

    private ExportTable Pairs(Trilingual title, Trilingual head, IReadOnlyList<ReportRow> rows, Func<string, Trilingual> nameOf) => new(
        T(title), [T(head), T(FigureTexts.QuestionsOf), T(FigureTexts.Unanswered)],
        [.. rows.Select(row => (IReadOnlyList<ExportCell>)[ExportCell.Of(T(nameOf(row.Id))), .. row.Counts.Select(Number)])]);

    private ExportTable Reach(IReadOnlyList<ReportReach> reach) => new(
        T(ReportTexts.ReachHead), [T(ReportTexts.AudienceHead), T(ReportTexts.People), T(ReportTexts.Headcount), T(ReportTexts.ShareHead), T(ReportTexts.Day), T(ReportTexts.Source)],
        [
            .. reach.Select(row => (IReadOnlyList<ExportCell>)
            [
                ExportCell.Of(AudienceNames.Parse(row.Audience) is { } audience ? T(AudienceTexts.Of(audience)) : row.Audience), Number(row.People), Number(row.Headcount),
                row.People is { } people && people <= row.Headcount ? new ExportCell(((double)people / row.Headcount).ToString("P1", Culture), Math.Round((double)people / row.Headcount, 4)) : ExportCell.Of("–"),
                ExportCell.Of(Day(row.Day)), ExportCell.Of(row.Source),
            ]),
        ]);

    private IEnumerable<ExportBlock> Survey()
    {
        if (numbers.Survey is { Respondents: > 0 } said)
        {
            yield return ExportBlock.Say(T(ReportTexts.Survey, (double)said.Useful / said.Respondents, said.Respondents, said.Offered, said.Brought));
            yield return ExportBlock.Show(new ExportTable(
                T(ReportTexts.OtherwiseHead), [T(SurveyWords.Way), T(ReportTexts.Respondents)],
                [.. Enum.GetValues<Otherwise>().Zip(said.Otherwise, (way, count) => (IReadOnlyList<ExportCell>)[ExportCell.Of(T(SurveyWords.Of(way))), Number(count)])]));
        }
        else if (numbers.Survey is { } silent)
        {
            yield return ExportBlock.Say(T(ReportTexts.NoSurvey, numbers.Least, silent.Offered));
        }
    }

    private ExportTable Entries() => new(
        T(ReportTexts.EntriesHead),
        [T(ReportTexts.Kind), T(ReportTexts.What), T(ReportTexts.Day), T(ReportTexts.Baseline), T(ReportTexts.Target), T(ReportTexts.Value), T(ReportTexts.Source)],
        [
            .. numbers.Entries.Select(entry => (IReadOnlyList<ExportCell>)
            [
                ExportCell.Of(T(ReportTexts.Of(Enum.Parse<NoteKind>(entry.Kind)))), ExportCell.Of(entry.Unit.Length > 0 ? $"{entry.Title} ({entry.Unit})" : entry.Title), ExportCell.Of(Day(entry.Day)),
                ExportCell.Of(entry.Baseline), ExportCell.Of(entry.Target), ExportCell.Of(entry.Value), ExportCell.Of(entry.Source),
            ]),
        ]);

    private IEnumerable<ExportBlock> Remarks()
    {
        var kept = remarks.Where(remark => numbers.Remarks.Contains(remark.Id)).OrderBy(remark => remark.Content.Tag).ThenBy(remark => remark.Id).ToList();
        if (kept.Count == 0)
        {
            yield return ExportBlock.Say(T(ReportTexts.NoRemarks));
        }

        foreach (var remark in kept)
        {
            yield return ExportBlock.Cite($"{T(ReportTexts.Of(remark.Content.Tag))} – {remark.Content.Title}");
        }
    }

    private string Quality() => numbers.Accuracy is { Some: { } right, Of: { } all } && all > 0 ? T(ReportTexts.Quality, (double)right / all, all) : T(ReportTexts.NoQuality);

    private ExportCell Number(long? count) => count is { } shown ? new ExportCell(shown.ToString("N0", Culture), shown) : ExportCell.Of(T(FigureWords.NotShown));

    private string MonthName(string month) => Month.Parse(month) is { } parsed ? parsed.FirstDay.ToString("MMMM yyyy", Culture) : month;

    private static Trilingual LanguageName(string code) => LanguageChoices.Parse(code) is { } choice ? FigureTexts.Of(choice) : FigureTexts.UnknownLanguage;

    private string ScopeOf(string filter) => filter.Split('&').FirstOrDefault(part => part.StartsWith("scope=", StringComparison.Ordinal)) is { } scope ? Uri.UnescapeDataString(scope["scope=".Length..]) : T(ReportTexts.Programme);

    private string Day(DateOnly day) => Trilingual.Day(day, language);

    private string T(Trilingual text) => text.In(language);

    private string T(Trilingual text, params ReadOnlySpan<object?> values) => text.In(language, values);
}
