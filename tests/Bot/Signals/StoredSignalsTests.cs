using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Assistant.Bot.Data;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Answers;
using Assistant.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Assistant.Tests.Bot.Signals;

/// <summary>Questions by every channel, and what coordinators have of them.</summary>
public sealed class StoredSignalsTests : IDisposable
{
    private readonly AStore _store = AStore.With(ADocument.Titled("Papillons").Saying("Le vol", "Le papillon bleu vole la nuit au-dessus du canal."));
    private readonly FakeConnector _connector = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task A_question_by_the_chat_becomes_one_signal_with_its_ending_and_a_sealed_text()
    {
        using var bot = new ListeningBot(_store);
        var chat = await bot.ChatAsync();

        await chat.AskAsync("quand vole le papillon bleu");

        var stored = Assert.Single(Stored(bot));
        Assert.Equal((SignalChannel.Chat, AnswerStatus.Answered, 1L, 0L), (stored.Channel, stored.Status, stored.Quotes, stored.Escalated));
        Assert.NotNull(stored.Actor);
        Assert.Equal("quand vole le papillon bleu", stored.Text);
        Assert.All(Directory.GetFiles(Path.Combine(_store.Folder, "bot")), file => Assert.Equal(-1, Bytes(file).AsSpan().IndexOf("papillon"u8)));
    }

    [Fact]
    public async Task A_thumb_and_a_call_for_a_human_reach_the_signal_of_the_answer_they_are_given_to()
    {
        using var bot = new ListeningBot(_store);
        var chat = await bot.ChatAsync();
        var first = await chat.AnswerToAsync(await chat.SayAsync("quand vole le papillon bleu"));
        var second = await chat.AnswerToAsync(await chat.SayAsync("où vole le papillon bleu la nuit"));
        var thumb = JsonNode.Parse("""{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":"{\"reasons\":\"Wrong,OutOfDate\"}"}}""");

        await chat.PostAsync(new JsonObject { ["type"] = "event", ["name"] = "assistant/feedback", ["value"] = thumb, ["replyToId"] = (string)first["id"]! });
        var call = (await chat.PostAsync(new JsonObject { ["type"] = "message", ["value"] = JsonNode.Parse("""{"assistant":"ask-a-human","language":"fr"}"""), ["replyToId"] = (string)second["id"]! })).Body!;
        await chat.AnswerToAsync((string)call["id"]!);

        var stored = Stored(bot);
        Assert.Equal([(-1L, 24L, 0L), (null, 0L, 1L)], stored.Select(signal => (signal.Feedback, signal.Reasons, signal.Escalated)));
        Assert.Equal((stored[0].Session, stored[0].Actor, 1L, 2L), (stored[1].Session, stored[1].Actor, stored[0].Turn, stored[1].Turn));
    }

    [Fact]
    public async Task A_thumb_in_Teams_and_one_that_names_another_conversation_change_only_signals_of_their_own()
    {
        using var bot = new ListeningBot(_store, BotWith.Connector(_connector));
        var (mine, other) = (await bot.ChatAsync(), await bot.ChatAsync());
        var answer = await mine.AnswerToAsync(await mine.SayAsync("quand vole le papillon bleu"));
        await bot.DeliverAsync(AnActivity.Saying("quand vole le papillon bleu"));
        await _connector.SentAsync(1);
        var thumb = JsonNode.Parse("""{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{}"}}""");

        await other.PostAsync(new JsonObject { ["type"] = "event", ["name"] = "assistant/feedback", ["value"] = thumb!.DeepClone(), ["replyToId"] = (string)answer["id"]! });
        await bot.DeliverAsync(AnActivity.Saying("").With("type", "invoke").With("name", "message/submitAction").With("value", thumb.DeepClone()));
        await other.AskAsync("papillon bleu");

        Assert.Equal([(SignalChannel.Chat, null), (SignalChannel.Other, 1L)], Stored(bot).Take(2).Select(signal => (signal.Channel, signal.Feedback)));
    }

    [Fact]
    public async Task The_page_carries_its_visit_from_question_to_question_and_a_personal_case_has_no_text()
    {
        using var bot = new RunningBot(_store);
        var first = await bot.AskAsync("fr", "quand vole le papillon bleu");
        var visit = first.Page.QuerySelector("input[name=visit]")!.GetAttribute("value")!;

        await bot.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/fr") { Content = new FormUrlEncodedContent([new("question", "où en est mon dossier de revenu d'intégration"), new("visit", visit)]) });
        await bot.AskAsync("fr", "quand vole le papillon bleu");

        var stored = Stored(bot.Services);
        Assert.Equal(3, stored.Count);
        Assert.Equal((AnswerStatus.RedirectedPersonalCase, null, 2L), (stored[1].Status, stored[1].Text, stored[1].Turn));
        Assert.Equal(stored[0].Actor, stored[1].Actor);
        Assert.NotEqual(stored[0].Actor, stored[2].Actor);
    }

