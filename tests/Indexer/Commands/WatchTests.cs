using System.Diagnostics;
using Assistant.Indexer.Runs;
using Assistant.Knowledge.Store;
using Assistant.Tests.Indexer.Sources;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Indexer.Commands;

/// <summary>A folder into which documents are put: what comes is staged, and nothing serves that nobody has published.</summary>
public sealed class WatchTests : IDisposable
{
    private const string Rule = "# Le guichet\n\nLe guichet numérique de la place répond aux demandes chaque matin, sans rendez-vous et gratuitement, pour toutes les personnes du quartier.\n";

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Watched => Path.Combine(_folder.Path, "uploads");

    private string Store => Path.Combine(_folder.Path, "store");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_put_in_is_staged_once_and_what_was_published_goes_on_serving()
    {
        Put("public", "guichet.md", Rule);
        var first = await IndexerProgram.RunAsync("index", Path.Combine(Watched, "public"), "--store", Store, "--no-starter");
        Put("helpers", "conseils.txt", "Conseils pour les aidants.\n\nAvant de commencer, demandez toujours à la personne ce qu’elle sait déjà faire seule avec son téléphone.\n");

        var (code, output, _) = await WatchOnceAsync();
        var again = await WatchOnceAsync();
        var listed = await ListAsync();

        Assert.Equal((0, 0, 0), (first.Code, code, again.Code));
        Assert.Contains("Staged as snapshot", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Staged", again.Output, StringComparison.Ordinal);
        Assert.Equal([SnapshotState.Staged, SnapshotState.Published], listed.Select(snapshot => snapshot.State));
        using var store = new EmbeddedPassageStore(Store, readOnly: true, TimeProvider.System);
        var staged = await store.FindAsync(listed[0].Id, Cancellation);
        Assert.Equal(Assistant.Knowledge.Passages.Audience.Helpers, staged!.Documents["conseils"].Document.Audience);
        Assert.Equal(["guichet"], (await store.FindPublishedAsync(Cancellation))!.Documents.Keys);
    }

    [Fact]
    public async Task What_cannot_be_read_is_named_and_the_next_state_takes_the_place_of_the_one_before()
    {
        Put("public", "guichet.md", Rule);
        Put("public", "cassé.pdf", "%PDF-1.7\nbroken");
        var failed = await WatchOnceAsync();
        File.Delete(Path.Combine(Watched, "public", "cassé.pdf"));
        Put("public", "second.md", Rule.Replace("guichet", "comptoir", StringComparison.Ordinal));

        var mended = await WatchOnceAsync();

        Assert.Equal((1, 0), (failed.Code, mended.Code));
        Assert.Single(await ListAsync());
        var report = WatchReport.Read(Watched)!;
        Assert.True(report.IsStaged);
        Assert.Equal(["Added", "Added"], report.Documents.Select(document => document.Outcome));
    }

    [Fact]
    public async Task A_watch_that_runs_sees_a_new_file_by_itself()
    {
        Directory.CreateDirectory(Watched);
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in new[] { "exec", typeof(IndexingRun).Assembly.Location, "watch", Watched, "--store", Store, "--no-starter", "--every", "1" })
        {
            start.ArgumentList.Add(argument);
        }

        using var watch = Process.Start(start)!;
        try
        {
            await UntilAsync(() => Directory.Exists(Path.Combine(Watched, "staff")));
            Put("public", "guichet.md", Rule);
            await UntilAsync(() => WatchReport.Read(Watched) is { IsStaged: true });
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
            await watch.WaitForExitAsync(CancellationToken.None);
        }

        Assert.Equal(SnapshotState.Staged, Assert.Single(await ListAsync()).State);
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        for (var i = 0; i < 600 && !isSo(); i++)
        {
            await Task.Delay(100, Cancellation);
        }

        Assert.True(isSo(), "It did not come about within a minute.");
    }

    private Task<(int Code, string Output, string Errors)> WatchOnceAsync() => IndexerProgram.RunAsync("watch", Watched, "--store", Store, "--no-starter", "--once");

    private void Put(string readers, string name, string text)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Watched, readers)).FullName;
        File.WriteAllText(Path.Combine(folder, name), text);
    }

    private async Task<IReadOnlyList<Assistant.Knowledge.Store.Snapshot>> ListAsync()
    {
        using var store = new EmbeddedPassageStore(Store, readOnly: true, TimeProvider.System);
        return await store.ListAsync(Cancellation);
    }
}
