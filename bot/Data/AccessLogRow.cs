namespace Assistant.Bot.Data;

/// <summary>One view of questions, or one decision, at the desk: who, when, what.</summary>
internal sealed class AccessLogRow
{
    /// <summary>The order of the views.</summary>
    public long Id { get; init; }

    /// <summary>When.</summary>
    public long At { get; init; }

    /// <summary>The hash of who it was.</summary>
    public required byte[] Person { get; init; }

    /// <summary>The name of who it was, sealed.</summary>
    public required byte[] Name { get; init; }

    /// <summary>What was opened or done, such as <c>gap</c> or <c>publish</c>.</summary>
    public required string Screen { get; init; }

    /// <summary>What exactly: a filter or an id; never a text.</summary>
    public required string Subject { get; init; }

    /// <summary>How many texts were shown; 0 for a decision.</summary>
    public long Texts { get; init; }
}
