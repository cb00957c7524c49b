using System.Runtime.InteropServices;
using Assistant.Knowledge.Embeddings;
using Assistant.Knowledge.Languages;

namespace Assistant.Knowledge.Retrieval;

/// <summary>Turns what a question speaks of into the vectors that stores search with.</summary>
internal static class QuestionVectors
{
    // A word that only asks (how, must) still helps a little to find a heading that asks the same.
    private const double FunctionalWeight = 0.3;

    // The parts of a compound find what the whole word would miss, but say less than it does. Measured on nl-gov-faq: hit@1 .378 at 1, .399 at .5.
    private const double PartWeight = 0.5;

    // In its own language the lexicon's words only help; the asker's words come first. Measured on nl-gov-faq nl→nl, hit@5: .679 at .3, .689 at .2.
    private const double ExpansionWeight = 0.2;

    // Of several translations the first is the usual one.
    private const double OtherTranslationWeight = 0.6;

    // A translated everyday word says less about a subject than its rarity in a collection of guides.
    private const double General = 0.7;

    /// <summary>The vector in the space of words.</summary>
    public static SparseVector Words(IReadOnlyList<QuestionConcept> concepts)
    {
        var terms = new List<(uint, float)>();
        foreach (var concept in concepts)
        {
            terms.AddRange(concept.SearchedTerms);
        }

        return Bm25Weights.Question(CollectionsMarshal.AsSpan(terms));
    }

    /// <summary>What one idea adds to the vector in the space of words.</summary>
    public static (uint Term, float Weight)[] TermsOf(QuestionConcept concept)
    {
        var terms = new List<(uint, float)>();
        var hasOwn = concept.Wordings.Any(wording => wording.IsOwn);
        var general = concept.IsEveryday && !hasOwn ? General : 1;
        foreach (var wording in concept.Wordings)
        {
            var weight = Weight(concept, wording, hasOwn) * general;
            foreach (var word in wording.Words)
            {
                for (var i = 0; i < word.TermIds.Count; i++)
                {
                    terms.Add((word.TermIds[i], (float)(weight * (i == 0 ? 1 : PartWeight))));
                }
            }
        }

        return [.. terms];
    }

    /// <summary>The vector in the space of grams: the question's own words, or the first translation.</summary>
    public static SparseVector Grams(IReadOnlyList<QuestionConcept> concepts)
    {
        var grams = new List<(uint, float)>();
        foreach (var concept in concepts)
        {
            foreach (var word in concept.TellingWords)
            {
                for (var i = 0; i < word.GramIds.Count; i++)
                {
                    grams.Add((word.GramIds[i], 1f));
                }
            }
        }

        return Bm25Weights.Question(CollectionsMarshal.AsSpan(grams));
    }

    /// <summary>Brings the grams' scores to the scale of the words': a word has about as many grams as letters.</summary>
    public static double GramScale(IReadOnlyList<QuestionConcept> concepts)
    {
        var (words, grams) = (0, 0);
        foreach (var concept in concepts)
        {
            words += concept.TellingWords.Length;
            foreach (var word in concept.TellingWords)
            {
                grams += word.GramIds.Count;
            }
        }

        return grams == 0 ? 0 : (double)words / grams;
    }

    /// <summary>The words of an idea that tell something, as the passages' language says it first; none of one that only asks.</summary>
    public static AnalyzedWord[] TellingWordsOf(QuestionConcept concept) => concept.IsFunctional ? [] : [.. concept.Wordings[0].Words.Where(word => !word.IsFunctional)];

    private static double Weight(QuestionConcept concept, Wording wording, bool hasOwn)
    {
        if (wording.IsOwn)
        {
            return wording.Words.All(word => word.IsFunctional) ? FunctionalWeight : 1;
        }

        // The words of a group share the weight: all of them together are one thing.
        var weight = wording.Credit * wording.Share / Math.Sqrt(wording.Words.Count);
        return hasOwn ? ExpansionWeight * weight : wording == concept.Wordings[0] ? weight : weight * OtherTranslationWeight;
    }
}
