using Assistant.Knowledge.Embeddings;
using Assistant.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Assistant.Tests.Knowledge.Embeddings;

/// <summary>Batches of passages on the wire, to an endpoint that is busy, wrong or gone.</summary>
public sealed class PassageEmbedderTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new();
    private readonly AStore _store = AStore.Empty();
    private FakeModelEndpoint _endpoint = null!;
    private AnAnswerer _answerer = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _endpoint = await FakeModelEndpoint.StartAsync();
        _answerer = AnAnswerer.With(_store, _endpoint.Settings());
    }

    public async ValueTask DisposeAsync()
    {
        _answerer.Dispose();
        _store.Dispose();
        await _endpoint.DisposeAsync();
    }

    [Fact]
    public async Task A_batch_is_one_call_and_comes_back_in_order_with_length_one()
    {
        _endpoint.Embeds = text => [text.Length, 1, 0];

        var vectors = await Embedder().EmbedAsync(["a", "bb", "ccc"], Cancellation);

        Assert.Equal([1f, 2f, 3f], vectors.Select(vector => MathF.Round(vector[0] / vector[1], 3)));
        Assert.All(vectors, vector => Assert.Equal(1, vector.Sum(number => number * number), 1e-4f));
        Assert.Equal(3, Assert.Single(_endpoint.Seen).Json.GetProperty("input").GetArrayLength());
    }

    [Fact]
    public async Task A_busy_endpoint_is_left_alone_for_as_long_as_it_asks()
    {
        var calls = 0;
        _endpoint.Fails = async context =>
        {
            _endpoint.Fails = ++calls == 2 ? null : _endpoint.Fails;
            (context.Response.StatusCode, context.Response.Headers.RetryAfter) = (429, "40");
            await context.Response.WriteAsync("{}", context.RequestAborted);
        };

        var (vectors, waited) = await AdvancingAsync(Embedder().EmbedAsync(["a"], Cancellation));

        Assert.Single(vectors);
        Assert.Equal(3, _endpoint.Seen.Count);
        Assert.InRange(waited, TimeSpan.FromSeconds(80), TimeSpan.FromSeconds(100));
    }

    [Theory]
    [InlineData(503, 6)]
    [InlineData(401, 1)]
    [InlineData(404, 1)]
    public async Task What_stays_broken_ends_with_a_message_that_says_what_to_do(int status, int attempts)
    {
        _endpoint.Fails = context =>
        {
            context.Response.StatusCode = status;
            return context.Response.WriteAsync("""{"error":{"message":"the passage that was sent"}}""", context.RequestAborted);
        };

        var failure = await Assert.ThrowsAsync<IOException>(() => AdvancingAsync(Embedder().EmbedAsync(["a"], Cancellation)));

        Assert.Contains($"'bge-m3' failed (status {status})", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Or empty Model:EmbeddingDeployment", failure.Message, StringComparison.Ordinal);
        Assert.Equal(attempts, _endpoint.Seen.Count);
    }

    [Fact]
    public async Task A_vector_without_direction_is_no_vector()
    {
        _endpoint.Embeds = _ => [0, 0, 0];

        Assert.Contains("0 usable vectors for 1 passages", (await Assert.ThrowsAsync<IOException>(() => Embedder().EmbedAsync(["a"], Cancellation))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_passage_is_cut_behind_its_prefix()
    {
        var embedder = new PassageEmbedder(_answerer.Service<IEmbeddingGenerator<string, Embedding<float>>>(), new EmbeddingModel("m", TimeSpan.FromSeconds(1)) { PassagePrefix = "passage: " }, _clock);

        Assert.Equal("passage: Le guichet.", embedder.TextOf("Le guichet."));
        Assert.Equal(8_009, embedder.TextOf(new string('a', 20_000)).Length);
    }

    private PassageEmbedder Embedder() => new(_answerer.Service<IEmbeddingGenerator<string, Embedding<float>>>(), new EmbeddingModel("bge-m3", TimeSpan.FromSeconds(1)), _clock);

    // Pauses are on the test's clock, calls on the real one.
    private async Task<(T Result, TimeSpan Waited)> AdvancingAsync<T>(Task<T> work)
    {
        var started = _clock.GetUtcNow();
        while (!work.IsCompleted)
        {
            await Task.WhenAny(work, Task.Delay(200, Cancellation));
            if (!work.IsCompleted)
            {
                _clock.Advance(TimeSpan.FromSeconds(5));
            }
        }

        return (await work, _clock.GetUtcNow() - started);
    }
}
