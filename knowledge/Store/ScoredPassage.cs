using Assistant.Knowledge.Passages;

namespace Assistant.Knowledge.Store;

/// <summary>A passage that a search found.</summary>
/// <param name="Id">The passage.</param>
/// <param name="Score">The BM25 score, or the cosine of dense vectors; positive, higher is closer; comparable within one search only.</param>
public readonly record struct ScoredPassage(PassageId Id, float Score);
