using System.Globalization;
using Assistant.Indexer.Extraction;

namespace Assistant.Indexer.Splitting;

/// <summary>Writes a title in capitals as the document itself writes those words in its sentences: <c>DE WETECHCARE</c> becomes <c>de WeTechCare</c>.</summary>
internal sealed class WordCasing
{
    private readonly Dictionary<string, string> _forms;

    /// <summary>Learns the spellings of a document's running text.</summary>
    public WordCasing(IEnumerable<ExtractedBlock> blocks)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var block in blocks.Where(b => b.Kind != BlockKind.Heading && !LineShape.IsAllCapitals(b.Text)))
        {
            foreach (var word in Words(block.Text))
            {
                counts[word] = counts.GetValueOrDefault(word) + 1;
            }
        }

        _forms = counts.GroupBy(c => c.Key.ToUpperInvariant(), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.OrderByDescending(c => c.Value).ThenByDescending(c => c.Key, StringComparer.Ordinal).First().Key, StringComparer.Ordinal);
    }

    /// <summary>The title with capitals only where sentences have them; unchanged when it is not all in capitals.</summary>
    public string Soften(string title)
    {
        if (!LineShape.IsAllCapitals(title))
        {
            return title;
        }

        // The one heading that French legal texts print without its accent.
        var softened = title.Replace("PREAMBULE", "PRÉAMBULE", StringComparison.Ordinal);
        foreach (var word in Words(softened).Distinct(StringComparer.Ordinal).OrderByDescending(w => w.Length).ToList())
        {
            softened = ReplaceWord(softened, word, _forms.GetValueOrDefault(word) ?? word.ToLower(CultureInfo.InvariantCulture));
        }

        return char.ToUpperInvariant(softened[0]) + softened[1..];
    }

    private static string ReplaceWord(string text, string word, string by)
    {
        var at = text.IndexOf(word, StringComparison.Ordinal);
        while (at >= 0)
        {
            var bounded = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + word.Length == text.Length || !char.IsLetterOrDigit(text[at + word.Length]));
            text = bounded ? text[..at] + by + text[(at + word.Length)..] : text;
            at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal);
        }

        return text;
    }

    private static IEnumerable<string> Words(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                yield return text[start..i];
                start = -1;
            }
        }
    }
}
