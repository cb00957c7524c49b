using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;

namespace Assistant.Knowledge.Answers;

/// <summary>The ending of a question: its status, and the quotes or suggestions that go with it.</summary>
public sealed record Answer
{
    /// <summary>How the question ended.</summary>
    public required AnswerStatus Status { get; init; }

    /// <summary>The language of the question and of the frame around the quotes; null when it could not be told, so that both French and Dutch are shown.</summary>
    public required Language? Language { get; init; }

    /// <summary>At most three verified quotes, best first; empty unless the status is in the Answered family.</summary>
    public IReadOnlyList<Citation> Quotes { get; init; } = [];

    /// <summary>Documents that are near the question, best first, at most three; empty when nothing is.</summary>
    public IReadOnlyList<Suggestion> Suggestions { get; init; } = [];

    /// <summary>How well the evidence carries the question, 0 to 1, higher is stronger.</summary>
    public double Strength { get; init; }

    /// <summary>What the strength was made of.</summary>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <summary>The snapshot that it comes from; null when there is none.</summary>
    public SnapshotId? Snapshot { get; init; }
}

/// <summary>A place to look at when there is no answer to quote.</summary>
/// <param name="Passage">The passage that is near the question.</param>
/// <param name="Document">The document it stands in.</param>
public sealed record Suggestion(Passage Passage, SourceDocument Document);
