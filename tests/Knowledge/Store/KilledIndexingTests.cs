using System.Diagnostics;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;
using Xunit;

namespace Assistant.Tests.Knowledge.Store;

public sealed class KilledIndexingTests
{
    private const int Documents = 60;
    private static readonly int Kills = Environment.GetEnvironmentVariable("ASSISTANT_FULL") == "1" ? 50 : 5;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Killed_at_any_moment_of_indexing_the_published_snapshot_goes_on_serving()
    {
        using var folder = new TemporaryFolder();
        var (sources, store) = (folder.At("sources"), folder.At("store"));
        GeneratedFolder.Write(sources, Documents, generation: 0);
        var watch = Stopwatch.StartNew();
        await IndexAsync(sources, store);
        var whole = watch.Elapsed;
        var random = new Random(20261123);
        var (served, killed) = (0, 0);

        for (var generation = 1; generation <= Kills; generation++)
        {
            GeneratedFolder.Write(sources, Documents, generation);
            using var indexing = IndexerProcess.Index(sources, store);
            await Task.Delay(whole * random.NextDouble(), Cancellation);
            killed += await indexing.KillAsync(Cancellation) ? 1 : 0;

            var now = await ServedGenerationAsync(store);
            Assert.True(now == served || now == generation, $"{now} serves after the kill of {generation}; {served} served before.");
            served = now;
        }

        Assert.NotEqual(0, killed);
        GeneratedFolder.Write(sources, Documents, Kills + 1);
        await IndexAsync(sources, store);
        Assert.Equal(Kills + 1, await ServedGenerationAsync(store));
        Assert.Equal(["passages.db"], Directory.GetFiles(store).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Of_two_indexers_at_once_the_second_is_told()
    {
        using var folder = new TemporaryFolder();
        var (sources, store) = (folder.At("sources"), folder.At("store"));
        GeneratedFolder.Write(sources, Documents, generation: 0);
        Directory.CreateDirectory(store);
        using var atWork = Assistant.Indexer.Runs.IndexingLock.Take(store);

        using var second = IndexerProcess.Index(sources, store);
        var (code, text) = await second.EndAsync(Cancellation);

        Assert.Equal(1, code);
        Assert.Contains("another indexing run is at work", text, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(store, EmbeddedPassageStore.FileName)));
    }

    private static async Task IndexAsync(string sources, string store)
    {
        using var indexing = IndexerProcess.Index(sources, store);
        var (code, text) = await indexing.EndAsync(Cancellation);
        Assert.True(code == 0, text);
    }

    // Everything that serves is of one generation, whole.
    private static async Task<int> ServedGenerationAsync(string folder)
    {
        using var store = new EmbeddedPassageStore(folder, readOnly: false, TimeProvider.System);
        var published = await store.FindPublishedAsync(Cancellation) ?? throw new InvalidOperationException("Nothing serves.");
        Assert.Equal(Documents, published.Documents.Count);
        var passages = new List<Passage>();
        foreach (var id in published.Documents.Keys)
        {
            passages.AddRange(await store.ReadDocumentAsync(published.Snapshot.Id, id, Cancellation));
        }

        Assert.Equal(published.Snapshot.Passages, passages.Count);
        return Assert.Single(passages.Select(p => GeneratedFolder.GenerationOf(p.Text)).Distinct());
    }
}
