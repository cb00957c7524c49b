using System.Net;
using System.Text.Json.Nodes;
using Assistant.Bot.Activities;
using Assistant.Bot.Turns;
using Assistant.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Assistant.Tests.Bot.Channels;

/// <summary>What a channel is told when it delivers, and what goes back to it.</summary>
public sealed class MessagesEndpointTests : IDisposable
{
    private readonly AStore _store = AStore.With(
        ADocument.Titled("Papillons").Saying("Le vol", "Le papillon bleu vole la nuit au-dessus du canal."),
        ADocument.Titled("Vlinders").In(Assistant.Knowledge.Languages.Language.Dutch).Saying("De vlucht", "De blauwe vlinder vliegt 's nachts boven het kanaal."));

    private readonly FakeConnector _connector = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task A_message_is_acknowledged_with_202_and_its_answer_goes_back_to_where_it_came_from()
    {
        using var bot = new ListeningBot(_store, BotWith.Connector(_connector));

        var (status, body, _) = await bot.DeliverAsync(AnActivity.Saying("quand vole le papillon bleu").With("id", "f:the one"));

        Assert.Equal((HttpStatusCode.Accepted, null), (status, body));
        var reply = Assert.Single(await _connector.SentAsync(1));
        Assert.Contains("Le papillon bleu vole la nuit", reply.Text, StringComparison.Ordinal);
        Assert.Equal(("f:the one", "https://smba.example/emea/", "a:conversation", "29:somebody", "28:bot"), (reply.ReplyToId, reply.ServiceUrl, reply.Conversation?.Id, reply.Recipient?.Id, reply.From?.Id));
    }

    [Fact]
    public async Task Who_waits_for_the_replies_gets_them_in_the_same_request_and_the_same_ones_again()
    {
        using var bot = new ListeningBot(_store, BotWith.Connector(_connector));
        var activity = AnActivity.Saying("quand vole le papillon bleu").With("deliveryMode", "expectReplies");

        var first = await bot.DeliverAsync(activity);
        var again = await bot.DeliverAsync(activity);

        Assert.Equal(HttpStatusCode.OK, first.Status);
        Assert.Contains("vole la nuit", (string?)Assert.Single(first.Body!["activities"]!.AsArray())!["text"], StringComparison.Ordinal);
        Assert.True(JsonNode.DeepEquals(first.Body, again.Body));
        Assert.Empty(await _connector.SentAsync(0));
    }

    [Fact]
    public async Task Nobody_knows_a_strange_invoke_and_a_strange_event_is_taken_in_silence()
    {
        using var bot = new ListeningBot(_store, BotWith.Connector(_connector));

        var invoke = await bot.DeliverAsync(AnActivity.Saying("").With("type", "invoke").With("name", "composeExtension/query"));
        var other = await bot.DeliverAsync(AnActivity.Saying("").With("type", "event").With("name", "later/thing"));

        Assert.Equal((HttpStatusCode.NotImplemented, HttpStatusCode.Accepted), (invoke.Status, other.Status));
        Assert.Empty(await _connector.SentAsync(0));
    }

    [Fact]
    public async Task An_invoke_gets_the_status_and_the_body_that_the_turn_gave_it()
    {
        using var bot = new ListeningBot(_store, services => services.AddSingleton<ActivityHandler>(new InvokingBot()));

        var (status, body, _) = await bot.DeliverAsync(AnActivity.Saying("").With("type", "invoke").With("name", "known").With("value", new JsonObject { ["a"] = 1 }));

        Assert.Equal((HttpStatusCode)209, status);
        Assert.Equal(1, (int)body!["heard"]!["a"]!);
    }

    [Theory]
    [InlineData("Production", HttpStatusCode.Unauthorized)]
    [InlineData("Development", HttpStatusCode.Accepted)]
    public async Task Without_a_token_only_the_same_machine_is_heard_and_only_while_somebody_develops(string environment, HttpStatusCode expected)
    {
        using var bot = new ListeningBot(_store, BotWith.Connector(_connector), environment: environment);

        Assert.Equal(expected, (await bot.DeliverAsync(AnActivity.Saying("papillon"))).Status);
    }

    [Fact]
    public async Task What_a_proxy_brings_is_not_from_the_same_machine()
    {
        using var bot = new ListeningBot(_store, BotWith.Connector(_connector));
        bot.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "192.0.2.1");

