using System.Diagnostics;
using Assistant.Indexer.Extraction;
using Assistant.Indexer.Sources;
using Assistant.Knowledge.Passages;

namespace Assistant.Benchmarks;

/// <summary>The time of a whole indexing run beside the time of extracting the same files through the same child process and doing nothing with them.</summary>
internal static class IndexingBenchmark
{
    private const int Runs = 3;

    /// <summary>Runs it.</summary>
    public static async Task RunAsync(BenchmarkOptions options, Report report)
    {
        var folder = options.Folder ?? TemporaryStore.StarterCorpus;
        var files = SourceListing.Open(folder, Audience.Public).Entries.Where(entry => entry.Path is not null).Select(entry => Path.Combine(folder, entry.Path!)).ToList();
        var (raw, whole, passages) = (new List<double>(), new List<double>(), 0);
        for (var run = 0; run <= Runs; run++)
        {
            // Alternately, so that both meet the same load; the first of each compiles the code and does not count.
            raw.Add(await ExtractAsync(files));
            using var store = new TemporaryStore();
            var start = Stopwatch.GetTimestamp();
            passages = (await store.IndexAsync(folder)).Passages;
            whole.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        var (extraction, indexing) = (raw.Skip(1).Min(), whole.Skip(1).Min());
        report.Line($"indexing {files.Count:N0} files, {passages:N0} passages, best of {Runs}");
        report.Line($"  raw extraction {extraction:0.00} s   whole indexing {indexing:0.00} s   {indexing / extraction:0.00} x");
        report.AtMost("whole indexing beside raw extraction", indexing / extraction, 1.3);
    }

    private static async Task<double> ExtractAsync(List<string> files)
    {
        var start = Stopwatch.GetTimestamp();
        await using var extraction = new ExtractionProcess();
        foreach (var file in files)
        {
            await extraction.ExtractAsync(file, CancellationToken.None);
        }

        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
