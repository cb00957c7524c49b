using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using Assistant.Bot.Data;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Bot.Channels;

/// <summary>A bot that is killed in the middle of its work.</summary>
public sealed class KilledBotTests
{
    private const int InFlight = 20;
    private static readonly int Kills = Environment.GetEnvironmentVariable("ASSISTANT_FULL") == "1" ? 100 : 4;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Killed_with_twenty_activities_in_flight_every_accepted_one_is_answered_exactly_once()
    {
        using var store = AStore.With(ADocument.Titled("Papillons").Saying("Le vol", "Le papillon bleu vole la nuit au-dessus du canal."));
        var data = Path.Combine(store.Folder, "bot");
        var random = new Random(20261123);
        var accepted = new Dictionary<string, Chat>(StringComparer.Ordinal);
        var chats = new List<Chat>();
        var unacknowledged = 0;
        var starts = new List<TimeSpan>();

        for (var kill = 0; kill < Kills; kill++)
        {
            var started = Stopwatch.GetTimestamp();
            using var bot = await BotProcess.StartAsync(store.Folder, data, "--Channels:TurnsAtOnce", "4");
            await bot.ReadyAsync();
            starts.Add(Stopwatch.GetElapsedTime(started));
            for (var i = chats.Count; i < InFlight; i++)
            {
                var opened = await DirectLineClient.StartAsync(bot.Client);
                chats.Add(new Chat(opened.Conversation, opened.Token));
            }

            var acknowledged = new ConcurrentDictionary<string, Chat>(StringComparer.Ordinal);
            var round = kill;
            var sending = chats.ConvertAll(chat => SpeakUntilKilledAsync(bot, chat, round, acknowledged));
            var enough = random.Next(1, 5 * InFlight);
            while (acknowledged.Count < enough)
            {
                await Task.Delay(1, Cancellation);
            }

            await bot.KillAsync();
            unacknowledged += (await Task.WhenAll(sending)).Count(wasCutOff => wasCutOff);
            foreach (var (id, chat) in acknowledged)
            {
                accepted.Add(id, chat);
            }
        }

        Assert.True(unacknowledged > 0 && accepted.Count > 0, $"{accepted.Count} accepted, {unacknowledged} cut off: the kills did not strike in the middle.");
        using var last = await BotProcess.StartAsync(store.Folder, data);
        foreach (var chat in chats)
        {
            await AssertAnsweredOnceAsync(new DirectLineClient(last.Client, chat.Conversation, chat.Token, null), [.. accepted.Where(a => a.Value == chat).Select(a => a.Key)]);
        }

        Assert.True(Signals(data) >= accepted.Count, $"{accepted.Count} accepted, {Signals(data)} signals");
        var again = starts.Skip(1).Order().ToList();
        TestContext.Current.SendDiagnosticMessage($"{Kills} kills: {accepted.Count} accepted, {unacknowledged} cut off before they were acknowledged; ready within {starts[0].TotalSeconds:0.0} s at first, which makes the tables, and again within {again[again.Count / 2].TotalSeconds:0.0} s in half of them, {again[^1].TotalSeconds:0.0} s at most");
    }

    private static long Signals(string data)
    {
        using var database = new Database(Microsoft.Extensions.Options.Options.Create(new DataOptions { Folder = data }));
        return database.Read(db =>
        {
            Assert.Equal("ok", db.All("PRAGMA integrity_check", row => row.GetString(0)).Single());
            Assert.Equal(0, db.Number("SELECT (SELECT COUNT(*) FROM inbox WHERE twin IS NOT NULL AND state <> 0) - (SELECT COUNT(*) FROM signals)"));
            return db.Number("SELECT COUNT(*) FROM signals")!.Value;
        });
    }

    [Fact]
    public async Task Killed_while_it_posts_to_the_Connector_nobody_gets_two_answers_and_nobody_gets_silence()
    {
        await using var service = await FakeBotService.StartAsync();
        using var store = AStore.With(ADocument.Titled("Papillons").Saying("Le vol", "Le papillon bleu vole la nuit au-dessus du canal."));
        var data = Path.Combine(store.Folder, "bot");
        var random = new Random(20261124);
        var accepted = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);

        for (var kill = 0; kill < Kills; kill++)
        {
            using var bot = await BotProcess.StartAsync(store.Folder, data, "--Channels:TurnsAtOnce", "4");
            var (round, before) = (kill, accepted.Count);
            var sending = Enumerable.Range(0, InFlight).Select(chat => DeliverUntilKilledAsync(bot, service, $"{round}-{chat}", accepted)).ToList();
            var enough = random.Next(1, 5 * InFlight);
            while (accepted.Count - before < enough)
            {
                await Task.Delay(1, Cancellation);
            }

            await bot.KillAsync();
            await Task.WhenAll(sending);
        }

