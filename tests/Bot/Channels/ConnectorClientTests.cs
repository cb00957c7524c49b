using System.Text.Json;
using Assistant.Bot.Activities;
using Assistant.Bot.Channels;
using Assistant.Tests.Support;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Assistant.Tests.Bot.Channels;

/// <summary>Replies on their way to Teams: signed in, to the right address, never twice.</summary>
public sealed class ConnectorClientTests : IAsyncLifetime
{
    private FakeBotService _service = null!;
    private AConnector _connector = null!;

    private static Activity Reply => new()
    {
        Type = Activity.Message,
        ChannelId = "msteams",
        ServiceUrl = FakeBotService.ServiceUrl,
        Conversation = new() { Id = "19:abc@thread.tacv2;messageid=17" },
        From = new() { Id = "28:bot" },
        Recipient = new() { Id = "29:ana" },
        ReplyToId = "f:1",
        Text = "L’accès est garanti.",
    };

    private ConnectorClient Client => _connector.Get<ConnectorClient>();

    private Called Only => Assert.Single(_service.Calls);

    public async ValueTask InitializeAsync()
    {
        _service = await FakeBotService.StartAsync();
        _connector = new AConnector(_service);
    }

    public async ValueTask DisposeAsync()
    {
        _connector.Dispose();
        await _service.DisposeAsync();
    }

    [Fact]
    public async Task A_reply_goes_into_the_thread_it_answers_with_the_bots_own_token()
    {
        var delivery = await SendAsync(Reply);

        Assert.Equal(new Delivery(DeliveryEnding.Sent, "sent-1"), delivery);
        Assert.Equal(("POST", "/emea/v3/conversations/19%3Aabc%40thread.tacv2%3Bmessageid%3D17/activities/f%3A1", "Bearer token-of-the-bot"), (Only.Method, Only.Target, Only.Authorization));
        Assert.Equal(Reply.Text, JsonSerializer.Deserialize(Only.Body, ActivityJson.Default.Activity)!.Text);
        Assert.Equal($"{AConnector.TenantId} client_credentials {AConnector.AppId} https://api.botframework.com/.default", _service.LastSignIn);
    }

    [Fact]
    public async Task A_bot_on_Azure_signs_in_with_its_managed_identity_and_no_secret()
    {
        using var connector = new AConnector(_service, settings: new() { ["Connector:ManagedIdentity"] = "true", ["Connector:Secret"] = "", ["Connector:TenantId"] = "" });

        Assert.True((await connector.Get<ConnectorClient>().SendAsync(Reply, TestContext.Current.CancellationToken)).IsSent);
        Assert.Equal("Bearer token-of-the-bot", Only.Authorization);
        Assert.Equal($"{AConnector.AppId} https://api.botframework.com", _service.LastSignIn);
    }

