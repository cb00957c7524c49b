using Assistant.Indexer.Extraction;
using Xunit;

namespace Assistant.Tests.Indexer.Extraction;

public sealed class ExtractionProcessTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("extraction").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_good_file_is_read_in_the_child_process()
    {
        await using var process = new ExtractionProcess();

        var result = await process.ExtractAsync(Save("é.docx", ADocx.Saying("Bonjour à tous")), Cancellation);

        Assert.Null(result.Failure);
        Assert.Equal("Bonjour à tous", Assert.Single(result.Document!.Blocks).Text);
    }

    [Fact]
    public async Task A_file_is_read_by_what_it_is_and_not_by_its_name()
    {
        await using var process = new ExtractionProcess();

        var result = await process.ExtractAsync(Save("a.docx", new APdf().Lines("Bonjour").Build()), Cancellation);

        Assert.Equal(1, Assert.Single(result.Document!.Blocks).Page);
    }

    [Fact]
    public async Task What_cannot_be_read_is_a_reason_with_the_name_of_the_file()
    {
        await using var process = new ExtractionProcess();

        Assert.Equal("'vide.pdf' is empty; put the document there again.", (await process.ExtractAsync(Save("vide.pdf", []), Cancellation)).Failure);
        Assert.Equal("'absent.pdf' does not exist; check the path.", (await process.ExtractAsync(Path.Combine(_folder, "absent.pdf"), Cancellation)).Failure);
        Assert.Contains("is damaged", (await process.ExtractAsync(Save("a.pdf", "%PDF-1.7 nothing else"u8.ToArray()), Cancellation)).Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_overflows_the_stack_costs_one_verdict_and_the_next_file_is_read()
    {
        await using var process = new ExtractionProcess();
        string[] loop = ["<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X1 7 0 R >> >> /Length 6 >>\nstream\n/X1 Do\nendstream",
            "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X1 6 0 R >> >> /Length 6 >>\nstream\n/X1 Do\nendstream"];

        var bad = await process.ExtractAsync(Save("loop.pdf", APdf.ByHand("/X1 Do", "", "", loop)), Cancellation);
        var good = await process.ExtractAsync(Save("good.docx", ADocx.Saying("Bonjour")), Cancellation);

        Assert.Contains("crash", bad.Failure, StringComparison.Ordinal);
        Assert.NotNull(good.Document);
    }

    [Fact]
    public async Task A_file_that_takes_too_long_is_given_up()
    {
        await using var process = new ExtractionProcess(new ExtractionLimits { Time = TimeSpan.FromMilliseconds(1) });

        var result = await process.ExtractAsync(Save("a.docx", ADocx.Saying("Bonjour")), Cancellation);

        Assert.Contains("was not read within", result.Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_needs_too_much_memory_is_given_up()
    {
        await using var process = new ExtractionProcess(new ExtractionLimits { Memory = 1 << 20 });

        var result = await process.ExtractAsync(Save("a.docx", ADocx.Saying("Bonjour")), Cancellation);

        Assert.Contains("needs more than 1 MB", result.Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_not_opened()
    {
        await using var process = new ExtractionProcess(new ExtractionLimits { FileSize = 100 });

        var result = await process.ExtractAsync(Save("a.docx", ADocx.Saying("Bonjour")), Cancellation);

        Assert.Contains("more than the 0 MB that are read", result.Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_child_is_replaced_after_its_share_of_files_and_callers_wait_for_each_other()
    {
        await using var process = new ExtractionProcess(new ExtractionLimits { FilesPerChild = 2 });
        var path = Save("a.docx", ADocx.Saying("Bonjour"));

        var results = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => process.ExtractAsync(path, Cancellation)));

        Assert.All(results, result => Assert.NotNull(result.Document));
    }

    [Fact]
    public async Task Cancelling_is_no_verdict()
    {
        await using var process = new ExtractionProcess();
        using var cancelled = new CancellationTokenSource(TimeSpan.FromMilliseconds(5));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => process.ExtractAsync(Save("a.docx", ADocx.Saying("Bonjour")), cancelled.Token));
        Assert.NotNull((await process.ExtractAsync(Save("a.docx", ADocx.Saying("Bonjour")), Cancellation)).Document);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Save(string name, byte[] content)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, content);
        return path;
    }
}
