namespace Assistant.Bot.Data;

/// <summary>One conversation of the self-hosted Direct Line.</summary>
internal sealed class DirectLineConversationRow
{
    /// <summary>The hash of its id.</summary>
    public required byte[] Conversation { get; init; }

    /// <summary>When something last happened in it.</summary>
    public long UsedAt { get; init; }

    /// <summary>When it was ended; null while it goes on.</summary>
    public long? EndedAt { get; init; }
}
