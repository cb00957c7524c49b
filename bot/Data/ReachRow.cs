namespace Assistant.Bot.Data;

/// <summary>One register of the sketch from which the people reached in a year are estimated (HyperLogLog). It holds no identifier.</summary>
internal sealed class ReachRow
{
    /// <summary>The year in Brussels.</summary>
    public long Year { get; init; }

    /// <summary>Of whom: empty for all, <c>audience:…</c> or <c>structure:…</c>.</summary>
    public required string Slice { get; init; }

    /// <summary>The register, 0 to 16383.</summary>
    public long Register { get; init; }

    /// <summary>Its rank.</summary>
    public long Rank { get; init; }
}
