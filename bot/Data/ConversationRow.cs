namespace Assistant.Bot.Data;

/// <summary>What is known of a conversation beyond its turns: where it can be spoken to later, and whether it is closed to the bot.</summary>
internal sealed class ConversationRow
{
    /// <summary>The hash of the conversation.</summary>
    public required byte[] Conversation { get; init; }

    /// <summary>How replies leave, as the room of channels numbers it.</summary>
    public long Route { get; init; }

    /// <summary>When the reference was kept, or the conversation was last found closed.</summary>
    public long KeptAt { get; init; }

    /// <summary>When the channel said that the conversation is closed to the bot; null when it is open as far as anybody knows.</summary>
    public long? UnreachableAt { get; init; }

    /// <summary>Where the conversation is, sealed; null when nobody there waits for anything.</summary>
    public byte[]? Reference { get; init; }
}
