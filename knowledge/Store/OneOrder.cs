namespace Assistant.Knowledge.Store;

/// <summary>
/// Gives every store the same order. Stores add the same numbers in another sequence, so that two passages whose scores are equal can differ in the last bits, and
/// in one store only: scores closer than <see cref="Nearness"/> are one score, and are ordered by id.
/// </summary>
internal static class OneOrder
{
    // A float keeps about seven digits; adding up to some dozens of weights loses the last one. A cosine is a sum of products up to 1, however small it is itself.
    private const float Nearness = 1e-6f;

    /// <summary>So many more than the limit are asked of a ranker, to know the order of equal ones across the limit.</summary>
    public const int Spare = 32;

    /// <summary>Orders what a ranker found.</summary>
    /// <param name="found">What it found, in any order; changed.</param>
    /// <param name="limit">The most passages to return.</param>
    /// <returns>Best first, ties by id.</returns>
    public static ScoredPassage[] Of(Span<ScoredPassage> found, int limit)
    {
        if (!IsOrdered(found))
        {
            found.Sort(static (a, b) => b.Score.CompareTo(a.Score));
        }

        for (var start = 0; start < found.Length;)
        {
            var end = start + 1;
            while (end < found.Length && IsNear(found[end - 1].Score, found[end].Score))
            {
                end++;
            }

            if (end - start > 1)
            {
                var score = found[start].Score;
                var equal = found[start..end];
                foreach (ref var one in equal)
                {
                    one = one with { Score = score };
                }

                equal.Sort(static (a, b) => a.Id.Value.CompareTo(b.Id.Value));
            }

            start = end;
        }

        return found[..Math.Min(found.Length, limit)].ToArray();
    }

    // Our own index gives them in order.
    private static bool IsOrdered(ReadOnlySpan<ScoredPassage> found)
    {
        for (var i = 1; i < found.Length; i++)
        {
            if (found[i].Score > found[i - 1].Score)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the scores on both sides of a cut are one score, so that the cut may have left out the wrong ones.</summary>
    public static bool IsNear(float higher, float lower) => higher - lower <= Math.Max(higher, 1) * Nearness;
}
