using Assistant.Bot;
using Assistant.Bot.Data;
using Assistant.Tests.Support;
using Microsoft.Extensions.Options;
using Npgsql;
using Xunit;

namespace Assistant.Tests.Bot.Data;

/// <summary>A PostgreSQL that several bots use, and the way to it from a SQLite file.</summary>
public sealed class SharedDatabaseTests
{
    [Fact]
    public async Task Of_many_bots_that_start_at_once_one_makes_the_tables_while_the_others_wait()
    {
        using var postgres = await APostgres.StartAsync();
        var options = Options.Create(new DataOptions { Provider = DataProvider.PostgreSql, ConnectionString = postgres.ConnectionString });

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() =>
        {
            using var database = new Database(options);
            database.Migrate();
        }, TestContext.Current.CancellationToken)));

        using var made = new Database(options);
        Assert.Equal(0, made.Read(db => db.Number("SELECT COUNT(*) FROM inbox")));
        Assert.Equal(
            made.Read(db => db.Number("SELECT COUNT(*) FROM \"__EFMigrationsHistory\"")),
            made.Read(db => db.Number("SELECT COUNT(DISTINCT \"MigrationId\") FROM \"__EFMigrationsHistory\"")));
    }

    [Fact]
    public async Task A_SQLite_store_moves_to_PostgreSQL_whole_and_only_into_an_empty_one()
    {
        using var postgres = await APostgres.StartAsync();
        using var store = AStore.With(ADocument.Titled("Papillons").Saying("Le vol", "Le papillon bleu vole la nuit au-dessus du canal."));
        string conversation, token;
        using (var bot = new ListeningBot(store))
        {
            var chat = await bot.ChatAsync();
            await chat.AskAsync("quand vole le papillon bleu");
            (conversation, token) = (chat.Conversation, chat.Token);
        }

        var folder = Path.Combine(store.Folder, "bot");
        string[] arguments = ["copy", "--Data:Folder", folder, "--Data:ConnectionString", postgres.ConnectionString];
        var (output, errors) = (new StringWriter(), new StringWriter());
        Assert.Equal(0, await DataCommand.RunAsync(arguments, output, errors));
        Assert.Matches("[1-9][0-9]* direct_line_activities", output.ToString());
        Assert.Equal(1, await DataCommand.RunAsync(arguments, output, errors));
        Assert.Contains("already has", errors.ToString(), StringComparison.Ordinal);

        // The conversation goes on over the server, with the same key.
        using var moved = new ListeningBot(store, settings: new(StringComparer.Ordinal)
        {
            ["Data:Provider"] = "PostgreSql",
            ["Data:ConnectionString"] = postgres.ConnectionString,
            ["Data:Key"] = Convert.ToBase64String(await File.ReadAllBytesAsync(Path.Combine(folder, DataKey.FileName), TestContext.Current.CancellationToken)),
        });
        var again = new DirectLineClient(moved.Client, conversation, token, null);
        Assert.Contains("vole la nuit", await again.AskAsync("quand vole le papillon bleu"), StringComparison.Ordinal);
        NpgsqlConnection.ClearAllPools();
    }

    [Fact]
    public async Task Without_a_file_or_a_target_nothing_is_copied_and_the_reason_is_said()
    {
        var (output, errors) = (new StringWriter(), new StringWriter());

        Assert.Equal(2, await DataCommand.RunAsync([], output, errors));
        Assert.Equal(2, await DataCommand.RunAsync(["copy", "--Data:Folder", "/nowhere"], output, errors));
        Assert.Equal(1, await DataCommand.RunAsync(["copy", "--Data:Folder", "/nowhere", "--Data:ConnectionString", "Host=/nowhere"], output, errors));
        Assert.Contains("no '/nowhere/assistant.db'", errors.ToString(), StringComparison.Ordinal);
    }
}
