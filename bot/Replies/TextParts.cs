namespace Assistant.Bot.Replies;

/// <summary>Cuts a text that is longer than a channel takes, where a reader would pause.</summary>
internal static class TextParts
{
    // From the best pause to the worst.
    private static readonly string[] Pauses = ["\n\n", "\n", ". ", "; ", ", ", " "];

    /// <summary>Cuts a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">The most characters of a part, at least 2.</param>
    /// <returns>At least one part, in order; together they are the text, without the white space between parts.</returns>
    public static IReadOnlyList<string> Cut(string text, int longest)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(longest, 2);
        var (parts, rest) = (new List<string>(), text);
        while (rest.Length > longest)
        {
            var end = End(rest, longest);
            parts.Add(rest[..end].TrimEnd());
            rest = rest[end..].TrimStart();
        }

        parts.Add(rest);
        return [.. parts.Where(part => part.Length > 0).DefaultIfEmpty("")];
    }

    // A pause in the first half would leave a stump; without any, the cut is hard, but never within a character or an escape.
    private static int End(string text, int longest)
    {
        foreach (var pause in Pauses)
        {
            var at = text.LastIndexOf(pause, longest - 1, StringComparison.Ordinal);
            if (at >= longest / 2)
            {
                return Math.Min(at + pause.Length, longest);
            }
        }

        return char.IsHighSurrogate(text[longest - 1]) || text[longest - 1] == '\\' ? longest - 1 : longest;
    }
}
