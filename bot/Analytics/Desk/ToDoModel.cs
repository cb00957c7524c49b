using System.Globalization;
using Assistant.Bot.Access;
using Assistant.Bot.Analytics.Curation;
using Assistant.Bot.Analytics.Figures;
using Assistant.Bot.Analytics.Gaps;
using Assistant.Bot.Analytics.Humans;
using Assistant.Bot.Analytics.Reviews;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Store;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Assistant.Bot.Analytics.Desk;

/// <summary>The first page: what to do next, and not charts.</summary>
[Authorize(DeskPolicy.Questions)]
internal sealed class ToDoModel(CuratedDesk desk, GapDesk gaps, HumanDesk humans, ReviewDesk reviews, SnapshotSwitch snapshots, FigureDesk figures, TimeProvider clock) : DeskPage
{
    /// <summary>The page's place.</summary>
    public const string Path = "/to-do";

    private const int MostGaps = 25;
    private const int MostOutcomes = 20;
    private const int MostMerges = 5;
    private const int WordingsTaken = 30;
    private const int MostInAFile = 500;

    /// <inheritdoc/>
    public override Trilingual Title => DeskTexts.ToDo;

    /// <inheritdoc/>
    public override string Place => Path;

    /// <summary>The open gaps.</summary>
    public GapList Open { get; private set; } = new([], 0, 0, 0, null);

    /// <summary>Questions that people handed on, the oldest first.</summary>
    public IReadOnlyList<AskedHuman> HandedOn { get; private set; } = [];

    /// <summary>Pairs of gaps that may ask the same.</summary>
    public IReadOnlyList<SuggestedMerge> Merges { get; private set; } = [];

    /// <summary>Whether the signals are invented.</summary>
    public bool IsDemo => figures.IsDemo();

    /// <summary>Answers that wait: for a second reader, or because a source has changed; then drafts. Latest first.</summary>
    public IReadOnlyList<CuratedRecord> Waiting { get; private set; } = [];

    /// <summary>What became of the gaps that were answered.</summary>
    public IReadOnlyList<GapOutcome> Outcomes { get; private set; } = [];

    /// <summary>How far this week's sample of answers is.</summary>
    public ReviewProgress Sample { get; private set; } = new(0, 0);

    /// <summary>How many documents should be looked at.</summary>
    public int DocumentsToSee { get; private set; }

    /// <summary>Whether this person judges answers.</summary>
    public bool MayReview => Person.May(DeskPolicy.Reviewing);

    /// <summary>Whether this person may write.</summary>
    public bool MayWrite => Person.May(DeskPolicy.Writing);

    /// <summary>The share of all unanswered questions that the open gaps stand for, 0 to 1.</summary>
    public double Share => Open.Total == 0 ? 0 : (double)Open.Unanswered / Open.Total;

    /// <summary>How many days ago a gap was first seen.</summary>
    public long DaysSince(OpenGap gap) => GapDays.Date(gap.FirstDay) is var first ? DateOnly.FromDateTime(clock.GetLocalNow().DateTime).DayNumber - first.DayNumber : 0;

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        Open = await gaps.OpenAsync(Person, IsExport ? MostInAFile : MostGaps);
        Outcomes = [.. gaps.Outcomes().Take(IsExport ? MostInAFile : MostOutcomes)];
        if (IsExport)
        {
            return FileOrPage(() => ToDoFile.Of(Open, Outcomes, gaps.Shareable(Person), MayReview, Language), DateOnly.FromDateTime(clock.GetLocalNow().DateTime).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        Merges = gaps.Suggest(Person, MostMerges);
        HandedOn = await humans.WaitingAsync(Person);
        Waiting = [.. desk.All().Where(answer => answer.State is CuratedState.Review or CuratedState.Suspended or CuratedState.Draft).OrderBy(answer => Rank(answer.State)).Take(MostOutcomes)];
        Sample = reviews.ThisWeekSoFar();
        DocumentsToSee = await DocumentsToSeeAsync();
        return Page();
    }

    private async Task<int> DocumentsToSeeAsync()
    {
        var known = (await snapshots.CurrentAsync(HttpContext.RequestAborted))?.Published.Documents.Values.Select(stored => stored.Document).Where(document => document.Audience <= PassageSearch.ReadableBy(Person)).ToList();
        return known is null ? 0 : DocumentWarnings.Of(known, DateOnly.FromDateTime(clock.GetLocalNow().DateTime)).Count();
    }

    /// <summary>Begins the answer to a gap, with its questions as wordings; or one without a gap.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!MayWrite)
        {
            return Forbid(DeskPerson.Scheme);
        }

        var form = await Request.ReadFormAsync(HttpContext.RequestAborted);
        if (await gaps.DecideAsync(Person, form["same"], form["different"]))
        {
            return Redirect(Address(Path));
        }

        long? group = long.TryParse(form["group"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        var questions = group is { } known ? await gaps.QuestionsAsync(Person, known, WordingsTaken) : [];
        var wordings = questions.DistinctBy(question => question.Text, StringComparer.OrdinalIgnoreCase)
            .Select(question => new WrittenWording(question.Text, (question.Language ?? Language).Code())).ToList();
        var content = new CuratedContent { Title = questions.Select(question => question.Text).FirstOrDefault() ?? "", Wordings = wordings };
        var id = await desk.BeginAsync(Person, group, content);
        return Redirect(Address(string.Create(CultureInfo.InvariantCulture, $"{Path}{AnswerModel.Path}/{id}")));
    }

    // What stands still because of us comes first.
    private static int Rank(CuratedState state) => state switch
    {
        CuratedState.Suspended => 0,
        CuratedState.Review => 1,
        _ => 2,
    };
}
