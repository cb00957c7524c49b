using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Store;

namespace Assistant.Knowledge.Answers;

/// <summary>What a question is about: its telling words, each with its weight, and how far a text speaks of them.</summary>
internal sealed class QuestionFocus
{
    private const double TypoCredit = 0.85;
    private const double PartCredit = 0.8;

    // A name that stands nearly everywhere (Bruxelles) tells nothing when it is missing.
    private const double TellingName = 0.5;
    private const double Spoken = 0.5;

    private readonly List<FocusWord> _words;

    /// <summary>The focus of a question.</summary>
    /// <param name="question">The question as it was written.</param>
    /// <param name="words">The question's words.</param>
    /// <param name="statistics">How common words are in the passages.</param>
    public QuestionFocus(string question, IEnumerable<AnalyzedWord> words, TermStatistics statistics)
    {
        var names = ProperNames.In(question);
        Rarest = statistics.Idf(TermId.Of("\0"));
        _words =
        [
            .. words.Where(word => !word.IsFunctional).DistinctBy(word => word.Terms[0], StringComparer.Ordinal)
                .Select(word => new FocusWord(
                    word, statistics.Idf(word.TermIds[0]), statistics.Frequency(word.TermIds[0]) == 0, names.Contains(word.Surface))),
        ];
        Total = _words.Sum(w => w.Weight);
    }

    /// <summary>The weight of all telling words; 0 when the question has none.</summary>
    public double Total { get; }

    /// <summary>The weight of a word that no passage contains; positive.</summary>
    public double Rarest { get; }

    /// <summary>For each telling word how far a text speaks of it, 0 to 1, in the question's order.</summary>
    public double[] Match(IReadOnlyList<AnalyzedWord> text)
    {
        var terms = text.SelectMany(word => word.TermIds).ToHashSet();
        return [.. _words.Select(word => Match(word, text, terms))];
    }

    /// <summary>The weight of the words that are spoken of, each by how far it is.</summary>
    public double Weigh(IReadOnlyList<double> matches) => _words.Select((word, i) => word.Weight * matches[i]).Sum();

    /// <summary>The share of the question's weight that is spoken of, 0 to 1.</summary>
    public double Coverage(IReadOnlyList<double> matches) => Total > 0 ? Weigh(matches) / Total : 0;

    /// <summary>Whether every telling proper name is spoken of.</summary>
    public bool NamesAll(IReadOnlyList<double> matches) =>
        !_words.Where((word, i) => word.IsName && word.Weight >= TellingName * Rarest && matches[i] < Spoken).Any();

    private static double Match(FocusWord word, IReadOnlyList<AnalyzedWord> text, HashSet<uint> terms)
    {
        var ids = word.Word.TermIds;
        if (terms.Contains(ids[0]))
        {
            return 1;
        }

        var parts = ids.Count > 1 ? PartCredit * ids.Skip(1).Count(terms.Contains) / (ids.Count - 1) : 0;

        // A known word is no typing error of another one, and neither is a name.
        return word is { IsUnknown: true, IsName: false } && text.Any(other => TypingError.IsBetween(word.Word.Folded, other.Folded))
            ? Math.Max(parts, TypoCredit)
            : parts;
    }

    /// <summary>One telling word.</summary>
    private sealed record FocusWord(AnalyzedWord Word, double Weight, bool IsUnknown, bool IsName);
}
