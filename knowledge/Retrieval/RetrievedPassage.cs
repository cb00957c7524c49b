using Assistant.Knowledge.Passages;

namespace Assistant.Knowledge.Retrieval;

/// <summary>A passage that a question found, with how close it is.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Document">The document it stands in.</param>
/// <param name="Score">The fused score, comparable within one question; positive, higher is closer.</param>
/// <param name="Rank">1 for the closest.</param>
/// <param name="FoundBy">Which rankers found it.</param>
public sealed record RetrievedPassage(Passage Passage, SourceDocument Document, double Score, int Rank, FoundBy FoundBy);

/// <summary>The rankers.</summary>
[Flags]
public enum FoundBy
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Stems of words.</summary>
    Words = 1,

    /// <summary>Four letters in a row.</summary>
    Grams = 2,

    /// <summary>Dense vectors.</summary>
    Dense = 4,
}
