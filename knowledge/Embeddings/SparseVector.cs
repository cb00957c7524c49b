namespace Assistant.Knowledge.Embeddings;

/// <summary>A vector that is zero nearly everywhere: the numbers of the terms that occur, and their weights.</summary>
/// <param name="Indices">Term numbers, ascending, each once.</param>
/// <param name="Values">The weights, in the order of <paramref name="Indices"/>; positive.</param>
public sealed record SparseVector(IReadOnlyList<uint> Indices, IReadOnlyList<float> Values)
{
    /// <summary>The vector of a text without terms.</summary>
    public static SparseVector Empty { get; } = new([], []);

    /// <summary>Makes a vector from weights by term number.</summary>
    internal static SparseVector From(IReadOnlyDictionary<uint, float> weights)
    {
        var indices = weights.Keys.ToArray();
        Array.Sort(indices);
        return new SparseVector(indices, Array.ConvertAll(indices, index => weights[index]));
    }
}
