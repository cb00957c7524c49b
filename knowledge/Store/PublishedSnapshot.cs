using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;

namespace Assistant.Knowledge.Store;

/// <summary>The snapshot that serves, with what a question needs to know of it.</summary>
/// <param name="Snapshot">The snapshot.</param>
/// <param name="Documents">All its documents by id, of every audience.</param>
/// <param name="Statistics">The frequencies of words, by language.</param>
public sealed record PublishedSnapshot(
    Snapshot Snapshot,
    IReadOnlyDictionary<string, StoredDocument> Documents,
    IReadOnlyDictionary<Language, TermStatistics> Statistics);

/// <summary>A document as a store keeps it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Digest">The digest of the file and its metadata, by which an unchanged document is recognised.</param>
public sealed record StoredDocument(SourceDocument Document, string Digest);
