using Assistant.Knowledge.Embeddings;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;
using Xunit;

namespace Assistant.Tests.Knowledge.Store;

/// <summary>What every passage store keeps to.</summary>
public abstract class PassageStoreContract : DensePassagesContract
{
    private static readonly SparseSpace FrenchWords = new(SparseKind.Words, Language.French);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_empty_store_has_nothing()
    {
        Assert.Null(await Store.FindPublishedAsync(Cancellation));
        Assert.Empty(await Store.ListAsync(Cancellation));
        await Assert.ThrowsAsync<PassageStoreException>(() => Store.RollBackAsync(Cancellation));
    }

    [Fact]
    public async Task A_staged_snapshot_is_listed_and_does_not_serve()
    {
        await StageAsync("one", ADocument.Named("a").Saying("Le lecteur de carte."));

        Assert.Null(await Store.FindPublishedAsync(Cancellation));
        Assert.Equal(SnapshotState.Staged, Assert.Single(await Store.ListAsync(Cancellation)).State);
    }

    [Fact]
    public async Task Publishing_switches_and_keeps_the_one_before()
    {
        await PublishAsync("one", ADocument.Named("a").Saying("Le lecteur de carte."));
        await PublishAsync("two", ADocument.Named("a").Saying("Le mot de passe."));

        var published = await Store.FindPublishedAsync(Cancellation);
        Assert.Equal("two", published?.Snapshot.Id.Value);
        Assert.Equal(
            [("two", SnapshotState.Published), ("one", SnapshotState.Retired)],
            (await Store.ListAsync(Cancellation)).Select(s => (s.Id.Value, s.State)));
    }

    [Fact]
    public async Task A_staged_snapshot_can_be_found_and_searched_before_it_serves()
    {
        await PublishAsync("one", ADocument.Named("a").Saying("Le lecteur de carte."));
        await StageAsync("two", ADocument.Named("a").Saying("Le mot de passe."));

        var staged = await Store.FindAsync(new SnapshotId("two"), Cancellation);
        var found = await Store.SearchAsync(new SnapshotId("two"), FrenchWords, Asking("mot"), Everything, 10, Cancellation);

        Assert.Equal(("two", SnapshotState.Staged), (staged?.Snapshot.Id.Value, staged?.Snapshot.State));
        Assert.Equal("Le mot de passe.", Assert.Single(await Store.ReadAsync(new SnapshotId("two"), [.. found.Select(one => one.Id)], Cancellation)).Text);
        Assert.Null(await Store.FindAsync(new SnapshotId("three"), Cancellation));
        Assert.Equal("one", (await Store.FindPublishedAsync(Cancellation))?.Snapshot.Id.Value);
        Assert.Single(await SearchAsync("lecteur"));
    }

    [Fact]
    public async Task Only_a_staged_snapshot_can_be_discarded()
    {
        await PublishAsync("one", ADocument.Named("a").Saying("Le lecteur de carte."));
        await PublishAsync("two", ADocument.Named("a").Saying("Le mot de passe."));
        await StageAsync("three", ADocument.Named("a").Saying("La souris."));

        var discarded = new List<bool>();
        foreach (var id in (string[])["one", "two", "three", "three", "unknown"])
        {
            discarded.Add(await Store.DiscardAsync(new SnapshotId(id), Cancellation));
        }

        Assert.Equal([false, false, true, false, false], discarded);
        Assert.Equal(["two", "one"], (await Store.ListAsync(Cancellation)).Select(s => s.Id.Value));
        Assert.Single(await SearchAsync("mot"));
        Assert.Equal("one", (await Store.RollBackAsync(Cancellation)).Value);
    }

    [Fact]
    public async Task Only_one_retired_snapshot_is_kept()
    {
        await PublishAsync("one", ADocument.Named("a").Saying("Un."));
        await PublishAsync("two", ADocument.Named("a").Saying("Deux."));
        await PublishAsync("three", ADocument.Named("a").Saying("Trois."));

        Assert.Equal(["three", "two"], (await Store.ListAsync(Cancellation)).Select(s => s.Id.Value));
    }

