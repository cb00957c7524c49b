namespace Assistant.Indexer.Sources;

/// <summary>Gets the bytes of documents from one kind of place: the disk or the web.</summary>
internal interface IDocumentSource
{
    /// <summary>Gets the bytes of one document into a file and takes its digest.</summary>
    /// <returns>The file, or the reason why there is none.</returns>
    Task<FetchOutcome> FetchAsync(SourceEntry entry, CancellationToken cancellationToken);
}
