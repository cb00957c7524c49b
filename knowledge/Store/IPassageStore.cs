using Assistant.Knowledge.Embeddings;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;

namespace Assistant.Knowledge.Store;

/// <summary>
/// Keeps snapshots of passages and searches the one that serves. A snapshot is staged whole, published by one atomic switch and retired by the next;
/// nothing is edited in place, and an incomplete snapshot is never visible. Every member throws <see cref="PassageStoreException"/> when the store
/// cannot be used, with a message that says what to do.
/// </summary>
public interface IPassageStore : IDisposable
{
    /// <summary>Why something else answers than what was configured, for the person who runs it; null when nothing is wrong.</summary>
    string? Trouble => null;

    /// <summary>The snapshot that serves now; null when none was ever published.</summary>
    Task<PublishedSnapshot?> FindPublishedAsync(CancellationToken cancellationToken);

    /// <summary>All complete snapshots, newest first.</summary>
    Task<IReadOnlyList<Snapshot>> ListAsync(CancellationToken cancellationToken);

    /// <summary>Any complete snapshot with what a question needs to know of it, so that it can be tried before it serves.</summary>
    /// <returns>Null when there is none with this id.</returns>
    Task<PublishedSnapshot?> FindAsync(SnapshotId id, CancellationToken cancellationToken);

    /// <summary>Deletes a staged snapshot; one that serves or has served is left alone.</summary>
    /// <returns>Whether there was one.</returns>
    Task<bool> DiscardAsync(SnapshotId id, CancellationToken cancellationToken);

    /// <summary>Stores a whole snapshot beside the one that serves.</summary>
    Task StageAsync(Snapshot snapshot, IEnumerable<WeighedDocument> documents, CancellationToken cancellationToken);

    /// <summary>Lets a staged snapshot serve, retires the one before, and deletes those retired earlier and those staged earlier.</summary>
    Task PublishAsync(SnapshotId id, CancellationToken cancellationToken);

    /// <summary>Lets the snapshot that was retired last serve again.</summary>
    /// <returns>The snapshot that serves now.</returns>
    Task<SnapshotId> RollBackAsync(CancellationToken cancellationToken);

    /// <summary>Ranks the passages of the serving snapshot.</summary>
    /// <param name="snapshot">The snapshot, as <see cref="FindPublishedAsync"/> or <see cref="FindAsync"/> gave it.</param>
    /// <param name="space">Words or grams of one language.</param>
    /// <param name="question">The question's vector.</param>
    /// <param name="filter">What the asker may see.</param>
    /// <param name="limit">The most passages to return; 1 to 1,000.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>Best first, ties by id; empty when no passage shares a term with the question.</returns>
    Task<IReadOnlyList<ScoredPassage>> SearchAsync(
        SnapshotId snapshot, SparseSpace space, SparseVector question, PassageFilter filter, int limit, CancellationToken cancellationToken);

    /// <summary>Ranks the passages of one language by the cosine between their dense vectors and the question's.</summary>
    /// <param name="snapshot">The snapshot, as <see cref="FindPublishedAsync"/> gave it.</param>
    /// <param name="language">The language of the passages.</param>
    /// <param name="question">The question's vector, of length 1, with as many dimensions as the snapshot's.</param>
    /// <param name="filter">What the asker may see.</param>
    /// <param name="limit">The most passages to return; 1 to 1,000.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>Best first, ties by id, those with a positive cosine; empty for a snapshot without dense vectors.</returns>
    Task<IReadOnlyList<ScoredPassage>> SearchDenseAsync(
        SnapshotId snapshot, Language language, ReadOnlyMemory<float> question, PassageFilter filter, int limit, CancellationToken cancellationToken);

    /// <summary>Reads passages, in the order of <paramref name="ids"/>; those that the snapshot does not have are left out.</summary>
    Task<IReadOnlyList<Passage>> ReadAsync(SnapshotId snapshot, IReadOnlyList<PassageId> ids, CancellationToken cancellationToken);

    /// <summary>Reads the passages of one document in reading order; empty when the snapshot does not have it.</summary>
    Task<IReadOnlyList<Passage>> ReadDocumentAsync(SnapshotId snapshot, string documentId, CancellationToken cancellationToken);

    /// <summary>Reads all documents of a snapshot with their passages and vectors, to be copied into another store.</summary>
    /// <returns>The documents in ascending order of ids, made while they are read.</returns>
    IAsyncEnumerable<WeighedDocument> ReadAllAsync(PublishedSnapshot snapshot, CancellationToken cancellationToken);
}
