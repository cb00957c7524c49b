using Assistant.Indexer.Sources;

namespace Assistant.Indexer.Runs;

/// <summary>A document that the run is to read, with where its bytes come from.</summary>
/// <param name="Entry">What its folder or manifest declares of it.</param>
/// <param name="Source">Gets its bytes.</param>
internal sealed record ListedDocument(SourceEntry Entry, IDocumentSource Source);
