using Assistant.Bot.Replies;
using Assistant.Knowledge.Languages;

namespace Assistant.Bot.Pages;

/// <summary>How the Assistant works, what it does not do, and what it keeps.</summary>
internal sealed class AboutModel(HumanHelp help) : HousePage(help)
{
    /// <summary>The page's place below its language.</summary>
    public const string Path = "/about";

    /// <inheritdoc/>
    public override string Title => Texts.AboutTitle;

    /// <inheritdoc/>
    public override string In(Language language) => base.In(language) + Path;
}
