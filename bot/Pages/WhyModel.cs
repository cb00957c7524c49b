using Assistant.Bot.Replies;
using Assistant.Knowledge.Languages;

namespace Assistant.Bot.Pages;

/// <summary>How an answer comes about, and what a reader can check.</summary>
internal sealed class WhyModel(HumanHelp help) : HousePage(help)
{
    /// <summary>The page's place below its language.</summary>
    public const string Path = "/why";

    /// <inheritdoc/>
    public override string Title => Texts.Pages.WhyTitle;

    /// <inheritdoc/>
    public override string In(Language language) => base.In(language) + Path;
}
