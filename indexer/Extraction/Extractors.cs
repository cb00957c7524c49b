namespace Assistant.Indexer.Extraction;

/// <summary>The one list of which extractor reads which format.</summary>
internal static class Extractors
{
    /// <exception cref="ExtractionException">No extractor reads this format.</exception>
    public static IDocumentExtractor For(FileFormat format) => format switch
    {
        FileFormat.Pdf => new PdfExtractor(),
        FileFormat.Docx => new DocxExtractor(),

        FileFormat.Text or FileFormat.Markdown => new TextExtractor(),
        _ => throw new ExtractionException($"is {format}, which is not readable yet; offer it as PDF or DOCX."),
    };
}
