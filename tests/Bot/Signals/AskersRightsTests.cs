using System.Text.Json.Nodes;
using Assistant.Bot.Channels;
using Assistant.Bot.Data;
using Assistant.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Assistant.Tests.Bot.Signals;

/// <summary>Askers see what is kept of them and have it erased, in the channel that they use.</summary>
public sealed class AskersRightsTests : IDisposable
{
    private readonly AStore _store = AStore.With(ADocument.Titled("Papillons").Saying("Le vol", "Le papillon bleu vole la nuit au-dessus du canal."));
    private readonly FakeConnector _connector = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task In_the_chat_an_asker_sees_the_own_questions_and_erases_them_and_nobody_elses()
    {
        using var bot = new ListeningBot(_store);
        var (mine, other) = (await bot.ChatAsync(), await bot.ChatAsync());
        await mine.AskAsync("quand vole le papillon bleu");
        await mine.AskAsync("recharger la carte mobib zanzibar");
        await other.AskAsync("où vole le papillon bleu");

        var shown = await mine.AskAsync("Mes données");
        var erased = await mine.AskAsync("effacer mes données");

        Assert.Contains("recharger la carte mobib zanzibar", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("où vole", shown, StringComparison.Ordinal);
        Assert.Contains("effacées", erased, StringComparison.Ordinal);
        Assert.Equal(1, Count(bot, "signals"));
        Assert.Equal(1, Count(bot, "signal_texts"));
        Assert.Equal(0, Count(bot, "question_groups"));
        Assert.Equal("[]", (await mine.AskAsync("my data")).Split('\n', 2)[1]);
    }

    [Fact]
    public async Task By_the_Connector_an_asker_erases_the_own_questions_of_every_conversation_and_in_a_group_only_those()
    {
        using var bot = new ListeningBot(_store, BotWith.Connector(_connector));
        JsonObject Said(string text, string person, string conversation) => AnActivity.Saying(text, conversation).With("from", new JsonObject { ["id"] = person }).With("deliveryMode", "expectReplies");
        await bot.DeliverAsync(Said("quand vole le papillon bleu", "29:me", "a:one"));
        await bot.DeliverAsync(Said("où vole le papillon bleu", "29:me", "a:two"));
        await bot.DeliverAsync(Said("quand vole le papillon", "29:other", "a:group"));
        var wish = Said("@bot wis mijn gegevens", "29:me", "a:group").With("conversation", new JsonObject { ["id"] = "a:group", ["conversationType"] = "groupChat", ["isGroup"] = true, ["tenantId"] = "tenant" })
            .With("text", "<at>bot</at> wis mijn gegevens")
            .With("entities", new JsonArray(new JsonObject { ["type"] = "mention", ["text"] = "<at>bot</at>", ["mentioned"] = new JsonObject { ["id"] = "28:bot" } }));

        var reply = await bot.DeliverAsync(wish);

        Assert.Contains("gewist", reply.Body!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(1, Count(bot, "signals"));
    }

    [Fact]
    public async Task Deleting_the_conversation_deletes_its_signals_and_its_end_by_silence_does_not()
    {
        using var bot = new ListeningBot(_store);
        var (deleted, silent) = (await bot.ChatAsync(), await bot.ChatAsync());
        await deleted.AskAsync("quand vole le papillon bleu");
        await silent.AskAsync("quand vole le papillon bleu");

        await deleted.SendAsync(HttpMethod.Delete, $"conversations/{deleted.Conversation}");
        await bot.Services.GetRequiredService<GroupCommit>().WriteAsync(db => db.Execute("UPDATE direct_line_conversations SET used_at = 0"));
        await bot.Services.GetRequiredService<ChannelSweep>().SweepAsync();

        Assert.Equal(1, Count(bot, "signals"));
    }

    [Fact]
    public async Task On_the_page_the_wish_is_granted_within_the_visit()
    {
        using var bot = new RunningBot(_store);
        var first = await bot.AskAsync("fr", "quand vole le papillon bleu");
        var visit = first.Page.QuerySelector("input[name=visit]")!.GetAttribute("value")!;

        var shown = await bot.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/fr") { Content = new FormUrlEncodedContent([new("question", "mes données"), new("visit", visit)]) });
        var strangers = await bot.AskAsync("fr", "mes données");

        Assert.Contains("quand vole le papillon bleu", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("quand vole le papillon bleu", strangers.Text, StringComparison.Ordinal);
    }

    private static long? Count(ListeningBot bot, string table) => bot.Services.GetRequiredService<Database>().Read(db => db.Number($"SELECT COUNT(*) FROM {table}"));
}
