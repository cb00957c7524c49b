namespace Assistant.Bot.Data;

/// <summary>One accepted activity.</summary>
internal sealed class InboxRow
{
    /// <summary>The order of acceptance.</summary>
    public long Id { get; init; }

    /// <summary>The hash of channel, conversation and activity id: the same activity is accepted once.</summary>
    public required byte[] Key { get; init; }

    /// <summary>The hash of what was said by whom in which conversation; null for what may be said twice, such as a press on a button.</summary>
    public byte[]? Twin { get; init; }

    /// <summary>The hash of the conversation.</summary>
    public required byte[] Conversation { get; init; }

    /// <summary>A <see cref="TurnState"/>.</summary>
    public long State { get; init; }

    /// <summary>How replies leave, as the room of channels numbers it.</summary>
    public long Route { get; init; }

    /// <summary>How often a start of the program took it up again.</summary>
    public long Attempts { get; init; }

    /// <summary>When it was accepted.</summary>
    public long ReceivedAt { get; init; }

    /// <summary>When its replies were ready; null until then.</summary>
    public long? AnsweredAt { get; init; }

    /// <summary>The number that the channel's client was given for it; null when it was given none.</summary>
    public long? Sequence { get; init; }

    /// <summary>The redacted activity, sealed; after that the reply to give again to the same activity; null when there is nothing left to do.</summary>
    public byte[]? Envelope { get; init; }

    /// <summary>The bot that it belongs to; null for nobody's.</summary>
    public long? Owner { get; init; }
}
