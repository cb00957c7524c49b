using System.Globalization;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;

namespace Assistant.Indexer.Runs;

/// <summary>The conductor of a run: reads all documents, weighs their passages together, stages a snapshot and publishes it. The second of the three borders.</summary>
internal sealed class IndexingRun(IPassageStore store, DocumentReading reading, TimeProvider clock)
{
    /// <summary>Whether the new snapshot is only staged, so that somebody looks at it before it serves.</summary>
    public bool IsStagedOnly { get; init; }

    /// <summary>Indexes the documents; what is published and not among them is retired.</summary>
    /// <param name="documents">All documents that the new snapshot shall hold; ids are unique.</param>
    /// <param name="isDryRun">Whether to read and count only, and to publish nothing.</param>
    /// <param name="progress">Told of each document as it ends.</param>
    /// <param name="cancellationToken">Stops the run; the published snapshot goes on serving.</param>
    /// <exception cref="PassageStoreException">The store cannot be read or written; the published snapshot goes on serving.</exception>
    public async Task<RunReport> RunAsync(
        IReadOnlyList<ListedDocument> documents, bool isDryRun, IProgress<DocumentOutcome> progress, CancellationToken cancellationToken)
    {
        // 1. What serves now: unchanged documents are taken from it.
        var published = await store.FindPublishedAsync(cancellationToken);
        var (read, outcomes) = (new List<ReadDocument>(), new List<DocumentOutcome>());

        // 2. Each document by itself: one bad file is an outcome and never stops the run.
        foreach (var listed in documents)
        {
            var (document, outcome) = await ReadOneAsync(listed, published, cancellationToken);
            read.AddRange(document is null ? [] : [document]);
            outcomes.Add(outcome);
            progress.Report(outcome);
        }

        // 3. What is no longer listed, or no longer there, retires with the old snapshot.
        outcomes.AddRange(Retired(published, read, documents));

        // 4. The new snapshot beside the old one, then one switch.
        var passages = read.Sum(document => document.Passages.Count);
        if (isDryRun || passages == 0 || IsAsItWas(published, outcomes, read))
        {
            return new RunReport(outcomes, published?.Snapshot.Id, Published: false, passages);
        }

        var snapshot = await StageAsync(read, cancellationToken);
        if (IsStagedOnly)
        {
            return new RunReport(outcomes, snapshot, Published: false, passages) { IsStaged = true };
        }

        await store.PublishAsync(snapshot, cancellationToken);
        return new RunReport(outcomes, snapshot, Published: true, passages);
    }

    private async Task<(ReadDocument? Document, DocumentOutcome Outcome)> ReadOneAsync(
        ListedDocument listed, PublishedSnapshot? published, CancellationToken cancellationToken)
    {
        try
        {
            return await reading.ReadAsync(listed, published, cancellationToken);
        }
#pragma warning disable CA1031 // A border: whatever a file or site throws is that document's outcome. A broken store is not, and ends the run.
        catch (Exception exception) when (exception is not OperationCanceledException and not PassageStoreException)
#pragma warning restore CA1031
        {
            var before = published?.Documents.GetValueOrDefault(listed.Entry.Id);
            return await reading.FailAsync(listed.Entry.Id, $"It could not be read ({exception.Message}).", published, before, cancellationToken);
        }
    }

    private async Task<SnapshotId> StageAsync(List<ReadDocument> documents, CancellationToken cancellationToken)
    {
        var weigher = new PassageWeigher(documents);
        var now = clock.GetUtcNow();
        var snapshot = new Snapshot
        {
            Id = new SnapshotId(string.Create(CultureInfo.InvariantCulture, $"{now:yyyyMMdd-HHmmss-fff}")),
            Created = now,
            Analyzer = TextAnalyzer.Version,
            CompoundParts = weigher.CompoundParts,
        };
        await store.StageAsync(snapshot, weigher.Weigh(), cancellationToken);
        return snapshot.Id;
    }

    private static IEnumerable<DocumentOutcome> Retired(PublishedSnapshot? published, List<ReadDocument> read, IReadOnlyList<ListedDocument> documents)
    {
        var there = read.Select(document => document.Document.Id).ToHashSet(StringComparer.Ordinal);
        var listed = documents.Select(document => document.Entry.Id).ToHashSet(StringComparer.Ordinal);
        return (published?.Documents.Keys ?? []).Where(id => !there.Contains(id)).Order(StringComparer.Ordinal)
            .Select(id => new DocumentOutcome(id, OutcomeKind.Retired, listed.Contains(id) ? "It is no longer there." : "It is no longer listed.", 0));
    }

    private static bool IsAsItWas(PublishedSnapshot? published, List<DocumentOutcome> outcomes, List<ReadDocument> read) =>
        published is not null && published.Snapshot.Analyzer == TextAnalyzer.Version && read.Count == published.Documents.Count
        && outcomes.All(outcome => outcome.Kind is not (OutcomeKind.Added or OutcomeKind.Changed or OutcomeKind.Retired));
}
