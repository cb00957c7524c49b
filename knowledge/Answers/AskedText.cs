namespace Assistant.Knowledge.Answers;

/// <summary>A question that an editor wrote, read once and held against what people ask.</summary>
/// <param name="Question">The question.</param>
/// <param name="Number">Its number among the texts that it was read with.</param>
internal sealed record AskedText(string Question, int Number)
{
    private readonly Lazy<ExpectedAnswer?> _kind = new(() => ExpectedAnswer.Of(Question));

    /// <summary>The kind of thing that it asks for; null when any sentence could answer it.</summary>
    public ExpectedAnswer? Kind => _kind.Value;
}
