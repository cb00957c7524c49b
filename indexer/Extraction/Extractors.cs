namespace Assistant.Indexer.Extraction;

/// <summary>The one list of which extractor reads which format.</summary>
internal static class Extractors
{
    /// <summary>The extractor of a format.</summary>
    public static IDocumentExtractor For(FileFormat format) => format switch
    {
        FileFormat.Pdf => new PdfExtractor(),
        FileFormat.Docx => new DocxExtractor(),
        FileFormat.Html => new HtmlExtractor(),
        FileFormat.Markdown => new MarkdownExtractor(),
        FileFormat.Text => new TextExtractor(),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No extractor reads this format."),
    };
}
