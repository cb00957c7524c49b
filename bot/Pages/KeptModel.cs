using Assistant.Bot.Replies;
using Assistant.Knowledge.Languages;

namespace Assistant.Bot.Pages;

/// <summary>The desk sheets that a helper keeps on the device. The server does not know them: the script lists them, also without a connection.</summary>
internal sealed class KeptModel(HumanHelp help) : HousePage(help)
{
    /// <summary>The page's place below its language.</summary>
    public const string Path = "/kept";

    /// <inheritdoc/>
    public override string Title => Texts.Chat.KeptSheets;

    /// <inheritdoc/>
    public override string In(Language language) => base.In(language) + Path;
}
