using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Assistant.Indexer.Extraction;

/// <summary>Reads the main content of a web page: what its reader sees, without navigation, forms and hidden text.</summary>
internal sealed class HtmlExtractor : IDocumentExtractor
{
    /// <inheritdoc/>
    public ExtractedDocument Extract(byte[] content)
    {
        var html = HtmlDecoding.Decode(content);
        HtmlNesting.Check(html);
        using var page = new HtmlParser().ParseDocument(html);
        var main = new HtmlMainContent(page);
        var visibility = new HtmlVisibility(page);
        var blocks = new HtmlBlockReader(main, visibility).Read(main.Root);

        // A main element that only a script would fill leaves the text elsewhere.
        blocks = blocks.Count == 0 ? new HtmlBlockReader(main, visibility).Read(main.Body) : blocks;
        if (blocks.Count == 0)
        {
            throw new ExtractionException("The page has no text of its own; perhaps a script writes it. Save it as text from a browser.");
        }

        var heading = blocks.FirstOrDefault(b => b is { Kind: BlockKind.Heading, Level: 1 });
        var title = heading?.Text ?? TextCleaning.Line(page.Title ?? "");
        return new ExtractedDocument(title.Length == 0 ? null : title, Language(page), blocks) { Url = Address(page) };
    }

    private static string? Language(IDocument page)
    {
        var root = page.DocumentElement;
        var language = root.GetAttribute("lang") ?? root.GetAttribute("xml:lang") ?? page.Body?.GetAttribute("lang")
            ?? page.QuerySelector("meta[http-equiv=content-language i]")?.GetAttribute("content");
        return string.IsNullOrWhiteSpace(language) ? null : language.Trim();
    }

    private static string? Address(IDocument page)
    {
        var href = page.QuerySelector("link[rel=canonical]")?.GetAttribute("href");
        return Uri.TryCreate(href, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) ? href : null;
    }
}
