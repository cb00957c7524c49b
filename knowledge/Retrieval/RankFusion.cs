using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;

namespace Assistant.Knowledge.Retrieval;

/// <summary>Joins the rankings of one question into one, outside the store, so that every store ranks alike.</summary>
internal static class RankFusion
{
    /// <summary>Adds the scores of the words and the weighted scores of the grams.</summary>
    /// <param name="words">The ranking by words.</param>
    /// <param name="grams">The ranking by grams.</param>
    /// <param name="gramWeight">What a gram's score counts beside a word's; 0 or more.</param>
    /// <param name="limit">The most passages to return.</param>
    /// <returns>Best first, ties by id.</returns>
    public static IReadOnlyList<FusedPassage> Fuse(IReadOnlyList<ScoredPassage> words, IReadOnlyList<ScoredPassage> grams, double gramWeight, int limit)
    {
        var fused = words.ToDictionary(p => p.Id, p => new FusedPassage(p.Id, p.Score, FoundBy.Words));
        foreach (var gram in grams)
        {
            var score = gram.Score * gramWeight;
            fused[gram.Id] = fused.TryGetValue(gram.Id, out var both)
                ? both with { Score = both.Score + score, FoundBy = both.FoundBy | FoundBy.Grams }
                : new FusedPassage(gram.Id, score, FoundBy.Grams);
        }

        return [.. fused.Values.OrderByDescending(p => p.Score).ThenBy(p => p.Id.Value).Take(limit)];
    }
}

/// <summary>A passage with its fused score.</summary>
internal sealed record FusedPassage(PassageId Id, double Score, FoundBy FoundBy);
