namespace Assistant.Indexer.Extraction;

/// <summary>The verdict on one file: what it says, or why it cannot be read.</summary>
/// <param name="Document">What the file says; null when it cannot be read.</param>
/// <param name="Failure">One sentence with the reason and what to do; null when the file was read.</param>
internal sealed record ExtractionResult(ExtractedDocument? Document, string? Failure)
{
    public static ExtractionResult Read(ExtractedDocument document) => new(document, null);

    public static ExtractionResult Failed(string reason) => new(null, reason);
}
