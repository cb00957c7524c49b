using System.ClientModel;
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.AI;
using Polly;
using Polly.Retry;

namespace Assistant.Knowledge.Embeddings;

/// <summary>Makes the dense vectors of passages in batches. Nobody waits at a counter: a busy endpoint is given the time that it asks for.</summary>
public sealed class PassageEmbedder
{
    /// <summary>The texts of one call.</summary>
    public const int TextsPerBatch = 64;

    // Of a longer text the beginning says what it is about; the usual models read some 8,000 tokens, and refuse or cut the rest.
    private const int MostCharacters = 8_000;

    private const int Retries = 5;
    private static readonly TimeSpan Attempt = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(2);

    private readonly IEmbeddingGenerator<string, Embedding<float>>? _endpoint;
    private readonly EmbeddingModel _model;
    private readonly ResiliencePipeline _patience;

    /// <summary>The way to an endpoint; nothing is sent before the first call.</summary>
    /// <param name="endpoint">The endpoint; null when none is configured.</param>
    /// <param name="model">How it is spoken to.</param>
    /// <param name="clock">The time, for pauses.</param>
    public PassageEmbedder(IEmbeddingGenerator<string, Embedding<float>>? endpoint, EmbeddingModel model, TimeProvider clock)
    {
        (_endpoint, _model) = (endpoint, model);
        _patience = new ResiliencePipelineBuilder { TimeProvider = clock }
            .AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = Retries,
                Delay = FirstPause,
                MaxDelay = LongestPause,
                BackoffType = DelayBackoffType.Exponential,
                ShouldHandle = tried => ValueTask.FromResult(IsPassing(tried.Outcome.Exception) && !(EmbeddingFailure.RetryAfter(tried.Outcome.Exception, clock) > LongestPause)),
                DelayGenerator = tried => ValueTask.FromResult(EmbeddingFailure.RetryAfter(tried.Outcome.Exception, clock)),
            })
            .AddTimeout(Attempt)
            .Build();
    }

    /// <summary>No endpoint: passages have no dense vectors.</summary>
    public static PassageEmbedder None { get; } = new(endpoint: null, new EmbeddingModel("", Attempt), TimeProvider.System);

    /// <summary>Whether there is an endpoint.</summary>
    public bool IsThere => _endpoint is not null;

    /// <summary>The model's name; empty without one.</summary>
    public string Model => _endpoint is null ? "" : _model.Name;

    /// <summary>What is embedded of a passage: as much of it as models read, behind the model's prefix.</summary>
    public string TextOf(string passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        return _model.PassagePrefix + (passage.Length > MostCharacters ? passage[..MostCharacters] : passage);
    }

    /// <summary>Makes the vectors of one batch.</summary>
    /// <param name="texts">The texts, as <see cref="TextOf"/> gave them; 1 to <see cref="TextsPerBatch"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>A vector of length 1 for each text, in order, all of the same dimensions.</returns>
    /// <exception cref="IOException">The endpoint gave none after several attempts; the message says why and what to do.</exception>
    public async Task<IReadOnlyList<float[]>> EmbedAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        var endpoint = _endpoint ?? throw new InvalidOperationException("There is no endpoint that makes dense vectors.");
        var vectors = (await AskAsync(endpoint, texts, cancellationToken)).Select(embedding => UnitVector.Of(embedding.Vector.Span)).OfType<float[]>().ToList();
        return vectors.Count == texts.Count && vectors.TrueForAll(vector => vector.Length == vectors[0].Length)
            ? vectors
            : throw new IOException(string.Create(CultureInfo.InvariantCulture, $"The embedding model '{_model.Name}' gave {vectors.Count} usable vectors for {texts.Count} passages. Check Model:EmbeddingDeployment."));
    }

    private async Task<GeneratedEmbeddings<Embedding<float>>> AskAsync(IEmbeddingGenerator<string, Embedding<float>> endpoint, IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        try
        {
            return await _patience.ExecuteAsync(async stopping => await endpoint.GenerateAsync(texts, cancellationToken: stopping), cancellationToken);
        }
        catch (Exception exception) when (EmbeddingFailure.IsOne(exception))
        {
            throw new IOException(
                $"The embedding model '{_model.Name}' failed ({EmbeddingFailure.Describe(exception)}). Check Model:Endpoint, Model:Key and Model:EmbeddingDeployment and run the command again: "
                + "what was embedded is kept. Or empty Model:EmbeddingDeployment to index without dense vectors.",
                exception);
        }
    }

    // What may be over in a moment; a wrong key or name is not.
    private static bool IsPassing(Exception? exception) => exception switch
    {
        ClientResultException { Status: 0 or 408 or 429 or >= 500 } => true,
        ClientResultException => false,
        JsonException => false,
        _ => exception is not null && EmbeddingFailure.IsOne(exception),
    };
}
