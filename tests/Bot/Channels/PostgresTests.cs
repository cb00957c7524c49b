using System.Net;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Bot.Channels;

/// <summary>The same bot over PostgreSQL.</summary>
public sealed class PostgresTests : IDisposable
{
    private readonly AStore _store = AStore.With(ADocument.Titled("Papillons").Saying("Le vol", "Le papillon bleu vole la nuit au-dessus du canal."));
    private readonly FakeConnector _connector = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task Every_way_in_works_over_a_server_too_and_survives_a_restart()
    {
        using var postgres = await APostgres.StartAsync();
        var settings = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Data:Provider"] = "PostgreSql",
            ["Data:ConnectionString"] = postgres.ConnectionString,
            ["Data:Key"] = Convert.ToBase64String(new byte[32]),
        };
        var activity = AnActivity.Saying("quand vole le papillon bleu");
        var waits = AnActivity.Saying("quand vole le papillon bleu").With("deliveryMode", "expectReplies");
        DirectLineClient chat;
        using (var first = new ListeningBot(_store, BotWith.Connector(_connector), settings))
        {
            chat = await first.ChatAsync();
            Assert.Contains("vole la nuit", await chat.AskAsync("quand vole le papillon bleu"), StringComparison.Ordinal);
            Assert.Equal((HttpStatusCode.Accepted, HttpStatusCode.Accepted), ((await first.DeliverAsync(activity)).Status, (await first.DeliverAsync(activity)).Status));
            Assert.Equal(HttpStatusCode.OK, (await first.DeliverAsync(waits)).Status);
            Assert.Single(await _connector.SentAsync(1));
        }

        using var second = new ListeningBot(_store, BotWith.Connector(_connector), settings);
        var again = new DirectLineClient(second.Client, chat.Conversation, chat.Token, null);
        await second.DeliverAsync(activity);

        Assert.Equal(3, (await again.ReadAsync()).Count);
        Assert.Single(await _connector.SentAsync(1));
        Assert.Equal(HttpStatusCode.NoContent, (await again.SendAsync(HttpMethod.Delete, $"conversations/{chat.Conversation}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await again.SendAsync(HttpMethod.Get, $"conversations/{chat.Conversation}")).Status);
        Assert.False(File.Exists(Path.Combine(_store.Folder, "bot", "assistant.db")));
    }
}
