namespace Assistant.Knowledge.Answers;

/// <summary>A sentence or quote of a document, with what it was once found to state.</summary>
/// <param name="text">The words.</param>
internal sealed class StatedText(string text)
{
    private enum Found : byte
    {
        Unknown,
        Held,
        NotHeld,
    }

    // Found more than once when two questions look at the same time, and the same each time.
    private readonly Found[] _kinds = new Found[ExpectedAnswer.KindCount];

    /// <summary>The words.</summary>
    public string Text => text;

    /// <summary>Whether it tells what to do, step by step.</summary>
    public bool HasSteps => QuotableText.HasSteps(text);

    /// <summary>Whether it holds a thing of a kind.</summary>
    public bool Holds(ExpectedAnswer kind)
    {
        if (_kinds[kind.Number] == Found.Unknown)
        {
            _kinds[kind.Number] = kind.IsIn(text) ? Found.Held : Found.NotHeld;
        }

        return _kinds[kind.Number] == Found.Held;
    }
}
