using System.Data.Common;
using Assistant.Bot.Data;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Bot.Data;

/// <summary>The one writer, over a real file.</summary>
public sealed class GroupCommitTests
{
    private const string Insert = "INSERT INTO memory (conversation, asked_at, question) VALUES (@p1, @p2, @p3) RETURNING id";

    [Fact]
    public async Task What_is_written_at_once_is_all_there_and_readers_see_it()
    {
        await using var database = await ADatabase.NewAsync();

        var ids = await Task.WhenAll(Enumerable.Range(0, 500).Select(i => database.Writer.WriteAsync(db => db.Number(Insert, Bytes(i), (long)i, Bytes(i)))));

        Assert.Equal(500, ids.Distinct().Count());
        Assert.Equal(500, database.Database.Read(db => db.Number("SELECT COUNT(*) FROM memory")));
    }

    [Fact]
    public async Task A_write_that_fails_takes_nothing_with_it_and_harms_no_neighbour()
    {
        await using var database = await ADatabase.NewAsync();

        var writes = Enumerable.Range(0, 40).Select(i => database.Writer.WriteAsync(db =>
        {
            db.Number(Insert, Bytes(i), (long)i, Bytes(i));
            return i % 10 == 0 ? db.Execute("INSERT INTO memory (conversation) VALUES (NULL)") : 1;
        })).ToList();

        for (var i = 0; i < writes.Count; i++)
        {
            if (i % 10 == 0)
            {
                await Assert.ThrowsAnyAsync<DbException>(() => writes[i]);
            }
            else
            {
                Assert.Equal(1, await writes[i]);
            }
        }

        Assert.Equal(36, database.Database.Read(db => db.Number("SELECT COUNT(*) FROM memory")));
    }

    [Fact]
    public async Task A_write_with_a_way_back_of_its_own_needs_it_only_when_it_is_written_again()
    {
        await using var database = await ADatabase.NewAsync();
        var attempts = new List<bool>();

        var stored = await database.Writer.WriteAsync(db =>
        {
            attempts.Add(db.IsLastAttempt);
            return db.IsLastAttempt ? db.Number(Insert, Bytes(1), 1L, Bytes(1)) : db.Execute("INSERT INTO memory (conversation) VALUES (NULL)");
        });

        Assert.Equal([false, true], attempts);
        Assert.NotNull(stored);
        Assert.Equal(1, database.Database.Read(db => db.Number("SELECT COUNT(*) FROM memory")));
        Assert.Null(database.Writer.Trouble);
    }

    [Fact]
    public async Task What_was_written_is_there_after_a_restart_and_a_forgotten_lock_stops_nothing()
    {
        var folder = Directory.CreateTempSubdirectory("assistant-data-").FullName;
        var options = new DataOptions { Folder = folder };
        await using (var first = await ADatabase.StartAsync(options, ownsFolder: false))
        {
            await first.Writer.WriteAsync(db => db.Number(Insert, Bytes(1), 1L, Bytes(1)));

            // As if killed while the tables were being made.
            await first.Writer.WriteAsync(db => db.Execute("INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2026-11-23')") + db.Execute("DELETE FROM \"__EFMigrationsHistory\"")
                + db.All("SELECT name FROM sqlite_master WHERE type = 'table' AND substr(name, 1, 4) <> '__EF' AND name NOT LIKE 'sqlite%'", row => row.GetString(0)).Sum(table => db.Execute($"DROP TABLE {table}")));
        }

        await using var second = await ADatabase.StartAsync(options, ownsFolder: true);
        await second.Writer.WriteAsync(db => db.Number(Insert, Bytes(2), 2L, Bytes(2)));

        Assert.Equal(1, second.Database.Read(db => db.Number("SELECT COUNT(*) FROM memory")));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_fails_each_write_and_says_why()
    {
        var file = Path.GetTempFileName();
        await using var database = await ADatabase.NewAsync();
        var options = new DataOptions { Folder = Path.Combine(file, "data") };
        using var broken = new Database(Microsoft.Extensions.Options.Options.Create(options));
        using var writer = new GroupCommit(broken, TimeProvider.System, Microsoft.Extensions.Logging.Abstractions.NullLogger<GroupCommit>.Instance);
        await writer.StartAsync(TestContext.Current.CancellationToken);

        await Assert.ThrowsAnyAsync<IOException>(() => writer.WriteAsync(db => db.Number(Insert, Bytes(1), 1L, Bytes(1))));

        Assert.NotNull(writer.Trouble);
        await writer.StopAsync(TestContext.Current.CancellationToken);
        File.Delete(file);
    }

    private static byte[] Bytes(int i) => BitConverter.GetBytes(i);
}
