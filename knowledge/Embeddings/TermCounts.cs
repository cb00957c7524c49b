using Assistant.Knowledge.Languages;

namespace Assistant.Knowledge.Embeddings;

/// <summary>How often each term occurs in one text, and how long the text is.</summary>
public sealed class TermCounts
{
    private readonly Dictionary<uint, float> _words = [];
    private readonly Dictionary<uint, float> _grams = [];

    /// <summary>The text's length in words, stop words left out; compound parts do not count.</summary>
    public float WordLength { get; private set; }

    /// <summary>The text's length in grams.</summary>
    public float GramLength { get; private set; }

    /// <summary>Occurrences by term number.</summary>
    internal IReadOnlyDictionary<uint, float> Words => _words;

    /// <summary>Occurrences by gram number.</summary>
    internal IReadOnlyDictionary<uint, float> Grams => _grams;

    /// <summary>Counts the words of a text.</summary>
    /// <param name="words">The words.</param>
    /// <param name="weight">How many occurrences one word stands for: 1 for running text, more for a title, less for an editor's keyword.</param>
    public void Add(IEnumerable<AnalyzedWord> words, float weight)
    {
        ArgumentNullException.ThrowIfNull(words);
        foreach (var word in words)
        {
            WordLength += weight;
            GramLength += weight * word.GramIds.Count;
            foreach (var term in word.TermIds)
            {
                _words[term] = _words.GetValueOrDefault(term) + weight;
            }

            foreach (var gram in word.GramIds)
            {
                _grams[gram] = _grams.GetValueOrDefault(gram) + weight;
            }
        }
    }
}
