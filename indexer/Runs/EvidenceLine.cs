using Assistant.Knowledge.Answers;

namespace Assistant.Indexer.Runs;

/// <summary>What the strength of one labelled question was made of, and whether what it speaks for was right: what weights are fitted on.</summary>
/// <param name="Id">The question's id.</param>
/// <param name="Over">The documents it was asked over: <c>all</c>, or the pair of languages such as <c>nl-fr</c>.</param>
/// <param name="Kind">The kind of question.</param>
/// <param name="IsAnswerable">Whether a document answers it.</param>
/// <param name="WouldBeRight">Whether what would be quoted comes from a document that answers.</param>
/// <param name="DocumentRank">The rank of the first passage from such a document; null when none was retrieved.</param>
/// <param name="Status">How the question ended.</param>
/// <param name="QuotesRight">Whether what was quoted comes from a document that answers.</param>
/// <param name="QuotesWords">Whether what was quoted holds the labelled words.</param>
/// <param name="Evidence">The figures.</param>
internal sealed record EvidenceLine(
    string Id, string Over, string Kind, bool IsAnswerable, bool WouldBeRight, int? DocumentRank, string Status, bool QuotesRight, bool QuotesWords, Evidence Evidence)
{
    /// <summary>A line for each question over each collection of documents.</summary>
    public static IEnumerable<EvidenceLine> Of(GoldenOutcomes outcomes) =>
        outcomes.Own.Select(outcome => Of("all", outcome)).Concat(outcomes.Crossed.SelectMany(pair => pair.Value.Select(outcome => Of(pair.Key, outcome))));

    private static EvidenceLine Of(string over, GoldenOutcome outcome) => new(
        outcome.Question.Id, over, outcome.Question.Kind, outcome.IsAnswerable, outcome.WouldBeRight, outcome.DocumentRank, outcome.Status.ToString(), outcome.QuotesRight,
        outcome.QuotesWords, outcome.Evidence);
}
