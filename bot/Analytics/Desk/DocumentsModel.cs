using Assistant.Bot.Access;
using Assistant.Bot.Analytics.Curation;
using Assistant.Bot.Analytics.Figures;
using Assistant.Bot.Data;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Assistant.Bot.Analytics.Desk;

/// <summary>What is indexed: its age, its readers, its licence, what answers and what never does; and which state of it serves.</summary>
[Authorize(DeskPolicy.Figures)]
internal sealed class DocumentsModel(IPassageStore store, SnapshotSwitch snapshots, FigureDesk figures, GroupCommit writer, DeskJournal journal, CuratedFeed feed, TimeProvider clock) : DeskPage
{
    /// <summary>The page's place.</summary>
    public const string Path = "/documents";

    private const int MonthsOfAnswers = 3;
    private const int DaysOfWarning = 60;

    /// <inheritdoc/>
    public override Trilingual Title => DeskTexts.Documents;

    /// <inheritdoc/>
    public override string Place => Path;

    /// <summary>What serves; null when nothing does.</summary>
    public ServingPassages? Serving { get; private set; }

    /// <summary>The states in the configured store, newest first.</summary>
    public IReadOnlyList<Snapshot> Snapshots { get; private set; } = [];

    /// <summary>The documents that this person may know of, those that answer most first.</summary>
    public IReadOnlyList<SourceDocument> Documents { get; private set; } = [];

    /// <summary>How many questions each document answered or was suggested for, this month and the three before; none for one that never did.</summary>
    public IReadOnlyDictionary<string, Figure> Given { get; private set; } = new Dictionary<string, Figure>(StringComparer.Ordinal);

    /// <summary>What should be looked at.</summary>
    public IReadOnlyList<(SourceDocument Document, string Warning)> Warnings { get; private set; } = [];

    /// <summary>Whether this person may publish.</summary>
    public bool MayPublish => Person.May(DeskPolicy.Documents);

    /// <summary>Shows the page.</summary>
    public async Task OnGetAsync()
    {
        var cancellationToken = HttpContext.RequestAborted;
        Serving = await snapshots.CurrentAsync(cancellationToken);
        Snapshots = await store.ListAsync(cancellationToken);
        var today = BrusselsTime.DayOf(clock.GetUtcNow());
        var months = new SignalFilter(Month.Of(clock.GetUtcNow()).Plus(-MonthsOfAnswers), Month.Of(clock.GetUtcNow())) { Dimension = Dimension.Document };
        Given = figures.ReadCells(months, Shown.Inside, Dimension.Document).Values(months).ToDictionary(row => row.Value, row => row.Figure, StringComparer.Ordinal);
        var documents = (Serving?.Published.Documents.Values ?? []).Select(stored => stored.Document).Where(document => document.Audience <= PassageSearch.ReadableBy(Person)).ToList();
        Documents = [.. documents.OrderByDescending(document => Given.GetValueOrDefault(document.Id)?.Questions).ThenBy(document => document.Id, StringComparer.Ordinal)];
        Warnings = [.. Warn(documents, BrusselsTime.DateOfDay(today))];
    }

    /// <summary>Publishes a staged state, or rolls back to the one before.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!MayPublish)
        {
            return Forbid(DeskPerson.Scheme);
        }

        var cancellationToken = HttpContext.RequestAborted;
        var form = await Request.ReadFormAsync(cancellationToken);
        var all = await store.ListAsync(cancellationToken);
        if (form.ContainsKey("rollback") && all.Any(snapshot => snapshot.State == SnapshotState.Retired))
        {
            var id = await store.RollBackAsync(cancellationToken);
            await NoteAsync("roll back", id);
        }
        else if (all.FirstOrDefault(snapshot => snapshot.State == SnapshotState.Staged && snapshot.Id.Value == form["publish"]) is { } staged)
        {
            await store.PublishAsync(staged.Id, cancellationToken);
            await NoteAsync("publish", staged.Id);
        }

        await snapshots.RefreshAsync(cancellationToken);
        await feed.LookAsync(cancellationToken);
        return Redirect(Address(Path));
    }

    private Task<bool> NoteAsync(string decision, SnapshotId id) => writer.WriteAsync(db =>
    {
        journal.Note(db, Person, decision, $"snapshot {id.Value}");
        return true;
    });

    private IEnumerable<(SourceDocument, string)> Warn(List<SourceDocument> documents, DateOnly today)
    {
        foreach (var document in documents.Where(document => document.LicenceUntil is { } until && until < today.AddDays(DaysOfWarning)).OrderBy(document => document.LicenceUntil))
        {
            yield return (document, T(document.LicenceUntil < today ? DocumentsTexts.LicenceEnded : DocumentsTexts.LicenceEnds, Day(document.LicenceUntil ?? today)));
        }

        foreach (var document in documents.Where(document => document.ReviewBy < today).OrderBy(document => document.ReviewBy))
        {
            yield return (document, T(DocumentsTexts.Overdue, Day(document.ReviewBy ?? today)));
        }

        foreach (var same in documents.GroupBy(document => document.Item ?? document.TranslationOf ?? document.Id, StringComparer.Ordinal))
        {
            var spoken = same.Select(document => document.Language).ToHashSet();
            if (spoken.Contains(Knowledge.Languages.Language.French) != spoken.Contains(Knowledge.Languages.Language.Dutch))
            {
                yield return (same.First(), T(spoken.Contains(Knowledge.Languages.Language.French) ? DocumentsTexts.NoDutch : DocumentsTexts.NoFrench));
            }
        }
    }
}