        Assert.Equal(HttpStatusCode.Unauthorized, (await bot.DeliverAsync(AnActivity.Saying("papillon"))).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"type\":\"message\"")]
    [InlineData("{\"text\":\"a\"}")]
    [InlineData("{\"type\":\"message\",\"type\":\"event\",\"channelId\":\"a\",\"conversation\":{\"id\":\"a\"},\"from\":{\"id\":\"a\"},\"serviceUrl\":\"a\"}")]
    [InlineData("{\"type\":\"message\",\"channelId\":\"a\",\"conversation\":{\"id\":\"a\"},\"from\":{\"id\":\"a\"}}")]
    [InlineData("{\"type\":\"message\",\"channelId\":\"a\",\"from\":{\"id\":\"a\"},\"serviceUrl\":\"a\"}")]
    [InlineData("{\"type\":{\"a\":1},\"channelId\":\"a\",\"conversation\":{\"id\":\"a\"},\"from\":{\"id\":\"a\"},\"serviceUrl\":\"a\"}")]
    public async Task What_is_no_activity_is_refused_in_the_shape_that_channels_read(string body)
    {
        using var bot = new ListeningBot(_store);

        var (status, error, _) = await bot.PostAsync("/api/messages", body);

        Assert.Equal((HttpStatusCode.BadRequest, "BadSyntax"), (status, (string?)error!["error"]!["code"]));
    }

    [Fact]
    public async Task What_is_too_deep_or_too_large_is_refused()
    {
        using var bot = new ListeningBot(_store, BotWith.Connector(_connector));
        JsonNode deep = "a";
        for (var i = 0; i < 70; i++)
        {
            deep = new JsonArray(deep);
        }

        var tooDeep = await bot.PostAsync("/api/messages", AnActivity.Saying("a").With("value", deep).ToJsonString(new System.Text.Json.JsonSerializerOptions { MaxDepth = 100 }));
        var tooLarge = await bot.DeliverAsync(AnActivity.Saying(new string('a', 300_000)));
        var large = await bot.DeliverAsync(AnActivity.Saying(new string('a', 200_000)));

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.Accepted), (tooDeep.Status, tooLarge.Status, large.Status));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("PUT")]
    public async Task Only_posts_are_taken(string method)
    {
        using var bot = new ListeningBot(_store);

        using var response = await bot.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/api/messages"), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Theory]
    [InlineData("wanneer vliegt de blauwe vlinder boven het kanaal", "nl", "gemeente")]
    [InlineData("quand vole le papillon bleu au-dessus du canal", "fr", "commune")]
    public async Task A_turn_that_throws_says_sorry_in_the_language_of_the_question_and_never_what_was_thrown(string question, string language, string help)
    {
        using var bot = new ListeningBot(_store, BotWith.Turns(_connector, (turn, _) => throw new InvalidOperationException($"zanzibar {turn.Activity.Text}")));

        await bot.DeliverAsync(AnActivity.Saying(question).With("locale", "en-US"));

        var reply = Assert.Single(await _connector.SentAsync(1));
        Assert.Equal(language, reply.Locale);
        Assert.Contains(help, reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("zanzibar", reply.Text, StringComparison.Ordinal);
        Assert.Contains("InvalidOperationException", bot.Logs.All, StringComparison.Ordinal);
        Assert.DoesNotContain("zanzibar", bot.Logs.All, StringComparison.Ordinal);
        Assert.DoesNotContain(question, bot.Logs.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_too_many_wait_the_next_one_is_told_when_to_come_back_and_is_answered_then()
    {
        using var gate = new SemaphoreSlim(0);
        using var bot = new ListeningBot(
            _store, BotWith.Turns(_connector, async (turn, cancellationToken) =>
            {
                await gate.WaitAsync(cancellationToken);
                await turn.SendActivityAsync(new Activity { Type = Activity.Message, Text = turn.Activity.Text }, cancellationToken);
            }),
            new() { ["Channels:MostWaiting"] = "3", ["Channels:RetryAfterSeconds"] = "7" });
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(HttpStatusCode.Accepted, (await bot.DeliverAsync(AnActivity.Saying($"taken {i}"))).Status);
        }

        var late = AnActivity.Saying("late");
        var refused = await bot.DeliverAsync(late);
        var refusedToo = await bot.DeliverAsync(AnActivity.Saying("waits").With("deliveryMode", "expectReplies"));
        var unread = await bot.PostAsync("/api/messages", "no activity");
        gate.Release(4);
        await _connector.SentAsync(3);
        var taken = await bot.DeliverAsync(late);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable, HttpStatusCode.Accepted), (refused.Status, refusedToo.Status, taken.Status));
        Assert.Equal(TimeSpan.FromSeconds(7), refused.Response.Headers.RetryAfter?.Delta);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "ServiceUnavailable"), (unread.Status, (string?)unread.Body?["error"]?["code"]));
        Assert.Equal(["taken 0", "taken 1", "taken 2", "late"], (await _connector.SentAsync(4)).Select(reply => reply.Text));
    }

    [Fact]
    public async Task Turns_of_one_conversation_follow_each_other_while_others_go_on()
    {
        using var gate = new SemaphoreSlim(0);
        using var bot = new ListeningBot(_store, BotWith.Turns(_connector, async (turn, cancellationToken) =>
        {
            if (turn.Activity.Text == "slow")
            {
                await gate.WaitAsync(cancellationToken);
            }

            await turn.SendActivityAsync(new Activity { Type = Activity.Message, Text = turn.Activity.Text }, cancellationToken);
        }));

        await bot.DeliverAsync(AnActivity.Saying("slow", "a:one"));
        await bot.DeliverAsync(AnActivity.Saying("after", "a:one"));
        await bot.DeliverAsync(AnActivity.Saying("other", "a:two"));
        var before = (await _connector.SentAsync(1)).Select(reply => reply.Text).ToList();
        gate.Release();

        Assert.Equal(["other"], before);
        Assert.Equal(["other", "slow", "after"], (await _connector.SentAsync(3)).Select(reply => reply.Text));
    }
}
