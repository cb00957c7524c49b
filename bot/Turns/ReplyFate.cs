namespace Assistant.Bot.Turns;

/// <summary>What became of a reply that a channel was given.</summary>
internal enum ReplyFate
{
    /// <summary>The channel has taken it.</summary>
    Taken,

    /// <summary>The channel has refused it for good.</summary>
    Refused,

    /// <summary>The conversation is closed to the bot, until somebody writes there again.</summary>
    Unreachable,
}
