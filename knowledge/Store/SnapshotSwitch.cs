using Assistant.Knowledge.Embeddings;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;

namespace Assistant.Knowledge.Store;

/// <summary>
/// Chooses the snapshot that answers: the configured store's published one, or, while there is none, the starter snapshot that is built with the product.
/// A question takes what serves at its beginning and keeps it to its end.
/// </summary>
/// <param name="configured">The store that the city indexes into.</param>
/// <param name="starter">The starter snapshot's store; null where there is none.</param>
/// <param name="embedder">What makes the dense vectors of questions, which have to fit those of the snapshot.</param>
public sealed class SnapshotSwitch(IPassageStore configured, IPassageStore? starter, QuestionEmbedder embedder) : IDisposable
{
    private readonly SemaphoreSlim _refreshing = new(1, 1);
    private volatile ServingPassages? _serving;
    private volatile string? _trouble;

    /// <summary>Why the configured store does not serve, or not as it is configured, for the person who runs it; null when nothing is wrong.</summary>
    public string? Trouble => _trouble ?? configured.Trouble ?? (_serving is { IsStarter: false } serving ? embedder.TroubleWith(serving.Published.Snapshot.Dense) : null);

    /// <summary>What serves now; null when no snapshot was ever published.</summary>
    /// <exception cref="PassageStoreException">Neither store can be read.</exception>
    public async Task<ServingPassages?> CurrentAsync(CancellationToken cancellationToken) =>
        _serving ?? await RefreshAsync(cancellationToken);

    /// <summary>Looks for a newly published snapshot and lets it serve.</summary>
    /// <exception cref="PassageStoreException">Neither store can be read, and nothing served before.</exception>
    public async Task<ServingPassages?> RefreshAsync(CancellationToken cancellationToken)
    {
        await _refreshing.WaitAsync(cancellationToken);
        try
        {
            return _serving = await ChooseAsync(cancellationToken);
        }
        finally
        {
            _refreshing.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _refreshing.Dispose();

    private async Task<ServingPassages?> ChooseAsync(CancellationToken cancellationToken)
    {
        try
        {
            var published = await configured.FindPublishedAsync(cancellationToken);
            _trouble = null;
            if (published is not null && IsReadable(published))
            {
                return Keep(configured, published, isStarter: false);
            }
        }
        catch (PassageStoreException exception) when (starter is not null || _serving is not null)
        {
            // What stands in memory was checked when it was loaded, and is better than nothing.
            _trouble = exception.Message;
            if (_serving is { IsStarter: false } && !exception.IsDamage)
            {
                return _serving;
            }
        }

        return starter is not null && await starter.FindPublishedAsync(cancellationToken) is { } first ? Keep(starter, first, isStarter: true) : null;
    }

    private ServingPassages Keep(IPassageStore store, PublishedSnapshot published, bool isStarter) =>
        _serving is { } serving && serving.Id == published.Snapshot.Id ? serving : new ServingPassages(store, published, isStarter);

    private bool IsReadable(PublishedSnapshot published)
    {
        if (published.Snapshot.Analyzer == TextAnalyzer.Version)
        {
            return true;
        }

        _trouble = $"Snapshot {published.Snapshot.Id} was indexed by another version ({published.Snapshot.Analyzer}). Run 'index' again.";
        return false;
    }
}
