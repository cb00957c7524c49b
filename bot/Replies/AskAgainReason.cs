namespace Assistant.Bot.Replies;

/// <summary>Why what was typed cannot be answered, so that the asker is asked to write it in another way.</summary>
internal enum AskAgainReason
{
    /// <summary>Nothing was typed.</summary>
    Empty,

    /// <summary>There is no letter and no digit in it.</summary>
    NoWords,

    /// <summary>It is longer than a question can be.</summary>
    TooLong,
}
