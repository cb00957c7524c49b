namespace Assistant.Bot.Data;

/// <summary>Where a coordinator is told that a question waits for a human.</summary>
internal sealed class DeskNoticeRow
{
    /// <summary>The order in which they were made.</summary>
    public long Id { get; init; }

    /// <summary>The hash of the coordinator.</summary>
    public required byte[] Person { get; init; }

    /// <summary>By what the conversation is found, sealed.</summary>
    public required byte[] Conversation { get; init; }

    /// <summary>The language, as its code.</summary>
    public required string Language { get; init; }

    /// <summary>When it was made.</summary>
    public long MadeAt { get; init; }
}
