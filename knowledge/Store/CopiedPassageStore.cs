using Assistant.Knowledge.Embeddings;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Polly;
using Polly.CircuitBreaker;

namespace Assistant.Knowledge.Store;

/// <summary>Qdrant with a copy of its published snapshot in a folder of one's own: while Qdrant does not answer, the copy does, with the same ranking, and nobody waits for Qdrant.</summary>
public sealed class CopiedPassageStore : IPassageStore
{
    // A handful of calls a minute is our usual traffic: two that fail and none that succeeds are enough. Polly's own defaults wait for 100 calls in 30 seconds, and never open here.
    private const int FailuresThatOpen = 2;
    private static readonly TimeSpan Sampling = TimeSpan.FromSeconds(2);

    // While it is open, one call every two seconds tries whether Qdrant is back.
    private static readonly TimeSpan Break = TimeSpan.FromSeconds(2);

    private readonly QdrantPassageStore _qdrant;
    private readonly EmbeddedPassageStore _copy;
    private readonly int _mostPassages;
    private readonly ResiliencePipeline _breaker;
    private volatile string? _trouble;
    private volatile PublishedSnapshot? _latest;

    /// <summary>Joins the two.</summary>
    /// <param name="qdrant">The store that everybody shares; disposed of with this one.</param>
    /// <param name="copy">The copy; disposed of with this one.</param>
    /// <param name="mostPassages">The passages of the largest snapshot that is copied; 1 or more.</param>
    /// <param name="clock">The time.</param>
    public CopiedPassageStore(QdrantPassageStore qdrant, EmbeddedPassageStore copy, int mostPassages, TimeProvider clock)
    {
        (_qdrant, _copy, _mostPassages) = (qdrant, copy, mostPassages);
        _breaker = new ResiliencePipelineBuilder { TimeProvider = clock }
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions
            {
                FailureRatio = 0.5,
                MinimumThroughput = FailuresThatOpen,
                SamplingDuration = Sampling,
                BreakDuration = Break,
                // A snapshot that was deleted says nothing against the server.
                ShouldHandle = new PredicateBuilder().Handle<PassageStoreException>(failure => !failure.IsGone),
            })
            .Build();
    }

    /// <inheritdoc/>
    public string? Trouble => _trouble;

    /// <inheritdoc/>
    public async Task<PublishedSnapshot?> FindPublishedAsync(CancellationToken cancellationToken)
    {
        string trouble;
        PassageStoreException? failure = null;
        try
        {
            if (await _breaker.ExecuteAsync(async stopping => await _qdrant.FindPublishedAsync(stopping), cancellationToken) is { } published)
            {
                _trouble = null;
                return _latest = published;
            }

            trouble = "Qdrant has no published snapshot.";
        }
        catch (Exception exception) when (exception is PassageStoreException or BrokenCircuitException)
        {
            failure = Failure(exception);
            trouble = failure.Message;
        }

        // A snapshot that is too large was not copied: an older copy would answer what is no longer true.
        var copied = _latest?.Snapshot.Passages > _mostPassages ? null : await _copy.FindPublishedAsync(cancellationToken);
        _trouble = copied is not null ? $"{trouble} The copy of snapshot {copied.Snapshot.Id} answers." : failure is null ? null : trouble;
        return copied ?? (failure is null ? null : throw failure);
    }

    /// <summary>Copies the published snapshot, if there is no copy of it yet and it is not too large.</summary>
    /// <returns>The snapshot that was copied; null when there was nothing to do.</returns>
    /// <exception cref="PassageStoreException">It cannot be read or written at the moment.</exception>
    public async Task<SnapshotId?> CopyAsync(CancellationToken cancellationToken)
    {
        if (_latest is not { } latest || latest.Snapshot.Passages > _mostPassages || (await _copy.FindPublishedAsync(cancellationToken))?.Snapshot.Id == latest.Snapshot.Id)
        {
            return null;
        }

        var id = latest.Snapshot.Id;
        if ((await _copy.ListAsync(cancellationToken)).All(known => known.Id != id))
        {
            // SQLite's writer takes documents one after the other and does not wait for the network itself: a thread of its own does.
            await Task.Run(() => _copy.StageAsync(latest.Snapshot, _qdrant.ReadAllAsync(latest, cancellationToken).ToBlockingEnumerable(cancellationToken), cancellationToken), cancellationToken);
        }

        await _copy.PublishAsync(id, cancellationToken);

        // Into memory, so that it answers at once when it is needed.
        await _copy.FindPublishedAsync(cancellationToken);
        return id;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<ScoredPassage>> SearchAsync(
        SnapshotId snapshot, SparseSpace space, SparseVector question, PassageFilter filter, int limit, CancellationToken cancellationToken) =>
        AskAsync(snapshot, (store, stopping) => store.SearchAsync(snapshot, space, question, filter, limit, stopping), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ScoredPassage>> SearchDenseAsync(
        SnapshotId snapshot, Language language, ReadOnlyMemory<float> question, PassageFilter filter, int limit, CancellationToken cancellationToken) =>
        AskAsync(snapshot, (store, stopping) => store.SearchDenseAsync(snapshot, language, question, filter, limit, stopping), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Passage>> ReadAsync(SnapshotId snapshot, IReadOnlyList<PassageId> ids, CancellationToken cancellationToken) =>
        AskAsync(snapshot, (store, stopping) => store.ReadAsync(snapshot, ids, stopping), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Passage>> ReadDocumentAsync(SnapshotId snapshot, string documentId, CancellationToken cancellationToken) =>
        AskAsync(snapshot, (store, stopping) => store.ReadDocumentAsync(snapshot, documentId, stopping), cancellationToken);

    /// <inheritdoc/>
    public Task<PublishedSnapshot?> FindAsync(SnapshotId id, CancellationToken cancellationToken) => _qdrant.FindAsync(id, cancellationToken);

    /// <inheritdoc/>
    public Task<bool> DiscardAsync(SnapshotId id, CancellationToken cancellationToken) => _qdrant.DiscardAsync(id, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Snapshot>> ListAsync(CancellationToken cancellationToken) => _qdrant.ListAsync(cancellationToken);

    /// <inheritdoc/>
    public Task StageAsync(Snapshot snapshot, IEnumerable<WeighedDocument> documents, CancellationToken cancellationToken) => _qdrant.StageAsync(snapshot, documents, cancellationToken);

    /// <inheritdoc/>
    public Task PublishAsync(SnapshotId id, CancellationToken cancellationToken) => _qdrant.PublishAsync(id, cancellationToken);

    /// <inheritdoc/>
    public Task<SnapshotId> RollBackAsync(CancellationToken cancellationToken) => _qdrant.RollBackAsync(cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<WeighedDocument> ReadAllAsync(PublishedSnapshot snapshot, CancellationToken cancellationToken) => _qdrant.ReadAllAsync(snapshot, cancellationToken);

    /// <inheritdoc/>
    public void Dispose()
    {
        _qdrant.Dispose();
        _copy.Dispose();
    }

    private async Task<T> AskAsync<T>(SnapshotId snapshot, Func<IPassageStore, CancellationToken, Task<T>> ask, CancellationToken cancellationToken)
    {
        try
        {
            return await _breaker.ExecuteAsync(async stopping => await ask(_qdrant, stopping), cancellationToken);
        }
        catch (Exception exception) when (exception is PassageStoreException or BrokenCircuitException)
        {
            var failure = Failure(exception);
            if ((await _copy.FindPublishedAsync(cancellationToken))?.Snapshot.Id != snapshot)
            {
                if (failure.IsGone)
                {
                    throw failure;
                }

                // It was published a moment ago and is not copied yet, or is too large: one more try is all there is.
                return await ask(_qdrant, cancellationToken);
            }

            _trouble = $"{failure.Message} The copy of snapshot {snapshot} answers.";
            return await ask(_copy, cancellationToken);
        }
    }

    private static PassageStoreException Failure(Exception exception) => exception switch
    {
        PassageStoreException failure => failure,
        { InnerException: PassageStoreException cause } => cause,
        _ => new PassageStoreException("Qdrant did not answer a moment ago, and is tried again in two seconds.", exception),
    };
}
