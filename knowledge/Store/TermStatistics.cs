using Assistant.Knowledge.Embeddings;

namespace Assistant.Knowledge.Store;

/// <summary>How common each term is in the passages of one language.</summary>
/// <param name="passages">The passages of that language; 0 when there are none.</param>
/// <param name="frequency">The number of passages that contain a term; 0 for an unknown one.</param>
public sealed class TermStatistics(int passages, Func<uint, int> frequency)
{
    /// <summary>The passages of that language.</summary>
    public int Passages => passages;

    /// <summary>The number of passages that contain a term; 0 for an unknown one.</summary>
    public int Frequency(uint term) => frequency(term);

    // A handful of passages says little about how common a word is: they are judged as if so many others, without the word, stood beside them.
    private const int Prior = 100;

    /// <summary>How telling a term is that no passage contains; positive.</summary>
    public double Rarest => Bm25Weights.Idf(passages + Prior, 0);

    /// <summary>How telling a term is: the logarithm that BM25 weighs it by; highest for a term that no passage contains.</summary>
    public double Idf(uint term) => Bm25Weights.Idf(passages + Prior, frequency(term));
}
