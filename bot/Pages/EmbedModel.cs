using Assistant.Bot.Replies;
using Assistant.Bot.Turns;
using Assistant.Knowledge.Languages;

namespace Assistant.Bot.Pages;

/// <summary>The page on which helpers ask, as a part of a page of another site that the configuration names.</summary>
internal sealed class EmbedModel(PageTurns turns, TimeProvider clock, HumanHelp help) : IndexModel(turns, clock, help)
{
    /// <summary>The page's place below its language.</summary>
    public const string Path = "/embed";

    /// <inheritdoc/>
    public override bool IsEmbedded => true;

    /// <inheritdoc/>
    public override string In(Language language) => base.In(language) + Path;
}
