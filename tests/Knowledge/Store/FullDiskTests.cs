using System.Diagnostics;
using Assistant.Knowledge.Store;
using Xunit;

namespace Assistant.Tests.Knowledge.Store;

public sealed class FullDiskTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_full_disk_is_told_the_published_snapshot_serves_on_and_freed_space_is_enough()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "needs root on Linux to mount a small disk");
        using var folder = new TemporaryFolder();
        var (sources, disk) = (folder.At("sources"), Directory.CreateDirectory(folder.At("disk")).FullName);
        var mounting = await RunAsync("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk);
        Assert.SkipUnless(mounting == 0, "a small disk cannot be mounted here");
        try
        {
            GeneratedFolder.Write(sources, documents: 10, generation: 0);
            Assert.Equal(0, (await IndexAsync(sources, disk)).Code);
            using var serving = new EmbeddedPassageStore(disk, readOnly: false, TimeProvider.System);
            await AssertServesAsync(serving, generation: 0, documents: 10);

            // More than the disk holds.
            GeneratedFolder.Write(sources, documents: 300, generation: 1);
            var (code, text) = await IndexAsync(sources, disk);
            Assert.Equal(1, code);
            Assert.Contains("The disk is full", text, StringComparison.Ordinal);
            await AssertServesAsync(serving, generation: 0, documents: 10);

            // Not a byte left: what runs goes on, and so does what starts anew.
            Fill(disk);
            await AssertServesAsync(serving, generation: 0, documents: 10);
            using (var later = new EmbeddedPassageStore(disk, readOnly: false, TimeProvider.System))
            {
                await AssertServesAsync(later, generation: 0, documents: 10);
            }

            File.Delete(Path.Combine(disk, "filler"));
            Directory.Delete(sources, recursive: true);
            GeneratedFolder.Write(sources, documents: 5, generation: 2);
            (code, text) = await IndexAsync(sources, disk);
            Assert.True(code == 0, text);
            await AssertServesAsync(serving, generation: 2, documents: 5);
        }
        finally
        {
            Assert.Equal(0, await RunAsync("umount", disk));
        }
    }

    private static void Fill(string disk)
    {
        try
        {
            using var filler = new FileStream(Path.Combine(disk, "filler"), FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
            for (var page = new byte[4096]; ;)
            {
                filler.Write(page);
            }
        }
        catch (IOException)
        {
            // Full, as wanted.
        }
    }

    private static async Task AssertServesAsync(EmbeddedPassageStore store, int generation, int documents)
    {
        var published = await store.FindPublishedAsync(Cancellation);
        Assert.Equal(documents, published?.Documents.Count);
        foreach (var id in published!.Documents.Keys)
        {
            Assert.All(await store.ReadDocumentAsync(published.Snapshot.Id, id, Cancellation), p => Assert.Equal(generation, GeneratedFolder.GenerationOf(p.Text)));
        }
    }

    private static async Task<(int Code, string Text)> IndexAsync(string sources, string store)
    {
        using var indexing = IndexerProcess.Index(sources, store);
        return await indexing.EndAsync(Cancellation);
    }

    private static async Task<int> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        await process.WaitForExitAsync(Cancellation);
        return process.ExitCode;
    }
}
