using Assistant.Knowledge.Store;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Knowledge.Store;

/// <summary>The same contract over a Qdrant, here the strict fake.</summary>
public sealed class QdrantPassageStoreTests : PassageStoreContract, IAsyncLifetime
{
    private FakeQdrant _qdrant = null!;
    private QdrantPassageStore _store = null!;

    protected override IPassageStore Store => _store;

    public async ValueTask InitializeAsync()
    {
        _qdrant = await FakeQdrant.StartAsync();
        _store = new QdrantPassageStore(new QdrantOptions { Url = _qdrant.Url, LeaseSeconds = 3 }, TimeProvider.System);
    }

    public async ValueTask DisposeAsync()
    {
        _store.Dispose();
        await _qdrant.DisposeAsync();
    }
}
