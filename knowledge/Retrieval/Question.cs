using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;

namespace Assistant.Knowledge.Retrieval;

/// <summary>Redacted text, language and audience, ready to be answered.</summary>
/// <param name="Text">What was asked; at most <see cref="MaxLength"/> characters are read.</param>
/// <param name="Audience">The widest class of documents that the asker may read.</param>
/// <param name="Language">The language to answer in; null to detect it from the text.</param>
/// <param name="Previous">The question asked just before in the same conversation; null for the first.</param>
public sealed record Question(string Text, Audience Audience, Language? Language, string? Previous)
{
    /// <summary>Characters of a question that are read; the rest is cut.</summary>
    public const int MaxLength = 1000;

    /// <summary>What the questions of one conversation have in common, so that a model's tokens are counted for it; no id that anyone else knows. Null when there is no conversation.</summary>
    public string? Conversation { get; init; }
}
