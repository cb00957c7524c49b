namespace Assistant.Indexer.Runs;

/// <summary>How well a ranking finds the labelled passages, averaged over the questions of one language against the passages of one language.</summary>
/// <param name="QuestionLanguage">The language code of the questions.</param>
/// <param name="PassageLanguage">The language code of the passages.</param>
/// <param name="Questions">The questions with at least one labelled passage in that language.</param>
/// <param name="Hit1">The share of questions with a labelled passage in first place, 0 to 1.</param>
/// <param name="Hit3">… among the first three.</param>
/// <param name="Hit5">… among the first five.</param>
/// <param name="Hit10">… among the first ten.</param>
/// <param name="Mrr10">Mean reciprocal rank within the first ten.</param>
/// <param name="Ndcg10">Normalised discounted cumulative gain within the first ten, binary relevance.</param>
/// <param name="Recall100">Mean share of the labelled passages among the first hundred.</param>
internal sealed record RankingFigures(
    string QuestionLanguage, string PassageLanguage, int Questions,
    double Hit1, double Hit3, double Hit5, double Hit10, double Mrr10, double Ndcg10, double Recall100)
{
    /// <summary>Averages the figures of single questions.</summary>
    /// <param name="questionLanguage">The language code of the questions.</param>
    /// <param name="passageLanguage">The language code of the passages.</param>
    /// <param name="rankings">For each question the labelled passages, and the ranked ids, best first.</param>
    public static RankingFigures Of(string questionLanguage, string passageLanguage, IReadOnlyList<(IReadOnlySet<string> Relevant, IReadOnlyList<string> Ranked)> rankings)
    {
        double Mean(Func<(IReadOnlySet<string> Relevant, IReadOnlyList<string> Ranked), double> figure) => rankings.Count == 0 ? 0 : rankings.Average(figure);
        double Hit(int depth) => Mean(r => r.Ranked.Take(depth).Any(r.Relevant.Contains) ? 1 : 0);
        return new RankingFigures(
            questionLanguage, passageLanguage, rankings.Count, Hit(1), Hit(3), Hit(5), Hit(10),
            Mean(r => r.Ranked.Take(10).Select((id, i) => r.Relevant.Contains(id) ? 1.0 / (i + 1) : 0).FirstOrDefault(gain => gain > 0)),
            Mean(Ndcg),
            Mean(r => (double)r.Ranked.Take(100).Count(r.Relevant.Contains) / r.Relevant.Count));
    }

    private static double Ndcg((IReadOnlySet<string> Relevant, IReadOnlyList<string> Ranked) ranking)
    {
        static double Discount(int place) => 1 / Math.Log2(place + 2);
        var gain = ranking.Ranked.Take(10).Select((id, i) => ranking.Relevant.Contains(id) ? Discount(i) : 0).Sum();
        return gain / Enumerable.Range(0, Math.Min(10, ranking.Relevant.Count)).Sum(Discount);
    }
}
