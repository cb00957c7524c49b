using Assistant.Knowledge.Store;
using Xunit;

namespace Assistant.Tests.Knowledge.Store;

/// <summary>The same contract over a real Qdrant, where <c>QDRANT_URL</c> (and <c>QDRANT_API_KEY</c>) name one; each test uses collections of its own there.</summary>
public sealed class LiveQdrantTests : PassageStoreContract, IAsyncDisposable
{
    private readonly string? _url = Environment.GetEnvironmentVariable("QDRANT_URL");
    private readonly string _collection = $"assistant-test-{Guid.NewGuid():N}";
    private QdrantPassageStore? _store;

    protected override IPassageStore Store
    {
        get
        {
            Assert.SkipWhen(string.IsNullOrEmpty(_url), "needs a Qdrant server (set QDRANT_URL)");
            return _store ??= new QdrantPassageStore(
                new QdrantOptions { Url = _url, ApiKey = Environment.GetEnvironmentVariable("QDRANT_API_KEY") ?? "", Collection = _collection, TimeoutMilliseconds = 10_000 }, TimeProvider.System);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_store is not null)
        {
            await _store.DeleteAllAsync(CancellationToken.None);
            _store.Dispose();
        }
    }
}
