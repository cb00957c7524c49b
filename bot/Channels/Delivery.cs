namespace Assistant.Bot.Channels;

/// <summary>How the sending of one reply ended.</summary>
/// <param name="Ending">The ending.</param>
/// <param name="Id">The id that the channel gave; null when it was not sent, and when the channel gives none, as for typing and for a card beside a text.</param>
/// <param name="RetryAfter">How long the service asks to wait; null when it does not say.</param>
/// <param name="Reason">What the service said, for the log; null when it was sent. Never the text of a reply.</param>
internal sealed record Delivery(DeliveryEnding Ending, string? Id = null, TimeSpan? RetryAfter = null, string? Reason = null)
{
    /// <summary>Whether the reply is on its way.</summary>
    public bool IsSent => Ending == DeliveryEnding.Sent;
}

/// <summary>The ways in which the sending of a reply ends.</summary>
internal enum DeliveryEnding
{
    /// <summary>The service has taken it.</summary>
    Sent,

    /// <summary>The service has certainly not taken it; the same reply may be sent again later.</summary>
    Later,

    /// <summary>Nobody knows whether the service has taken it, so it must not be sent again.</summary>
    Ambiguous,

    /// <summary>The conversation is closed to the bot (blocked, uninstalled, removed, gone); nothing may be sent to it until somebody writes there again.</summary>
    Unreachable,

    /// <summary>It is larger than the service takes.</summary>
    TooLarge,

    /// <summary>The address of the conversation is on no host that replies may go to.</summary>
    HostNotAllowed,

    /// <summary>The service does not take streams in this conversation; send the whole reply as a message.</summary>
    StreamNotAllowed,

    /// <summary>The stream was open for too long; update its activity with the whole reply.</summary>
    StreamTooLong,

    /// <summary>The reader has stopped the stream; send nothing more.</summary>
    StreamStopped,

    /// <summary>The service refuses it for another reason; sending it again would not help.</summary>
    Refused,
}
