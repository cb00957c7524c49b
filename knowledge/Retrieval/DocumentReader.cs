using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;

namespace Assistant.Knowledge.Retrieval;

/// <summary>Gives a document's passages to whoever may read it, for the viewer.</summary>
/// <param name="snapshots">What serves.</param>
/// <param name="clock">The day, for licences that end.</param>
public sealed class DocumentReader(SnapshotSwitch snapshots, TimeProvider clock)
{
    /// <summary>Reads a document.</summary>
    /// <param name="documentId">The document's id.</param>
    /// <param name="audience">The widest class of documents that the reader may see.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The document and its passages in reading order; null when there is none that the reader may see, whatever the reason.</returns>
    /// <exception cref="PassageStoreException">The store cannot be read.</exception>
    public async Task<ReadableDocument?> ReadAsync(string documentId, Audience audience, CancellationToken cancellationToken)
    {
        var serving = await snapshots.CurrentAsync(cancellationToken);
        var filter = new PassageFilter(audience, DateOnly.FromDateTime(clock.GetLocalNow().DateTime));
        return serving?.Published.Documents.GetValueOrDefault(documentId) is { Document: var document } && filter.Allows(document)
            ? new ReadableDocument(document, await serving.Store.ReadDocumentAsync(serving.Id, documentId, cancellationToken))
            : null;
    }
}

/// <summary>A document as the viewer shows it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Passages">Its passages in reading order; empty when it has no text.</param>
public sealed record ReadableDocument(SourceDocument Document, IReadOnlyList<Passage> Passages);
