using System.Runtime.CompilerServices;
using Assistant.Knowledge.Embeddings;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;

namespace Assistant.Knowledge.Store;

/// <summary>
/// The store of many machines: each snapshot is a collection in Qdrant, searched there; an alias names the one that serves. Any number of processes read, one run at a time
/// writes. Rankings are those of <see cref="EmbeddedPassageStore"/>: the same weights, the same formula, the same order.
/// </summary>
public sealed class QdrantPassageStore : IPassageStore, IAsyncDisposable
{
    private readonly QdrantOptions _options;
    private readonly TimeProvider _clock;
    private readonly QdrantTransport _transport;
    private readonly QdrantCollections _collections;
    private readonly QdrantSearch _search;
    private readonly QdrantSnapshotReader _reader;
    private QdrantLease? _lease;
    private volatile PublishedSnapshot? _published;

    /// <summary>A store in a Qdrant; nothing is sent before the first use.</summary>
    /// <param name="options">How it is reached.</param>
    /// <param name="clock">The time, for patience and signs of life.</param>
    public QdrantPassageStore(QdrantOptions options, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(options);
        (_options, _clock) = (options, clock);
        _transport = new QdrantTransport(options, clock);
        _collections = new QdrantCollections(_transport, options);
        _search = new QdrantSearch(_transport, _collections);
        _reader = new QdrantSnapshotReader(_transport, _collections, _search);
    }

    /// <inheritdoc/>
    public async Task<PublishedSnapshot?> FindPublishedAsync(CancellationToken cancellationToken)
    {
        var (published, _) = await _collections.AliasesAsync(isQuestion: true, cancellationToken);
        return published is { } id && _published?.Snapshot.Id != id ? _published = await _reader.ReadAsync(id, cancellationToken) : published is null ? null : _published;
    }

    /// <inheritdoc/>
    public async Task<PublishedSnapshot?> FindAsync(SnapshotId id, CancellationToken cancellationToken) =>
        (await ListAsync(cancellationToken)).FirstOrDefault(snapshot => snapshot.Id == id) is { } listed && await _reader.ReadAsync(id, cancellationToken) is var found
            ? found with { Snapshot = found.Snapshot with { State = listed.State } }
            : null;

