namespace Assistant.Bot.Data;

/// <summary>One question that a later one may go on from.</summary>
internal sealed class MemoryRow
{
    /// <summary>The order of the questions.</summary>
    public long Id { get; init; }

    /// <summary>The hash of the conversation.</summary>
    public required byte[] Conversation { get; init; }

    /// <summary>When it was asked.</summary>
    public long AskedAt { get; init; }

    /// <summary>The redacted question, sealed.</summary>
    public required byte[] Question { get; init; }
}
