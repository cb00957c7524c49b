namespace Assistant.Bot.Signals;

/// <summary>By which way a question came. The numbers are stored and never change.</summary>
internal enum SignalChannel
{
    /// <summary>Teams.</summary>
    Teams = 1,

    /// <summary>The page without script.</summary>
    Page = 2,

    /// <summary>The chat: our own Direct Line.</summary>
    Chat = 3,

    /// <summary>Any other channel of the Bot Framework service.</summary>
    Other = 4,
}