    /// <inheritdoc/>
    public Task<bool> DiscardAsync(SnapshotId id, CancellationToken cancellationToken) => HoldingLeaseAsync(
        async () =>
        {
            if (!(await ListAsync(cancellationToken)).Any(snapshot => snapshot.Id == id && snapshot.State == SnapshotState.Staged))
            {
                return false;
            }

            await _collections.DeleteAsync(id, cancellationToken);
            return true;
        },
        cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Snapshot>> ListAsync(CancellationToken cancellationToken)
    {
        var (published, before) = await _collections.AliasesAsync(isQuestion: false, cancellationToken);
        return
        [
            .. (await SealsAsync(cancellationToken)).Select(found => found.Seal?.Snapshot).OfType<Snapshot>()
                .Select(snapshot => snapshot with
                {
                    State = snapshot.Id == published ? SnapshotState.Published : snapshot.Id == before ? SnapshotState.Retired : SnapshotState.Staged,
                })
                .OrderByDescending(snapshot => snapshot.Created).ThenByDescending(snapshot => snapshot.Id.Value, StringComparer.Ordinal),
        ];
    }

    /// <inheritdoc/>
    /// <remarks>The run holds the lease from here to the end of <see cref="PublishAsync"/>, or until it goes wrong.</remarks>
    public async Task StageAsync(Snapshot snapshot, IEnumerable<WeighedDocument> documents, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        _lease ??= await QdrantLease.TakeAsync(_collections, _transport, _options, _clock, cancellationToken);
        try
        {
            await DeleteUnsealedAsync(cancellationToken);
            await _collections.CreateAsync(snapshot, cancellationToken);
            await new QdrantSnapshotWriter(_transport, _collections, snapshot).WriteAsync(documents, cancellationToken);
        }
        catch
        {
            await EndLeaseAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public async Task PublishAsync(SnapshotId id, CancellationToken cancellationToken)
    {
        _lease ??= await QdrantLease.TakeAsync(_collections, _transport, _options, _clock, cancellationToken);
        try
        {
            if (await _reader.FindSealAsync(id, isQuestion: false, cancellationToken) is not { } seal)
            {
                throw new PassageStoreException($"There is no complete snapshot {id} to publish.");
            }

            var (published, _) = await _collections.AliasesAsync(isQuestion: false, cancellationToken);
            await _lease.CheckAsync(cancellationToken);
            if (published is { } before && before != id)
            {
                await _collections.KeepAsync(before, cancellationToken);
            }

            await _collections.PublishAsync(id, cancellationToken);
            await DeleteOlderAsync(seal.Snapshot, keep: published, cancellationToken);
        }
        finally
        {
            await EndLeaseAsync();
        }
    }

    /// <inheritdoc/>
    public async Task<SnapshotId> RollBackAsync(CancellationToken cancellationToken)
    {
        var (published, before) = await _collections.AliasesAsync(isQuestion: false, cancellationToken);
        if (before is not { } back || back == published)
        {
            throw new PassageStoreException("There is no earlier snapshot to go back to.");
        }

        return await HoldingLeaseAsync(
            async () =>
            {
                await _collections.PublishAsync(back, cancellationToken);
                if (published is { } left)
                {
                    await _collections.KeepAsync(left, cancellationToken);
                }

                return back;
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<ScoredPassage>> SearchAsync(
        SnapshotId snapshot, SparseSpace space, SparseVector question, PassageFilter filter, int limit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, 1000);
        return question.Indices.Count == 0 ? NothingAsync(snapshot, cancellationToken) : _search.SearchAsync(snapshot, space, question, filter, limit, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<ScoredPassage>> SearchDenseAsync(
        SnapshotId snapshot, Language language, ReadOnlyMemory<float> question, PassageFilter filter, int limit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, 1000);
        if (_published?.Snapshot is { } published && published.Id == snapshot)
        {
            if (published.Dense is not { } dense)
            {
                return Task.FromResult<IReadOnlyList<ScoredPassage>>([]);
            }

            if (question.Length != dense.Dimensions)
            {
                throw new ArgumentException($"The question's vector has {question.Length} dimensions, the snapshot's have {dense.Dimensions}.", nameof(question));
            }
        }

        return _search.SearchDenseAsync(snapshot, language, question, filter, limit, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Passage>> ReadAsync(SnapshotId snapshot, IReadOnlyList<PassageId> ids, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return ids.Count == 0 ? Task.FromResult<IReadOnlyList<Passage>>([]) : _search.ReadAsync(snapshot, ids, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Passage>> ReadDocumentAsync(SnapshotId snapshot, string documentId, CancellationToken cancellationToken) =>
        _search.ReadDocumentAsync(snapshot, documentId, cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="PassageStoreException">Something of it is missing.</exception>
    public async IAsyncEnumerable<WeighedDocument> ReadAllAsync(PublishedSnapshot snapshot, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var (id, read) = (snapshot.Snapshot.Id, 0);
        foreach (var (documentId, stored) in snapshot.Documents.OrderBy(document => document.Key, StringComparer.Ordinal))
        {
            var (words, grams) = (new SparseSpace(SparseKind.Words, stored.Document.Language).Name, new SparseSpace(SparseKind.Grams, stored.Document.Language).Name);
            var passages = new List<WeighedPassage>();
            await foreach (var point in _search.PagesAsync(
                id, [QdrantSearch.Is("kind", QdrantPayload.PassageKind), QdrantSearch.Is("document", documentId)], withVector: true, isQuestion: false, cancellationToken))
            {
                var vectors = point.Vector ?? QdrantVectors.None;
                passages.Add(new WeighedPassage(QdrantSearch.Passage(point), vectors.Sparse(words), vectors.Sparse(grams)) { Dense = vectors.Dense(QdrantSearch.DenseName) });
            }

            read += passages.Count;
            yield return new WeighedDocument(stored.Document, stored.Digest, [.. passages.OrderBy(passage => passage.Passage.Ordinal)]);
        }

        if (read != snapshot.Snapshot.Passages)
        {
            throw new PassageStoreException($"Of snapshot {id}, {read} of {snapshot.Snapshot.Passages} passages could be read from Qdrant.");
        }
    }

    /// <summary>Deletes every snapshot, the published one too; for tests that leave a server as they found it.</summary>
    internal async Task DeleteAllAsync(CancellationToken cancellationToken)
    {
        foreach (var id in await _collections.ListAsync(cancellationToken))
        {
            await _collections.DeleteAsync(id, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _transport.Dispose();

    /// <summary>Gives back the lease of a run that only staged, so that whoever publishes does not have to wait for its end.</summary>
    public async ValueTask DisposeAsync()
    {
        await EndLeaseAsync();
        Dispose();
    }

    // A question without words finds nothing, but not in a snapshot that is gone.
    private async Task<IReadOnlyList<ScoredPassage>> NothingAsync(SnapshotId snapshot, CancellationToken cancellationToken) =>
        snapshot == _published?.Snapshot.Id || await _reader.FindSealAsync(snapshot, isQuestion: true, cancellationToken) is not null ? [] : throw _collections.Gone(snapshot);

    // What a run has left that was killed: nobody else writes while this one holds the lease.
    private async Task DeleteUnsealedAsync(CancellationToken cancellationToken)
    {
        foreach (var (id, seal) in await SealsAsync(cancellationToken))
        {
            if (seal is null)
            {
                await _collections.DeleteAsync(id, cancellationToken);
            }
        }
    }

    // A question that began before the switch still needs the one before. What is newer waits for its own publication.
    private async Task DeleteOlderAsync(Snapshot published, SnapshotId? keep, CancellationToken cancellationToken)
    {
        foreach (var (id, seal) in await SealsAsync(cancellationToken))
        {
            if (id != published.Id && id != keep && (seal is null || seal.Snapshot.Created <= published.Created))
            {
                await _collections.DeleteAsync(id, cancellationToken);
            }
        }
    }

    private async Task<List<(SnapshotId Id, QdrantSeal? Seal)>> SealsAsync(CancellationToken cancellationToken)
    {
        var seals = new List<(SnapshotId, QdrantSeal?)>();
        foreach (var id in await _collections.ListAsync(cancellationToken))
        {
            seals.Add((id, await _reader.FindSealAsync(id, isQuestion: false, cancellationToken)));
        }

        return seals;
    }

    // A run that has staged holds the lease already, and keeps it.
    private async Task<T> HoldingLeaseAsync<T>(Func<Task<T>> act, CancellationToken cancellationToken)
    {
        var isHeld = _lease is not null;
        _lease ??= await QdrantLease.TakeAsync(_collections, _transport, _options, _clock, cancellationToken);
        try
        {
            return await act();
        }
        finally
        {
            await (isHeld ? ValueTask.CompletedTask : EndLeaseAsync());
        }
    }

    private async ValueTask EndLeaseAsync()
    {
        if (_lease is { } lease)
        {
            _lease = null;
            await lease.DisposeAsync();
        }
    }
}
