using System.Globalization;
using Assistant.Bot.Access;
using Assistant.Bot.Analytics.Curation;
using Assistant.Bot.Analytics.Exports;
using Assistant.Bot.Analytics.Figures;
using Assistant.Bot.Analytics.Uploads;
using Assistant.Bot.Data;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Assistant.Bot.Analytics.Desk;

/// <summary>What is indexed: its age, its readers, its licence, what answers and what never does; and which state of it serves.</summary>
[Authorize(DeskPolicy.Figures)]
[RequestFormLimits(ValueCountLimit = 16, MultipartBodyLengthLimit = UploadOptions.LargestForm)]
internal sealed class DocumentsModel(IPassageStore store, SnapshotSwitch snapshots, FigureDesk figures, GroupCommit writer, DeskJournal journal, CuratedFeed feed, PassageDesk passages, UploadFolder uploads, StagedReplay replay, TimeProvider clock) : DeskPage
{
    /// <summary>The page's place.</summary>
    public const string Path = "/documents";

    /// <summary>The most passages in a list; a file has all.</summary>
    public const int PassagesShown = 15;

    private const int DocumentsShown = 40;
    private const int MonthsOfAnswers = 3;

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

    /// <summary>Which passages answer most, and which never did.</summary>
    public PassageFigures Passages { get; private set; } = new([], [], 0, IsCounted: false);

    /// <summary>The passages that never answered, by document: those of which most never did first.</summary>
    public IReadOnlyList<(SourceDocument Document, IReadOnlyList<string> Places)> NeverByDocument =>
        [.. Passages.Never.GroupBy(place => place.Document).Select(same => (same.Key, (IReadOnlyList<string>)[.. same.Select(place => place.Place)])).OrderByDescending(row => row.Item2.Count).Take(DocumentsShown)];

    /// <summary>What should be looked at.</summary>
    public IReadOnlyList<DocumentWarning> Warnings { get; private set; } = [];

    /// <summary>The watched folder.</summary>
    public UploadFolder Uploads => uploads;

    /// <summary>What lies in it.</summary>
    public IReadOnlyList<UploadedFile> Uploaded { get; private set; } = [];

    /// <summary>What the indexer did with it last; null when it has not run.</summary>
    public LastRun? LastRun { get; private set; }

    /// <summary>What the staged state that is tried would change of the documents; null when none is tried.</summary>
    public StagedDocuments? Compared { get; private set; }

    /// <summary>What it would change of the answers; null when none is tried, or this person reads no questions.</summary>
    public StagedChanges? Tried { get; private set; }

    /// <summary>What was just done, in words; null when nothing was.</summary>
    public Trilingual? Done => UploadTexts.OfDone(Request.Query["done"].ToString());

    /// <summary>Whether this person may try a state on questions.</summary>
    public bool MayTry => Person.May(DeskPolicy.Questions);

    /// <summary>Whether this person may publish.</summary>
    public bool MayPublish => Person.May(DeskPolicy.Documents);

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        var cancellationToken = HttpContext.RequestAborted;
        Serving = await snapshots.CurrentAsync(cancellationToken);
        Snapshots = await store.ListAsync(cancellationToken);
        var today = BrusselsTime.DayOf(clock.GetUtcNow());
        var months = new SignalFilter(Month.Of(clock.GetUtcNow()).Plus(-MonthsOfAnswers), Month.Of(clock.GetUtcNow())) { Dimension = Dimension.Document };
        Given = figures.ReadCells(months, IsExport ? Shown.Outside : Shown.Inside, Dimension.Document).Values(months).ToDictionary(row => row.Value, row => row.Figure, StringComparer.Ordinal);
        Passages = await passages.ReadAsync(Person, months.From, months.To, cancellationToken);
        var documents = (Serving?.Published.Documents.Values ?? []).Select(stored => stored.Document).Where(document => document.Audience <= PassageSearch.ReadableBy(Person)).ToList();
        Documents = [.. documents.OrderByDescending(document => Given.GetValueOrDefault(document.Id)?.Questions).ThenBy(document => document.Id, StringComparer.Ordinal)];
        (Uploaded, LastRun) = (uploads.List(), uploads.ReadLastRun());
        if (Request.Query["replay"].ToString() is { Length: > 0 } tried && Snapshots.FirstOrDefault(snapshot => snapshot.Id.Value == tried) is { } state)
        {
            Compared = await replay.CompareAsync(state.Id, cancellationToken);
            Tried = MayTry ? await replay.TryAsync(Person, state.Id, cancellationToken) : null;
        }

