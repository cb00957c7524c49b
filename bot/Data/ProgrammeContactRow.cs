namespace Assistant.Bot.Data;

/// <summary>One member of staff who agreed to be written to about the programme. It stands apart from signals and questions, holds no name, and goes when its person says so.</summary>
internal sealed class ProgrammeContactRow
{
    /// <summary>The order in which they agreed.</summary>
    public long Id { get; init; }

    /// <summary>By what the conversation is found, sealed: nothing in this table can be joined with another.</summary>
    public required byte[] Conversation { get; init; }

    /// <summary>The language to write in, as its code.</summary>
    public required string Language { get; init; }

    /// <summary>When it was agreed.</summary>
    public long AgreedAt { get; init; }

    /// <summary>When somebody was last written to; null until then.</summary>
    public long? WrittenAt { get; init; }
}
