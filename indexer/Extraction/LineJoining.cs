using System.Text;

namespace Assistant.Indexer.Extraction;

/// <summary>Joins the hard-wrapped lines of one paragraph and mends the words that a line end cut.</summary>
/// <param name="text">The whole text, whose own spellings decide whether a hyphen at a line end belongs to the word.</param>
internal sealed class LineJoining(string text)
{
    // Hyphens that French and Dutch keep in the word, whether or not a line ends there.
    private static readonly string[] KeptBefore = ["co", "non", "auto", "peut", "e", "anti", "semi", "ex", "ci", "là", "quasi", "vice", "mi", "sous", "demi", "contre"];

    private static readonly string[] KeptAfter =
        ["t", "il", "ils", "elle", "elles", "on", "je", "tu", "nous", "vous", "ce", "ci", "là", "le", "la", "les", "lui", "leur", "moi", "toi", "y", "en", "même", "mêmes", "être", "dire"];

    private readonly HashSet<string> _words = WordsOf(text);

    /// <summary>The lines as one, cleaned.</summary>
    public string Join(IReadOnlyList<string> lines)
    {
        var joined = new StringBuilder();
        foreach (var line in lines.Select(TextCleaning.Line).Where(l => l.Length > 0))
        {
            if (joined.Length > 0 && !Mend(joined, line))
            {
                joined.Append(' ');
            }

            joined.Append(line);
        }

        return joined.ToString();
    }

    // Whether the line goes on without a space: its first letters belong to the word before.
    private bool Mend(StringBuilder joined, string next)
    {
        if (joined.Length < 2 || joined[^1] != '-' || !char.IsLetter(joined[^2]) || !char.IsLower(next[0]))
        {
            return false;
        }

        var start = joined.Length - 1;
        while (start > 0 && (char.IsLetter(joined[start - 1]) || joined[start - 1] == '-'))
        {
            start--;
        }

        var head = joined.ToString(start, joined.Length - 1 - start);
        var tail = string.Concat(next.TakeWhile(c => char.IsLetter(c) || c == '-'));

        // "voor- en nadelen": the hyphen stands for the rest of the word, and the space stays.
        if (tail is "en" or "of" or "et" or "ou" or "and" or "or" or "tot" or "als")
        {
            return false;
        }

        if (!Keeps(head, tail))
        {
            joined.Length--;
        }

        return true;
    }

    private bool Keeps(string head, string tail)
    {
        if (_words.Contains(head + tail))
        {
            return false;
        }

        var last = head[(head.LastIndexOf('-') + 1)..];
        var first = tail.Split('-')[0];
        return _words.Contains($"{head}-{tail}")
            || KeptBefore.Contains(last, StringComparer.OrdinalIgnoreCase) || KeptAfter.Contains(first, StringComparer.OrdinalIgnoreCase);
    }

    private static HashSet<string> WordsOf(string text)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (char.IsLetter(text[i]) || text[i] == '-'))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                words.Add(text[start..i]);
                start = -1;
            }
        }

        return words;
    }
}
