using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;

namespace Assistant.Knowledge.Retrieval;

/// <summary>Joins the rankings of one question into one, outside the store, so that every store ranks alike.</summary>
internal static class RankFusion
{
    // Measured on fquad-valid-fr and nl-gov-faq: 4-grams at half the weight of words gain on typing errors and lose nothing otherwise.
    private const double GramWeight = 0.5;

    /// <summary>Adds the scores, the grams' at half weight. Both are BM25 sums over the same question, so they share a scale.</summary>
    /// <returns>Best first, ties by id.</returns>
    public static IReadOnlyList<FusedPassage> Fuse(IReadOnlyList<ScoredPassage> words, IReadOnlyList<ScoredPassage> grams, double gramScale, int limit)
    {
        var fused = words.ToDictionary(p => p.Id, p => new FusedPassage(p.Id, p.Score, FoundBy.Words));
        foreach (var gram in grams)
        {
            var score = gram.Score * GramWeight * gramScale;
            fused[gram.Id] = fused.TryGetValue(gram.Id, out var both)
                ? both with { Score = both.Score + score, FoundBy = both.FoundBy | FoundBy.Grams }
                : new FusedPassage(gram.Id, score, FoundBy.Grams);
        }

        return [.. fused.Values.OrderByDescending(p => p.Score).ThenBy(p => p.Id.Value).Take(limit)];
    }
}

/// <summary>A passage with its fused score.</summary>
internal sealed record FusedPassage(PassageId Id, double Score, FoundBy FoundBy);
