using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;

namespace Assistant.Knowledge.Answers;

/// <summary>Joins the answers to the questions of one message.</summary>
internal static class SeveralAnswers
{
    private const int MostQuotes = 3;

    /// <summary>One answer for all.</summary>
    /// <param name="parts">The answers with their questions, at least two, in order.</param>
    /// <param name="isCut">Whether more was asked than these.</param>
    /// <param name="language">The language of the message; null when it cannot be told.</param>
    public static Answer Join(IReadOnlyList<Answer> parts, bool isCut, Language? language)
    {
        var each = parts.Select(part => part with { Quotes = [.. part.Quotes.Take(Math.Max(1, MostQuotes / parts.Count))] }).ToList();
        return new Answer
        {
            Status = Status(each, isCut),
            Language = language ?? each.Select(part => part.Language).OfType<Language>().Cast<Language?>().FirstOrDefault(),
            Parts = each,
            Quotes = [.. each.SelectMany(part => part.Quotes).Take(MostQuotes)],
            Suggestions = [.. each.SelectMany(part => part.Suggestions).DistinctBy(near => near.Document.Id, StringComparer.Ordinal).Take(MostQuotes)],
            Competent = each.Select(part => part.Competent).FirstOrDefault(body => body is not null),
            Strength = each.Min(part => part.Strength),
            Evidence = each.MinBy(part => part.Strength)!.Evidence,
            Snapshot = each.Select(part => part.Snapshot).OfType<SnapshotId>().Cast<SnapshotId?>().FirstOrDefault(),
        };
    }

    // As weak as its weakest part, as long as one part is answered.
    private static AnswerStatus Status(List<Answer> parts, bool isCut)
    {
        var answered = parts.Where(part => part.Quotes.Count > 0).ToList();
        return answered.Count == 0 ? parts[0].Status
            : answered.Count < parts.Count || isCut || parts.Exists(part => part.Status == AnswerStatus.AnsweredPartly) ? AnswerStatus.AnsweredPartly
            : AnswerStatus.Answered;
    }
}
