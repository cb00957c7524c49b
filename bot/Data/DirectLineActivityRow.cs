namespace Assistant.Bot.Data;

/// <summary>One activity that a Direct Line client sees: what it sent itself, redacted, or a reply.</summary>
internal sealed class DirectLineActivityRow
{
    /// <summary>The hash of the conversation.</summary>
    public required byte[] Conversation { get; init; }

    /// <summary>Its number in the conversation, from 1; the watermark of who has seen it.</summary>
    public long Sequence { get; init; }

    /// <summary>The activity, sealed.</summary>
    public required byte[] Activity { get; init; }
}
