using System.CommandLine;
using System.Diagnostics;
using Assistant.Indexer.Extraction;
using Assistant.Indexer.Runs;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Assistant.Indexer.Commands;

/// <summary><c>watch</c>: stages a new snapshot whenever the documents in a folder change; it serves once somebody publishes it at the coordinators' desk.</summary>
internal static class WatchCommand
{
    /// <summary>The command.</summary>
    public static Command Build()
    {
        var folder = new Argument<string>("folder") { Description = "The watched folder. Documents lie in its folders public, helpers and staff, which say who may read them." };
        var sources = new Option<string[]>("--also") { Description = "Folders, manifests or files that belong to the snapshot beside it.", AllowMultipleArgumentsPerToken = true, HelpName = "SOURCE" };
        var store = CommandOptions.Store();
        var noStarter = new Option<bool>("--no-starter") { Description = "Leave out the starter corpus that comes with the product." };
        var once = new Option<bool>("--once") { Description = "Look once, stage what is new, and end." };
        var seconds = new Option<int>("--every") { Description = "Seconds between two looks, 1 to 3600.", DefaultValueFactory = _ => 5, HelpName = "SECONDS" };
        seconds.Validators.Add(result =>
        {
            if (result.GetValue(seconds) is < 1 or > 3600)
            {
                result.AddError("--every takes 1 to 3600 seconds.");
            }
        });
        var command = new Command("watch", "Stages what is put into a folder, so that it can be tried and published at the coordinators' desk.") { folder, sources, store, noStarter, once, seconds };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var watch = new Watch(Path.GetFullPath(parsed.GetRequiredValue(folder)), parsed.GetValue(sources) ?? [], !parsed.GetValue(noStarter), parsed.GetValue(store));
            return await CommandBorder.RunAsync(() => RunAsync(watch, parsed.GetValue(once), TimeSpan.FromSeconds(parsed.GetValue(seconds)), cancellationToken));
        });
        return command;
    }

    private static async Task<int> RunAsync(Watch watch, bool isOnce, TimeSpan pause, CancellationToken cancellationToken)
    {
        var folder = new WatchedFolder(watch.Folder);
        folder.Prepare();
        var (seen, said) = (isOnce ? folder.Look() : "", "");
        while (true)
        {
            // A file that is being copied looks different each time: only what stays the same for one pause is read.
            var looked = folder.Look();
            if (looked == seen && WatchReport.Read(watch.Folder)?.Looked != looked)
            {
                said = await TryAsync(watch, folder, looked, isOnce, said, cancellationToken);
            }

            if (isOnce)
            {
                return WatchReport.Read(watch.Folder)?.Documents.Any(document => document.Outcome == nameof(OutcomeKind.Failed)) == true ? CommandBorder.Failed : 0;
            }

            seen = looked;
            try
            {
                await Task.Delay(pause, cancellationToken);
            }
            catch (OperationCanceledException)
            {
                return 0;
            }
        }
    }

    // A store that is busy or away may be back after the next pause, which is said once; a run by hand ends with it.
    private static async Task<string> TryAsync(Watch watch, WatchedFolder folder, string looked, bool isOnce, string said, CancellationToken cancellationToken)
    {
        try
        {
            await StageAsync(watch, folder, looked, cancellationToken);
            return "";
        }
        catch (PassageStoreException exception) when (!isOnce)
        {
            if (exception.Message != said)
            {
                await Console.Error.WriteLineAsync(exception.Message);
            }

            return exception.Message;
        }
    }

    private static async Task StageAsync(Watch watch, WatchedFolder folder, string looked, CancellationToken cancellationToken)
    {
        var listings = folder.List().Concat(IndexCommand.Listings([.. watch.Also], watch.IncludesStarter, Audience.Public)).ToList();
        if (listings.SelectMany(listing => listing.Problems).ToList() is { Count: > 0 } problems)
        {
            throw new InvalidDataException(string.Join(Environment.NewLine, problems));
        }

        var elapsed = Stopwatch.StartNew();
        await using var services = Settings.Open(watch.Store);
        var storeFolder = services.GetRequiredService<IOptions<StoreOptions>>().Value.Folder;
        using var only = IndexingLock.Take(storeFolder);
        var store = services.GetRequiredService<IPassageStore>();
        using var listed = new ListedSources(listings, storeFolder, TimeProvider.System);
        await using var extraction = new ExtractionProcess();
        var run = new IndexingRun(store, new DocumentReading(store, extraction, new LanguageDetector()), TimeProvider.System) { IsStagedOnly = true };
        var before = WatchReport.Read(watch.Folder);
        var console = new RunConsole(IndexCommand.Terminal());
        var report = await console.ShowAsync(listed.Documents.Count, progress => run.RunAsync(listed.Documents, isDryRun: false, progress, cancellationToken));
        report = report with { Outcomes = [.. listed.Outcomes, .. report.Outcomes] };
        if (before is { IsStaged: true, Snapshot: { } earlier } && earlier != report.Snapshot?.Value)
        {
            // What was staged before is in the new one too, or was taken back.
            await store.DiscardAsync(new SnapshotId(earlier), cancellationToken);
        }

        WatchReport.Of(report, looked, TimeProvider.System.GetUtcNow()).Write(watch.Folder);
        console.Print(report, elapsed.Elapsed);
    }

    private sealed record Watch(string Folder, IReadOnlyList<string> Also, bool IncludesStarter, string? Store);
}
