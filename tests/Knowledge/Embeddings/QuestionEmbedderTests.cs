using System.Diagnostics;
using Assistant.Knowledge.Embeddings;
using Assistant.Tests.Support;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Assistant.Tests.Knowledge.Embeddings;

/// <summary>The dense vector of a question: had in time, or gone without.</summary>
public sealed class QuestionEmbedderTests : IDisposable
{
    private readonly FakeEmbedder _model = new();
    private readonly FakeTimeProvider _clock = new();
    private readonly CollectedLogs _logs = new();
    private readonly ILoggerFactory _factory;

    public QuestionEmbedderTests() => _factory = LoggerFactory.Create(logging => logging.AddProvider(_logs));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _factory.Dispose();
        _model.Dispose();
        _logs.Dispose();
    }

    [Fact]
    public async Task A_question_is_embedded_once_whoever_asks_it_and_in_whatever_languages_it_is_searched()
    {
        using var embedder = Embedder();

        var first = await embedder.EmbedAsync("Où est le guichet ?", _model.Space, Cancellation);
        var second = await embedder.EmbedAsync("Où est le guichet ?", _model.Space, Cancellation);

        Assert.Same(first, second);
        Assert.Equal(["query: Où est le guichet ?"], Assert.Single(_model.Seen));
        Assert.Equal(1, first!.Sum(number => number * number), 1e-4f);
        Assert.Null(embedder.TroubleWith(_model.Space));
    }

    [Fact]
    public async Task Vectors_of_another_model_are_never_compared_and_the_way_out_is_said()
    {
        using var embedder = Embedder();

        Assert.Null(await embedder.EmbedAsync("Où ?", new DenseSpace("other", 64), Cancellation));
        Assert.Null(await embedder.EmbedAsync("Où ?", space: null, Cancellation));

        Assert.Empty(_model.Seen);
        Assert.Contains("made by 'other', and Model:EmbeddingDeployment is 'fake-embedder': run 'index' again", embedder.TroubleWith(new DenseSpace("other", 64)), StringComparison.Ordinal);
        Assert.Contains("no dense vectors: run 'index'", embedder.TroubleWith(space: null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_number_of_dimensions_is_noticed_at_the_first_question()
    {
        using var embedder = Embedder();

        Assert.Null(await embedder.EmbedAsync("Où ?", new DenseSpace(FakeEmbedder.Model, 1024), Cancellation));

        Assert.Contains("gives 64 dimensions, and the snapshot has 1024", embedder.TroubleWith(new DenseSpace(FakeEmbedder.Model, 1024)), StringComparison.Ordinal);
        Assert.Null(embedder.TroubleWith(_model.Space));
    }

    [Fact]
    public async Task A_slow_endpoint_costs_a_question_its_limit_and_no_more()
    {
        _model.Fails = stopping => Task.Delay(Timeout.Infinite, stopping);
        using var embedder = new QuestionEmbedder(_model, new EmbeddingModel(FakeEmbedder.Model, TimeSpan.FromMilliseconds(100)), TimeProvider.System, Logger());
        var started = Stopwatch.GetTimestamp();

        Assert.Null(await embedder.EmbedAsync("Où est le guichet ?", _model.Space, Cancellation));
        Assert.Null(await embedder.EmbedAsync("Où est le guichet ?", _model.Space, Cancellation));

        Assert.Single(_model.Seen);
        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.FromMilliseconds(90), TimeSpan.FromSeconds(10));
        Assert.Contains("it takes too long", embedder.TroubleWith(_model.Space), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endpoint_that_fails_is_left_alone_for_a_while_and_taken_up_again_by_itself()
    {
        _model.Fails = _ => throw new HttpRequestException("refused: Où est le guichet ?");
        using var embedder = Embedder();

        for (var i = 0; i < 20; i++)
        {
            Assert.Null(await embedder.EmbedAsync($"Question {i}", _model.Space, Cancellation));
        }

        Assert.InRange(_model.Seen.Count, 2, 3);
        Assert.Contains("it cannot be reached", embedder.TroubleWith(_model.Space), StringComparison.Ordinal);
        Assert.DoesNotContain("guichet", _logs.All, StringComparison.Ordinal);
        Assert.Contains("fake-embedder", _logs.All, StringComparison.Ordinal);

        _model.Fails = null;
        _clock.Advance(TimeSpan.FromSeconds(16));
        Assert.NotNull(await embedder.EmbedAsync("Question 99", _model.Space, Cancellation));
        Assert.Null(embedder.TroubleWith(_model.Space));
    }

    [Fact]
    public async Task An_asker_who_is_gone_is_no_failure_of_the_endpoint()
    {
        using var gone = new CancellationTokenSource();
        _model.Fails = async stopping =>
        {
            await gone.CancelAsync();
            stopping.ThrowIfCancellationRequested();
        };
        using var embedder = Embedder();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => embedder.EmbedAsync("Où ?", _model.Space, gone.Token));

        Assert.Null(embedder.TroubleWith(_model.Space));
    }

    private ILogger<QuestionEmbedder> Logger() => _factory.CreateLogger<QuestionEmbedder>();

    private QuestionEmbedder Embedder() =>
        new(_model, new EmbeddingModel(FakeEmbedder.Model, TimeSpan.FromSeconds(30)) { QuestionPrefix = "query: " }, _clock, Logger());
}