    [Fact]
    public async Task Rolling_back_lets_the_one_before_serve_again()
    {
        await PublishAsync("one", ADocument.Named("a").Saying("Le lecteur de carte."));
        await PublishAsync("two", ADocument.Named("a").Saying("Le mot de passe."));

        Assert.Equal("one", (await Store.RollBackAsync(Cancellation)).Value);

        Assert.Equal("one", (await Store.FindPublishedAsync(Cancellation))?.Snapshot.Id.Value);
        Assert.Single(await SearchAsync("lecteur"));
        Assert.Empty(await SearchAsync("mot"));
    }

    [Fact]
    public async Task A_question_that_began_before_a_switch_still_finds_its_snapshot()
    {
        await PublishAsync("one", ADocument.Named("a").Saying("Le lecteur de carte."));
        await Store.FindPublishedAsync(Cancellation);
        await PublishAsync("two", ADocument.Named("a").Saying("Le mot de passe."));
        await Store.FindPublishedAsync(Cancellation);

        var found = await Store.SearchAsync(new SnapshotId("one"), FrenchWords, Asking("lecteur"), Everything, 10, Cancellation);

        Assert.Equal("Le lecteur de carte.", Assert.Single(await Store.ReadAsync(new SnapshotId("one"), [found[0].Id], Cancellation)).Text);
    }

    [Fact]
    public async Task A_snapshot_that_was_interrupted_is_never_visible()
    {
        await PublishAsync("one", ADocument.Named("a").Saying("Le lecteur de carte."));

        await Assert.ThrowsAsync<InvalidOperationException>(() => Store.StageAsync(Named("two"), Breaking(), Cancellation));

        Assert.Equal("one", Assert.Single(await Store.ListAsync(Cancellation)).Id.Value);
        await Assert.ThrowsAsync<PassageStoreException>(() => Store.PublishAsync(new SnapshotId("two"), Cancellation));
        Assert.Single(await SearchAsync("lecteur"));
        await PublishAsync("three", ADocument.Named("a").Saying("Le mot de passe."));
        Assert.Single(await SearchAsync("mot"));

        static IEnumerable<WeighedDocument> Breaking()
        {
            foreach (var document in new PassageWeigher([.. Enumerable.Range(0, 300).Select(i => ADocument.Named($"b{i}").Saying("Perdu.").Build())]).Weigh())
            {
                yield return document;
            }

            throw new InvalidOperationException("interrupted");
        }
    }

    [Fact]
    public async Task An_unknown_snapshot_is_neither_published_nor_searched()
    {
        await PublishAsync("one", ADocument.Named("a").Saying("Un."));
        var unknown = new SnapshotId("nowhere");

        await Assert.ThrowsAsync<PassageStoreException>(() => Store.PublishAsync(unknown, Cancellation));
        await Assert.ThrowsAsync<PassageStoreException>(() => Store.SearchAsync(unknown, FrenchWords, Asking("un"), Everything, 10, Cancellation));
        Assert.Equal("one", (await Store.FindPublishedAsync(Cancellation))?.Snapshot.Id.Value);
    }

