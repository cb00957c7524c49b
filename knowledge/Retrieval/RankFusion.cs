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