        Warnings = [.. DocumentWarnings.Of(documents, BrusselsTime.DateOfDay(today))];
        return FileOrPage(Tables, BrusselsTime.DateOfDay(today).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    /// <summary>Takes a document in or out, publishes or discards a staged state, or rolls back to the one before.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!MayPublish)
        {
            return Forbid(DeskPerson.Scheme);
        }

        var cancellationToken = HttpContext.RequestAborted;
        var form = await Request.ReadFormAsync(cancellationToken);
        var audience = AudienceNames.Parse(form["audience"]) ?? Audience.Staff;
        if (form.Files is [var file, ..])
        {
            return Back(await uploads.SaveAsync(Person, audience, file, cancellationToken) is null ? "refused" : "added");
        }

        if (form["remove"].ToString() is { Length: > 0 } removed)
        {
            var (of, name) = removed.Split('/', 2) is [var folder, var rest] ? (AudienceNames.Parse(folder), rest) : (null, "");
            return Back(of is { } readers && await uploads.RemoveAsync(Person, readers, name) ? "removed" : "");
        }

        return Back(await SwitchAsync(form, cancellationToken));
    }

    private IReadOnlyList<ExportTable> Tables() =>
    [
        new(
            T(DocumentsTexts.AllTitle),
            [T(DocumentsTexts.Document), T(DocumentsTexts.LanguageOf), T(DocumentsTexts.AudienceOf), T(DocumentsTexts.Dated), T(DocumentsTexts.ReviewBy), T(DocumentsTexts.LicenceUntil), T(DocumentsTexts.Given)],
            [
                .. Documents.Select(document => (IReadOnlyList<ExportCell>)
                [
                    ExportCell.Of(document.Title), ExportCell.Of(document.Language.Code()), ExportCell.Of(T(AudienceTexts.Of(document.Audience))), Date(document.Date), Date(document.ReviewBy), Date(document.LicenceUntil),
                    Given.TryGetValue(document.Id, out var given) ? new ExportCell(FigureWords.Count(given, Language), given.IsHidden ? null : given.Questions) : ExportCell.Of(0),
                ]),
            ]),
        new(T(DocumentsTexts.MostTitle), [T(DocumentsTexts.Document), T(DocumentsTexts.PlaceOf), T(DocumentsTexts.AtLeast)], [.. Passages.Most.Select(used => (IReadOnlyList<ExportCell>)[.. Cells(used.Place), ExportCell.Of(used.AtLeast)])]),
        new(T(DocumentsTexts.NeverTitle), [T(DocumentsTexts.Document), T(DocumentsTexts.PlaceOf)], Passages.IsCounted ? [.. Passages.Never.Select(Cells)] : []),
        new(T(DocumentsTexts.WarningsTitle), [T(DocumentsTexts.Document), T(DocumentsTexts.Warning)], [.. Warnings.Select(row => (IReadOnlyList<ExportCell>)[ExportCell.Of(row.Document.Title), ExportCell.Of(row.In(Language))])]),
    ];

    private static IReadOnlyList<ExportCell> Cells(PassagePlace place) => [ExportCell.Of(place.Document.Title), ExportCell.Of(place.Place)];

    private static ExportCell Date(DateOnly? date) => ExportCell.Of(date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");

    private async Task<string> SwitchAsync(IFormCollection form, CancellationToken cancellationToken)
    {
        var all = await store.ListAsync(cancellationToken);
        var done = "";
        if (form.ContainsKey("rollback") && all.Any(snapshot => snapshot.State == SnapshotState.Retired))
        {
            await NoteAsync("roll back", await store.RollBackAsync(cancellationToken));
            done = "back";
        }
        else if (Staged(all, form["discard"]) is { } discarded && await store.DiscardAsync(discarded.Id, cancellationToken))
        {
            await NoteAsync("discard", discarded.Id);
            done = "discarded";
        }
        else if (Staged(all, form["publish"]) is { } staged)
        {
            await store.PublishAsync(staged.Id, cancellationToken);
            await NoteAsync("publish", staged.Id);
            done = "published";
        }

        await snapshots.RefreshAsync(cancellationToken);
        await feed.LookAsync(cancellationToken);
        return done;
    }

    private static Snapshot? Staged(IReadOnlyList<Snapshot> all, string? id) => all.FirstOrDefault(snapshot => snapshot.State == SnapshotState.Staged && snapshot.Id.Value == id);

    private RedirectResult Back(string done) => Redirect(done.Length > 0 ? $"{Address(Path)}?done={done}" : Address(Path));

    private Task<bool> NoteAsync(string decision, SnapshotId id) => writer.WriteAsync(db =>
    {
        journal.Note(db, Person, decision, $"snapshot {id.Value}");
        return true;
    });
}
