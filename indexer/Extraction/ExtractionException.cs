namespace Assistant.Indexer.Extraction;

/// <summary>A file cannot be read, for a reason that its owner can act on: encrypted, empty, not what its name says.</summary>
internal sealed class ExtractionException(string message) : Exception(message);
