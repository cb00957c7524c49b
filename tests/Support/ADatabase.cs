using Assistant.Bot.Data;
using Microsoft.Extensions.Logging.Abstractions;

namespace Assistant.Tests.Support;

/// <summary>A real database in a folder of its own, with its writer at work.</summary>
internal sealed class ADatabase : IAsyncDisposable
{
    private ADatabase(DataOptions options, bool ownsFolder)
    {
        (Options, OwnsFolder) = (options, ownsFolder);
        Database = new Database(Microsoft.Extensions.Options.Options.Create(options));
        Writer = new GroupCommit(Database, TimeProvider.System, NullLogger<GroupCommit>.Instance);
        Key = new DataKey(Microsoft.Extensions.Options.Options.Create(options));
    }

    public DataOptions Options { get; }

    public Database Database { get; }

    public GroupCommit Writer { get; }

    public DataKey Key { get; }

    private bool OwnsFolder { get; }

    public static Task<ADatabase> NewAsync() => StartAsync(new DataOptions { Folder = Directory.CreateTempSubdirectory("assistant-data-").FullName }, ownsFolder: true);

    public static async Task<ADatabase> StartAsync(DataOptions options, bool ownsFolder)
    {
        var database = new ADatabase(options, ownsFolder);
        await database.Writer.StartAsync(CancellationToken.None);
        return database;
    }

    public async ValueTask DisposeAsync()
    {
        await Writer.StopAsync(CancellationToken.None);
        Writer.Dispose();
        Database.Dispose();
        if (OwnsFolder)
        {
            Directory.Delete(Options.Folder, recursive: true);
        }
    }
}
