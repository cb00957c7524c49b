namespace Assistant.Bot.Analytics.Exports;

/// <summary>Makes a text harmless in a spreadsheet: what strangers have typed must not become a formula on a coordinator's computer.</summary>
internal static class SafeText
{
    private const int LongestCell = 32_000;

    // Source: OWASP, CSV injection; the last four are the same signs at full width, which some programs read alike.
    private static readonly char[] Triggers = ['=', '+', '-', '@', '\t', '\r', '\n', '|', '＝', '＋', '－', '＠'];

    /// <summary>The text with an apostrophe before it when a program could read it as a formula, without characters that no document may hold, and not longer than a cell.</summary>
    public static string Of(string text)
    {
        var kept = Readable(text);
        var cut = kept.Length <= LongestCell ? kept : kept[..LongestCell];
        if (cut.Length > 0 && char.IsHighSurrogate(cut[^1]))
        {
            cut = cut[..^1];
        }

        // Leading blanks do not keep every program from looking further.
        var first = cut.AsSpan().TrimStart([' ', '\u00A0', '\u200B', '\uFEFF', '"', '\'']);
        return (cut.Length > 0 && Triggers.Contains(cut[0])) || (!first.IsEmpty && Triggers.Contains(first[0])) ? "'" + cut : cut;
    }

    /// <summary>The text without characters that no document may hold, for programs that compute nothing.</summary>
    public static string Readable(string text) => new([.. text.Where(IsAllowed)]);

    // XML 1.0 has no place for other control characters, unpaired surrogates and the two non-characters.
    private static bool IsAllowed(char letter) => letter is '\t' or '\n' or '\r' or (>= ' ' and < '\uFFFE');
}
