using System.CommandLine;
using System.Globalization;
using Assistant.Indexer.Runs;
using Assistant.Knowledge.Store;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Assistant.Indexer.Commands;

/// <summary><c>rollback</c>, <c>save</c> and <c>restore</c>: the published snapshot of either store taken back, put into a file, and published from one.</summary>
internal static class SnapshotCommands
{
    /// <summary>The command that goes back to the snapshot before.</summary>
    public static Command Rollback() => Build("rollback", "Lets the snapshot that served before serve again; once more, and the later one is back.", file: null, async (store, _, stop) =>
        $"Snapshot {await store.RollBackAsync(stop)} serves now.");

    /// <summary>The command that saves.</summary>
    public static Command Save() => Build("save", "Writes the published snapshot into one file: a backup, or a way into another store.", NewFile("The file; it must not exist yet."), async (store, file, stop) =>
        Said(await SnapshotFile.SaveAsync(store, file, TimeProvider.System, stop), $"is saved in '{file}'"));

    /// <summary>The command that restores.</summary>
    public static Command Restore() => Build("restore", "Publishes a snapshot that was saved; nothing is read or embedded anew.", NewFile("The file that 'save' wrote."), async (store, file, stop) =>
        Said(await SnapshotFile.RestoreAsync(store, file, TimeProvider.System, stop), "serves now"));

    private static Argument<string> NewFile(string description) => new("file") { Description = description };

    private static Command Build(string name, string description, Argument<string>? file, Func<IPassageStore, string, CancellationToken, Task<string>> run)
    {
        var store = CommandOptions.Store();
        var command = new Command(name, description) { store };
        if (file is not null)
        {
            command.Arguments.Add(file);
        }

        command.SetAction((parsed, cancellationToken) => CommandBorder.RunAsync(async () =>
        {
            await using var services = Settings.Open(parsed.GetValue(store));
            using var only = IndexingLock.Take(services.GetRequiredService<IOptions<StoreOptions>>().Value.Folder);
            await Console.Out.WriteLineAsync(await run(services.GetRequiredService<IPassageStore>(), file is null ? "" : parsed.GetValue(file) ?? "", cancellationToken));
            return 0;
        }));
        return command;
    }

    private static string Said(Snapshot snapshot, string what) => string.Create(CultureInfo.InvariantCulture, $"Snapshot {snapshot.Id} with {snapshot.Passages} passages {what}.");
}
