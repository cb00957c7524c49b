namespace Assistant.Bot.Data;

/// <summary>How far an activity or its reply has come; it only ever moves forward.</summary>
internal enum TurnState
{
    /// <summary>Stored, and so acknowledged.</summary>
    Accepted = 0,

    /// <summary>Its replies are stored.</summary>
    Ready = 1,

    /// <summary>A reply is being sent: after a restart nobody knows whether it arrived.</summary>
    Sending = 2,

    /// <summary>Nothing is left to do.</summary>
    Sent = 3,
}
