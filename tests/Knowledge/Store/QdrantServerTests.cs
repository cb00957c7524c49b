using System.Text.RegularExpressions;
using Assistant.Knowledge.Embeddings;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Knowledge.Store;

/// <summary>What is said to a Qdrant server, and what is made of its answers.</summary>
public sealed partial class QdrantServerTests : IAsyncLifetime
{
    private FakeQdrant _qdrant = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _qdrant = await FakeQdrant.StartAsync();

    public ValueTask DisposeAsync() => _qdrant.DisposeAsync();

    [Fact]
    public async Task Every_operation_says_what_it_always_said()
    {
        _qdrant.Requests = [];
        using var store = Store();
        await PublishAsync(store, "one", ADocument.Named("a").Saying("Le lecteur.").For(Audience.Helpers).ShownUntil(new DateOnly(2026, 12, 31)));
        await PublishAsync(store, "two", ADocument.Named("a").Saying("Le lecteur."));
        var published = await store.FindPublishedAsync(Cancellation);
        var found = await SearchAsync(store);
        await store.ReadAsync(published!.Snapshot.Id, [found[0].Id], Cancellation);
        await store.ReadDocumentAsync(published.Snapshot.Id, "a", Cancellation);
        await store.ListAsync(Cancellation);
        await store.RollBackAsync(Cancellation);

        // Signs of life come when they come.
        var said = _qdrant.Requests.Where(request => !request.Path.Contains("/points?wait=true", StringComparison.Ordinal) || !request.Path.Contains("_lease_", StringComparison.Ordinal))
            .Select(request => $"{request.Method} {request.Path}\n{request.Body}\n");

        Support.Snapshot.Matches(Long().Replace(string.Join('\n', said), match => $"\"{match.Groups["name"].Value}\":[… {match.Value.Count(c => c == ',') + 1} numbers]"));
    }

    [Fact]
    public async Task Dense_vectors_say_what_they_always_said()
    {
        using var store = Store();
        var embedder = new FakeEmbedder(dimensions: 4);
        _qdrant.Requests = [];
        await store.StageAsync(Named("one") with { Dense = embedder.Space }, embedder.AddTo(Weighed(ADocument.Named("a").Saying("Le lecteur."))), Cancellation);
        await store.PublishAsync(new SnapshotId("one"), Cancellation);
        var published = await store.FindPublishedAsync(Cancellation);
        await store.SearchDenseAsync(
            published!.Snapshot.Id, Language.French, embedder.Of("Un lecteur"), new PassageFilter(Audience.Helpers, new DateOnly(2026, 11, 23)), 10, Cancellation);

        var said = _qdrant.Requests.Where(request => request.Path.EndsWith("/collections/assistant_one?timeout=60", StringComparison.Ordinal)
            || request.Path.EndsWith("/query", StringComparison.Ordinal) || request.Body.Contains("\"dense\":[", StringComparison.Ordinal))
            .Select(request => $"{request.Method} {request.Path}\n{request.Body}\n");
        Support.Snapshot.Matches(Long().Replace(string.Join('\n', said), match => $"\"{match.Groups["name"].Value}\":[… {match.Value.Count(c => c == ',') + 1} numbers]"));
    }

    [Theory]
    [InlineData("1.15.4", "too old")]
    [InlineData("0.9.0", "too old")]
    [InlineData("nine", "not Qdrant")]
    public async Task A_server_that_is_too_old_or_something_else_is_refused_before_anything_is_sent(string version, string reason)
    {
        _qdrant.Version = version;
        using var store = Store();

        var refusal = await Assert.ThrowsAsync<PassageStoreException>(() => store.FindPublishedAsync(Cancellation));

        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(1, _qdrant.Calls);
    }

    [Fact]
    public async Task A_server_that_leaves_out_a_setting_in_silence_is_noticed_before_a_passage_is_written()
    {
        using var store = Store();
        await store.ListAsync(Cancellation);
        _qdrant.Version = "1.9.0";

        var refusal = await Assert.ThrowsAsync<PassageStoreException>(() => PublishAsync(store, "one", ADocument.Named("a").Saying("Le lecteur.")));

        Assert.Contains("words_fr", refusal.Message, StringComparison.Ordinal);
        Assert.Null(await store.FindPublishedAsync(Cancellation));
    }

