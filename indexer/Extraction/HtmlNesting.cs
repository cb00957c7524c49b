namespace Assistant.Indexer.Extraction;

/// <summary>Refuses pages nested so deeply that building their tree would take minutes: AngleSharp needs time by the square of the depth.</summary>
internal static class HtmlNesting
{
    /// <summary>The deepest nesting that is read; real pages stay below a hundred.</summary>
    public const int Deepest = 400;

    private static readonly string[] VoidElements =
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"];

    // Their end tags may be left out, so an open one says nothing about depth.
    private static readonly string[] SelfEnding =
        ["p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "colgroup", "html", "head", "body", "rt", "rp"];

    /// <summary>Counts open elements through a text without building anything.</summary>
    /// <exception cref="ExtractionException">The nesting is deeper than <see cref="Deepest"/>.</exception>
    public static void Check(string html)
    {
        var open = new Dictionary<string, int>(StringComparer.Ordinal);
        var depth = 0;
        foreach (var token in HtmlToken.Scan(html))
        {
            if (token.Kind is HtmlTokenKind.Text || VoidElements.Contains(token.Name, StringComparer.Ordinal) || SelfEnding.Contains(token.Name, StringComparer.Ordinal))
            {
                continue;
            }

            // An end tag counts only against its own start tag: others leave the tree as deep as it is.
            var count = open.GetValueOrDefault(token.Name);
            if (token.Kind == HtmlTokenKind.Close)
            {
                depth -= Math.Min(count, 1);
                open[token.Name] = Math.Max(0, count - 1);
            }
            else
            {
                depth++;
                open[token.Name] = count + 1;
            }

            if (depth > Deepest)
            {
                throw new ExtractionException($"The page nests more than {Deepest} elements; no real page does. Save it as text.");
            }
        }
    }
}