    [Theory]
    [InlineData(Audience.Public, 1)]
    [InlineData(Audience.Helpers, 2)]
    [InlineData(Audience.Staff, 3)]
    public async Task What_the_asker_may_not_see_is_not_ranked_and_takes_no_place(Audience asker, int visible)
    {
        await PublishAsync(
            "one",
            ADocument.Named("staff").Saying("lecteur lecteur lecteur").For(Audience.Staff),
            ADocument.Named("helpers").Saying("lecteur lecteur carte").For(Audience.Helpers),
            ADocument.Named("public").Saying("lecteur carte écran clavier souris"));

        var all = await SearchAsync("lecteur", new PassageFilter(asker, Today));
        var best = await SearchAsync("lecteur", new PassageFilter(asker, Today), limit: 1);

        Assert.Equal(visible, all.Count);
        Assert.Equal(all[0], Assert.Single(best));
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    public async Task A_licence_holds_to_the_end_of_its_last_day(int days, int visible)
    {
        await PublishAsync("one", ADocument.Named("a").Saying("Le lecteur de carte.").ShownUntil(Today.AddDays(days)));

        Assert.Equal(visible, (await SearchAsync("lecteur")).Count);
    }

    [Fact]
    public async Task Equal_scores_are_ordered_by_id_and_limits_cut_the_last()
    {
        await PublishAsync("one", [.. Enumerable.Range(0, 40).Select(i => ADocument.Named($"d{i}").Saying("Le lecteur de carte."))]);

        var all = await SearchAsync("lecteur", limit: 1000);

        Assert.Equal(40, all.Count);
        Assert.Equal(all.OrderBy(p => p.Id.Value.ToString("N"), StringComparer.Ordinal).Select(p => p.Id), all.Select(p => p.Id));
        Assert.Equal(all.Take(7), await SearchAsync("lecteur", limit: 7));
    }

    [Fact]
    public async Task The_best_comes_first_and_what_shares_no_word_does_not_come()
    {
        await PublishAsync(
            "one",
            ADocument.Named("both").Saying("Le lecteur de carte."), ADocument.Named("one").Saying("Le lecteur de disques."), ADocument.Named("none").Saying("La souris."));

        var found = await SearchAsync("lecteur carte");
        var texts = await Store.ReadAsync(new SnapshotId("one"), [.. found.Select(f => f.Id)], Cancellation);

        Assert.Equal(["both", "one"], texts.Select(p => p.DocumentId));
        Assert.True(found[0].Score > found[1].Score);
    }

    [Fact]
    public async Task Each_language_is_a_space_of_its_own()
    {
        await PublishAsync("one", ADocument.Named("fr").Saying("Internet pour tous."), ADocument.Named("nl").Saying("Internet voor iedereen.").In(Language.Dutch));

        Assert.Single(await SearchAsync("internet"));
        Assert.Empty(await Store.SearchAsync(new SnapshotId("one"), new SparseSpace(SparseKind.Words, Language.English), Asking("internet"), Everything, 10, Cancellation));
    }

    [Fact]
    public async Task Passages_are_read_in_the_order_asked_for_and_unknown_ones_left_out()
    {
        var document = ADocument.Named("a").Saying("Un.", "Deux.", "Trois.");
        await PublishAsync("one", document);
        var ids = document.Build().Passages.Select(p => p.Id).ToList();

        var read = await Store.ReadAsync(new SnapshotId("one"), [ids[2], PassageId.From("x", "", "", 0), ids[0]], Cancellation);

        Assert.Equal(["Trois.", "Un."], read.Select(p => p.Text));
        Assert.Empty(await Store.ReadAsync(new SnapshotId("one"), [], Cancellation));
    }

    [Fact]
    public async Task A_document_is_read_in_reading_order()
    {
        var texts = Enumerable.Range(0, 30).Select(i => $"Phrase numéro {i}.").ToArray();
        await PublishAsync("one", ADocument.Named("a").Saying(texts), ADocument.Named("b").Saying("Autre."));

        Assert.Equal(texts, (await Store.ReadDocumentAsync(new SnapshotId("one"), "a", Cancellation)).Select(p => p.Text));
        Assert.Empty(await Store.ReadDocumentAsync(new SnapshotId("one"), "nowhere", Cancellation));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    public async Task A_limit_out_of_range_is_the_callers_mistake(int limit)
    {
        await PublishAsync("one", ADocument.Named("a").Saying("Un."));

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => SearchAsync("un", limit: limit));
    }

    private async Task<IReadOnlyList<ScoredPassage>> SearchAsync(string words, PassageFilter? filter = null, int limit = 10)
    {
        var published = await Store.FindPublishedAsync(Cancellation) ?? throw new InvalidOperationException("Nothing is published.");
        return await Store.SearchAsync(published.Snapshot.Id, FrenchWords, Asking(words), filter ?? Everything, limit, Cancellation);
    }

    private static SparseVector Asking(string words) => Bm25Weights.Question(new TextAnalyzer(Language.French, []).Analyze(words).Select(word => (word.TermIds[0], 1f)));
}
