namespace Assistant.Bot.Data;

/// <summary>What joins a thumb, a call for a human or a wish to erase to its signal, while the conversation lives and at most some days.</summary>
internal sealed class SignalLinkRow
{
    /// <summary>The signal.</summary>
    public long Signal { get; init; }

    /// <summary>The hash of the conversation.</summary>
    public required byte[] Conversation { get; init; }

    /// <summary>The hash of the id under which the answer was sent; null when it is not known.</summary>
    public byte[]? Reply { get; init; }

    /// <summary>When it was asked.</summary>
    public long AskedAt { get; init; }
}
