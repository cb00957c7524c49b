namespace Assistant.Indexer.Runs;

/// <summary>How well labelled questions were found and answered. Shares go from 0 to 1; a share of nothing is 0.</summary>
/// <param name="Answerable">The questions that a document answers.</param>
/// <param name="Unanswerable">The questions that none does.</param>
/// <param name="Hit1">The share of answerable questions with a passage of a right document in first place.</param>
/// <param name="Hit3">… among the first three.</param>
/// <param name="PassageHit1">The share of answerable questions with the passage that holds the labelled words in first place.</param>
/// <param name="PassageHit3">… among the first three.</param>
/// <param name="Answered">Answerable questions answered in full.</param>
/// <param name="AnsweredRight">… from a right document.</param>
/// <param name="Quoted">Answerable questions answered in full or in part.</param>
/// <param name="QuotedRight">… from a right document.</param>
/// <param name="QuotedWords">… with the labelled words.</param>
/// <param name="AnsweredInVain">Unanswerable questions answered in full all the same.</param>
/// <param name="QuotedInVain">Unanswerable questions answered in full or in part.</param>
internal sealed record AnsweringFigures(
    int Answerable, int Unanswerable, double Hit1, double Hit3, double PassageHit1, double PassageHit3,
    int Answered, int AnsweredRight, int Quoted, int QuotedRight, int QuotedWords, int AnsweredInVain, int QuotedInVain)
{
    /// <summary>The share of answerable questions that are answered rightly, in full or in part.</summary>
    public double AnswerRate => Share(QuotedRight, Answerable);

    /// <summary>Of all that was answered in full, the share that is wrong.</summary>
    public double WrongOfAnswered => Share(Answered - AnsweredRight + AnsweredInVain, Answered + AnsweredInVain);

    /// <summary>Of all that was answered in full or in part, the share that is wrong.</summary>
    public double WrongOfQuoted => Share(Quoted - QuotedRight + QuotedInVain, Quoted + QuotedInVain);

    /// <summary>The share of unanswerable questions that were not answered, not even in part.</summary>
    public double AbstainedRightly => Share(Unanswerable - QuotedInVain, Unanswerable);

    /// <summary>Counts outcomes.</summary>
    public static AnsweringFigures Of(IReadOnlyCollection<GoldenOutcome> outcomes)
    {
        var answerable = outcomes.Where(outcome => outcome.IsAnswerable).ToList();
        var others = outcomes.Where(outcome => !outcome.IsAnswerable).ToList();
        double Within(Func<GoldenOutcome, int?> rank, int depth) => Share(answerable.Count(outcome => rank(outcome) <= depth), answerable.Count);
        return new AnsweringFigures(
            answerable.Count,
            others.Count,
            Within(outcome => outcome.DocumentRank, 1),
            Within(outcome => outcome.DocumentRank, 3),
            Within(outcome => outcome.PassageRank, 1),
            Within(outcome => outcome.PassageRank, 3),
            answerable.Count(outcome => outcome.IsAnswered),
            answerable.Count(outcome => outcome.IsAnswered && outcome.IsRight),
            answerable.Count(outcome => outcome.IsQuoted),
            answerable.Count(outcome => outcome.IsQuoted && outcome.IsRight),
            answerable.Count(outcome => outcome.IsQuoted && outcome.QuotesWords),
            others.Count(outcome => outcome.IsAnswered),
            others.Count(outcome => outcome.IsQuoted));
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : Math.Round((double)part / whole, 4);
}
