using System.Buffers;
using System.Globalization;
using System.Numerics.Tensors;

namespace Assistant.Knowledge.Store;

/// <summary>The dense vectors of one language, one behind the other; every one is compared, so that the ranking is exact. Immutable.</summary>
/// <param name="vectors">The vectors, each of length 1, in the order of the passages.</param>
/// <param name="dimensions">The numbers of each.</param>
internal sealed class DenseIndex(float[] vectors, int dimensions)
{
    private const int BlockSize = 4096;

    /// <summary>Ranks the passages by their cosine with a question.</summary>
    /// <param name="question">The question's vector, of length 1.</param>
    /// <param name="allowed">Whether a passage may be seen.</param>
    /// <param name="limit">The most passages to return.</param>
    /// <returns>Best first; those with a positive cosine only.</returns>
    /// <exception cref="ArgumentException">The question's vector has other dimensions.</exception>
    public (int Passage, float Score)[] Search(ReadOnlySpan<float> question, Func<int, bool> allowed, int limit)
    {
        if (question.Length != dimensions)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The question's vector has {question.Length} dimensions, the snapshot's have {dimensions}."), nameof(question));
        }

        using var best = new BestPassages(limit);
        var count = vectors.Length / dimensions;
        var room = ArrayPool<float>.Shared.Rent(BlockSize);
        try
        {
            for (var first = 0; first < count; first += BlockSize)
            {
                var scores = room.AsSpan(0, Math.Min(BlockSize, count - first));
                for (var i = 0; i < scores.Length; i++)
                {
                    scores[i] = TensorPrimitives.Dot(vectors.AsSpan((first + i) * dimensions, dimensions), question);
                }

                best.Take(scores, first, allowed);
            }
        }
        finally
        {
            ArrayPool<float>.Shared.Return(room);
        }

        return best.Result();
    }
}
