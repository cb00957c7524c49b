namespace Assistant.Knowledge.Answers;

/// <summary>Puts the quotes that could be given in order and keeps those that are worth giving.</summary>
internal static class QuoteOrder
{
    private const int MostQuotes = 3;

    // What puts one quote before another. Set by hand on tests/Quality/questions.jsonl, where no single weight moves the figures by more than two answers in a hundred.
    private const double RankShare = 0.5;
    private const double StrengthShare = 0.5;
    private const double SaidShare = 0.3;
    private const double TitleShare = 0.3;
    private const double AskedShare = 0.5;
    private const double StepsBonus = 0.2;
    private const double LeadBonus = 0.1;

    // A further quote must be about as good as the first: at .85 one answer in eight misses the sentence, at .7 one in fourteen.
    private const double AboutAsGood = 0.7;
    private const double OriginalEnough = 0.6;

    /// <summary>Orders the candidates of a question.</summary>
    /// <param name="asksHow">Whether the question asks for what to do, step by step.</param>
    /// <param name="candidates">One for each passage, in the order of retrieval.</param>
    /// <returns>At most three, best first; the first decides the ending.</returns>
    public static IReadOnlyList<QuoteCandidate> Best(bool asksHow, IReadOnlyList<QuoteCandidate> candidates)
    {
        if (candidates.Count == 0)
        {
            return [];
        }

        var top = candidates.Max(c => c.Source.Score);
        var ordered = candidates.OrderByDescending(c => Standing(c, top, asksHow)).ThenBy(c => c.Source.Rank).ToList();
        var best = ordered[0];
        return
        [
            .. OriginalsFirst(ordered, best)
                .Where(c => c == best || (c.Strength >= best.Strength * AboutAsGood && c.Source.Score >= top * AboutAsGood) || LeadsAsOriginal(c, best))
                .DistinctBy(c => c.Text, StringComparer.Ordinal)
                .Take(MostQuotes),
        ];
    }

    private static double Standing(QuoteCandidate candidate, double top, bool asksHow) =>
        (RankShare * candidate.Source.Score / top)
        + (StrengthShare * candidate.Strength)
        + (SaidShare * candidate.Said)
        + (TitleShare * candidate.Titled)
        + (AskedShare * candidate.Asked)
        + (asksHow && candidate.Quote.HasSteps ? StepsBonus : 0)
        + (LeadBonus / (1 + candidate.Source.Passage.Ordinal));

    // Where an original says it too, it is quoted before the text that was written from it.
    private static IEnumerable<QuoteCandidate> OriginalsFirst(List<QuoteCandidate> ordered, QuoteCandidate best) =>
        ordered.OrderByDescending(c => LeadsAsOriginal(c, best));

    private static bool LeadsAsOriginal(QuoteCandidate candidate, QuoteCandidate best) =>
        !best.IsOriginal && candidate.IsOriginal && candidate.Strength >= Math.Max(EvidenceStrength.Quotable, best.Strength * OriginalEnough);
}
