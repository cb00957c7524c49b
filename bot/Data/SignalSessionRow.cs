namespace Assistant.Bot.Data;

/// <summary>One sitting: the questions of a conversation without half an hour of silence between them. It is erased after that.</summary>
internal sealed class SignalSessionRow
{
    /// <summary>The hash of the conversation.</summary>
    public required byte[] Conversation { get; init; }

    /// <summary>The random number of the sitting.</summary>
    public long Session { get; init; }

    /// <summary>The questions so far.</summary>
    public long Turn { get; init; }

    /// <summary>When the last one was asked.</summary>
    public long UsedAt { get; init; }

    /// <summary>The last signal.</summary>
    public long LastSignal { get; init; }

    /// <summary>What the words of the last question look like, to see that the next one says it in other words.</summary>
    public byte[]? Signature { get; init; }
}
