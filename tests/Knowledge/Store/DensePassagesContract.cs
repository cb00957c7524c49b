using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Knowledge.Store;

/// <summary>What every passage store keeps to with dense vectors, and how it is filled.</summary>
public abstract class DensePassagesContract
{
    private protected static readonly DateOnly Today = new(2026, 11, 23);
    private protected static readonly PassageFilter Everything = new(Audience.Staff, Today);

    /// <summary>The store under test, empty at first.</summary>
    protected abstract IPassageStore Store { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Dense_vectors_rank_by_their_cosine_among_what_the_asker_may_see()
    {
        await PublishDenseAsync(
            "one",
            ADocument.Named("near").Saying("Le lecteur de cartes."),
            ADocument.Named("nearer").Saying("Un lecteur de carte !").For(Audience.Staff),
            ADocument.Named("ended").Saying("Un lecteur de carte.").ShownUntil(Today.AddDays(-1)),
            ADocument.Named("far").Saying("Les papillons bleus volent."),
            ADocument.Named("dutch").Saying("Un lecteur de carte.").In(Language.Dutch));

        var all = await SearchDenseAsync("Un lecteur de carte");
        var forPublic = await SearchDenseAsync("Un lecteur de carte", new PassageFilter(Audience.Public, Today), limit: 1);
        var dutch = await SearchDenseAsync("Un lecteur de carte", language: Language.Dutch);

        Assert.Equal(["nearer", "near"], (await ReadAsync(all)).Take(2));
        Assert.Equal(1, all[0].Score, 1e-4f);
        Assert.True(all[0].Score > all[1].Score);
        Assert.Equal(["near"], await ReadAsync(forPublic));
        Assert.Equal(["dutch"], await ReadAsync(dutch));
    }

    [Fact]
    public async Task Equal_cosines_are_ordered_by_id_and_limits_cut_the_last()
    {
        await PublishDenseAsync("one", [.. Enumerable.Range(0, 90).Select(i => ADocument.Named($"d{i}").Saying("Le lecteur de carte."))]);

        var all = await SearchDenseAsync("lecteur", limit: 1000);

        Assert.Equal(90, all.Count);
        Assert.Equal(all.OrderBy(p => p.Id.Value.ToString("N"), StringComparer.Ordinal).Select(p => p.Id), all.Select(p => p.Id));
        Assert.Equal(all.Take(7), await SearchDenseAsync("lecteur", limit: 7));
    }

    [Fact]
    public async Task A_snapshot_knows_what_made_its_dense_vectors_and_one_without_has_nothing_to_find_by_them()
    {
        await PublishDenseAsync("one", ADocument.Named("a").Saying("Le lecteur de carte."));
        Assert.Equal(Embedder.Space, (await Store.FindPublishedAsync(Cancellation))?.Snapshot.Dense);
        await PublishAsync("two", ADocument.Named("a").Saying("Le lecteur de carte."));

        Assert.Null((await Store.FindPublishedAsync(Cancellation))?.Snapshot.Dense);
        Assert.Empty(await SearchDenseAsync("lecteur"));

        await Store.RollBackAsync(Cancellation);
        Assert.Single(await SearchDenseAsync("lecteur"));
        Assert.Equal([null, Embedder.Space], (await Store.ListAsync(Cancellation)).Select(s => s.Dense));
    }

    [Fact]
    public async Task Vectors_that_are_not_the_snapshots_are_the_callers_mistake()
    {
        var documents = new PassageWeigher([ADocument.Named("a").Saying("Le lecteur.").Build()]).Weigh().ToList();

        await Assert.ThrowsAsync<ArgumentException>(() => Store.StageAsync(Named("one") with { Dense = Embedder.Space }, documents, Cancellation));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.StageAsync(Named("one"), Embedder.AddTo(documents), Cancellation));
        await PublishDenseAsync("two", ADocument.Named("a").Saying("Le lecteur."));
        await Store.FindPublishedAsync(Cancellation);

        await Assert.ThrowsAnyAsync<ArgumentException>(() => Store.SearchDenseAsync(new SnapshotId("two"), Language.French, new float[] { 1, 0 }, Everything, 10, Cancellation));
    }

    private static FakeEmbedder Embedder { get; } = new();

    private async Task PublishDenseAsync(string id, params ADocument[] documents)
    {
        await Store.StageAsync(Named(id) with { Dense = Embedder.Space }, Embedder.AddTo(new PassageWeigher([.. documents.Select(d => d.Build())]).Weigh()), Cancellation);
        await Store.PublishAsync(new SnapshotId(id), Cancellation);
    }

    private async Task<IReadOnlyList<ScoredPassage>> SearchDenseAsync(string text, PassageFilter? filter = null, int limit = 10, Language language = Language.French)
    {
        var published = await Store.FindPublishedAsync(Cancellation) ?? throw new InvalidOperationException("Nothing is published.");
        return await Store.SearchDenseAsync(published.Snapshot.Id, language, Embedder.Of(text), filter ?? Everything, limit, Cancellation);
    }

    private async Task<IEnumerable<string>> ReadAsync(IReadOnlyList<ScoredPassage> found) =>
        (await Store.ReadAsync((await Store.FindPublishedAsync(Cancellation))!.Snapshot.Id, [.. found.Select(f => f.Id)], Cancellation)).Select(passage => passage.DocumentId);

    private protected async Task PublishAsync(string id, params ADocument[] documents)
    {
        await StageAsync(id, documents);
        await Store.PublishAsync(new SnapshotId(id), Cancellation);
    }

    private protected Task StageAsync(string id, params ADocument[] documents) =>
        Store.StageAsync(Named(id), new PassageWeigher([.. documents.Select(d => d.Build())]).Weigh(), Cancellation);

    // Later names are later snapshots.
    private protected static Assistant.Knowledge.Store.Snapshot Named(string id) => new()
    {
        Id = new SnapshotId(id),
        Created = new DateTimeOffset(2026, 11, 23, 8, id switch { "one" => 1, "two" => 2, _ => 3 }, 0, TimeSpan.Zero),
        Analyzer = TextAnalyzer.Version,
    };
}
