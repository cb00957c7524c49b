namespace Assistant.Bot.Data;

/// <summary>What was asked, redacted, sealed and apart from the facts; erased after the days that the options give. Personal cases have none.</summary>
internal sealed class SignalTextRow
{
    /// <summary>The signal.</summary>
    public long Signal { get; init; }

    /// <summary>The day in Brussels, as days since 1970.</summary>
    public long Day { get; init; }

    /// <summary>The redacted question, sealed.</summary>
    public required byte[] Text { get; init; }

    /// <summary>What its words look like, to find questions that say the same; null when no group was looked for.</summary>
    public byte[]? Signature { get; init; }
}
