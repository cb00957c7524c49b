namespace Assistant.Bot.Data;

/// <summary>One number that the database remembers about itself, such as how far the counting has come, or that its signals are invented.</summary>
internal sealed class MarkRow
{
    /// <summary>What it is.</summary>
    public required string Name { get; init; }

    /// <summary>The number.</summary>
    public long Value { get; init; }
}