        using var last = await BotProcess.StartAsync(store.Folder, data);
        await UntilNothingComesAsync(service, () => accepted.Keys.All(id => Replies(service).ContainsKey(id)));
        var replies = Replies(service);
        Assert.All(accepted.Keys, id => Assert.True(replies.TryGetValue(id, out var said) && said.Count(IsAnswer) <= 1, $"{id}: {said?.Count ?? 0} replies"));
        Assert.All(replies, reply => Assert.InRange(reply.Value.Count(IsAnswer), 0, 1));
        TestContext.Current.SendDiagnosticMessage($"{Kills} kills: {accepted.Count} accepted, {replies.Values.Count(said => said.All(text => !IsAnswer(text)))} asked to ask again only");
    }

    private static bool IsAnswer(string text) => !text.Contains("L’Assistant a redémarré", StringComparison.Ordinal);

    private static Dictionary<string, List<string>> Replies(FakeBotService service) => service.Calls.Select(call => JsonNode.Parse(call.Body)!)
        .GroupBy(body => (string)body["replyToId"]!, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Select(body => (string?)body["text"] ?? "").ToList(), StringComparer.Ordinal);

    // A bot that was killed often has much to catch up with: as long as replies come, more may.
    private static async Task UntilNothingComesAsync(FakeBotService service, Func<bool> holds)
    {
        for (var (quiet, calls) = (0, 0); quiet < 60 && !holds(); quiet++)
        {
            if (service.Calls.Count > calls)
            {
                (quiet, calls) = (0, service.Calls.Count);
            }

            await Task.Delay(TimeSpan.FromSeconds(0.5), Cancellation);
        }
    }

    private static async Task DeliverUntilKilledAsync(BotProcess bot, FakeBotService service, string chat, ConcurrentDictionary<string, bool> accepted)
    {
        try
        {
            for (var i = 0; ; i++)
            {
                var activity = AnActivity.Saying($"quand vole le papillon bleu {chat} {i}", $"a:{chat}").With("id", $"f:{chat}:{i}").With("serviceUrl", new Uri(service.Address, "emea/").ToString());
                using var content = new StringContent(activity.ToJsonString(), System.Text.Encoding.UTF8, "application/json");
                using var response = await bot.Client.PostAsync("/api/messages", content, Cancellation);
                Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
                Assert.True(accepted.TryAdd($"f:{chat}:{i}", true));
            }
        }
        catch (HttpRequestException)
        {
            // Killed before it was acknowledged.
        }
    }

    // Never waits for an answer, so that some are always accepted, answered and made ready at the moment of the kill.
    private static async Task<bool> SpeakUntilKilledAsync(BotProcess bot, Chat chat, int round, ConcurrentDictionary<string, Chat> acknowledged)
    {
        var client = new DirectLineClient(bot.Client, chat.Conversation, chat.Token, null);
        try
        {
            for (var i = 0; ; i++)
            {
                var (status, body) = await client.PostAsync(new JsonObject { ["type"] = "message", ["text"] = $"quand vole le papillon bleu {round} {i}" });
                Assert.Equal(HttpStatusCode.OK, status);
                Assert.True(acknowledged.TryAdd((string)body!["id"]!, chat));
            }
        }
        catch (HttpRequestException)
        {
            // Killed before it was acknowledged: it may be answered or not, but never twice.
            return true;
        }
    }

    private static async Task AssertAnsweredOnceAsync(DirectLineClient client, List<string> accepted)
    {
        var all = new List<JsonNode>();
        foreach (var id in accepted)
        {
            await client.AnswerToAsync(id);
        }

        await Task.Delay(100, Cancellation);
        all.AddRange(await client.ReadAsync());
        var answers = all.Where(activity => activity["replyToId"] is not null).GroupBy(activity => (string)activity["replyToId"]!, StringComparer.Ordinal).ToList();
        Assert.All(accepted, id => Assert.Single(answers.Single(answer => answer.Key == id)));

        // Also those that were stored but not acknowledged: never twice.
        Assert.All(answers, answer => Assert.Single(answer));
        Assert.Equal(Enumerable.Range(1, all.Count).Select(number => $"{client.Conversation}|{number:D7}"), all.Select(activity => (string)activity["id"]!));
    }

    private sealed record Chat(string Conversation, string Token);
}
