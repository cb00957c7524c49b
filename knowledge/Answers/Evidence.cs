namespace Assistant.Knowledge.Answers;

/// <summary>How well quotes carry a question.</summary>
/// <param name="Coverage">The share of what the question asks that its best quote and what stands above it speak of, 0 to 1; each word counts by how telling it is in the documents.</param>
/// <param name="Substance">How much of that is telling at all, 0 to 1: one common word in passing is little, a rare word or a heading is much.</param>
/// <param name="IsOfExpectedKind">Whether the best quote holds the kind of thing that was asked for: an amount, a number, a moment; true when no kind was asked for.</param>
/// <param name="NamesAll">Whether every proper name of the question is spoken of; true when it has none.</param>
public readonly record struct Evidence(double Coverage, double Substance, bool IsOfExpectedKind, bool NamesAll)
{
    /// <summary>Nothing carries the question.</summary>
    public static Evidence None { get; } = new(0, 0, IsOfExpectedKind: false, NamesAll: false);
}
