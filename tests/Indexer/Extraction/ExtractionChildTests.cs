using Assistant.Indexer.Extraction;
using Xunit;

namespace Assistant.Tests.Indexer.Extraction;

public sealed class ExtractionChildTests
{
    [Fact]
    public void The_child_inherits_no_secret_and_has_a_limited_heap()
    {
        Environment.SetEnvironmentVariable("ConnectionStrings__ExtractionTest", "SECRET");

        var start = ExtractionChild.StartInfo(new ExtractionLimits { ManagedHeap = 0x1000_0000 });

        Assert.DoesNotContain("SECRET", start.Environment.Values);
        Assert.Equal("10000000", start.Environment["DOTNET_GCHeapHardLimit"]);
        Assert.Contains(ExtractionWorker.CommandWord, start.ArgumentList);
    }

    [Fact]
    public async Task A_child_that_was_killed_answers_with_nothing()
    {
        await using var child = ExtractionChild.Start(new ExtractionLimits());
        child.Kill();

        var reply = await child.AskAsync(new ExtractionRequest("a.pdf", TimeSpan.FromSeconds(1)), TestContext.Current.CancellationToken);

        Assert.Null(reply);
    }
}
