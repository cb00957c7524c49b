namespace Assistant.Bot.Data;

/// <summary>How many questions of a day were answered without a signal, because it could not be stored.</summary>
internal sealed class LostSignalsRow
{
    /// <summary>The day in Brussels, as days since 1970.</summary>
    public long Day { get; init; }

    /// <summary>How many.</summary>
    public long Count { get; init; }
}
