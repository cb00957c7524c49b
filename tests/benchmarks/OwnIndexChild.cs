using System.Globalization;
using Assistant.Knowledge.Embeddings;

namespace Assistant.Benchmarks;

/// <summary>Words and grams of our own index in a process of their own, so that no peer's memory counts.</summary>
internal static class OwnIndexChild
{
    /// <summary>The command that starts it.</summary>
    public const string CommandWord = "own-index";

    /// <summary>Starts it and reports what it measured.</summary>
    public static async Task MeasureAsync(BenchmarkOptions options, Report report)
    {
        var figures = await ChildProcess.RunAsync(
            [CommandWord, "--passages", options.Passages.ToString(CultureInfo.InvariantCulture), .. options.IsReduced ? ["--reduced"] : Array.Empty<string>()]);
        report.Line($" words and 4-grams together, alone in a process ({figures["grams"]:0} distinct grams a passage)");
        report.Row("ours, all words", new Timing(figures["all median"], figures["all p99"]));
        report.Row("ours, content words", new Timing(figures["content median"], figures["content p99"]), $"index {figures["heap"]:0} MB");
        var isLarge = options.Passages >= 100_000;
        report.AtMost($"words and 4-grams p50, ms, all words, {options.Passages:N0}", figures["all median"] / 1000, isLarge ? 1.5 : 0.3);
        report.AtMost($"words and 4-grams p50, ms, content words, {options.Passages:N0}", figures["content median"] / 1000, isLarge ? 1.5 : 0.3);
        report.AtMost($"index of words and 4-grams, MB, {options.Passages:N0}", figures["heap"], isLarge ? 400 : 120);
    }

    /// <summary>Measures.</summary>
    public static int Run(BenchmarkOptions options)
    {
        var passages = new SyntheticPassages(options.Passages);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var words = new OwnRanker(passages, SparseKind.Words);
        using var grams = new OwnRanker(passages, SparseKind.Grams);
        var heap = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6;
        ChildProcess.Say("heap", heap);
        ChildProcess.Say("grams", passages.Passages.Take(1000).Average(passage => passage.SelectMany(word => word.GramIds).Distinct().Count()));
        foreach (var (draw, isContentOnly) in new[] { ("all", false), ("content", true) })
        {
            var questions = passages.Questions(options.Questions, isContentOnly);
            var timing = Timing.Of(questions.Length, questions.Length, i =>
            {
                words.Search(questions[i]);
                grams.Search(questions[i]);
            });
            ChildProcess.Say($"{draw} median", timing.Median);
            ChildProcess.Say($"{draw} p99", timing.P99);
        }

        return 0;
    }
}
