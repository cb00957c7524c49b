using System.Diagnostics;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Knowledge.Store;

/// <summary>Indexing while people ask, and indexing that is killed.</summary>
public sealed class ReindexingTests
{
    private static readonly bool IsFull = Environment.GetEnvironmentVariable("ASSISTANT_FULL") == "1";
    private static readonly TimeSpan BetweenQuestions = TimeSpan.FromMilliseconds(50);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task While_everything_is_indexed_anew_no_question_fails_and_each_answer_is_from_one_snapshot(bool isQdrant)
    {
        await using var qdrant = isQdrant ? await FakeQdrant.StartAsync() : null;
        await using var bot = new AQdrantStore(qdrant, timeoutMilliseconds: 5000);
        await bot.PublishAsync(Documents(0));
        await bot.Snapshots.RefreshAsync(Cancellation);
        using var done = new CancellationTokenSource();
        var asking = AskAsync(bot, done.Token);

        for (var generation = 1; generation <= (IsFull ? 20 : 5); generation++)
        {
            await bot.PublishAsync(Documents(generation));

            // The bot looks for snapshots five times a second here; the one before the last is deleted.
            await Task.Delay(500, Cancellation);
        }

        await done.CancelAsync();
        var (asked, generations) = await asking;
        Assert.InRange(asked, IsFull ? 100 : 20, int.MaxValue);
        Assert.InRange(generations, IsFull ? 10 : 3, int.MaxValue);
    }

    [Fact]
    public async Task Killed_at_any_moment_of_indexing_into_Qdrant_the_published_snapshot_serves_on_and_nothing_is_left_behind()
    {
        await using var qdrant = await FakeQdrant.StartAsync();
        using var folder = new TemporaryFolder();
        var sources = folder.At("sources");
        GeneratedFolder.Write(sources, 60, generation: 0);
        var watch = Stopwatch.StartNew();
        await IndexAsync(sources, folder, qdrant);
        var whole = watch.Elapsed;
        var random = new Random(20261123);
        var (served, killed) = (0, 0);

        for (var generation = 1; generation <= (IsFull ? 20 : 3); generation++)
        {
            GeneratedFolder.Write(sources, 60, generation);
            using var indexing = IndexerProcess.Index(sources, Settings(folder, qdrant));

            // A run after a killed one first waits for its sign of life.
            await Task.Delay(TimeSpan.FromSeconds(generation == 1 || random.Next(4) == 0 ? 0 : 3) + (whole * random.NextDouble()), Cancellation);
            killed += await indexing.KillAsync(Cancellation) ? 1 : 0;
            var now = await ServedAsync(qdrant);
            Assert.True(now == served || now == generation, $"{now} serves after the kill of {generation}; {served} served before.");
            served = now;
        }

        Assert.NotEqual(0, killed);
        GeneratedFolder.Write(sources, 60, generation: 99);
        await IndexAsync(sources, folder, qdrant);
        Assert.Equal(99, await ServedAsync(qdrant));

        // The published one and the one before it, and nothing else.
        Assert.Equal(2, qdrant.Collections.Count);
    }

    private static async Task<(int Asked, int Generations)> AskAsync(AQdrantStore bot, CancellationToken done)
    {
        var (asked, generations) = (0, new HashSet<int>());
        while (!done.IsCancellationRequested)
        {
            var answer = await bot.AskAsync($"Où se branche le lecteur de cartes numéro {asked % 5} ?");
            Assert.True(answer.Status == AnswerStatus.Answered, $"question {asked}: {answer.Status}; {bot.Snapshots.Trouble}");

            // The first snapshot is generation 0.
            var generation = Assert.Single(answer.Quotes.Select(quote => GeneratedFolder.GenerationOf(quote.Text)).Distinct());
            Assert.Equal($"test-{generation + 1}", answer.Snapshot?.Value);
            generations.Add(generation);
            asked++;
            await Task.Delay(BetweenQuestions, Cancellation);
        }

        return (asked, generations.Count);
    }

    private static async Task<int> ServedAsync(FakeQdrant qdrant)
    {
        using var store = new QdrantPassageStore(new QdrantOptions { Url = qdrant.Url, TimeoutMilliseconds = 5000 }, TimeProvider.System);
        var published = await store.FindPublishedAsync(Cancellation) ?? throw new InvalidOperationException("Nothing serves.");
        var passages = new List<Passage>();
        foreach (var id in published.Documents.Keys)
        {
            passages.AddRange(await store.ReadDocumentAsync(published.Snapshot.Id, id, Cancellation));
        }

        Assert.Equal(published.Snapshot.Passages, passages.Count);
        return Assert.Single(passages.Select(passage => GeneratedFolder.GenerationOf(passage.Text)).Distinct());
    }

    private static async Task IndexAsync(string sources, TemporaryFolder folder, FakeQdrant qdrant)
    {
        using var indexing = IndexerProcess.Index(sources, Settings(folder, qdrant));
        var (code, text) = await indexing.EndAsync(Cancellation);
        Assert.True(code == 0, text);
    }

    private static Dictionary<string, string> Settings(TemporaryFolder folder, FakeQdrant qdrant) => new(StringComparer.Ordinal)
    {
        ["Store__Provider"] = "Qdrant",
        ["Store__Folder"] = folder.At("pages"),
        ["Qdrant__Url"] = qdrant.Url,
        ["Qdrant__LeaseSeconds"] = "3",
    };

    private static IEnumerable<Support.ADocument> Documents(int generation) => Enumerable.Range(0, 5).Select(i =>
        Support.ADocument.Titled($"Le lecteur de cartes numéro {i}").Named($"d{i}")
            .Saying("Le branchement", $"Le lecteur de cartes numéro {i} se branche à gauche de l'écran, édition {generation}, document {i}."));
}
