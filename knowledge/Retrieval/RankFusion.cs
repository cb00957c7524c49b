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
        var fused = new List<FusedPassage>(words.Count + grams.Count);
        var numbers = new Dictionary<PassageId, int>(words.Count);
        foreach (var word in words)
        {
            numbers.Add(word.Id, fused.Count);
            fused.Add(new FusedPassage(word.Id, word.Score, FoundBy.Words));
        }

        foreach (var gram in grams)
        {
            var score = gram.Score * gramWeight;
            if (numbers.TryGetValue(gram.Id, out var both))
            {
                fused[both] = new FusedPassage(gram.Id, fused[both].Score + score, FoundBy.Words | FoundBy.Grams);
            }
            else
            {
                fused.Add(new FusedPassage(gram.Id, score, FoundBy.Grams));
            }
        }

        return Best(fused, limit);
    }

    /// <summary>
    /// Mixes the ranking by terms with the one by dense vectors: a weighted mean of both, each brought to 0 to 1 by its own best and least (Bruch, Gai and Ingber 2023, An Analysis of
    /// Fusion Functions for Hybrid Retrieval). Ranks alone (reciprocal rank fusion) would let a poor ranking count as much as a good one.
    /// </summary>
    /// <param name="terms">The ranking by terms, best first.</param>
    /// <param name="dense">The ranking by dense vectors, best first; empty when there is none.</param>
    /// <param name="weight">What the dense ranking counts, 0 to 1; with 0 the ranking by terms stays as it is, in order and score.</param>
    /// <param name="limit">The most passages to return.</param>
    /// <returns>Best first, ties by id, with scores on the scale of the terms'.</returns>
    public static IReadOnlyList<FusedPassage> AddDense(IReadOnlyList<FusedPassage> terms, IReadOnlyList<ScoredPassage> dense, double weight, int limit)
    {
        if (dense.Count == 0 || weight <= 0)
        {
            return [.. terms.Take(limit)];
        }

        // Where the terms found nothing, the cosine is all there is.
        var scale = terms.Count > 0 ? terms[0].Score : dense[0].Score;
        var (most, least) = (dense[0].Score, dense.Count > 1 ? dense[^1].Score : 0);
        var fused = terms.ToDictionary(p => p.Id, p => p with { Score = p.Score * (1 - weight) });
        foreach (var one in dense)
        {
            var score = weight * scale * (most > least ? (one.Score - least) / (most - least) : 1);
            fused[one.Id] = fused.TryGetValue(one.Id, out var both)
                ? both with { Score = both.Score + score, FoundBy = both.FoundBy | FoundBy.Dense }
                : new FusedPassage(one.Id, score, FoundBy.Dense);
        }

        return Best([.. fused.Values.Where(p => p.Score > 0)], limit);
    }

    // A few of many: each is put where it belongs among the best so far, or left.
    private static List<FusedPassage> Best(List<FusedPassage> fused, int limit)
    {
        var best = new List<FusedPassage>(limit + 1);
        foreach (var passage in fused)
        {
            if (best.Count == limit && (passage.Score < best[^1].Score || Order(passage, best[^1]) > 0))
            {
                continue;
            }

            var place = best.BinarySearch(passage, InOrder);
            best.Insert(place < 0 ? ~place : place, passage);
            if (best.Count > limit)
            {
                best.RemoveAt(limit);
            }
        }

        return best;
    }

    private static readonly Comparer<FusedPassage> InOrder = Comparer<FusedPassage>.Create(Order);

    private static int Order(FusedPassage one, FusedPassage other) => other.Score.CompareTo(one.Score) is var order and not 0 ? order : one.Id.Value.CompareTo(other.Id.Value);
}

/// <summary>A passage with its fused score.</summary>
internal readonly record struct FusedPassage(PassageId Id, double Score, FoundBy FoundBy);
