namespace Assistant.Bot.Replies;

/// <summary>Why an asker liked an answer or did not. A choice and no text: nobody can write somebody's name into it.</summary>
internal enum FeedbackReason
{
    /// <summary>It answers the question.</summary>
    AnswersTheQuestion,

    /// <summary>It is easy to read.</summary>
    EasyToRead,

    /// <summary>It can be quoted in a file.</summary>
    CanBeQuoted,

    /// <summary>What it says is wrong.</summary>
    Wrong,

    /// <summary>What it says no longer holds.</summary>
    OutOfDate,

    /// <summary>It answers another question.</summary>
    AnotherQuestion,

    /// <summary>It is hard to read.</summary>
    HardToRead,
}
