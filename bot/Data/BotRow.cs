namespace Assistant.Bot.Data;

/// <summary>One bot that lives.</summary>
internal sealed class BotRow
{
    /// <summary>The run of the bot; made up at its start.</summary>
    public long Id { get; init; }

    /// <summary>When it last showed that it lives, by the database's clock.</summary>
    public long AliveAt { get; init; }
}
