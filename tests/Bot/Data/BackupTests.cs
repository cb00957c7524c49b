using Assistant.Bot.Data;
using Assistant.Tests.Support;
using Microsoft.Extensions.Options;
using Xunit;

namespace Assistant.Tests.Bot.Data;

/// <summary>A copy that is made while the database is written, and put back.</summary>
public sealed class BackupTests
{
    [Fact]
    public async Task A_copy_holds_what_was_acknowledged_before_and_is_put_back_into_an_empty_folder_only()
    {
        await using var data = await ADatabase.NewAsync();
        var copy = Path.Combine(data.Options.Folder, "copy.db");
        var restored = new DataOptions { Folder = Path.Combine(data.Options.Folder, "restored") };
        using var other = new Database(Options.Create(restored));
        var (acknowledged, stop) = (0L, false);
        var writing = Task.Run(async () =>
        {
            for (var i = 1; !Volatile.Read(ref stop); i++)
            {
                await data.Writer.WriteAsync(db => db.Execute("INSERT INTO marks (name, value) VALUES (@p1, 1)", $"mark {i}"));
                Interlocked.Increment(ref acknowledged);
            }
        }, TestContext.Current.CancellationToken);
        while (Interlocked.Read(ref acknowledged) < 20)
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        var before = Interlocked.Read(ref acknowledged);
        var refused = (data.Database.BackUp(copy), data.Database.BackUp(copy));
        Volatile.Write(ref stop, true);
        await writing;

        Assert.Equal((null, true), (refused.Item1, refused.Item2 is not null));
        Assert.Null(other.Restore(copy));
        Assert.True(other.Read(db => db.Number("SELECT COUNT(*) FROM marks")) >= before);
        Assert.NotNull(other.Restore(copy));
        Assert.False(File.Exists(Path.Combine(restored.Folder, DataKey.FileName)));
    }

    [Fact]
    public async Task A_damaged_copy_is_refused()
    {
        await using var data = await ADatabase.NewAsync();
        await data.Writer.WriteAsync(db => db.Execute("INSERT INTO marks (name, value) VALUES ('mark', 1)"));
        var copy = Path.Combine(data.Options.Folder, "copy.db");
        data.Database.BackUp(copy);
        var bytes = await File.ReadAllBytesAsync(copy, TestContext.Current.CancellationToken);
        Array.Clear(bytes, 4096, bytes.Length - 4096);
        await File.WriteAllBytesAsync(copy, bytes, TestContext.Current.CancellationToken);
        using var other = new Database(Options.Create(new DataOptions { Folder = Path.Combine(data.Options.Folder, "restored") }));

        Assert.NotNull(other.Restore(copy));
        Assert.False(File.Exists(Path.Combine(data.Options.Folder, "restored", Database.FileName)));
    }
}
