using Assistant.Knowledge.Embeddings;
using Assistant.Knowledge.Languages;

namespace Assistant.Benchmarks;

/// <summary>Ranking beside Lucene.Net and SQLite FTS5 in one run: same passages, same words, same ten best, one thread.</summary>
internal static class RankingBenchmark
{
    /// <summary>Runs it.</summary>
    public static async Task RunAsync(BenchmarkOptions options, Report report)
    {
        report.Line($"ranking {options.Passages:N0} passages of 60 words, {options.Questions:N0} questions of 6 words, ten best");
        var passages = new SyntheticPassages(options.Passages);
        var all = passages.Questions(options.Questions, isContentOnly: false);
        var content = passages.Questions(options.Questions, isContentOnly: true);
        using var own = new OwnRanker(passages, SparseKind.Words);
        using var lucene = new LuceneRanker(passages);
        using var fts5 = new Fts5Ranker(passages);

        var ratios = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (draw, questions) in new[] { ("all words", all), ("content words", content) })
        {
            report.Line($" {draw}");
            var ours = Measure(own, questions, report);
            foreach (var peer in new IRanker[] { lucene, fts5 })
            {
                ratios[$"{peer.Name}, {draw}"] = Measure(peer, questions, report).Median / ours.Median;
                report.Line($"    {ratios[$"{peer.Name}, {draw}"],8:0.0} x ours");
            }
        }

        report.Line($" overlap of the ten best with Lucene.Net: {Overlap(own, lucene, all):0.0} %");
        if (options.Passages >= 100_000)
        {
            // At 10,000 what a question costs whoever ranks it (its words, ten results) hides the ranking; the table shows both.
            report.AtLeast($"words faster than Lucene.Net, all words, {options.Passages:N0}", ratios[$"{lucene.Name}, all words"], 10);
            report.AtLeast($"words faster than SQLite FTS5, all words, {options.Passages:N0}", ratios[$"{fts5.Name}, all words"], 100);
        }

        await OwnIndexChild.MeasureAsync(options, report);
    }

    private static Timing Measure(IRanker ranker, AnalyzedWord[][] questions, Report report)
    {
        var timing = Timing.Of(questions.Length, Math.Min(questions.Length, 200), i => ranker.Search(questions[i]));
        report.Row(ranker.Name, timing);
        return timing;
    }

    private static double Overlap(OwnRanker own, LuceneRanker lucene, AnalyzedWord[][] questions) =>
        100 * questions.Average(question => own.Search(question).Intersect(lucene.Search(question)).Count() / (double)Math.Max(1, lucene.Search(question).Count));
}
