using Assistant.Knowledge.Embeddings;
using Assistant.Knowledge.Passages;

namespace Assistant.Knowledge.Store;

/// <summary>A document ready to be stored.</summary>
/// <param name="Document">The document.</param>
/// <param name="Digest">The digest of the file and its metadata.</param>
/// <param name="Passages">Its passages in reading order; empty for a document without text.</param>
public sealed record WeighedDocument(SourceDocument Document, string Digest, IReadOnlyList<WeighedPassage> Passages);

/// <summary>A passage with its vectors in the two spaces of its language.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Words">Its vector in the space of words.</param>
/// <param name="Grams">Its vector in the space of grams.</param>
public sealed record WeighedPassage(Passage Passage, SparseVector Words, SparseVector Grams)
{
    /// <summary>Its dense vector, of length 1; null in a snapshot without dense vectors.</summary>
    public ReadOnlyMemory<float>? Dense { get; init; }
}
