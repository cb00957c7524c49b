using System.Buffers;
using AngleSharp.Dom;

namespace Assistant.Indexer.Extraction;

/// <summary>Tells which elements of a page a reader does not see: by attribute, inline style and the simple rules of its style elements.</summary>
internal sealed class HtmlVisibility
{
    private static readonly SearchValues<char> Combinators = SearchValues.Create(" >+~:[.#*");

    private static readonly Dictionary<string, string> NoRule = [];

    private readonly Dictionary<string, Dictionary<string, string>> _rules = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the page's own style elements.</summary>
    public HtmlVisibility(IDocument page)
    {
        foreach (var style in page.QuerySelectorAll("style"))
        {
            Read(style.TextContent);
        }
    }

    /// <summary>Whether the element and all in it is hidden.</summary>
    public bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden") || string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var css = Declarations(element);
        return css.Count > 0 && (CssHiding.Hides(css) || (CssHiding.IsPale(css) && !StandsOnDark(element)));
    }

    private bool StandsOnDark(IElement element)
    {
        for (var ground = element; ground is not null; ground = ground.ParentElement)
        {
            if (CssHiding.HasDarkGround(Declarations(ground)) || ground.HasAttribute("bgcolor"))
            {
                return true;
            }
        }

        return false;
    }

    private Dictionary<string, string> Declarations(IElement element)
    {
        var inline = element.GetAttribute("style");
        var colour = element.GetAttribute("color");
        if (inline is null && colour is null && _rules.Count == 0)
        {
            return NoRule;
        }

        var merged = new Dictionary<string, string>(StringComparer.Ordinal);
        Merge(merged, _rules.GetValueOrDefault(element.LocalName));
        foreach (var name in element.ClassList)
        {
            Merge(merged, _rules.GetValueOrDefault("." + name));
        }

        Merge(merged, element.Id is { Length: > 0 } id ? _rules.GetValueOrDefault("#" + id) : null);
        Merge(merged, colour is null ? null : CssHiding.Parse("color:" + colour));
        Merge(merged, CssHiding.Parse(inline));
        return merged;
    }

    private static void Merge(Dictionary<string, string> into, IReadOnlyDictionary<string, string>? from)
    {
        foreach (var (name, value) in from ?? NoRule)
        {
            into[name] = value;
        }
    }

    // ".a, #b, p { … }": only rules of one simple selector; those in @media and other at-rules hold for some screens only.
    private void Read(string sheet)
    {
        var at = 0;
        while (sheet.IndexOf('{', at) is var open && open >= 0)
        {
            var selectors = WithoutComments(sheet[at..open]).Trim();
            var close = selectors.StartsWith('@') ? BlockEnd(sheet, open) : sheet.IndexOf('}', open);
            close = close < 0 ? sheet.Length - 1 : close;
            foreach (var selector in selectors.StartsWith('@') ? [] : selectors.Split(',', StringSplitOptions.TrimEntries))
            {
                AddRule(selector, WithoutComments(sheet[(open + 1)..close]));
            }

            at = close + 1;
        }
    }

    private void AddRule(string selector, string declarations)
    {
        // "p.a" and "div#b" hide what "." and "#" name in them.
        var simple = selector.IndexOfAny(['.', '#'], Math.Min(1, selector.Length)) is var mark && mark > 0 ? selector[mark..] : selector;
        if (simple.Length == 0 || simple.AsSpan(1).ContainsAny(Combinators))
        {
            return;
        }

        if (!_rules.TryGetValue(simple, out var rule))
        {
            _rules[simple] = rule = new Dictionary<string, string>(StringComparer.Ordinal);
        }

        Merge(rule, CssHiding.Parse(declarations));
    }

    private static int BlockEnd(string sheet, int open)
    {
        var depth = 0;
        for (var i = open; i < sheet.Length; i++)
        {
            depth += sheet[i] == '{' ? 1 : sheet[i] == '}' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return sheet.Length - 1;
    }

    private static string WithoutComments(string css)
    {
        while (css.IndexOf("/*", StringComparison.Ordinal) is var open && open >= 0)
        {
            var close = css.IndexOf("*/", open + 2, StringComparison.Ordinal);
            css = css[..open] + (close < 0 ? "" : css[(close + 2)..]);
        }

        return css;
    }
}
