using System.Buffers;
using System.Text;

namespace Assistant.Indexer.Extraction;

/// <summary>Keeps what a reader sees of the HTML pieces in a Markdown text, and knows when an open piece hides the Markdown after it.</summary>
internal sealed class MarkdownHtml
{
    private static readonly HashSet<string> NeverShown = new(StringComparer.Ordinal)
    {
        "script", "style", "template", "noscript", "iframe", "textarea", "title", "select", "svg", "object",
    };

    private static readonly HashSet<string> VoidElements = new(StringComparer.Ordinal)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    };

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\n=/\"'");

    private readonly List<(string Name, bool Hidden)> _open = [];

    /// <summary>Whether an element that is still open hides what follows.</summary>
    public bool IsHiding => _open.Exists(e => e.Hidden);

    /// <summary>The name that the last anchor gave and no heading took yet; null when there is none.</summary>
    public string? Anchor { get; set; }

    /// <summary>Follows the tags of a piece.</summary>
    /// <returns>The text between them that is seen.</returns>
    public string Read(string piece)
    {
        var seen = new StringBuilder();
        foreach (var token in HtmlToken.Scan(piece))
        {
            switch (token.Kind)
            {
                case HtmlTokenKind.Text when !IsHiding:
                    seen.Append(token.Text);
                    break;
                case HtmlTokenKind.Open when !VoidElements.Contains(token.Name):
                    _open.Add((token.Name, IsHidden(token)));
                    Anchor = Attribute(token.Text, "id") ?? (token.Name == "a" ? Attribute(token.Text, "name") : null) ?? Anchor;
                    break;
                case HtmlTokenKind.Close:
                    var index = _open.FindLastIndex(e => e.Name == token.Name);
                    if (index >= 0)
                    {
                        _open.RemoveRange(index, _open.Count - index);
                    }

                    break;
            }
        }

        return System.Net.WebUtility.HtmlDecode(seen.ToString());
    }

    private static bool IsHidden(HtmlToken token)
    {
        var css = CssHiding.Parse(System.Net.WebUtility.HtmlDecode(Attribute(token.Text, "style") ?? ""));
        return NeverShown.Contains(token.Name) || CssHiding.Hides(css) || (CssHiding.IsPale(css) && !CssHiding.HasDarkGround(css))
            || Attribute(token.Text, "hidden") is not null || Attribute(token.Text, "aria-hidden") == "true";
    }

    // The value of an attribute; empty when it has none; null when it is absent.
    private static string? Attribute(string attributes, string name)
    {
        var rest = attributes.AsSpan().TrimStart(" \t\n/");
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOfAny(NameEnds);
            var found = rest[..(end < 0 ? rest.Length : end)];
            rest = rest[found.Length..].TrimStart();
            var value = ReadOnlySpan<char>.Empty;
            if (!rest.IsEmpty && rest[0] == '=')
            {
                rest = rest[1..].TrimStart();
                var quoted = !rest.IsEmpty && rest[0] is '"' or '\'';
                var close = rest.IsEmpty ? -1 : quoted ? rest[1..].IndexOf(rest[0]) + 1 : rest.IndexOfAny(' ', '\t', '\n');
                value = close <= 0 ? rest : rest[..close];
                rest = close <= 0 ? [] : rest[(close + (quoted ? 1 : 0))..];
                value = value.Trim("\"'");
            }
            else if (found.IsEmpty)
            {
                rest = rest[1..];
            }

            if (found.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return value.ToString();
            }

            rest = rest.TrimStart(" \t\n/");
        }

        return null;
    }
}
