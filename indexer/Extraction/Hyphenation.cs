namespace Assistant.Indexer.Extraction;

/// <summary>Joins two lines of one paragraph, and mends the word that a hyphen cut in two.</summary>
internal sealed class Hyphenation
{
    // Words whose hyphen is theirs, wherever the line ends (French and Dutch).
    private static readonly HashSet<string> KeptBefore = new(StringComparer.OrdinalIgnoreCase)
    {
        "e", "non", "ex", "mi", "demi", "vice", "ci", "quasi", "peut", "rendez", "vis", "vis-à", "c'est-à", "c’est-à", "est-à", "sous", "moi", "soi", "lui", "eux", "quelques",
    };

    private static readonly HashSet<string> KeptAfter = new(StringComparer.OrdinalIgnoreCase)
    {
        "vous", "nous", "ci", "là", "même", "mêmes", "il", "ils", "elle", "elles", "on", "dire", "être", "t", "à",
    };

    // The document itself is the best dictionary: how does it write this word elsewhere, within a line?
    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="lines">All lines of the document.</param>
    public Hyphenation(IEnumerable<string> lines)
    {
        foreach (var word in lines.SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            _words.Add(Bare(word));
        }
    }

    /// <summary>Puts the next line of a paragraph behind what is there.</summary>
    public string Join(string before, string after)
    {
        if (before.Length > 1 && before[^1] == '\u00AD' && char.IsLetter(after[0]))
        {
            return before[..^1] + after;
        }

        var cut = before.Length > 1 && before[^1] is '-' or '\u2010' && char.IsLetterOrDigit(before[^2]) && char.IsLetterOrDigit(after[0]);
        if (!cut)
        {
            return before + " " + after;
        }

        return IsOwnHyphen(LastWord(before[..^1]), FirstWord(after)) ? before + after : before[..^1] + after;
    }

    private bool IsOwnHyphen(string first, string second)
    {
        if (!char.IsLower(second[0]) || !char.IsLetter(first[^1]))
        {
            return true; // Bruxelles-Capitale, COVID-19
        }

        first = first.TrimStart('(', '«', '"', '“', '‘');
        if (_words.Contains(Bare(first + "-" + second)))
        {
            return true;
        }

        return !_words.Contains(Bare(first + second)) && (KeptBefore.Contains(first) || KeptAfter.Contains(Bare(second)));
    }

    private static string LastWord(string text) => text[(text.LastIndexOf(' ') + 1)..];

    private static string FirstWord(string text) => text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? text[..end] : text;

    private static string Bare(string word) => word.Trim('.', ',', ';', ':', '!', '?', '(', ')', '«', '»', '"', '“', '”', '…');
}