    [Theory]
    [InlineData("wait_timeout")]
    [InlineData("acknowledged")]
    [InlineData("something new")]
    public async Task A_write_that_is_not_finished_publishes_nothing(string status)
    {
        _qdrant.WriteStatus = status;
        using var store = Store();

        var refusal = await Assert.ThrowsAsync<PassageStoreException>(() => PublishAsync(store, "one", ADocument.Named("a").Saying("Le lecteur.")));

        Assert.Contains(status, refusal.Message, StringComparison.Ordinal);
        Assert.Null(await store.FindPublishedAsync(Cancellation));
    }

    [Fact]
    public async Task A_reader_needs_only_the_key_for_reading_and_a_wrong_key_is_named()
    {
        (_qdrant.Key, _qdrant.ReadOnlyKey) = ("all", "read");
        using var indexer = Store(key: "all");
        await PublishAsync(indexer, "one", ADocument.Named("a").Saying("Le lecteur."));
        using var bot = Store(key: "read");
        using var stranger = Store(key: "wrong");

        Assert.Single(await SearchAsync(bot));
        Assert.Single(await bot.ReadDocumentAsync(new SnapshotId("one"), "a", Cancellation));
        Assert.Contains("Qdrant:ApiKey", (await Assert.ThrowsAsync<PassageStoreException>(() => stranger.FindPublishedAsync(Cancellation))).Message, StringComparison.Ordinal);
        Assert.Contains("needs to manage", (await Assert.ThrowsAsync<PassageStoreException>(() => bot.PublishAsync(new SnapshotId("one"), Cancellation))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FakeQdrantFault.TalksNonsense)]
    [InlineData(FakeQdrantFault.AnswersOtherwise)]
    public async Task An_answer_of_another_shape_is_never_taken_for_nothing_found(object fault)
    {
        using var store = Store();
        await PublishAsync(store, "one", ADocument.Named("a").Saying("Le lecteur."));
        _qdrant.Fault = (FakeQdrantFault)fault;

        Assert.Contains("does not understand", (await Assert.ThrowsAsync<PassageStoreException>(() => SearchAsync(store))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FakeQdrantFault.IsUnavailable)]
    [InlineData(FakeQdrantFault.Resets)]
    public async Task A_run_goes_on_when_the_server_fails_now_and_then(object fault)
    {
        using var store = Store();
        (_qdrant.Fault, _qdrant.FailsOf) = ((FakeQdrantFault)fault, 2);

        await PublishAsync(store, "one", [.. Enumerable.Range(0, 300).Select(i => ADocument.Named($"d{i}").Saying($"Le lecteur {i}."))]);

        _qdrant.Fault = FakeQdrantFault.None;
        Assert.Equal(300, (await store.FindPublishedAsync(Cancellation))!.Snapshot.Passages);
    }

    [Fact]
    public async Task Batches_are_bounded_and_at_most_one_is_on_its_way_beside_the_sign_of_life()
    {
        _qdrant.Requests = [];
        using var store = Store();

        await PublishAsync(store, "one", [.. Enumerable.Range(0, 1000).Select(i => ADocument.Named($"d{i}").Saying($"Le lecteur {i}."))]);

        Assert.InRange(_qdrant.MostInFlight, 1, 2);
        Assert.All(_qdrant.Requests, request => Assert.True(request.Body.Length < 4_000_000));
        Assert.InRange(_qdrant.Requests.Count(request => request.Path.Contains("_one/points?wait=true", StringComparison.Ordinal)), 16, 20);
    }

    [Fact]
    public async Task Of_two_runs_at_once_the_second_is_told_and_a_dead_one_is_succeeded()
    {
        using var first = Store();
        using var second = Store();
        await first.StageAsync(Named("one"), Weighed(ADocument.Named("a").Saying("Un lecteur.")), Cancellation);

        var refusal = await Assert.ThrowsAsync<PassageStoreException>(() => PublishAsync(second, "two", ADocument.Named("a").Saying("Deux lecteurs.")));
        Assert.Contains("Another indexing run is at work", refusal.Message, StringComparison.Ordinal);

        // As if it were killed: no sign of life reaches the server any more.
        first.Dispose();
        await PublishAsync(second, "two", ADocument.Named("a").Saying("Deux lecteurs."));
        Assert.Equal("two", (await second.FindPublishedAsync(Cancellation))!.Snapshot.Id.Value);
        Assert.Equal(["assistant_two"], _qdrant.Collections);
    }

    [Fact]
    public async Task A_run_that_only_stages_takes_back_what_it_staged_before_and_leaves_nobody_waiting()
    {
        using var publisher = Store();
        await using (var watch = Store())
        {
            await watch.StageAsync(Named("one"), Weighed(ADocument.Named("a").Saying("Un lecteur.")), Cancellation);
        }

        await using (var watch = Store())
        {
            await watch.StageAsync(Named("two"), Weighed(ADocument.Named("a").Saying("Deux lecteurs.")), Cancellation);
            Assert.True(await watch.DiscardAsync(new SnapshotId("one"), Cancellation));
        }

        Assert.Equal(["assistant_two"], _qdrant.Collections);
        await publisher.PublishAsync(new SnapshotId("two"), Cancellation);
        Assert.Equal("two", (await publisher.FindPublishedAsync(Cancellation))!.Snapshot.Id.Value);
    }

    [Fact]
    public async Task Collections_of_others_are_left_alone()
    {
        using var other = Store(collection: "assistant-test");
        await PublishAsync(other, "theirs", ADocument.Named("a").Saying("Le lecteur."));
        using var store = Store();

        await PublishAsync(store, "one", ADocument.Named("a").Saying("Le lecteur."));
        await PublishAsync(store, "two", ADocument.Named("a").Saying("Le lecteur."));
        await PublishAsync(store, "three", ADocument.Named("a").Saying("Le lecteur."));

        Assert.Equal(["assistant-test_theirs", "assistant_three", "assistant_two"], _qdrant.Collections.Order(StringComparer.Ordinal));
        Assert.Single(await other.ListAsync(Cancellation));
    }

    private QdrantPassageStore Store(string key = "", string collection = "assistant") =>
        new(new QdrantOptions { Url = _qdrant.Url, ApiKey = key, Collection = collection, LeaseSeconds = 3 }, TimeProvider.System);

    private static async Task<IReadOnlyList<ScoredPassage>> SearchAsync(QdrantPassageStore store)
    {
        var question = Bm25Weights.Question(new TextAnalyzer(Language.French, []).Analyze("lecteur").Select(word => (word.TermIds[0], 1f)));
        var published = await store.FindPublishedAsync(Cancellation);
        return await store.SearchAsync(
            published!.Snapshot.Id, new SparseSpace(SparseKind.Words, Language.French), question, new PassageFilter(Audience.Staff, new DateOnly(2026, 11, 23)), 10, Cancellation);
    }

    private static async Task PublishAsync(QdrantPassageStore store, string id, params ADocument[] documents)
    {
        await store.StageAsync(Named(id), Weighed(documents), Cancellation);
        await store.PublishAsync(new SnapshotId(id), Cancellation);
    }

    private static IEnumerable<WeighedDocument> Weighed(params ADocument[] documents) => new PassageWeigher([.. documents.Select(d => d.Build())]).Weigh();

    private static Assistant.Knowledge.Store.Snapshot Named(string id) => new()
    {
        Id = new SnapshotId(id),
        Created = new DateTimeOffset(2026, 11, 23, 8, id switch { "one" => 1, "two" => 2, _ => 3 }, 0, TimeSpan.Zero),
        Analyzer = "fr1-nl1-en1",
    };

    [GeneratedRegex("\"(?<name>indices|values)\":\\[[0-9.,E+-]{40,}\\]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Long();
}
