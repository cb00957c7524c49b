namespace Assistant.Bot.Data;

/// <summary>One reply that leaves by the Connector.</summary>
internal sealed class OutboxRow
{
    /// <summary>The order in which replies were made.</summary>
    public long Id { get; init; }

    /// <summary>The hash of the conversation.</summary>
    public required byte[] Conversation { get; init; }

    /// <summary>A <see cref="TurnState"/>, from <see cref="TurnState.Ready"/> on.</summary>
    public long State { get; init; }

    /// <summary>When it was made.</summary>
    public long StoredAt { get; init; }

    /// <summary>1 when it only asks to ask again, after a reply whose fate is unknown.</summary>
    public long Notice { get; init; }

    /// <summary>The reply, sealed; null once it is sent.</summary>
    public byte[]? Reply { get; init; }

    /// <summary>The bot that it belongs to; null for nobody's.</summary>
    public long? Owner { get; init; }
}
