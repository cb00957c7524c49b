namespace Assistant.Knowledge.Languages;

/// <summary>Tells a mistyped word from another word.</summary>
public static class TypingError
{
    /// <summary>The most letters that two words differ by in length.</summary>
    public const int Most = 2;

    private const int ShortestWord = 5;
    private const int LongWord = 9;
    private const int MostOnStack = 32;

    /// <summary>Whether two words, in lower case and without accents, differ by one slip of the fingers; by two when they are long. Words under five letters never do.</summary>
    /// <remarks>A slip is a letter too many, too few, doubled or changed, or two letters swapped (Damerau 1964). In short words a changed letter is another word: <c>digid</c> is not <c>digit</c>.</remarks>
    public static bool IsBetween(string a, string b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var shorter = Math.Min(a.Length, b.Length);
        var allowed = Allowed(shorter);
        if (shorter < ShortestWord - 1 || Math.Max(a.Length, b.Length) < ShortestWord || Math.Abs(a.Length - b.Length) > allowed)
        {
            return false;
        }

        var isChangeAllowed = shorter > ShortestWord;
        return Distance(a, b, isChangeAllowed ? 1 : allowed + 1) <= allowed;
    }

    /// <summary>How many slips make no other word of two.</summary>
    /// <param name="shorter">The letters of the shorter one.</param>
    internal static int Allowed(int shorter) => shorter >= LongWord ? Most : 1;

    // Optimal string alignment with three rows; a change costs what the caller says.
    private static int Distance(string a, string b, int change)
    {
        var width = b.Length + 1;
        Span<int> rows = width <= MostOnStack ? stackalloc int[3 * MostOnStack] : new int[3 * width];
        var before = rows[..width];
        var last = rows.Slice(width, width);
        var row = rows.Slice(2 * width, width);
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : change));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            var free = before;
            before = last;
            last = row;
            row = free;
        }

        return last[b.Length];
    }
}
