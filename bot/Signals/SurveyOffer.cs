using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;

namespace Assistant.Bot.Signals;

/// <summary>The questionnaire was offered to an asker.</summary>
/// <param name="Language">In which language.</param>
/// <param name="Audience">What the asker may read.</param>
/// <param name="Structure">The structure; null when it is not known.</param>
internal sealed record SurveyOffer(Language Language, Audience Audience, string? Structure) : SignalEvent;

/// <summary>An asker filled the questionnaire in. It is kept with its week, and with nothing that leads to a conversation or a question.</summary>
/// <param name="Language">In which language.</param>
/// <param name="Audience">What the asker may read.</param>
/// <param name="Structure">The structure; null when it is not known.</param>
/// <param name="Useful">How useful the Assistant was, 1 to 5.</param>
/// <param name="Otherwise">What would have been done without it; null when that was left open.</param>
/// <param name="Origin">From where it comes.</param>
internal sealed record SurveyAnswer(Language Language, Audience Audience, string? Structure, int Useful, Otherwise? Otherwise, SurveyOrigin Origin) : SignalEvent
{
    /// <summary>From so much on, the Assistant was useful.</summary>
    public const int LeastUseful = 4;

    /// <summary>The best mark.</summary>
    public const int Most = 5;
}

/// <summary>What somebody would have done without the Assistant. The numbers are stored and never change.</summary>
internal enum Otherwise
{
    /// <summary>Asked a colleague.</summary>
    Colleague = 1,

    /// <summary>Telephoned, or gone to a counter.</summary>
    Counter = 2,

    /// <summary>Searched the web.</summary>
    Web = 3,

    /// <summary>Given up.</summary>
    GivenUp = 4,
}

/// <summary>From where an answer to the questionnaire comes. The numbers are stored and never change.</summary>
internal enum SurveyOrigin
{
    /// <summary>The Assistant offered it in a conversation.</summary>
    Conversation = 0,

    /// <summary>A coordinator brought it: from paper or from another tool.</summary>
    Brought = 1,

    /// <summary>From the page, whose address anybody can hand on.</summary>
    Page = 2,
}
