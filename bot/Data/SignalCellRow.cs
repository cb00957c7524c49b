namespace Assistant.Bot.Data;

/// <summary>How many questions of one month have something in common, and how many people asked them. It stays when the signals are gone.</summary>
internal sealed class SignalCellRow
{
    /// <summary>The structure; empty for all, <c>-</c> for those whose structure is not known.</summary>
    public required string Scope { get; init; }

    /// <summary>What is told apart, as the room of analytics numbers it.</summary>
    public long Dimension { get; init; }

    /// <summary>The month in Brussels, as 202611.</summary>
    public long Month { get; init; }

    /// <summary>The value of the dimension; empty for all of them together.</summary>
    public required string Value { get; init; }

    /// <summary>The language's number, 9 for unknown, -1 for all.</summary>
    public long Language { get; init; }

    /// <summary>How the questions ended, -1 for all that count.</summary>
    public long Ending { get; init; }

    /// <summary>The questions.</summary>
    public long Questions { get; init; }

    /// <summary>Those who asked them, as far as they can be told apart.</summary>
    public long Actors { get; init; }

    /// <summary>0 when it may not be shown, 1 when it may be shown to coordinators, 2 when it may also leave the house.</summary>
    public long Shown { get; init; }
}
