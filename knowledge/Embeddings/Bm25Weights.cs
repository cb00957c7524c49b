using System.Runtime.InteropServices;

namespace Assistant.Knowledge.Embeddings;

/// <summary>
/// BM25 as sparse vectors, in the form that Qdrant's IDF modifier expects: the passage carries the term frequency part, the question carries 1 a term,
/// and the store multiplies by the inverse document frequency. Source: Robertson and Zaragoza 2009; k1 and b as in Qdrant and Lucene.
/// </summary>
/// <param name="AverageWords">The mean length of the passages of this language, in words; positive.</param>
/// <param name="AverageGrams">The mean length of the passages of this language, in grams; positive.</param>
public sealed record Bm25Weights(double AverageWords, double AverageGrams)
{
    private const double K1 = 1.2;
    private const double B = 0.75;

    /// <summary>The largest weight that a term can have in a passage, <c>k1 + 1</c>.</summary>
    internal const double Largest = K1 + 1;

    // Gram weights are whole multiples of this, so that the embedded store can hold each in one byte and still rank as Qdrant does.
    internal const double GramStep = Largest / byte.MaxValue;

    /// <summary>Measures the average lengths over all passages of one language.</summary>
    public static Bm25Weights Over(IReadOnlyCollection<TermCounts> passages)
    {
        ArgumentNullException.ThrowIfNull(passages);
        var count = Math.Max(1, passages.Count);
        return new Bm25Weights(
            Math.Max(1, passages.Sum(p => (double)p.WordLength) / count),
            Math.Max(1, passages.Sum(p => (double)p.GramLength) / count));
    }

    /// <summary>The factor that a store multiplies a term's weight by: <c>ln((N − df + 0.5) / (df + 0.5) + 1)</c>.</summary>
    /// <param name="passages">N, the passages in the space.</param>
    /// <param name="frequency">df, those that contain the term; 0 to N.</param>
    public static double Idf(int passages, int frequency) => Math.Log(((passages - frequency + 0.5) / (frequency + 0.5)) + 1);

    /// <summary>A passage's vector in the space of words.</summary>
    public SparseVector Words(TermCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return Weigh(counts.Words, counts.WordLength / AverageWords, 0);
    }

    /// <summary>A passage's vector in the space of grams.</summary>
    public SparseVector Grams(TermCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return Weigh(counts.Grams, counts.GramLength / AverageGrams, GramStep);
    }

    /// <summary>A question's vector: each term with the strongest of its weights.</summary>
    /// <param name="terms">Terms with their weights; 1 for a word of the question itself, less for words that only help.</param>
    public static SparseVector Question(IEnumerable<(uint Term, float Weight)> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return Question(CollectionsMarshal.AsSpan([.. terms]));
    }

    /// <inheritdoc cref="Question(IEnumerable{ValueTuple{uint, float}})"/>
    internal static SparseVector Question(ReadOnlySpan<(uint Term, float Weight)> terms)
    {
        // A term and its weight in one number: the bits of a positive weight order as it does, and the strongest of a term comes first and is the one that stays.
        var ordered = new ulong[terms.Length];
        for (var i = 0; i < ordered.Length; i++)
        {
            ordered[i] = ((ulong)terms[i].Term << 32) | ~BitConverter.SingleToUInt32Bits(Math.Max(terms[i].Weight, 0));
        }

        Array.Sort(ordered);
        var count = 0;
        for (var i = 0; i < ordered.Length; i++)
        {
            if (count == 0 || ordered[i] >> 32 != ordered[count - 1] >> 32)
            {
                ordered[count++] = ordered[i];
            }
        }

        var (indices, values) = (new uint[count], new float[count]);
        for (var i = 0; i < count; i++)
        {
            (indices[i], values[i]) = ((uint)(ordered[i] >> 32), BitConverter.UInt32BitsToSingle(~(uint)ordered[i]));
        }

        return new SparseVector(indices, values);
    }

    private static SparseVector Weigh(IReadOnlyDictionary<uint, float> counts, double relativeLength, double step)
    {
        var norm = K1 * (1 - B + (B * relativeLength));
        var weights = new Dictionary<uint, float>(counts.Count);
        foreach (var (term, count) in counts)
        {
            var weight = count * (K1 + 1) / (count + norm);
            weights[term] = (float)(step > 0 ? Math.Max(1, Math.Round(weight / step)) * step : weight);
        }

        return SparseVector.From(weights);
    }
}
