using System.Globalization;
using Assistant.Bot.Analytics.Exports;
using Assistant.Bot.Analytics.Gaps;
using Assistant.Knowledge.Languages;

namespace Assistant.Bot.Analytics.Desk;

/// <summary>The list of gaps and of what became of them as a file: only gaps of ten people at least, and words that people wrote only for reviewers.</summary>
internal static class ToDoFile
{
    /// <summary>Makes the tables.</summary>
    /// <param name="open">The open gaps.</param>
    /// <param name="outcomes">What became of those that were answered.</param>
    /// <param name="shareable">The groups that enough people asked.</param>
    /// <param name="withTexts">Whether the person may take texts away.</param>
    /// <param name="language">The language of the file.</param>
    public static IReadOnlyList<ExportTable> Of(GapList open, IReadOnlyList<GapOutcome> outcomes, IReadOnlySet<long> shareable, bool withTexts, Language language)
    {
        var shown = open.Gaps.Where(gap => shareable.Contains(gap.Group)).ToList();
        return
        [
            new ExportTable(
                T(ToDoTexts.GapsTitle), [T(ToDoTexts.Question), T(ToDoTexts.Languages), T(ToDoTexts.Count), .. Enumerable.Range(1, Weeks).Select(week => $"{T(QuestionsTexts.Week)} {week}"), T(ToDoTexts.Since)],
                [
                    .. shown.Select(gap => (IReadOnlyList<ExportCell>)
                    [
                        ExportCell.Of(withTexts && gap.Title is { } title ? title : ToDoTexts.GroupNumber.In(language, gap.Group)), ExportCell.Of(string.Join(" + ", gap.Languages.Select(pair => pair.Language.Code().ToUpperInvariant()))),
                        ExportCell.Of(gap.Unanswered), .. gap.Weeks.Select(ExportCell.Of), ExportCell.Of(GapDays.Date(gap.FirstDay).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                    ]),
                ])
            {
                Note = ToDoTexts.FewPeople.In(language, CellCounting.LeastOutside, open.Count - shown.Count),
            },
            new ExportTable(
                T(ToDoTexts.OutcomesTitle), [T(ToDoTexts.Question), T(ToDoTexts.PublishedOn), T(ToDoTexts.Before), T(ToDoTexts.After), T(ToDoTexts.Given), T(ToDoTexts.VerdictTitle)],
                [
                    .. outcomes.Select(outcome => (IReadOnlyList<ExportCell>)
                    [
                        ExportCell.Of(withTexts && outcome.Title.Length > 0 ? outcome.Title : ToDoTexts.Answer.In(language, outcome.Answer)), ExportCell.Of(GapDays.Date(outcome.PublishedDay).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                        Few(outcome.Before), Few(outcome.After), Few(outcome.Given), ExportCell.Of(T(ToDoTexts.Of(outcome.Verdict))),
                    ]),
                ]),
        ];

        string T(Trilingual text) => text.In(language);
    }

    private const int Weeks = 4;

    // So few questions are of fewer people still.
    private static ExportCell Few(long count) => count is > 0 and < CellCounting.LeastOutside ? ExportCell.Of($"< {CellCounting.LeastOutside}") : ExportCell.Of(count);
}
