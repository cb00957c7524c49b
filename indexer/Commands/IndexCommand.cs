using System.CommandLine;
using System.Diagnostics;
using Assistant.Indexer.Extraction;
using Assistant.Indexer.Runs;
using Assistant.Indexer.Sources;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Spectre.Console;

namespace Assistant.Indexer.Commands;

/// <summary><c>index</c>: reads documents and publishes their passages.</summary>
internal static class IndexCommand
{
    /// <summary>The command.</summary>
    public static Command Build()
    {
        var sources = new Argument<string[]>("sources") { Description = "Folders, corpus.json manifests or single files; none for the starter corpus alone.", Arity = ArgumentArity.ZeroOrMore };
        var store = CommandOptions.Store();
        var noStarter = new Option<bool>("--no-starter") { Description = "Leave out the starter corpus that comes with the product." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Read and count only; publish nothing." };
        var audience = CommandOptions.Audience(Audience.Public, "Who may read the documents that name no audience.");
        var command = new Command("index", "Reads documents and publishes their passages; what is no longer listed is retired.") { sources, store, noStarter, dryRun, audience };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var paths = parsed.GetValue(sources) ?? [];
            var listings = Listings(paths, includesStarter: !parsed.GetValue(noStarter), parsed.GetValue(audience));
            return await CommandBorder.RunAsync(() => RunAsync(listings, parsed.GetValue(store), parsed.GetValue(dryRun), cancellationToken));
        });
        return command;
    }

    private static async Task<int> RunAsync(IReadOnlyList<SourceListing> listings, string? typedFolder, bool isDryRun, CancellationToken cancellationToken)
    {
        if (listings.SelectMany(listing => listing.Problems).ToList() is { Count: > 0 } problems)
        {
            problems.ForEach(Console.Error.WriteLine);
            return CommandBorder.Misused;
        }

        var watch = Stopwatch.StartNew();
        await using var services = Settings.Open(typedFolder);
        var folder = services.GetRequiredService<IOptions<StoreOptions>>().Value.Folder;
        using var only = IndexingLock.Take(folder);
        var store = services.GetRequiredService<IPassageStore>();
        using var listed = new ListedSources(listings, folder, TimeProvider.System);
        await using var extraction = new ExtractionProcess();
        var run = new IndexingRun(store, new DocumentReading(store, extraction, new LanguageDetector()), TimeProvider.System);
        var console = new RunConsole(Terminal());
        var report = await console.ShowAsync(
            listed.Documents.Count, progress => RunAsync(run, store, listed.Documents, isDryRun, progress, cancellationToken));
        report = report with { Outcomes = [.. listed.Outcomes, .. report.Outcomes] };
        console.Print(report, watch.Elapsed);
        return report.HasFailures ? CommandBorder.Failed : 0;
    }

    // A damaged store is set aside by the first attempt to read it; the second builds it anew from the sources.
    private static async Task<RunReport> RunAsync(
        IndexingRun run, IPassageStore store, IReadOnlyList<ListedDocument> documents, bool isDryRun, IProgress<DocumentOutcome> progress, CancellationToken cancellationToken)
    {
        try
        {
            await store.FindPublishedAsync(cancellationToken);
        }
        catch (PassageStoreException damage) when (damage.IsDamage)
        {
            await Console.Error.WriteLineAsync($"{damage.Message} It is rebuilt now.");
        }

        return await run.RunAsync(documents, isDryRun, progress, cancellationToken);
    }

    /// <summary>The console, as wide as what it writes to.</summary>
    internal static IAnsiConsole Terminal()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) });
        if (!console.Profile.Out.IsTerminal)
        {
            // A file or a pipe has no width: a reason is one line.
            console.Profile.Width = 10_000;
        }

        return console;
    }

    /// <summary>The listings of what was typed, and of the starter corpus.</summary>
    internal static List<SourceListing> Listings(string[] paths, bool includesStarter, Audience audience)
    {
        var starter = Path.Combine(AppContext.BaseDirectory, "corpus", CorpusManifest.FileName);
        var listings = paths.Select(path => SourceListing.Open(path, audience)).ToList();
        if (includesStarter && File.Exists(starter))
        {
            listings.Add(SourceListing.Open(starter, Audience.Public));
        }

        return listings;
    }
}
