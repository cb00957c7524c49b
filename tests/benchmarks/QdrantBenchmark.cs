using System.Diagnostics;
using System.Text.Json;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;
using Assistant.Tests.Support;

namespace Assistant.Benchmarks;

/// <summary>What our side of Qdrant costs: a question beside the same calls made by a bare HttpClient, and the loading of many passages. The server is the tests' fake, in another process than what is measured.</summary>
internal static class QdrantBenchmark
{
    private const int PassagesAsked = 2_000;

    /// <summary>Runs it.</summary>
    public static async Task RunAsync(BenchmarkOptions options, Report report)
    {
        var bodies = Path.GetTempFileName();
        try
        {
            await using var qdrant = await FakeQdrant.StartAsync();
            await RecordAsync(qdrant, bodies);
            var asking = await ChildProcess.RunAsync([QdrantChild.AskingWord, "--url", qdrant.Url, "--folder", bodies, .. options.IsReduced ? ["--reduced"] : Array.Empty<string>()]);
            report.Line($"one question to Qdrant, two searches and one reading of ten passages, over {PassagesAsked:N0} passages; processor time and allocations of the asking process alone");
            report.Line($"  a bare HttpClient, bodies ready, answers unread   {asking["raw processor"],8:N0} µs {asking["raw allocated"] / 1000,8:N1} kB");
            report.Line($"  our client                                        {asking["own processor"],8:N0} µs {asking["own allocated"] / 1000,8:N1} kB");
            report.AtMost("Qdrant: processor time of a question beside bare calls", asking["own processor"] / asking["raw processor"], 2);

            await using var sink = await FakeQdrant.StartAsync();
            sink.KeepsNothing = true;
            var passages = options.IsReduced ? 20_000 : 100_000;
            var started = Stopwatch.GetTimestamp();
            var loading = await ChildProcess.RunAsync([QdrantChild.LoadingWord, "--url", sink.Url, "--passages", FormattableString.Invariant($"{passages}")]);
            report.Line($"loading {passages:N0} passages of 60 words into a server that counts them: {Stopwatch.GetElapsedTime(started).TotalSeconds:N0} s with the start of the process");
            report.Line($"  processor time of the loading process {loading["processor"] / passages:N3} ms a passage; working set at its highest {loading["early"]:N0} MB in the first half, {loading["late"]:N0} MB in the second");
            report.AtMost("Qdrant: memory of loading, second half beside the first", loading["late"] / loading["early"], 1.15);
        }
        finally
        {
            File.Delete(bodies);
        }
    }

    // The calls that a question makes, so that they can be made again without our client.
    private static async Task RecordAsync(FakeQdrant qdrant, string file)
    {
        var synthetic = new SyntheticPassages(PassagesAsked);
        using var store = new QdrantPassageStore(new QdrantOptions { Url = qdrant.Url, TimeoutMilliseconds = 10_000 }, TimeProvider.System);
        var snapshot = new Snapshot { Id = new SnapshotId("asked"), Created = TimeProvider.System.GetUtcNow(), Analyzer = TextAnalyzer.Version };
        await store.StageAsync(snapshot, QdrantChild.Documents(synthetic, PassagesAsked), CancellationToken.None);
        await store.PublishAsync(snapshot.Id, CancellationToken.None);
        await store.FindPublishedAsync(CancellationToken.None);
        qdrant.Requests = [];
        foreach (var question in QdrantChild.Questions())
        {
            await QdrantChild.AskAsync(store, snapshot.Id, question);
        }

        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(qdrant.Requests.Select(request => new[] { request.Path, request.Body })));
        qdrant.Requests = null;
    }
}
