using AngleSharp.Dom;

namespace Assistant.Indexer.Extraction;

/// <summary>Finds what a page is about and tells it from what surrounds it on every page of the site.</summary>
internal sealed class HtmlMainContent
{
    private static readonly HashSet<string> Never = new(StringComparer.Ordinal)
    {
        "script", "style", "template", "noscript", "iframe", "object", "embed", "svg", "math", "canvas", "audio", "video", "select", "option",
        "input", "textarea", "datalist", "nav", "aside", "footer", "dialog", "head", "map", "progress", "meter",
    };

    private static readonly HashSet<string> NeverRoles = new(StringComparer.OrdinalIgnoreCase)
    {
        "navigation", "banner", "contentinfo", "search", "complementary", "menu", "menubar", "dialog", "alertdialog", "toolbar",
    };

    // First or last word of a class or id: "cookie-banner", "main-menu", "breadcrumb".
    private static readonly HashSet<string> NeverWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "cookie", "cookies", "cookiebanner", "cookieconsent", "consent", "gdpr", "breadcrumb", "breadcrumbs", "navbar", "navigation", "nav", "menu",
        "sidebar", "pagination", "pager", "skiplink", "skip", "share", "sharing", "social", "footer",
    };

    private readonly int _textLength;

    /// <summary>Chooses the main content of a page.</summary>
    public HtmlMainContent(IDocument page)
    {
        Body = page.Body ?? page.DocumentElement;
        var articles = page.QuerySelectorAll("article");
        Root = page.QuerySelectorAll("main, [role=main]").FirstOrDefault(HasText)
            ?? (articles.Length == 1 && HasText(articles[0]) ? articles[0] : Body);
        _textLength = Root.TextContent.Length;
    }

    /// <summary>The element that holds the content: <c>main</c>, else the only <c>article</c>, else the body.</summary>
    public IElement Root { get; }

    /// <summary>The whole body.</summary>
    public IElement Body { get; }

    /// <summary>Whether the element is not content: navigation, a banner, a form, a script.</summary>
    public bool IsSurrounding(IElement element)
    {
        if (Never.Contains(element.LocalName) || NeverRoles.Contains(element.GetAttribute("role") ?? ""))
        {
            return true;
        }

        // A page header goes; the header of the article carries its title.
        if (element.LocalName == "header")
        {
            return ReferenceEquals(Root, Body) && element.Closest("main, article, section") is null && element.QuerySelector("h1") is null;
        }

        return (element.LocalName == "form" || HasNeverWord(element)) && IsMinor(element);
    }

    // A wrapper named "has-menu" or a form around the whole page is no menu and no form.
    private bool IsMinor(IElement element) =>
        element.LocalName is not ("body" or "html" or "main" or "article") && !element.LocalName.StartsWith('h')
        && element.TextContent.Length <= _textLength / 2 && element.QuerySelector("main, article, h1") is null;

    private static bool HasNeverWord(IElement element)
    {
        var names = element.ClassList.Append(element.Id ?? "");
        foreach (var words in names.Select(n => n.Split('-', '_')))
        {
            if (NeverWords.Contains(words[0]) || NeverWords.Contains(words[^1]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasText(IElement element) => element.TextContent.AsSpan().Trim().Length > 0;
}
