using Assistant.Bot.Replies;
using Assistant.Knowledge.Languages;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Assistant.Bot.Pages;

/// <summary>What every page of the helpers has: a language, its texts, a title, and who can help.</summary>
internal abstract class HousePage(HumanHelp help) : PageModel
{
    /// <summary>The language of the page.</summary>
    public Language Language => PageLanguage.Of(Request, RequestedPath);

    /// <summary>The texts in this language.</summary>
    public ReplyTexts Texts => ReplyTexts.In(Language);

    /// <summary>Whether the page is a part of a page of another site: then it has no head and no foot of its own, and its links open beside that page.</summary>
    public virtual bool IsEmbedded => false;

    /// <summary>The title, in the page's language.</summary>
    public abstract string Title { get; }

    /// <summary>Who can help, in each language that the page speaks; at least one.</summary>
    public IReadOnlyList<HelpLines> Help => [.. HelpLanguages.Select(help.In)];

    /// <summary>The languages of the page's own words; at least one.</summary>
    protected virtual IReadOnlyList<Language> HelpLanguages => [Language];

    /// <summary>The path that was asked for.</summary>
    protected virtual PathString RequestedPath => Request.Path;

    /// <summary>The address of this page in another language; never with a question in it.</summary>
    public virtual string In(Language language) => $"/{language.Code()}";

    /// <summary>The address of a page in this page's language.</summary>
    public string Address(string page) => $"/{Language.Code()}{page}";
}
