using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;

namespace Assistant.Tests.Support;

/// <summary>A real store in a folder of its own, which goes with it.</summary>
internal sealed class AStore : IDisposable
{
    private int _snapshots;

    private AStore() => Folder = Directory.CreateTempSubdirectory("assistant-store-").FullName;

    /// <summary>The folder, as <see cref="StoreOptions.Folder"/>.</summary>
    public string Folder { get; }

    public static AStore Empty() => new();

    public static AStore With(params IEnumerable<ADocument> documents)
    {
        var store = new AStore();
        store.Publish(documents);
        return store;
    }

    /// <summary>A store whose passages have dense vectors.</summary>
    public static AStore With(FakeEmbedder embedder, params IEnumerable<ADocument> documents)
    {
        var store = new AStore();
        store.Publish(documents, embedder);
        return store;
    }

    /// <summary>Publishes a new snapshot with these documents and no others.</summary>
    /// <returns>Its name.</returns>
    public SnapshotId Publish(params IEnumerable<ADocument> documents) => Publish(documents, embedder: null);

    private SnapshotId Publish(IEnumerable<ADocument> documents, FakeEmbedder? embedder)
    {
        using var store = new EmbeddedPassageStore(Folder, readOnly: false, TimeProvider.System);
        var weigher = new PassageWeigher([.. documents.Select(document => document.Read())]);
        var id = new SnapshotId($"test-{++_snapshots}");
        var snapshot = new Assistant.Knowledge.Store.Snapshot
        {
            Id = id,
            Created = new DateTimeOffset(2026, 11, 23, 8, 0, _snapshots, TimeSpan.Zero),
            Analyzer = TextAnalyzer.Version,
            CompoundParts = weigher.CompoundParts,
            Dense = embedder?.Space,
        };

        // In memory and on a local disk: nothing here waits.
        store.StageAsync(snapshot, embedder?.AddTo(weigher.Weigh()) ?? weigher.Weigh(), CancellationToken.None).GetAwaiter().GetResult();
        store.PublishAsync(id, CancellationToken.None).GetAwaiter().GetResult();
        return id;
    }

    /// <summary>Makes the store unreadable in a way that lasts: as if a newer version had written it.</summary>
    public void BecomeNewer()
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(Folder, EmbeddedPassageStore.FileName)};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version = 99";
        command.ExecuteNonQuery();
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
