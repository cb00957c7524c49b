using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Assistant.Knowledge.Embeddings;

/// <summary>Makes the dense vector of a question, within its time. Whatever the endpoint does, the question goes on, by its words alone if need be.</summary>
public sealed partial class QuestionEmbedder : IDisposable
{
    // Questions come a few a minute: two failures and no success are enough to leave the endpoint alone for a while. Polly's own defaults wait for 100 calls.
    private const int FailuresThatOpen = 2;
    private static readonly TimeSpan Sampling = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(15);

    // One question is searched in several languages, and asked again by several people: its vector is made once. What failed is not tried again for the same question.
    private const int MostRemembered = 512;
    private static readonly TimeSpan FailureRemembered = TimeSpan.FromSeconds(10);

    private readonly IEmbeddingGenerator<string, Embedding<float>>? _endpoint;
    private readonly EmbeddingModel _model;
    private readonly ILogger<QuestionEmbedder> _logger;
    private readonly ResiliencePipeline _pipeline;
    private readonly MemoryCache _remembered = new(new MemoryCacheOptions { SizeLimit = MostRemembered });
    private volatile string? _failure;
    private volatile int _dimensions;

    /// <summary>The way to an endpoint; nothing is sent before the first question.</summary>
    /// <param name="endpoint">The endpoint; null when none is configured.</param>
    /// <param name="model">How it is spoken to.</param>
    /// <param name="clock">The time, for limits and rests.</param>
    /// <param name="logger">Where failures go; never what was asked.</param>
    public QuestionEmbedder(IEmbeddingGenerator<string, Embedding<float>>? endpoint, EmbeddingModel model, TimeProvider clock, ILogger<QuestionEmbedder> logger)
    {
        ArgumentNullException.ThrowIfNull(model);
        (_endpoint, _model, _logger) = (endpoint, model, logger);
        _pipeline = new ResiliencePipelineBuilder { TimeProvider = clock }
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions
            {
                FailureRatio = 0.5,
                MinimumThroughput = FailuresThatOpen,
                SamplingDuration = Sampling,
                BreakDuration = Rest,
                ShouldHandle = tried => ValueTask.FromResult(tried.Outcome.Exception is not null and not OperationCanceledException),
            })
            .AddTimeout(new TimeoutStrategyOptions { Timeout = model.QuestionLimit })
            .Build();
    }

    /// <summary>No endpoint: questions are found by their words.</summary>
    public static QuestionEmbedder None { get; } = new(endpoint: null, new EmbeddingModel("", TimeSpan.FromSeconds(1)), TimeProvider.System, NullLogger<QuestionEmbedder>.Instance);

    /// <summary>Whether the vectors of a snapshot are of the model that makes those of questions.</summary>
    /// <param name="space">What made the snapshot's; null for a snapshot without.</param>
    public bool CanCompareWith(DenseSpace? space) => _endpoint is not null && space is not null && space.Model == _model.Name;

    /// <summary>Makes the vector of a question.</summary>
    /// <param name="text">The question, already redacted.</param>
    /// <param name="space">What made the vectors of the snapshot that is to be searched; null for a snapshot without.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>A vector of length 1 with the snapshot's dimensions; null when there is none to be had, or none that fits the snapshot.</returns>
    public async Task<float[]?> EmbedAsync(string text, DenseSpace? space, CancellationToken cancellationToken)
    {
        if (_endpoint is null || space is null || !CanCompareWith(space) || string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var key = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        if (!_remembered.TryGetValue(key, out float[]? vector))
        {
            vector = await MakeAsync(_endpoint, _model.QuestionPrefix + text, cancellationToken);
            using var entry = _remembered.CreateEntry(key);
            (entry.Value, entry.Size, entry.AbsoluteExpirationRelativeToNow) = (vector, 1, vector is null ? FailureRemembered : null);
        }

        return vector?.Length == space.Dimensions ? vector : null;
    }

    /// <summary>Why questions are not searched by their dense vectors in a snapshot, for the person who runs it; null when they are, or when nobody wants it.</summary>
    /// <param name="space">What made the snapshot's vectors; null for a snapshot without.</param>
    public string? TroubleWith(DenseSpace? space)
    {
        const string ByWords = "Questions are found by their words alone.";
        return this switch
        {
            { _endpoint: null } => null,
            _ when space is null => $"{ByWords} The snapshot has no dense vectors: run 'index' with Model:EmbeddingDeployment '{_model.Name}', or empty that setting.",
            _ when space.Model != _model.Name => $"{ByWords} The snapshot's dense vectors were made by '{space.Model}', and Model:EmbeddingDeployment is '{_model.Name}': run 'index' again, or set it back.",
            { _dimensions: > 0 and var given } when given != space.Dimensions => string.Create(
                CultureInfo.InvariantCulture, $"{ByWords} The embedding model '{_model.Name}' gives {given} dimensions, and the snapshot has {space.Dimensions}: run 'index' again."),
            { _failure: { } failure } => $"{ByWords} The embedding model '{_model.Name}' failed ({failure}); it is tried again.",
            _ => null,
        };
    }

    /// <inheritdoc/>
    public void Dispose() => _remembered.Dispose();

    private async Task<float[]?> MakeAsync(IEmbeddingGenerator<string, Embedding<float>> endpoint, string text, CancellationToken cancellationToken)
    {
        try
        {
            var made = await _pipeline.ExecuteAsync(async stopping => await endpoint.GenerateAsync([text], cancellationToken: stopping), cancellationToken);
            var vector = made.Count == 1 ? UnitVector.Of(made[0].Vector.Span) : null;
            (_failure, _dimensions) = (vector is null ? "its answer holds no vector" : null, vector?.Length ?? _dimensions);
            return vector;
        }
#pragma warning disable CA1031 // The border to the embedding model: whatever its service threw, the question is answered by its words, and the log has the kind of failure.
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            if (exception is not BrokenCircuitException)
            {
                _failure = EmbeddingFailure.Describe(exception);
                LogFailed(_model.Name, _failure);
            }

            return null;
        }
    }

    [LoggerMessage(EventId = 220, Level = LogLevel.Warning, Message = "The embedding model {Model} failed: {Reason}. Questions are found by their words alone")]
    private partial void LogFailed(string model, string reason);
}
