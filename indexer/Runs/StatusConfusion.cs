using Assistant.Knowledge.Answers;

namespace Assistant.Indexer.Runs;

/// <summary>How questions of one expected family of endings did end.</summary>
/// <param name="Expected">The family: the first word of its statuses' names.</param>
/// <param name="Given">The number of questions by the status that they got; statuses that none got are left out.</param>
/// <param name="AsExpected">The questions that ended in one of the endings labelled right for them.</param>
internal sealed record StatusConfusion(string Expected, IReadOnlyDictionary<string, int> Given, int AsExpected)
{
    // A family's name is the first word of a status' name.
    private static readonly string[] Families = ["Answered", "Unanswered", "Redirected", "Conversation", "Refused", "Failed"];

    /// <summary>Counts the endings by expected family, in the order of the families; families that nothing was expected of are left out.</summary>
    public static IReadOnlyList<StatusConfusion> Of(IEnumerable<GoldenOutcome> outcomes) =>
    [
        .. outcomes.GroupBy(outcome => Family(outcome.Question.Endings[0]), StringComparer.Ordinal).OrderBy(family => Array.IndexOf(Families, family.Key)).Select(family => new StatusConfusion(
            family.Key,
            family.GroupBy(outcome => outcome.Status).OrderBy(status => status.Key).ToDictionary(status => status.Key.ToString(), status => status.Count(), StringComparer.Ordinal),
            family.Count(outcome => outcome.Question.Endings.Contains(outcome.Status)))),
    ];

    private static string Family(AnswerStatus status) => Families.First(family => status.ToString().StartsWith(family, StringComparison.Ordinal));
}
