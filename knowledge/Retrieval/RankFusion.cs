using System.Buffers;
using System.Numerics;
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
    public static IReadOnlyList<FusedPassage> Fuse(IReadOnlyList<ScoredPassage> words, IReadOnlyList<ScoredPassage> grams, double gramWeight, int limit) =>
        Fuse(words as ScoredPassage[] ?? [.. words], grams as ScoredPassage[] ?? [.. grams], gramWeight, limit);

    private static List<FusedPassage> Fuse(ScoredPassage[] words, ScoredPassage[] grams, double gramWeight, int limit)
    {
        var fused = ArrayPool<FusedPassage>.Shared.Rent(words.Length + grams.Length);
        var places = ArrayPool<short>.Shared.Rent(PlacesFor(words.Length));
        try
        {
            var room = places.AsSpan(0, PlacesFor(words.Length));
            room.Clear();
            for (var i = 0; i < words.Length; i++)
            {
                fused[i] = new FusedPassage(words[i].Id, words[i].Score, FoundBy.Words);
                room[PlaceOf(words[i].Id, room, fused)] = (short)(i + 1);
            }

            var count = words.Length;
            for (var i = 0; i < grams.Length; i++)
            {
                var (id, score) = (grams[i].Id, grams[i].Score * gramWeight);
                if (room[PlaceOf(id, room, fused)] - 1 is var both and >= 0)
                {
                    fused[both] = new FusedPassage(id, fused[both].Score + score, FoundBy.Words | FoundBy.Grams);
                }
                else
                {
                    fused[count++] = new FusedPassage(id, score, FoundBy.Grams);
                }
            }

            return Best(fused.AsSpan(0, count), limit);
        }
        finally
        {
            ArrayPool<FusedPassage>.Shared.Return(fused);
            ArrayPool<short>.Shared.Return(places);
        }
    }

    // At most half of the places are taken.
    private static int PlacesFor(int passages) => (int)BitOperations.RoundUpToPowerOf2((uint)(2 * passages) + 1);

    // Ids are made of digests: their own bits say where to look. What stands there is one more than the passage's number; 0 for an empty place.
    private static int PlaceOf(PassageId id, ReadOnlySpan<short> places, FusedPassage[] fused)
    {
        var place = id.Value.GetHashCode() & (places.Length - 1);
        while (places[place] != 0 && fused[places[place] - 1].Id != id)
        {
            place = (place + 1) & (places.Length - 1);
        }

        return place;
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

        return Best(fused.Values.Where(p => p.Score > 0).ToArray(), limit);
    }

    // A few of many: each is put where it belongs among the best so far, or left.
    private static List<FusedPassage> Best(ReadOnlySpan<FusedPassage> fused, int limit)
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
