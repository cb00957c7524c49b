using System.Net;
using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Bot.Channels;

/// <summary>Who may do what on the self-hosted Direct Line, and how often.</summary>
public sealed class DirectLineGuardTests : IDisposable
{
    private readonly AStore _store = AStore.With(
        ADocument.Titled("Papillons").Saying("Le vol", "Le papillon bleu vole la nuit au-dessus du canal."),
        ADocument.Titled("Interne").For(Assistant.Knowledge.Passages.Audience.Staff).Saying("Le logo", "Le logo de la Ville est choisi par le service communication."));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task Whoever_has_no_right_to_a_conversation_gets_403_at_every_door_and_never_401()
    {
        using var bot = new ListeningBot(_store);
        var (chat, other) = (await bot.ChatAsync(), await bot.ChatAsync());
        var ticket = chat.StreamUrl!.Split("&t=")[1];
        var doors = new (HttpMethod Method, string Path)[]
        {
            (HttpMethod.Get, $"conversations/{chat.Conversation}"), (HttpMethod.Delete, $"conversations/{chat.Conversation}"),
            (HttpMethod.Get, $"conversations/{chat.Conversation}/activities"), (HttpMethod.Post, $"conversations/{chat.Conversation}/activities"),
        };

        foreach (var token in new[] { other.Token, "", "nonsense", ticket, chat.Token[..^3] + "abc", chat.Token + "x" })
        {
            chat.Token = token;
            foreach (var (method, path) in doors)
            {
                Assert.Equal(HttpStatusCode.Forbidden, (await chat.SendAsync(method, path, method == HttpMethod.Post ? "{\"type\":\"message\",\"text\":\"a\"}" : null)).Status);
            }
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await chat.SendAsync(HttpMethod.Post, "conversations", "{}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await chat.SendAsync(HttpMethod.Post, "tokens/generate", "{}")).Status);
    }

    [Fact]
    public async Task A_ticket_opens_one_stream_once_and_a_token_opens_none()
    {
        using var bot = new ListeningBot(_store);
        var chat = await bot.ChatAsync();
        using var socket = await chat.ListenAsync();

        await Assert.ThrowsAsync<WebSocketException>(() => chat.ListenAsync());
        var withToken = new DirectLineClient(bot.Client, chat.Conversation, chat.Token, chat.StreamUrl!.Split("&t=")[0] + "&t=" + chat.Token);
        await Assert.ThrowsAsync<WebSocketException>(() => withToken.ListenAsync());
        Assert.Equal(WebSocketState.Open, socket.State);
    }

    [Theory]
    [InlineData("conversationUpdate")]
    [InlineData("invoke")]
    [InlineData("trace")]
    [InlineData("endOfConversation")]
    public async Task A_client_sends_messages_events_and_typing_only(string type)
    {
        using var bot = new ListeningBot(_store);
        var chat = await bot.ChatAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await chat.PostAsync(new JsonObject { ["type"] = type })).Status);
        Assert.Equal(HttpStatusCode.OK, (await chat.PostAsync(new JsonObject { ["type"] = "typing" })).Status);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await chat.SendAsync(HttpMethod.Post, $"conversations/{chat.Conversation}/upload", "{}")).Status);
        Assert.True((await chat.ReadAsync()).Count <= 1);
    }

    [Fact]
    public async Task What_a_client_says_about_itself_is_not_believed()
    {
        using var bot = new ListeningBot(_store);
        var chat = await bot.ChatAsync();
        var forged = chat.Message("qui choisit le logo de la Ville").With("channelId", "msteams").With("conversation", new JsonObject { ["id"] = "a:other", ["tenantId"] = "tenant" })
            .With("serviceUrl", "https://evil.example/").With("recipient", new JsonObject { ["id"] = "dl_victim" }).With("id", "1").With("audience", "staff");

        var (_, posted) = await chat.PostAsync(forged);
        var answer = await chat.AnswerToAsync((string)posted!["id"]!);
        var echo = (await chat.ReadAsync()).Single(activity => (string?)activity["id"] == (string?)posted["id"]);

        Assert.Equal(("directline", chat.Conversation, null, "assistant"), ((string?)echo["channelId"], (string?)echo["conversation"]!["id"], (string?)echo["serviceUrl"], (string?)echo["recipient"]!["id"]));
        Assert.DoesNotContain("communication", (string?)answer["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_servers_secret_carries_what_its_people_may_read_and_a_wrong_one_carries_nothing()
    {
        const string Secret = "a-secret-of-at-least-thirty-two-characters";
        using var bot = new ListeningBot(_store, settings: new() { ["DirectLine:Secrets:0:Secret"] = Secret, ["DirectLine:Secrets:0:Audience"] = "Staff" });
        var (_, generated) = await DirectLineClient.SendAsync(bot.Client, HttpMethod.Post, "/v3/directline/tokens/generate", Secret, "{}");
        var (_, started) = await DirectLineClient.SendAsync(bot.Client, HttpMethod.Post, "/v3/directline/conversations", (string)generated!["token"]!, "{}");
        var (_, direct) = await DirectLineClient.SendAsync(bot.Client, HttpMethod.Post, "/v3/directline/conversations", Secret, "{}");

        foreach (var opened in new[] { started, direct })
        {
            var chat = new DirectLineClient(bot.Client, (string)opened!["conversationId"]!, (string)opened["token"]!, null);
            Assert.Contains("service communication", await chat.AskAsync("qui choisit le logo de la Ville"), StringComparison.Ordinal);
        }

        var (wrong, _) = await DirectLineClient.SendAsync(bot.Client, HttpMethod.Post, "/v3/directline/tokens/generate", Secret + "x", "{}");
        Assert.Equal(HttpStatusCode.Forbidden, wrong);
    }

    [Theory]
    [InlineData(null, null, HttpStatusCode.OK)]
    [InlineData("https://partner.example", "cross-site", HttpStatusCode.OK)]
    [InlineData("https://evil.example", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("https://partner.example.evil.example", null, HttpStatusCode.Forbidden)]
    [InlineData("null", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("null", "same-origin", HttpStatusCode.OK)]
    public async Task Only_our_pages_and_those_of_named_sites_open_a_chat(string? origin, string? site, HttpStatusCode expected)
    {
        using var bot = new ListeningBot(_store, settings: new() { ["DirectLine:AllowedOrigins:0"] = "https://partner.example" });
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/tokens/generate") { Content = new StringContent("{}", MediaTypeHeaderValue.Parse("application/json")) };
        request.Headers.TryAddWithoutValidation("Origin", origin);
        request.Headers.TryAddWithoutValidation("Sec-Fetch-Site", site);

        using var response = await bot.Client.SendAsync(request, Cancellation);

        Assert.Equal(expected, response.StatusCode);
        Assert.Equal(origin == "https://partner.example", response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task A_stream_is_not_opened_for_a_page_of_another_site_and_not_without_end()
    {
        using var bot = new ListeningBot(_store, settings: new() { ["DirectLine:StreamsPerConversation"] = "2" });
        var chat = await bot.ChatAsync();

        await Assert.ThrowsAsync<WebSocketException>(() => chat.ListenAsync(0, "https://evil.example"));
        using var first = await chat.ListenAsync(0, bot.Client.BaseAddress!.GetLeftPart(UriPartial.Authority));
        using var second = await chat.ListenAsync(0);
        await Assert.ThrowsAsync<WebSocketException>(() => chat.ListenAsync(0));
        first.Abort();
        second.Abort();
    }

    [Fact]
    public async Task A_page_of_a_named_site_may_ask_what_it_may_send()
    {
        using var bot = new ListeningBot(_store, settings: new() { ["DirectLine:AllowedOrigins:0"] = "https://partner.example" });
        using var request = new HttpRequestMessage(HttpMethod.Options, "/v3/directline/conversations");
        request.Headers.Add("Origin", "https://partner.example");
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent,x-requested-with");

        using var response = await bot.Client.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal("https://partner.example", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }

    [Fact]
    public async Task A_conversation_and_an_address_have_their_limits_and_are_told_when_to_come_back()
    {
        using var bot = new ListeningBot(_store, settings: new() { ["DirectLine:ActivitiesPerMinute"] = "3", ["DirectLine:ConversationsPerMinute"] = "3" });
        var chat = await bot.ChatAsync();
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 5; i++)
        {
            statuses.Add((await chat.PostAsync(chat.Message($"papillon {i}"))).Status);
        }

        var other = await bot.ChatAsync();
        Assert.Equal(HttpStatusCode.OK, (await other.PostAsync(other.Message("papillon"))).Status);
        await bot.ChatAsync();
        var (tooMany, _, response) = await bot.PostAsync("/v3/directline/tokens/generate", "{}");

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests], statuses);
        Assert.Equal(HttpStatusCode.TooManyRequests, tooMany);
        Assert.NotNull(response.Headers.RetryAfter);
    }
}
