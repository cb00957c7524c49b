using Assistant.Bot.Replies;
using Assistant.Knowledge.Languages;

namespace Assistant.Bot.Pages;

/// <summary>The privacy notice: what is kept of a question, how long, and who sees it.</summary>
internal sealed class PrivacyModel(HumanHelp help) : HousePage(help)
{
    /// <summary>The page's place below its language.</summary>
    public const string Path = "/privacy";

    /// <inheritdoc/>
    public override string Title => Texts.Pages.PrivacyTitle;

    /// <inheritdoc/>
    public override string In(Language language) => base.In(language) + Path;
}
