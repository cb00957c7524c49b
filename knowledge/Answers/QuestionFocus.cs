using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Store;

namespace Assistant.Knowledge.Answers;

/// <summary>What a question is about: its telling words, each with its weight, and how far a text speaks of them.</summary>
internal sealed class QuestionFocus
{
    // A typing error in a word of five letters or more leaves this share of its 4-grams.
    private const double SameWord = 0.5;
    private const double TypoCredit = 0.85;
    private const double PartCredit = 0.8;
    private const int ShortestTypo = 5;

    private readonly List<(AnalyzedWord Word, double Weight, bool IsUnknown)> _words;

    /// <summary>The focus of a question.</summary>
    /// <param name="words">The question's words.</param>
    /// <param name="statistics">How common words are in the passages.</param>
    public QuestionFocus(IEnumerable<AnalyzedWord> words, TermStatistics statistics)
    {
        _words =
        [
            .. words.Where(word => !word.IsFunctional).DistinctBy(word => word.Terms[0], StringComparer.Ordinal)
                .Select(word => (word, statistics.Idf(word.TermIds[0]), statistics.Frequency(word.TermIds[0]) == 0)),
        ];
        Total = _words.Sum(w => w.Weight);
    }

    /// <summary>The weight of all telling words; 0 when the question has none.</summary>
    public double Total { get; }

    /// <summary>For each telling word how far a text speaks of it, 0 to 1, in the question's order.</summary>
    public double[] Match(IReadOnlyList<AnalyzedWord> text)
    {
        var terms = text.SelectMany(word => word.TermIds).ToHashSet();
        return [.. _words.Select(w => Match(w.Word, w.IsUnknown, text, terms))];
    }

    /// <summary>The weight of the words that are spoken of, each by how far it is.</summary>
    public double Weigh(IReadOnlyList<double> matches) => _words.Select((w, i) => w.Weight * matches[i]).Sum();

    /// <summary>The share of the question's weight that is spoken of, 0 to 1.</summary>
    public double Coverage(IReadOnlyList<double> matches) => Total > 0 ? Weigh(matches) / Total : 0;

    private static double Match(AnalyzedWord word, bool isUnknown, IReadOnlyList<AnalyzedWord> text, HashSet<uint> terms)
    {
        if (terms.Contains(word.TermIds[0]))
        {
            return 1;
        }

        var parts = word.TermIds.Count > 1 ? PartCredit * word.TermIds.Skip(1).Count(terms.Contains) / (word.TermIds.Count - 1) : 0;
        // A known word is no typing error of another one.
        return isUnknown && word.Surface.Length >= ShortestTypo && text.Any(other => Alike(word.GramIds, other.GramIds)) ? Math.Max(parts, TypoCredit) : parts;
    }

    private static bool Alike(IReadOnlyList<uint> a, IReadOnlyList<uint> b)
    {
        var shared = 0;
        foreach (var gram in a)
        {
            shared += b.Contains(gram) ? 1 : 0;
        }

        return 2.0 * shared / (a.Count + b.Count) >= SameWord;
    }
}
