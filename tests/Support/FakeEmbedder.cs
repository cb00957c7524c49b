using System.Collections.Concurrent;
using Assistant.Knowledge.Embeddings;
using Assistant.Knowledge.Store;
using Microsoft.Extensions.AI;

namespace Assistant.Tests.Support;

/// <summary>
/// An embedding model in the process: three letters in a row, hashed into a few dimensions, so that like words have like vectors, the same in every run. It knows the pairs of words that it
/// is told to mean the same.
/// </summary>
internal sealed class FakeEmbedder(int dimensions = 64) : IEmbeddingGenerator<string, Embedding<float>>
{
    public const string Model = "fake-embedder";

    private readonly ConcurrentQueue<IReadOnlyList<string>> _seen = new();

    /// <summary>Every batch of texts that it was sent.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Seen => [.. _seen];

    /// <summary>The numbers of each vector.</summary>
    public int Dimensions { get; set; } = dimensions;

    /// <summary>How it fails; null to answer.</summary>
    public Func<CancellationToken, Task>? Fails { get; set; }

    /// <summary>Words and what they mean, in another language or in other words.</summary>
    public Dictionary<string, string> Meanings { get; } = new(StringComparer.OrdinalIgnoreCase);

    public DenseSpace Space => new(Model, Dimensions);

    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        var texts = values.ToList();
        _seen.Enqueue(texts);
        await (Fails?.Invoke(cancellationToken) ?? Task.CompletedTask);
        return [.. texts.Select(text => new Embedding<float>(Of(text)))];
    }

    /// <summary>The vector of a text, of length 1.</summary>
    public float[] Of(string text)
    {
        var vector = new float[Dimensions];
        foreach (var word in text.ToLowerInvariant().Split([' ', '.', ',', '?', '!', '\n', '\'', '’', ':'], StringSplitOptions.RemoveEmptyEntries))
        {
            var meant = $"·{Meanings.GetValueOrDefault(word, word)}·";
            for (var i = 0; i + 3 <= meant.Length; i++)
            {
                var hash = meant.AsSpan(i, 3).ToArray().Aggregate(2166136261u, (sum, letter) => (sum ^ letter) * 16777619u);
                vector[hash % Dimensions] += (hash & 0x10000) == 0 ? 1 : -1;
            }
        }

        vector[0] += 0.1f;
        var length = MathF.Sqrt(vector.Sum(number => number * number));
        return Array.ConvertAll(vector, number => number / length);
    }

    /// <summary>Adds its vector to each passage.</summary>
    public IEnumerable<WeighedDocument> AddTo(IEnumerable<WeighedDocument> documents) =>
        documents.Select(document => document with { Passages = [.. document.Passages.Select(passage => passage with { Dense = Of(passage.Passage.Text) })] });

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}
