using Assistant.Indexer.Runs;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Knowledge.Store;

/// <summary>A snapshot goes through a file from any store to any other and comes out as it was.</summary>
public sealed class SnapshotFileTests
{
    private static readonly PassageFilter Everything = new(Audience.Staff, new DateOnly(2026, 11, 23));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task What_was_saved_from_one_store_is_restored_into_another(bool isFromQdrant, bool isToQdrant)
    {
        await using var qdrant = await FakeQdrant.StartAsync();
        using var folder = new TemporaryFolder();
        var embedder = new FakeEmbedder();
        using var from = Store(isFromQdrant, qdrant, folder.At("from"), "from");
        using var to = Store(isToQdrant, qdrant, folder.At("to"), "to");
        await PublishAsync(from, embedder, ADocument.Named("a").Saying("Le lecteur de carte.", "La souris."), ADocument.Named("s").Saying("Le guichet.").For(Audience.Staff));
        await PublishAsync(to, embedder, ADocument.Named("b").Saying("Autre chose."));

        var saved = await SnapshotFile.SaveAsync(from, folder.At("saved.assistant"), TimeProvider.System, Cancellation);
        var restored = await SnapshotFile.RestoreAsync(to, folder.At("saved.assistant"), TimeProvider.System, Cancellation);

        var (here, there) = ((await from.FindPublishedAsync(Cancellation))!, (await to.FindPublishedAsync(Cancellation))!);
        Assert.Equal((saved.Id, restored.Id), (here.Snapshot.Id, there.Snapshot.Id));
        Assert.Equal((here.Snapshot.Passages, here.Snapshot.Dense), (there.Snapshot.Passages, there.Snapshot.Dense));
        Assert.Equivalent(here.Documents.OrderBy(d => d.Key, StringComparer.Ordinal), there.Documents.OrderBy(d => d.Key, StringComparer.Ordinal), strict: true);
        Assert.Equivalent(await from.ReadDocumentAsync(here.Snapshot.Id, "a", Cancellation), await to.ReadDocumentAsync(there.Snapshot.Id, "a", Cancellation), strict: true);
        var asked = embedder.Of("lecteur");
        Assert.Equal(
            (await from.SearchDenseAsync(here.Snapshot.Id, Language.French, asked, Everything, 10, Cancellation)).Select(one => one.Id),
            (await to.SearchDenseAsync(there.Snapshot.Id, Language.French, asked, Everything, 10, Cancellation)).Select(one => one.Id));

        await to.RollBackAsync(Cancellation);
        Assert.Single(await to.ReadDocumentAsync((await to.FindPublishedAsync(Cancellation))!.Snapshot.Id, "b", Cancellation));
    }

    [Fact]
    public async Task A_saved_file_that_was_changed_is_refused_and_what_serves_goes_on()
    {
        using var folder = new TemporaryFolder();
        var embedder = new FakeEmbedder();
        using var store = new EmbeddedPassageStore(folder.At("store"), readOnly: false, TimeProvider.System);
        await PublishAsync(store, embedder, ADocument.Named("a").Saying("Le lecteur de carte."));
        var file = folder.At("saved.assistant");
        await SnapshotFile.SaveAsync(store, file, TimeProvider.System, Cancellation);
        await Assert.ThrowsAsync<IOException>(() => SnapshotFile.SaveAsync(store, file, TimeProvider.System, Cancellation));
        var bytes = File.ReadAllBytes(file);
        var at = bytes.AsSpan().IndexOf("lecteur"u8);
        bytes[at] ^= 1;
        File.WriteAllBytes(file, bytes);

        var refusal = await Assert.ThrowsAsync<PassageStoreException>(() => SnapshotFile.RestoreAsync(store, file, TimeProvider.System, Cancellation));

        Assert.True(refusal.IsDamage);
        Assert.Equal("one", (await store.FindPublishedAsync(Cancellation))?.Snapshot.Id.Value);
        await Assert.ThrowsAsync<FileNotFoundException>(() => SnapshotFile.RestoreAsync(store, folder.At("nowhere"), TimeProvider.System, Cancellation));
    }

    private static IPassageStore Store(bool isQdrant, FakeQdrant qdrant, string folder, string collection) => isQdrant
        ? new QdrantPassageStore(new QdrantOptions { Url = qdrant.Url, Collection = collection, TimeoutMilliseconds = 10_000 }, TimeProvider.System)
        : new EmbeddedPassageStore(folder, readOnly: false, TimeProvider.System);

    private static async Task PublishAsync(IPassageStore store, FakeEmbedder embedder, params ADocument[] documents)
    {
        var weigher = new PassageWeigher([.. documents.Select(document => document.Build())]);
        var snapshot = new Assistant.Knowledge.Store.Snapshot
        {
            Id = new SnapshotId("one"),
            Created = new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero),
            Analyzer = TextAnalyzer.Version,
            CompoundParts = weigher.CompoundParts,
            Dense = embedder.Space,
        };
        await store.StageAsync(snapshot, embedder.AddTo(weigher.Weigh()), Cancellation);
        await store.PublishAsync(snapshot.Id, Cancellation);
    }
}
