namespace Assistant.Bot.Data;

/// <summary>One answer that a coordinator writes.</summary>
internal sealed class CuratedAnswerRow
{
    /// <summary>The order in which they were begun.</summary>
    public long Id { get; init; }

    /// <summary>How far it has come, as the room of analytics numbers it.</summary>
    public long State { get; init; }

    /// <summary>The group of questions that it answers; null when it was written without one.</summary>
    public long? QuestionGroup { get; init; }

    /// <summary>Its wordings, texts and bindings, as JSON. There is no person in it.</summary>
    public required string Content { get; init; }

    /// <summary>The hash of who wrote it last.</summary>
    public required byte[] Writer { get; init; }

    /// <summary>The hash of who approved it; null until somebody did.</summary>
    public byte[]? Approver { get; init; }

    /// <summary>When it was last written.</summary>
    public long WrittenAt { get; init; }

    /// <summary>When it was first published; null until then.</summary>
    public long? PublishedAt { get; init; }

    /// <summary>Raised with every change of any answer, so that a bot sees that something changed.</summary>
    public long Revision { get; init; }
}
