using System.Globalization;
using Assistant.Knowledge.Embeddings;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Knowledge.Store;

/// <summary>One ranking for both stores: whatever is in them and whatever is asked.</summary>
public sealed class SameRankingTests
{
    private static readonly int Corpora = Environment.GetEnvironmentVariable("ASSISTANT_FULL") == "1" ? 500 : 40;
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static FakeEmbedder Embedder { get; } = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Both_stores_give_the_same_passages_in_the_same_order_with_the_same_scores()
    {
        await using var qdrant = await FakeQdrant.StartAsync();
        var ranked = 0;
        for (var seed = 1; seed <= Corpora; seed++)
        {
            using var folder = new TemporaryFolder();
            using var embedded = new EmbeddedPassageStore(folder.Path, readOnly: false, TimeProvider.System);
            using var remote = new QdrantPassageStore(new QdrantOptions { Url = qdrant.Url, Collection = $"corpus-{seed}" }, TimeProvider.System);
            var corpus = ACorpus.Of(seed);
            await PublishAsync(embedded, corpus);
            await PublishAsync(remote, corpus);
            await SameDescriptionAsync(embedded, remote, corpus);
            foreach (var question in corpus.Questions)
            {
                ranked += await SameAsync(embedded, remote, question, seed);
            }
        }

        // Nothing is proved by questions that find nothing.
        Assert.True(ranked > Corpora * 20, $"{ranked} passages were compared");
    }

    private static async Task<int> SameAsync(EmbeddedPassageStore embedded, QdrantPassageStore remote, string question, int seed)
    {
        var ranked = 0;
        var id = new SnapshotId("only");
        foreach (var language in LanguageCodes.All)
        {
            var words = new TextAnalyzer(language, []).Analyze(question);
            foreach (var (audience, limit) in new[] { (Audience.Staff, 200), (Audience.Public, 3) })
            {
                var (vector, filter) = (Embedder.Of(question), new PassageFilter(audience, Today));
                ranked += Same(
                    await embedded.SearchDenseAsync(id, language, vector, filter, limit, Cancellation), await remote.SearchDenseAsync(id, language, vector, filter, limit, Cancellation),
                    string.Create(CultureInfo.InvariantCulture, $"corpus {seed}, '{question}', dense {language} {audience} {limit}"));
            }

            foreach (var kind in Enum.GetValues<SparseKind>())
            {
                var vector = Bm25Weights.Question(words.SelectMany(word => kind == SparseKind.Words ? word.TermIds : word.GramIds).Select((term, i) => (term, i % 3 == 0 ? 0.3f : 1f)));
                foreach (var (audience, limit) in new[] { (Audience.Staff, 200), (Audience.Public, 3), (Audience.Helpers, 1) })
                {
                    var here = await embedded.SearchAsync(id, new SparseSpace(kind, language), vector, new PassageFilter(audience, Today), limit, Cancellation);
                    var there = await remote.SearchAsync(id, new SparseSpace(kind, language), vector, new PassageFilter(audience, Today), limit, Cancellation);
                    var where = string.Create(CultureInfo.InvariantCulture, $"corpus {seed}, '{question}', {kind} {language} {audience} {limit}");
                    ranked += Same(here, there, where);
                }
            }
        }

        return ranked;
    }

    private static int Same(IReadOnlyList<ScoredPassage> here, IReadOnlyList<ScoredPassage> there, string where)
    {
        Assert.True(here.Select(one => one.Id).SequenceEqual(there.Select(one => one.Id)), where);
        Assert.All(here.Zip(there), pair => Assert.Equal(pair.First.Score, pair.Second.Score, 1e-5f));
        return here.Count;
    }

    private static async Task SameDescriptionAsync(EmbeddedPassageStore embedded, QdrantPassageStore remote, ACorpus corpus)
    {
        var (here, there) = (await embedded.FindPublishedAsync(Cancellation), await remote.FindPublishedAsync(Cancellation));
        Assert.Equivalent(here!.Snapshot, there!.Snapshot, strict: true);
        Assert.Equivalent(here.Documents.OrderBy(d => d.Key, StringComparer.Ordinal), there.Documents.OrderBy(d => d.Key, StringComparer.Ordinal), strict: true);
        var terms = corpus.Questions.SelectMany(question => new TextAnalyzer(Language.French, []).Analyze(question)).SelectMany(word => word.TermIds).ToList();
        foreach (var language in LanguageCodes.All)
        {
            Assert.Equal(here.Statistics[language].Passages, there.Statistics[language].Passages);
            Assert.All(terms, term => Assert.Equal(here.Statistics[language].Frequency(term), there.Statistics[language].Frequency(term)));
        }

        foreach (var document in here.Documents.Keys)
        {
            Assert.Equivalent(
                await embedded.ReadDocumentAsync(here.Snapshot.Id, document, Cancellation), await remote.ReadDocumentAsync(here.Snapshot.Id, document, Cancellation), strict: true);
        }
    }

    private static async Task PublishAsync(IPassageStore store, ACorpus corpus)
    {
        var weigher = new PassageWeigher([.. corpus.Documents.Select(document => document.Build())]);
        var snapshot = new Assistant.Knowledge.Store.Snapshot
        {
            Id = new SnapshotId("only"),
            Created = new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero),
            Analyzer = TextAnalyzer.Version,
            CompoundParts = weigher.CompoundParts,
            Dense = Embedder.Space,
        };
        await store.StageAsync(snapshot, Embedder.AddTo(weigher.Weigh()), Cancellation);
        await store.PublishAsync(snapshot.Id, Cancellation);
    }
}
