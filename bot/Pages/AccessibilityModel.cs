using Assistant.Bot.Replies;
using Assistant.Knowledge.Languages;

namespace Assistant.Bot.Pages;

/// <summary>The accessibility statement.</summary>
internal sealed class AccessibilityModel(HumanHelp help) : HousePage(help)
{
    /// <summary>The page's place below its language.</summary>
    public const string Path = "/accessibility";

    /// <inheritdoc/>
    public override string Title => Texts.AccessibilityTitle;

    /// <inheritdoc/>
    public override string In(Language language) => base.In(language) + Path;
}
