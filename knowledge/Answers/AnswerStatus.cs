namespace Assistant.Knowledge.Answers;

/// <summary>How a question ended, in families by the name's first word; the reply, the signal and the report all use it.</summary>
public enum AnswerStatus
{
    /// <summary>Quotes answer the question.</summary>
    Answered,

    /// <summary>An answer that a coordinator wrote.</summary>
    AnsweredCurated,

    /// <summary>Quotes answer a part of the question.</summary>
    AnsweredPartly,

    /// <summary>Nothing in the documents is about it.</summary>
    UnansweredNoPassage,

    /// <summary>Something is near it, but not enough to quote: suggestions only.</summary>
    UnansweredWeakEvidence,

    /// <summary>Somebody else is competent, and is named.</summary>
    RedirectedOutOfScope,

    /// <summary>About one person's own case: a human helps.</summary>
    RedirectedPersonalCase,

    /// <summary>One question back, to know what is meant.</summary>
    ConversationClarify,

    /// <summary>A greeting or thanks.</summary>
    ConversationSmallTalk,

    /// <summary>Not answered for safety.</summary>
    RefusedUnsafe,

    /// <summary>The passages could not be read.</summary>
    FailedStore,

    /// <summary>The model could not be used and nothing could be said without it.</summary>
    FailedModel,

    /// <summary>It took too long.</summary>
    FailedTimeout,
}
