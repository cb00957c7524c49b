namespace Assistant.Bot.Data;

/// <summary>How many questions of one month a passage was the first to answer, and how many people asked them.</summary>
internal sealed class PassageUseRow
{
    /// <summary>The month in Brussels, as 202611.</summary>
    public long Month { get; init; }

    /// <summary>The passage's id.</summary>
    public required string Passage { get; init; }

    /// <summary>The questions.</summary>
    public long Questions { get; init; }

    /// <summary>Those who asked them, as far as they can be told apart.</summary>
    public long Actors { get; init; }
}