    [Fact]
    public async Task Asked_again_in_other_words_within_ten_minutes_is_a_rephrasing()
    {
        using var bot = new ListeningBot(_store);
        var chat = await bot.ChatAsync();

        await chat.AskAsync("comment activer itsme sur un nouveau téléphone");
        await chat.AskAsync("comment activer itsme sur mon nouveau téléphone svp");
        await chat.AskAsync("quand vole le papillon bleu la nuit");

        var stored = Stored(bot);
        Assert.Equal([null, stored[0].Id, null], stored.Select(signal => signal.RephraseOf));
    }

    [Fact]
    public async Task Personal_data_is_counted_by_kind_and_stands_nowhere()
    {
        using var bot = new ListeningBot(_store, BotWith.Connector(_connector));

        await bot.DeliverAsync(AnActivity.Saying("quand vole le papillon bleu de jan.peeters@example.be").With("deliveryMode", "expectReplies"));

        var stored = Assert.Single(Stored(bot));
        Assert.Equal(1, stored.PersonalData);
        Assert.DoesNotContain("peeters", stored.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_signal_that_cannot_be_stored_costs_no_answer_is_counted_and_makes_the_bot_degraded_until_the_next_one()
    {
        using var bot = new ListeningBot(_store);
        var chat = await bot.ChatAsync();
        var writer = bot.Services.GetRequiredService<GroupCommit>();
        await writer.WriteAsync(db => db.Execute("ALTER TABLE signals RENAME TO elsewhere"));

        var answer = await chat.AskAsync("quand vole le papillon bleu");
        var (degraded, lost) = (await bot.Client.GetStringAsync("/readyz", Cancellation), bot.Services.GetRequiredService<Database>().Read(db => db.Number("SELECT SUM(count) FROM lost_signals")));
        await writer.WriteAsync(db => db.Execute("ALTER TABLE elsewhere RENAME TO signals"));
        await chat.AskAsync("quand vole le papillon bleu la nuit");

        Assert.Contains("vole la nuit", answer, StringComparison.Ordinal);
        Assert.Equal(1, lost);
        Assert.Contains("degraded", degraded, StringComparison.Ordinal);
        Assert.Contains("\"ready\"", await bot.Client.GetStringAsync("/readyz", Cancellation), StringComparison.Ordinal);
        Assert.Single(Stored(bot));
    }

    [Fact]
    public async Task A_server_database_stores_the_same()
    {
        using var postgres = await APostgres.StartAsync();
        using var bot = new ListeningBot(_store, BotWith.Connector(_connector), new(StringComparer.Ordinal)
        {
            ["Data:Provider"] = "PostgreSql",
            ["Data:ConnectionString"] = postgres.ConnectionString,
            ["Data:Key"] = Convert.ToBase64String(new byte[32]),
        });
        var chat = await bot.ChatAsync();
        var answer = await chat.AnswerToAsync(await chat.SayAsync("quand vole le papillon bleu"));
        var thumb = JsonNode.Parse("""{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{}"}}""");
        await chat.PostAsync(new JsonObject { ["type"] = "event", ["name"] = "assistant/feedback", ["value"] = thumb, ["replyToId"] = (string)answer["id"]! });
        await bot.Services.GetRequiredService<GroupCommit>().WriteAsync(db => db.Execute("ALTER TABLE signal_sessions RENAME TO elsewhere"));

        Assert.Contains("vole la nuit", await chat.AskAsync("le papillon bleu vole quand"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await bot.DeliverAsync(AnActivity.Saying("quand vole le papillon bleu").With("deliveryMode", "expectReplies"))).Status);

        Assert.Equal(1, Assert.Single(Stored(bot)).Feedback);
        Assert.Equal(2, bot.Services.GetRequiredService<Database>().Read(db => db.Number("SELECT SUM(count) FROM lost_signals")));
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static List<Seen> Stored(ListeningBot bot) => Stored(bot.Services);

    private static List<Seen> Stored(IServiceProvider services)
    {
        var key = services.GetRequiredService<DataKey>();
        return services.GetRequiredService<Database>().Read(db => db.All(
            """
            SELECT id, channel, status, quotes, actor, session, turn, rephrase_of, feedback, feedback_reasons, escalated, personal_data, reference, text
            FROM signals LEFT JOIN signal_texts ON signal = id ORDER BY id
            """,
            row => new Seen(
                row.GetInt64(0), (SignalChannel)row.GetInt64(1), (AnswerStatus)row.GetInt64(2), row.GetInt64(3), Or(row, 4), Or(row, 5), row.GetInt64(6), Or(row, 7), Or(row, 8), row.GetInt64(9),
                row.GetInt64(10), row.GetInt64(11), row.IsDBNull(13) ? null : Encoding.UTF8.GetString(key.Open((byte[])row[13], SignalLog.OwnerOf(row.GetInt64(12), key))!))));
    }

    private static long? Or(System.Data.Common.DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt64(column);

    private static byte[] Bytes(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private sealed record Seen(
        long Id, SignalChannel Channel, AnswerStatus Status, long Quotes, long? Actor, long? Session, long Turn, long? RephraseOf, long? Feedback, long Reasons, long Escalated, long PersonalData, string? Text);
}
