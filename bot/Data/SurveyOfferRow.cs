namespace Assistant.Bot.Data;

/// <summary>How often the questionnaire was offered in a week, so that a share of those who filled it in can be given.</summary>
internal sealed class SurveyOfferRow
{
    /// <summary>The Monday of the week, as days since 1970.</summary>
    public long Week { get; init; }

    /// <summary>The language in which it was offered, as its code.</summary>
    public required string Language { get; init; }

    /// <summary>To which class of people, as knowledge numbers it.</summary>
    public long Audience { get; init; }

    /// <summary>To people of which structure; empty when it is not known.</summary>
    public required string Structure { get; init; }

    /// <summary>How often.</summary>
    public long Count { get; init; }
}
