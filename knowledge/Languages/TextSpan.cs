namespace Assistant.Knowledge.Languages;

/// <summary>A stretch of a text.</summary>
/// <param name="Start">0-based index of its first UTF-16 code unit.</param>
/// <param name="Length">Its length in UTF-16 code units.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The stretch itself.</summary>
    public string In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Substring(Start, Length);
    }
}
