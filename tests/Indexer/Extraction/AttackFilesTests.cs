using System.Diagnostics;
using Assistant.Indexer.Extraction;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Indexer.Extraction;

/// <summary>Files that other parsers choked on: each gets its verdict in time, and a good file after it is still read.</summary>
public sealed class AttackFilesTests : IDisposable
{
    private const int Sample = 60;
    private static readonly TimeSpan Slack = TimeSpan.FromSeconds(3); // killing and collecting a child on a loaded machine

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("assistant-extraction-");

    private static bool Full => Environment.GetEnvironmentVariable("ASSISTANT_FULL") == "1";

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Every_bomb_gets_a_verdict_in_time_and_harms_no_other_file()
    {
        await AssertVerdictsAsync(Directory.GetFiles(TestData.Find("trust/bombs")));
    }

    [Fact]
    public async Task Every_public_file_gets_a_verdict_in_time_and_harms_no_other_file()
    {
        var files = Directory.GetFiles(TestData.Find("trust/files"), "*", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        if (!Full)
        {
            new Random(20261123).Shuffle(files);
            Array.Resize(ref files, Sample);
        }

        await AssertVerdictsAsync(files);
    }

    private async Task AssertVerdictsAsync(string[] files)
    {
        var limits = new ExtractionLimits();
        var good = Path.Combine(_folder.FullName, "good.docx");
        await File.WriteAllBytesAsync(good, ADocx.Saying("Bonjour"), TestContext.Current.CancellationToken);
        await using var process = new ExtractionProcess(limits);
        var (read, slowest, kinds) = (0, TimeSpan.Zero, new Dictionary<string, int>(StringComparer.Ordinal));

        foreach (var file in files)
        {
            var clock = Stopwatch.StartNew();
            var result = await process.ExtractAsync(file, TestContext.Current.CancellationToken);
            slowest = clock.Elapsed > slowest ? clock.Elapsed : slowest;
            var kind = result.Failure is { } failure ? failure[(failure.LastIndexOf("' ", StringComparison.Ordinal) + 2)..] : "read";
            kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
            read += result.Document is null ? 0 : 1;

            Assert.True(clock.Elapsed < limits.Time + Slack, $"{file}: {clock.Elapsed}");
            Assert.NotEqual(result.Document is null, result.Failure is null);
            Assert.NotNull((await process.ExtractAsync(good, TestContext.Current.CancellationToken)).Document);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{files.Length} files, {read} read, slowest {slowest.TotalSeconds:0.0} s");
        foreach (var (kind, count) in kinds.OrderByDescending(pair => pair.Value))
        {
            TestContext.Current.TestOutputHelper?.WriteLine($"{count,5} {kind}");
        }
    }
}
