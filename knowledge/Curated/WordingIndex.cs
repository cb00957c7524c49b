using System.Runtime.InteropServices;
using Assistant.Knowledge.Embeddings;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Retrieval;
using Assistant.Knowledge.Store;

namespace Assistant.Knowledge.Curated;

/// <summary>Ranks the wordings of one language as passages are ranked: the same words and grams, the same weights, the same reading of the question.</summary>
internal sealed class WordingIndex
{
    private readonly IReadOnlyList<IndexedWording> _wordings;
    private readonly InvertedIndex _words;
    private readonly InvertedIndex _grams;

    /// <summary>Builds the index.</summary>
    /// <param name="wordings">The wordings, all of one language.</param>
    /// <param name="analyzer">The analyzer of that language.</param>
    public WordingIndex(IReadOnlyList<IndexedWording> wordings, TextAnalyzer analyzer)
    {
        _wordings = wordings;
        var counts = wordings.Select(wording => Count(wording.Wording.Text, analyzer)).ToList();
        var weights = Bm25Weights.Over(counts);
        _words = Build(counts.ConvertAll(weights.Words), inSteps: false);
        _grams = Build(counts.ConvertAll(weights.Grams), inSteps: true);
    }

    /// <summary>The wordings that are closest to a question.</summary>
    /// <param name="concepts">The question, read for this language.</param>
    /// <param name="limit">The most to return.</param>
    /// <returns>Best first; empty when none shares a term.</returns>
    public IEnumerable<IndexedWording> Closest(IReadOnlyList<QuestionConcept> concepts, int limit)
    {
        var scores = new Dictionary<int, double>();
        foreach (var (wording, score) in _words.Search(QuestionVectors.Words(concepts), _ => true, limit))
        {
            scores[wording] = score;
        }

        var scale = QuestionVectors.GramScale(concepts);
        foreach (var (wording, score) in _grams.Search(QuestionVectors.Grams(concepts), _ => true, limit))
        {
            scores[wording] = scores.GetValueOrDefault(wording) + (score * scale);
        }

        return scores.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(limit).Select(pair => _wordings[pair.Key]);
    }

    private static TermCounts Count(string text, TextAnalyzer analyzer)
    {
        var counts = new TermCounts();
        counts.Add(analyzer.Analyze(text), 1);
        return counts;
    }

    private static InvertedIndex Build(List<SparseVector> vectors, bool inSteps)
    {
        var builder = new InvertedIndexBuilder(inSteps);
        var weights = vectors.ConvertAll(vector => vector.Indices.Select((term, i) => new TermWeight(term, vector.Values[i])).ToList());
        weights.ForEach(vector => builder.Count(CollectionsMarshal.AsSpan(vector)));
        weights.ForEach(vector => builder.Fill(CollectionsMarshal.AsSpan(vector)));
        return builder.Build();
    }
}

/// <summary>One wording with what was read in it.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Wording">The wording.</param>
/// <param name="Ideas">What it speaks of.</param>
/// <param name="Traits">Its numbers, negations and kinds.</param>
internal sealed record IndexedWording(BoundAnswer Answer, CuratedWording Wording, QuestionIdeas Ideas, QuestionTraits Traits);
