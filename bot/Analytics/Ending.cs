using Assistant.Knowledge.Answers;

namespace Assistant.Bot.Analytics;

/// <summary>How a question ended, as coarse as figures are made of. The numbers are stored and never change.</summary>
internal enum Ending
{
    /// <summary>With an answer, quoted or curated.</summary>
    Answered = 1,

    /// <summary>With an answer to a part of it.</summary>
    Partly = 2,

    /// <summary>Without an answer.</summary>
    Unanswered = 3,

    /// <summary>With who is competent instead.</summary>
    OutOfScope = 4,

    /// <summary>With who helps in a personal case.</summary>
    PersonalCase = 5,

    /// <summary>It was no question that could be answered: a greeting, a question back, a refusal. No figure counts it.</summary>
    NotCounted = 6,

    /// <summary>With a failure. Only the figure of failures counts it.</summary>
    Failed = 7,
}

/// <summary>Sorts answer statuses.</summary>
internal static class Endings
{
    /// <summary>The endings of questions that count, in order.</summary>
    public static IReadOnlyList<Ending> Counted { get; } = [Ending.Answered, Ending.Partly, Ending.Unanswered, Ending.OutOfScope, Ending.PersonalCase];

    /// <summary>The ending of a status.</summary>
    public static Ending Of(AnswerStatus status) => status switch
    {
        AnswerStatus.Answered or AnswerStatus.AnsweredCurated => Ending.Answered,
        AnswerStatus.AnsweredPartly => Ending.Partly,
        AnswerStatus.UnansweredNoPassage or AnswerStatus.UnansweredWeakEvidence => Ending.Unanswered,
        AnswerStatus.RedirectedOutOfScope => Ending.OutOfScope,
        AnswerStatus.RedirectedPersonalCase => Ending.PersonalCase,
        AnswerStatus.ConversationClarify or AnswerStatus.ConversationSmallTalk or AnswerStatus.RefusedUnsafe => Ending.NotCounted,
        AnswerStatus.FailedStore or AnswerStatus.FailedModel or AnswerStatus.FailedTimeout => Ending.Failed,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "A status has an ending."),
    };

    /// <summary>The statuses that end so.</summary>
    public static IEnumerable<AnswerStatus> StatusesOf(Ending ending) => Enum.GetValues<AnswerStatus>().Where(status => Of(status) == ending);
}
