using Assistant.Bot.Replies;

namespace Assistant.Bot.Pages;

/// <summary>A passage with the words around it: what the pages draw under a quote, a suggestion and a document.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Texts">The words around it.</param>
/// <param name="As">What it is on this page.</param>
internal sealed record ShownPassage(CitedPassage Passage, ReplyTexts Texts, ShownAs As = ShownAs.Quote)
{
    /// <summary>The country where the text holds, in the reader's language; null when that is Belgium or unknown.</summary>
    public string? Country => Passage.ForeignCountry is { } code ? Texts.Countries.GetValueOrDefault(code, code) : null;

    /// <summary>The address of the viewer.</summary>
    public string Viewer => DocumentModel.AddressOf(Texts.Language, Passage.Document, Passage.Passage);

    /// <summary>Whether the text is in another language than the words around it.</summary>
    public bool IsForeignText => Passage.Language != Texts.Language;
}

/// <summary>What a passage is on a page.</summary>
internal enum ShownAs
{
    /// <summary>A quote that answers: with all its links.</summary>
    Quote,

    /// <summary>A place to look at: its title is the link to the viewer.</summary>
    Suggestion,

    /// <summary>The head of the viewer itself.</summary>
    Document,
}
