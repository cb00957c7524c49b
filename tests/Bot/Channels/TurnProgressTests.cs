using System.Text.Json.Nodes;
using Assistant.Bot.Activities;
using Assistant.Bot.Turns;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Bot.Channels;

/// <summary>Replies that take their time are seen to grow, where a channel can show that; the reply itself comes once and whole.</summary>
public sealed class TurnProgressTests : IDisposable
{
    private readonly AStore _store = AStore.Empty();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task A_web_chat_sees_a_slow_reply_grow_and_reads_only_the_whole_one_again()
    {
        using var bot = new ListeningBot(_store, BotWith.Turns(new FakeConnector(), SlowAsync));
        var chat = await bot.ChatAsync();
        using var socket = await chat.ListenAsync();
        var asked = await chat.SayAsync("quel logo");

        var seen = new List<JsonNode>();
        while (!seen.Any(activity => (string?)activity["type"] == "message" && (string?)activity["replyToId"] == asked))
        {
            seen.AddRange((await DirectLineClient.NextAsync(socket))!["activities"]!.AsArray()!);
        }

        var steps = seen.Where(activity => (string?)activity["type"] == "typing").ToList();
        var stream = (string?)steps[0]["id"];
        Assert.Equal(["informative", "streaming", "streaming"], steps.Select(step => (string?)step["channelData"]!["streamType"]));
        Assert.Equal([null, stream, stream], steps.Select(step => (string?)step["channelData"]!["streamId"]));
        Assert.Equal(["Je cherche dans les documents…", "Le logo", "Le logo est choisi"], steps.Select(step => (string?)step["text"]));
        var whole = seen[^1];
        Assert.Equal(("Le logo est choisi par le service.", "final", stream), ((string?)whole["text"], (string?)whole["channelData"]!["streamType"], (string?)whole["channelData"]!["streamId"]));
        Assert.DoesNotContain(await chat.ReadAsync(), activity => (string?)activity["type"] == "typing");
    }

    [Fact]
    public async Task A_personal_chat_of_Teams_sees_a_slow_reply_as_one_stream()
    {
        await using var service = await FakeBotService.StartAsync();
        using var bot = new ListeningBot(_store, BotWith.Turns(service, SlowAsync));
        await bot.DeliverAsync(AnActivity.Saying("quel logo").With("channelId", "msteams").With("serviceUrl", FakeBotService.ServiceUrl));

        var sent = await SentAsync(service, 4);

        Assert.Equal(
            ["typing informative 1 ", "typing streaming 2 sent-1", "typing streaming 3 sent-1", "message final  sent-1"],
            sent.Select(body => $"{body["type"]} {Info(body)["streamType"]} {Info(body)["streamSequence"]} {Info(body)["streamId"]}"));
        Assert.Equal("Le logo est choisi par le service.", (string?)sent[3]["text"]);
    }

    [Fact]
    public async Task A_quick_reply_is_no_stream_and_neither_is_one_in_a_group()
    {
        await using var service = await FakeBotService.StartAsync();
        using var bot = new ListeningBot(_store, BotWith.Turns(service, async (turn, cancellationToken) =>
        {
            turn.Show(new Activity { Type = Activity.Message, Text = "Le" });
            await Task.Delay(turn.Activity.Conversation!.IsGroup == true ? 900 : 0, cancellationToken);
            await turn.SendActivityAsync(new Activity { Type = Activity.Message, Text = "Le logo" }, cancellationToken);
        }));
        var group = new JsonObject { ["id"] = "a:group", ["conversationType"] = "groupChat", ["isGroup"] = true };
        await bot.DeliverAsync(AnActivity.Saying("quel logo").With("channelId", "msteams").With("serviceUrl", FakeBotService.ServiceUrl));
        await bot.DeliverAsync(AnActivity.Saying("quel logo").With("channelId", "msteams").With("serviceUrl", FakeBotService.ServiceUrl).With("conversation", group)
            .With("entities", JsonNode.Parse("""[{"type":"mention","mentioned":{"id":"28:bot"},"text":"<at>Assistant</at>"}]""")));

        var sent = await SentAsync(service, 2);

        Assert.All(sent, body => Assert.Equal("message", (string?)body["type"]));
        Assert.DoesNotContain(service.Calls, call => call.Body.Contains("streaminfo", StringComparison.Ordinal));
    }

    private static JsonNode Info(JsonNode body) => body["entities"]!.AsArray().Single(entity => (string?)entity!["type"] == "streaminfo")!;

    private static async Task<List<JsonNode>> SentAsync(FakeBotService service, int expected)
    {
        for (var attempt = 0; attempt < 800 && service.Calls.Count < expected; attempt++)
        {
            await Task.Delay(25, Cancellation);
        }

        return [.. service.Calls.Select(call => JsonNode.Parse(call.Body)!)];
    }

    private static async Task SlowAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        await Task.Delay(1000, cancellationToken);
        foreach (var text in new[] { "Le logo", "Le logo est choisi" })
        {
            turn.Show(new Activity { Type = Activity.Message, Text = text });
            await Task.Delay(1500, cancellationToken);
        }

        await turn.SendActivityAsync(new Activity { Type = Activity.Message, Text = "Le logo est choisi par le service." }, cancellationToken);
    }
}
