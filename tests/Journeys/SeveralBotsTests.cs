using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Journeys;

/// <summary>Two bots as processes of their own, on one PostgreSQL and one Qdrant (the fake), behind a proxy that knows nothing of conversations.</summary>
public sealed class SeveralBotsTests(TwoBots bots) : IClassFixture<TwoBots>
{
    private static readonly int Messages = Environment.GetEnvironmentVariable("ASSISTANT_FULL") == "1" ? 30 : 6;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_conversation_that_hops_between_bots_stays_one()
    {
        var chat = await DirectLineClient.StartAsync(bots.Proxy.Client);
        for (var i = 0; i < 8; i++)
        {
            Assert.Contains("vole la nuit", await chat.AskAsync($"quand vole le papillon bleu {i}"), StringComparison.Ordinal);
        }

        // What one bot was asked, the other goes on from.
        var there = new DirectLineClient(bots.First.Client, chat.Conversation, chat.Token, null);
        var here = new DirectLineClient(bots.Second.Client, chat.Conversation, chat.Token, null);
        await AskAsync(there, "quelle est la couleur du papillon bleu en hiver");
        var before = await AskAsync(here, "et la nuit ?");
        Assert.Contains("papillon", before, StringComparison.Ordinal);

        var all = await chat.ReadAsync();
        Assert.Equal(Enumerable.Range(1, all.Count).Select(number => $"{chat.Conversation}|{number:D7}"), all.Select(activity => (string)activity["id"]!));
        Assert.All(bots.Proxy.Served, served => Assert.True(served > 8, $"{served}"));
    }

    [Fact]
    public async Task A_reply_made_by_one_bot_reaches_a_stream_that_is_open_at_the_other()
    {
        var chat = await DirectLineClient.StartAsync(bots.First.Client);
        using var stream = await chat.ListenAsync();
        var other = new DirectLineClient(bots.Second.Client, chat.Conversation, chat.Token, null);

        var id = await other.SayAsync("quand vole le papillon bleu");

        for (var answered = false; !answered;)
        {
            var set = await DirectLineClient.NextAsync(stream) ?? throw new InvalidOperationException("The stream was closed.");
            answered = set["activities"]!.AsArray().Any(activity => (string?)activity!["replyToId"] == id);
        }
    }

    [Fact]
    public async Task An_activity_that_is_delivered_to_both_is_answered_once()
    {
        var chat = await DirectLineClient.StartAsync(bots.Proxy.Client);
        var (first, second) = (new DirectLineClient(bots.First.Client, chat.Conversation, chat.Token, null), new DirectLineClient(bots.Second.Client, chat.Conversation, chat.Token, null));
        for (var i = 0; i < Messages; i++)
        {
            var message = chat.Message($"quand vole le papillon bleu {i}");
            var said = await Task.WhenAll(first.PostAsync(message.DeepClone().AsObject()), second.PostAsync(message.DeepClone().AsObject()));

            Assert.All(said, one => Assert.Equal(HttpStatusCode.OK, one.Status));
            Assert.Equal((string?)said[0].Body!["id"], (string?)said[1].Body!["id"]);
            await chat.AnswerToAsync((string)said[0].Body!["id"]!);
        }

        await Task.Delay(500, Cancellation);
        Assert.Equal(Messages, (await chat.ReadAsync()).Count(activity => activity["replyToId"] is not null && ((string?)activity["text"])?.Contains("vole la nuit", StringComparison.Ordinal) == true));
    }

    [Fact]
    public async Task When_one_is_killed_nothing_that_was_accepted_is_lost_or_answered_twice()
    {
        using var third = await bots.StartAsync("third");
        await using var proxy = await RoundRobinProxy.StartAsync(third.Client.BaseAddress!, bots.Second.Client.BaseAddress!);
        var chats = new List<DirectLineClient>();
        for (var i = 0; i < 10; i++)
        {
            chats.Add(await DirectLineClient.StartAsync(proxy.Client));
        }

        var accepted = new ConcurrentBag<(DirectLineClient Chat, string Id)>();
        var speaking = chats.ConvertAll(chat => SpeakAsync(chat, accepted));
        while (accepted.Count < chats.Count * 2)
        {
            await Task.Delay(5, Cancellation);
        }

        await third.KillAsync();
        await Task.WhenAll(speaking);

        Assert.Equal(chats.Count * Messages, accepted.Count);
        foreach (var (chat, id) in accepted)
        {
            await chat.AnswerToAsync(id);
        }

        foreach (var chat in chats)
        {
            var replies = (await chat.ReadAsync()).Where(activity => activity["replyToId"] is not null).GroupBy(activity => (string)activity["replyToId"]!, StringComparer.Ordinal);
            Assert.All(replies, reply => Assert.Single(reply));
        }
    }

    // Without waiting for answers, so that the kill finds some of everything; what was not acknowledged is said again, as a web chat does.
    private static async Task SpeakAsync(DirectLineClient chat, ConcurrentBag<(DirectLineClient, string)> accepted)
    {
        for (var i = 0; i < Messages; i++)
        {
            var message = chat.Message($"quand vole le papillon bleu {i}");
            for (var attempt = 0; ; attempt++)
            {
                var (status, body) = await chat.PostAsync(message.DeepClone().AsObject());
                if (status == HttpStatusCode.OK)
                {
                    accepted.Add((chat, (string)body!["id"]!));
                    break;
                }

                Assert.True(status == HttpStatusCode.BadGateway && attempt < 5, $"{status} at attempt {attempt}");
            }

            await Task.Delay(20, Cancellation);
        }
    }

    private static async Task<string> AskAsync(DirectLineClient client, string text) =>
        (string)(await client.AnswerToAsync((string)(await client.PostAsync(new JsonObject { ["type"] = "message", ["text"] = text })).Body!["id"]!))["text"]!;
}
