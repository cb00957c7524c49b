namespace Assistant.Bot.Data;

/// <summary>That something was erased, when and how much: the proof that retention runs. It says nothing of what was erased.</summary>
internal sealed class ErasureRow
{
    /// <summary>The order of the erasures.</summary>
    public long Id { get; init; }

    /// <summary>When.</summary>
    public long ErasedAt { get; init; }

    /// <summary>What, such as <c>texts</c>, <c>keys</c>, <c>facts</c> or <c>asker</c>.</summary>
    public required string What { get; init; }

    /// <summary>How many rows.</summary>
    public long Count { get; init; }
}
