using System.Globalization;
using Assistant.Bot.Access;
using Assistant.Bot.Analytics.Exports;
using Assistant.Bot.Analytics.Figures;
using Assistant.Bot.Analytics.Reviews;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Assistant.Bot.Analytics.Desk;

/// <summary>The weekly sample: one answer at a time, judged sentence by sentence, and the accuracy that follows from it.</summary>
[Authorize(DeskPolicy.Reviewing)]
[RequestFormLimits(ValueCountLimit = 128)]
internal sealed class ReviewModel(ReviewDesk desk, TimeProvider clock) : DeskPage
{
    /// <summary>The page's place.</summary>
    public const string Path = "/review";

    private const int DaysOfAccuracy = 84;

    /// <inheritdoc/>
    public override Trilingual Title => DeskTexts.Review;

    /// <inheritdoc/>
    public override string Place => Path;

    /// <summary>How far the sample is.</summary>
    public ReviewProgress Progress { get; private set; } = new(0, 0);

    /// <summary>The answer to judge; null when there is none.</summary>
    public ReviewItem? Item { get; private set; }

    /// <summary>Whether something was left open.</summary>
    public bool IsIncomplete => Request.Query.ContainsKey("incomplete");

    /// <summary>The accuracy, of all first, then by language.</summary>
    public IReadOnlyList<(string Name, Share Share)> Accuracy { get; private set; } = [];

    /// <summary>The documents that reviewers find wrong, unclear or out of date.</summary>
    public IReadOnlyList<(string Title, int Answers)> Issues { get; private set; } = [];

    /// <summary>Shows the next answer, or gives the accuracy as a file.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        var today = BrusselsTime.DayOf(clock.GetUtcNow());
        Accuracy =
        [
            .. desk.Accuracy(today - DaysOfAccuracy, today).OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => (pair.Key.Length == 0 ? T(ReviewTexts.AllLanguages) : LanguageCodes.Parse(pair.Key) is { } language ? T(language.Name()) : "?", pair.Value)),
        ];
        Issues = desk.Issues(today - DaysOfAccuracy, today);
        if (!IsExport)
        {
            Progress = await desk.ProgressAsync(Person, HttpContext.RequestAborted);
            Item = await desk.NextAsync(Person);
        }

        return FileOrPage(Tables, BrusselsTime.DateOfDay(today).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    /// <summary>Keeps a verdict and goes on.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        var form = await Request.ReadFormAsync(HttpContext.RequestAborted);
        var sentences = Enumerable.Range(0, int.TryParse(form["sentences"], NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? Math.Min(count, 100) : 0)
            .Select(i => Named<SentenceMark>(form[$"sentence-{i}"])).ToList();
        if (!long.TryParse(form["id"], NumberStyles.None, CultureInfo.InvariantCulture, out var id) || sentences.Count == 0 || sentences.Contains(null)
            || Named<CitationMark>(form["citation"]) is not { } citation)
        {
            return Redirect($"{Address(Path)}?incomplete=1");
        }

        await desk.JudgeAsync(Person, id, new ReviewVerdict([.. sentences.OfType<SentenceMark>()], citation, form.ContainsKey("content")));
        return Redirect(Address(Path));
    }

    private IReadOnlyList<ExportTable> Tables() =>
    [
        new(
            T(ReviewTexts.AccuracyTitle), [T(ReviewTexts.LanguageOf), T(ReviewTexts.Judged), T(ReviewTexts.AllRight), T(OverviewTexts.Accuracy), T(FigureTexts.Interval)],
            [
                .. Accuracy.Select(row => (IReadOnlyList<ExportCell>)
                [
                    ExportCell.Of(row.Name), ExportCell.Of(row.Share.All), ExportCell.Of(row.Share.Some), new ExportCell(FigureWords.Of(row.Share, Language), row.Share.Value is { } value ? Math.Round(value, 4) : null),
                    ExportCell.Of(FigureWords.Certainty(new Proportion(row.Share), Language) ?? ""),
                ]),
            ])
        {
            Note = T(ReviewTexts.AccuracyHint),
        },
        new(T(ReviewTexts.IssuesTitle), [T(DocumentsTexts.Document), T(ReviewTexts.AnswersOf)], [.. Issues.Select(row => (IReadOnlyList<ExportCell>)[ExportCell.Of(row.Title), ExportCell.Of(row.Answers)])]),
    ];

    private static T? Named<T>(string? name)
        where T : struct, Enum => Enum.GetValues<T>().Where(value => value.ToString() == name).Cast<T?>().FirstOrDefault();
}
