namespace Assistant.Knowledge.Languages;

/// <summary>Tells a slip of the fingers from another word more strictly than <see cref="TypingError"/>: what is mended is no longer there to be looked for.</summary>
internal static class KeySlip
{
    // The longer a word, the less likely is another one that differs by a letter. Measured on 18,900 everyday questions: shorter ones made "monkey" money and "muisje" meisje.
    private const int ShortestSwapped = 4;
    private const int ShortestLeftOut = 5;
    private const int ShortestCut = 7;
    private const int ShortestAdded = 8;
    private const int ShortestChanged = 7;

    private const string Vowels = "aeiouy";

    // As keyboards of Belgium and of most visitors have them.
    private static readonly string[] Rows = ["azertyuiop", "qwertyuiop", "qsdfghjklm", "asdfghjkl", "wxcvbn", "zxcvbnm"];

    /// <summary>Whether a word, in lower case without accents, is another with two letters swapped, one left out, one added or one changed for its neighbour; never the first one.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="meant">What may have been meant.</param>
    public static bool Between(string written, string meant)
    {
        if (written.Length == 0 || meant.Length == 0 || written[0] != meant[0])
        {
            return false;
        }

        var same = written.AsSpan().CommonPrefixLength(meant);
        var tail = written.AsSpan(same);
        var meantTail = meant.AsSpan(same);
        return (written.Length - meant.Length) switch
        {
            -1 => written.Length >= (tail.Length > 0 ? ShortestLeftOut : ShortestCut) && tail.SequenceEqual(meantTail[1..]),
            1 => written.Length >= ShortestAdded && meantTail.Length > 0 && meantTail.SequenceEqual(tail[1..]),
            0 => IsSwapped(tail, meantTail, written.Length) || IsChanged(tail, meantTail, written.Length),
            _ => false,
        };
    }

    private static bool IsSwapped(ReadOnlySpan<char> tail, ReadOnlySpan<char> meant, int length) =>
        length > ShortestSwapped && tail.Length >= 2 && tail[0] == meant[1] && tail[1] == meant[0] && tail[2..].SequenceEqual(meant[2..]);

    // The last letter tells forms of a word apart, which are no slips.
    private static bool IsChanged(ReadOnlySpan<char> tail, ReadOnlySpan<char> meant, int length) =>
        length >= ShortestChanged && tail.Length >= 2 && tail[1..].SequenceEqual(meant[1..]) && (AreNeighbours(tail[0], meant[0]) || (Vowels.Contains(tail[0], StringComparison.Ordinal) && Vowels.Contains(meant[0], StringComparison.Ordinal)));

    private static bool AreNeighbours(char one, char other) => Array.Exists(Rows, row => row.IndexOf(one, StringComparison.Ordinal) is >= 0 and var at && row.IndexOf(other, StringComparison.Ordinal) is >= 0 and var beside && Math.Abs(at - beside) == 1);
}
