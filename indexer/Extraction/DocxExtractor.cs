namespace Assistant.Indexer.Extraction;

/// <summary>Reads Word documents.</summary>
internal sealed class DocxExtractor : IDocumentExtractor
{
    /// <inheritdoc/>
    public ExtractedDocument Extract(byte[] content) => throw new ExtractionException("is a Word document, which is not readable yet.");
}
