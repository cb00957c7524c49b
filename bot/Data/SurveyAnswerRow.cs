namespace Assistant.Bot.Data;

/// <summary>One filled in questionnaire: no person, no conversation, and only the week.</summary>
internal sealed class SurveyAnswerRow
{
    /// <summary>The order in which they came.</summary>
    public long Id { get; init; }

    /// <summary>The Monday of the week, as days since 1970.</summary>
    public long Week { get; init; }

    /// <summary>The language of the questionnaire, as its code.</summary>
    public required string Language { get; init; }

    /// <summary>Which class of people filled it in, as knowledge numbers it.</summary>
    public long Audience { get; init; }

    /// <summary>The structure, where the channel had validated it; null when it is not known.</summary>
    public string? Structure { get; init; }

    /// <summary>0 when the Assistant asked, 1 when a coordinator brought it from elsewhere.</summary>
    public long Origin { get; init; }

    /// <summary>How useful the Assistant was, 1 to 5.</summary>
    public long Useful { get; init; }

    /// <summary>What would have been done without it, as the room of signals numbers it; null when it was left open.</summary>
    public long? Otherwise { get; init; }
}
