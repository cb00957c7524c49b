namespace Assistant.Bot.Data;

/// <summary>One key with which the cookies of the desk are protected, sealed.</summary>
internal sealed class DataProtectionRow
{
    /// <summary>The order of the keys.</summary>
    public long Id { get; init; }

    /// <summary>The key, sealed.</summary>
    public required byte[] Element { get; init; }
}
