namespace Assistant.Benchmarks;

/// <summary>From the start of the process to its first answer, and what memory the whole process takes.</summary>
internal static class StartBenchmark
{
    private const int Starts = 5;

    /// <summary>Runs it.</summary>
    public static async Task RunAsync(BenchmarkOptions options, Report report)
    {
        report.Line($"start: process start to first answer, median of {Starts}");
        using var starter = new TemporaryStore();
        var indexed = await starter.IndexAsync(TemporaryStore.StarterCorpus);
        await MeasureAsync($"starter corpus, {indexed.Passages:N0} passages", starter, report);
        using var synthetic = new TemporaryStore();
        await synthetic.PublishAsync(new SyntheticPassages(options.Passages));
        var figures = await MeasureAsync($"{options.Passages:N0} passages", synthetic, report);
        report.AtMost($"whole process at {options.Passages:N0} passages, MB at its peak", figures["peak"], 250);
    }

    private static async Task<IReadOnlyDictionary<string, double>> MeasureAsync(string name, TemporaryStore store, Report report)
    {
        var runs = new List<IReadOnlyDictionary<string, double>>();
        for (var i = 0; i < Starts; i++)
        {
            runs.Add(await ChildProcess.RunAsync([StartedChild.CommandWord, "--folder", store.Folder]));
        }

        var median = runs.OrderBy(run => run["first answer"]).ElementAt(Starts / 2);
        report.Line($"  {name,-34} first answer {median["first answer"],6:N0} ms (processor {median["processor"],6:N0} ms)   managed heap {median["heap"],5:N0} MB   peak of the process {median["peak"],5:N0} MB");
        report.AtMost($"start to first answer, s, {name}", median["first answer"] / 1000, 1.5);
        return median;
    }
}
