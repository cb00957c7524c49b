using Assistant.Knowledge.Answers;

namespace Assistant.Indexer.Runs;

/// <summary>What became of one labelled question over one collection of documents.</summary>
/// <param name="Question">The question.</param>
/// <param name="IsAnswerable">Whether a document of this collection answers it.</param>
/// <param name="DocumentRank">The rank of the first passage from a document that answers, 1 for the closest; null when none was retrieved.</param>
/// <param name="PassageRank">The rank of the first passage that holds the labelled words; null when none was retrieved.</param>
/// <param name="Status">How the question ended.</param>
/// <param name="QuotesRight">Whether a quote comes from a document that answers; false without quotes.</param>
/// <param name="QuotesWords">Whether a quote holds the labelled words.</param>
/// <param name="Strength">The strength of what would be quoted from the passages of this collection's language, 0 to 1.</param>
/// <param name="WouldBeRight">Whether that comes from a document that answers.</param>
internal sealed record GoldenOutcome(
    GoldenQuestion Question, bool IsAnswerable, int? DocumentRank, int? PassageRank, AnswerStatus Status, bool QuotesRight, bool QuotesWords, double Strength, bool WouldBeRight)
{
    /// <summary>What the strength is made of.</summary>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <summary>The answer itself.</summary>
    public Answer? Answer { get; init; }

    /// <summary>Whether something was quoted: answered in full or in part.</summary>
    public bool IsQuoted => Status is AnswerStatus.Answered or AnswerStatus.AnsweredCurated or AnswerStatus.AnsweredPartly;

    /// <summary>Whether it was answered in full.</summary>
    public bool IsAnswered => Status is AnswerStatus.Answered or AnswerStatus.AnsweredCurated;

    /// <summary>Whether what is quoted is right.</summary>
    public bool IsRight => IsAnswerable && QuotesRight;
}