    [Fact]
    public async Task What_answers_nothing_is_sent_to_the_conversation()
    {
        await SendAsync(Reply with { ReplyToId = null });

        Assert.EndsWith("/activities", Only.Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Typing_carries_no_text_and_gets_no_id()
    {
        _service.Answer(202);

        var delivery = await Client.TypingAsync(Reply, TestContext.Current.CancellationToken);

        Assert.Equal(new Delivery(DeliveryEnding.Sent), delivery);
        var sent = JsonSerializer.Deserialize(Only.Body, ActivityJson.Default.Activity)!;
        Assert.Equal((Activity.Typing, null), (sent.Type, sent.Text));
    }

    [Fact]
    public async Task What_was_sent_can_be_updated_and_deleted()
    {
        var updated = await Client.UpdateAsync(Reply with { Id = "17:5" }, TestContext.Current.CancellationToken);
        var deleted = await Client.DeleteAsync(Reply with { Id = "17:5" }, TestContext.Current.CancellationToken);

        Assert.True(updated.IsSent && deleted.IsSent);
        Assert.Equal(["PUT", "DELETE"], _service.Calls.Select(call => call.Method));
        Assert.All(_service.Calls, call => Assert.EndsWith("/activities/17%3A5", call.Target, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(429)]
    [InlineData(412)]
    public async Task The_service_may_ask_to_wait_and_is_asked_again_then(int status)
    {
        _service.Answer(status, retryAfter: "1").Answer(status, retryAfter: "0");
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var delivery = await SendAsync(Reply);

        Assert.True(delivery.IsSent);
        Assert.Equal(3, _service.Calls.Count);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0.9, 10);
    }

    [Fact]
    public async Task A_long_wait_is_handed_back_and_not_sat_out()
    {
        _service.Answer(429, retryAfter: "120");

        var delivery = await SendAsync(Reply);

        Assert.Equal((DeliveryEnding.Later, TimeSpan.FromSeconds(120)), (delivery.Ending, delivery.RetryAfter));
        Assert.Single(_service.Calls);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    [InlineData(408)]
    public async Task A_reply_that_may_have_arrived_is_never_sent_again(int status)
    {
        _service.Answer(status);

        Assert.Equal(DeliveryEnding.Ambiguous, (await SendAsync(Reply)).Ending);
        Assert.Single(_service.Calls);
    }

    [Fact]
    public async Task A_connection_that_breaks_in_the_middle_leaves_the_reply_ambiguous()
    {
        _service.Answer(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });

        Assert.Equal(DeliveryEnding.Ambiguous, (await SendAsync(Reply)).Ending);
        Assert.Single(_service.Calls);
    }

    [Fact]
    public async Task An_update_may_be_repeated_because_twice_is_once()
    {
        _service.Answer(503, retryAfter: "0");

        Assert.True((await Client.UpdateAsync(Reply with { Id = "1" }, TestContext.Current.CancellationToken)).IsSent);
        Assert.Equal(2, _service.Calls.Count);
    }

    [Theory]
    [InlineData(403, """{"errorCode":209,"message":"{\r\n \"subCode\": \"MessageWritesBlocked\"}"}""", DeliveryEnding.Unreachable)]
    [InlineData(403, """{"error":{"code":"BotNotInConversationRoster","message":"The bot is not part of the conversation roster."}}""", DeliveryEnding.Unreachable)]
    [InlineData(404, """{"error":{"code":"ConversationNotFound"}}""", DeliveryEnding.Unreachable)]
    [InlineData(413, """{"error":{"code":"MessageSizeTooBig"}}""", DeliveryEnding.TooLarge)]
    [InlineData(400, """{"error":{"code":"BadSyntax","message":"no"}}""", DeliveryEnding.Refused)]
    [InlineData(400, "not json", DeliveryEnding.Refused)]
    [InlineData(401, "", DeliveryEnding.Later)]
    public async Task Every_other_ending_is_a_value(int status, string body, object ending)
    {
        _service.Answer(status, body);

        var delivery = await SendAsync(Reply);

        Assert.Equal(ending, delivery.Ending);
        Assert.Contains($"{status}", delivery.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evil.example/emea/")]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("https://evil.smba.trafficmanager.net/")]
    [InlineData("https://botframework.com.evil.example/")]
    [InlineData("https://evilbotframework.com/")]
    [InlineData("https://smba.trafficmanager.net:8443/emea/")]
    [InlineData("https://smba.trafficmanager.net@evil.example/")]
    [InlineData("https://169.254.169.254/")]
    [InlineData("http://127.0.0.1:9/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//smba.trafficmanager.net/")]
    [InlineData("https://smba。trafficmanager。net.evil.example/")]
    [InlineData("")]
    [InlineData(null)]
    public async Task No_other_host_ever_gets_a_reply_or_the_token(string? serviceUrl)
    {
        var delivery = await SendAsync(Reply with { ServiceUrl = serviceUrl });

        Assert.Equal(DeliveryEnding.HostNotAllowed, delivery.Ending);
        Assert.Empty(_service.Calls);
        Assert.Null(_service.LastSignIn);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        _service.Answer(context =>
        {
            context.Response.Redirect("/emea/elsewhere", permanent: false, preserveMethod: true);
            return Task.CompletedTask;
        });

        Assert.Equal(DeliveryEnding.Refused, (await SendAsync(Reply)).Ending);
        Assert.Single(_service.Calls);
    }

    [Fact]
    public async Task A_bot_that_cannot_sign_in_has_sent_nothing()
    {
        _service.SignInTrouble = "AADSTS7000215";

        Assert.Equal(DeliveryEnding.Later, (await SendAsync(Reply)).Ending);
        Assert.Empty(_service.Calls);
    }

    [Fact]
    public async Task What_no_activity_may_be_is_not_even_tried()
    {
        Assert.Equal(DeliveryEnding.TooLarge, (await SendAsync(Reply with { Text = new string('a', ConnectorClient.MostCharacters) })).Ending);
        Assert.Empty(_service.Calls);
    }

    [Fact]
    public async Task Nothing_that_is_logged_names_a_person_a_conversation_or_the_token()
    {
        _service.Answer(500);
        await SendAsync(Reply);
        await SendAsync(Reply);

        Assert.All(["29:ana", "thread.tacv2", "token-of-the-bot", "not-a-real-secret", Reply.Text!], secret => Assert.DoesNotContain(secret, _connector.Logs.All, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_developers_emulator_is_reached_without_a_token_and_only_in_development()
    {
        using var development = new AConnector(_service, environment: "Development", settings: new() { ["Connector:AppId"] = "" });
        using var production = new AConnector(_service, settings: new() { ["Connector:AppId"] = "" });
        var reply = Reply with { ServiceUrl = "http://127.0.0.1:56150/emea" };

        Assert.True((await development.Get<ConnectorClient>().SendAsync(reply, TestContext.Current.CancellationToken)).IsSent);
        Assert.False((await production.Get<ConnectorClient>().SendAsync(reply, TestContext.Current.CancellationToken)).IsSent);
        Assert.Equal("", Only.Authorization ?? "");
    }

    private Task<Delivery> SendAsync(Activity reply) => Client.SendAsync(reply, TestContext.Current.CancellationToken);
}
