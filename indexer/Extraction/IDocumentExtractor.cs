namespace Assistant.Indexer.Extraction;

/// <summary>Reads one file format. Runs in the child process only: it may hang, crash or exhaust its memory on a hostile file.</summary>
internal interface IDocumentExtractor
{
    /// <summary>Reads the text of a file.</summary>
    /// <param name="content">The whole file.</param>
    /// <exception cref="ExtractionException">The file cannot be read; the message says why.</exception>
    ExtractedDocument Extract(byte[] content);
}
