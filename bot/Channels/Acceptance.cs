namespace Assistant.Bot.Channels;

/// <summary>What became of an activity that was handed in.</summary>
/// <param name="Kind">Whether it is stored.</param>
/// <param name="Sequence">The number that it has in its Direct Line conversation; 0 elsewhere.</param>
internal readonly record struct Acceptance(AcceptanceKind Kind, long Sequence)
{
    /// <summary>Whether its sender may forget it, because it will be answered.</summary>
    public bool IsTaken => Kind is AcceptanceKind.Accepted or AcceptanceKind.Known;
}

/// <summary>Whether an activity was stored.</summary>
internal enum AcceptanceKind
{
    /// <summary>Stored now; it will be answered once.</summary>
    Accepted,

    /// <summary>Stored before; it is answered once, not twice.</summary>
    Known,

    /// <summary>Not stored: too many wait. It may come again later.</summary>
    Full,

    /// <summary>Not stored: its conversation has ended.</summary>
    Ended,
}
