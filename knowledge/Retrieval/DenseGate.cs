using Assistant.Knowledge.Store;

namespace Assistant.Knowledge.Retrieval;

/// <summary>
/// Decides how much a ranking by dense vectors counts beside the one by terms. In the question's own language words that are found are believed; where few are found, and across languages,
/// where the lexicon's translation stands between, vectors count more.
/// </summary>
internal static class DenseGate
{
    // The share of the question's idf that the best passage must reach for its words to be believed without more.
    private const double Enough = 1.0;

    private const double Own = 0.3;
    private const double Other = 0.3;

    /// <summary>How far the best passage carries the question's words, 0 to 1: its score over the idf of all of them, which tells answerable questions from others better than the score alone.</summary>
    public static double Strength(IReadOnlyList<QuestionConcept> concepts, IReadOnlyList<ScoredPassage> byWords, TermStatistics statistics)
    {
        var asked = concepts.Where(concept => !concept.IsFunctional).SelectMany(concept => concept.Wordings[0].Words).Where(word => !word.IsFunctional).Sum(word => statistics.Idf(word.TermIds[0]));
        return asked <= 0 || byWords.Count == 0 ? 0 : Math.Min(1, byWords[0].Score / asked / Enough);
    }

    /// <summary>What the ranking by dense vectors counts, 0 to 1.</summary>
    /// <param name="isOwnLanguage">Whether the passages are in the question's own language.</param>
    /// <param name="strength">How far the words carry it.</param>
    public static double Weight(bool isOwnLanguage, double strength) => isOwnLanguage ? Own * (1 - strength) : Other;
}
