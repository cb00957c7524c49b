namespace Assistant.Knowledge.Answers;

/// <summary>How well quotes carry a question.</summary>
/// <param name="Coverage">The share of what the question asks that its best quote and the headings above it speak of, 0 to 1; each word counts by how telling it is in the documents.</param>
/// <param name="IsOfExpectedKind">Whether the best quote holds the kind of thing that was asked for: an amount, a number, a moment; true when no kind was asked for.</param>
public readonly record struct Evidence(double Coverage, bool IsOfExpectedKind)
{
    /// <summary>Nothing carries the question.</summary>
    public static Evidence None { get; } = new(0, IsOfExpectedKind: false);
}
