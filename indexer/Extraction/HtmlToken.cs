namespace Assistant.Indexer.Extraction;

/// <summary>A tag or a stretch of text, as a single pass over the characters sees them, before anything is built.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">A tag's name in small letters; empty for text.</param>
/// <param name="Text">The text, or the tag's attributes as written.</param>
internal readonly record struct HtmlToken(HtmlTokenKind Kind, string Name, string Text)
{
    // What follows these is characters up to their own end tag, tags inside included.
    private static readonly string[] RawElements = ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"];

    /// <summary>The tokens of a text in order. Comments, declarations and the inside of scripts and styles are left out.</summary>
    public static IEnumerable<HtmlToken> Scan(string html)
    {
        var at = 0;
        while (at < html.Length)
        {
            var open = html.IndexOf('<', at);
            var text = open < 0 ? html[at..] : html[at..open];
            if (text.Length > 0)
            {
                yield return new HtmlToken(HtmlTokenKind.Text, "", text);
            }

            if (open < 0)
            {
                yield break;
            }

            at = SkipComment(html, open) ?? open;
            if (at > open)
            {
                continue;
            }

            var (token, end) = Tag(html, open);
            at = end;
            yield return token;
            if (token.Kind == HtmlTokenKind.Open && RawElements.Contains(token.Name, StringComparer.Ordinal))
            {
                var close = html.IndexOf("</" + token.Name, at, StringComparison.OrdinalIgnoreCase);
                at = close < 0 ? html.Length : close;
            }
        }
    }

    private static int? SkipComment(string html, int open)
    {
        if (html.AsSpan(open).StartsWith("<!--", StringComparison.Ordinal))
        {
            var close = html.IndexOf("-->", open + 4, StringComparison.Ordinal);
            return close < 0 ? html.Length : close + 3;
        }

        if (open + 1 < html.Length && html[open + 1] is '!' or '?')
        {
            var close = html.IndexOf('>', open);
            return close < 0 ? html.Length : close + 1;
        }

        return null;
    }

    private static (HtmlToken Token, int End) Tag(string html, int open)
    {
        var start = open + 1;
        var closing = start < html.Length && html[start] == '/';
        start += closing ? 1 : 0;
        var end = start;
        while (end < html.Length && (char.IsAsciiLetterOrDigit(html[end]) || html[end] is '-' or ':'))
        {
            end++;
        }

        if (end == start || !char.IsAsciiLetter(html[start]))
        {
            return (new HtmlToken(HtmlTokenKind.Text, "", "<"), open + 1);
        }

        var close = end;
        var quote = '\0';
        while (close < html.Length && (quote != '\0' || html[close] != '>'))
        {
            // A quote opens a value only after "=", as in a browser: a stray apostrophe must not swallow the page.
            if (quote != '\0' && quote == html[close])
            {
                quote = '\0';
            }
            else if (quote == '\0' && (html[close] is '"' or '\'') && html.AsSpan(end, close - end).TrimEnd().EndsWith("=", StringComparison.Ordinal))
            {
                quote = html[close];
            }

            close++;
        }

        var attributes = html[end..close];
        var kind = closing ? HtmlTokenKind.Close : attributes.EndsWith('/') ? HtmlTokenKind.Empty : HtmlTokenKind.Open;
        return (new HtmlToken(kind, html[start..end].ToLowerInvariant(), attributes), Math.Min(html.Length, close + 1));
    }
}

/// <summary>The kinds of token that a scan tells apart.</summary>
internal enum HtmlTokenKind
{
    /// <summary>Characters between tags.</summary>
    Text,

    /// <summary>A start tag.</summary>
    Open,

    /// <summary>A start tag that ends with a slash.</summary>
    Empty,

    /// <summary>An end tag.</summary>
    Close,
}
