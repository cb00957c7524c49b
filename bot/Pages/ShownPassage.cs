using Assistant.Bot.Replies;

namespace Assistant.Bot.Pages;

/// <summary>A passage with the words around it: what the pages draw under a quote, a suggestion and a document.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Texts">The words around it.</param>
/// <param name="HasViewer">Whether a link leads to the viewer; not where the viewer itself draws it.</param>
internal sealed record ShownPassage(CitedPassage Passage, ReplyTexts Texts, bool HasViewer = true)
{
    /// <summary>The country where the text holds, in the reader's language; null when that is Belgium or unknown.</summary>
    public string? Country => Passage.ForeignCountry is { } code ? Texts.Countries.GetValueOrDefault(code, code) : null;

    /// <summary>Whether the text is in another language than the words around it.</summary>
    public bool IsForeignText => Passage.Language != Texts.Language;
}
