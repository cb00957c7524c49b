using System.Net;
using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using Assistant.Bot.Turns;
using Assistant.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.JsonWebTokens;
using Xunit;

namespace Assistant.Tests.Bot.Channels;

/// <summary>The self-hosted Direct Line, as Web Chat uses it.</summary>
public sealed class DirectLineTests : IDisposable
{
    private readonly AStore _store = AStore.With(
        ADocument.Titled("Papillons").Saying("Le vol", "Le papillon bleu vole la nuit au-dessus du canal."),
        ADocument.Titled("Interne").For(Assistant.Knowledge.Passages.Audience.Staff).Saying("Le logo", "Le logo de la Ville est choisi par le service communication."));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task A_token_is_a_jwt_for_a_user_whose_id_clients_accept_and_lasts_longer_than_their_timer()
    {
        using var bot = new ListeningBot(_store);

        var (_, named, _) = await bot.PostAsync("/v3/directline/tokens/generate", """{"user":{"id":"dl_f6829bae","name":"Aidant"},"trustedOrigins":[]}""");
        var (_, strange, _) = await bot.PostAsync("/v3/directline/tokens/generate", """{"user":{"id":"admin"}}""");
        var (_, nobody, _) = await bot.PostAsync("/v3/directline/tokens/generate", "");

        Assert.Equal("dl_f6829bae", User(named!));
        Assert.Matches("^dl_[0-9a-f]{32}$", User(strange!));
        Assert.Matches("^dl_[0-9a-f]{32}$", User(nobody!));
        Assert.Equal(1800, (int)named!["expires_in"]!);
        Assert.Equal((string?)named["conversationId"], new JsonWebToken((string)named["token"]!).GetClaim("conv").Value);

        static string User(JsonNode generated) => new JsonWebToken((string)generated["token"]!).GetClaim("user").Value;
    }

    [Fact]
    public async Task The_greeting_comes_first_then_what_was_said_with_the_clients_id_then_the_answer()
    {
        using var bot = new ListeningBot(_store);
        var chat = await bot.ChatAsync();
        using var socket = await chat.ListenAsync();

        var (_, posted) = await chat.PostAsync(chat.Message("quand vole le papillon bleu"));
        var seen = new List<JsonNode>();
        while (seen.Count < 3)
        {
            seen.AddRange((await DirectLineClient.NextAsync(socket))!["activities"]!.AsArray()!);
        }

        Assert.Contains("automatique", (string?)seen[0]["text"], StringComparison.Ordinal);
        Assert.Equal("client-0", (string?)seen[1]["channelData"]!["clientActivityID"]);
        Assert.Equal((string?)posted!["id"], (string?)seen[1]["id"]);
        Assert.StartsWith("dl_", (string?)seen[1]["from"]!["id"], StringComparison.Ordinal);
        Assert.Equal("user", (string?)seen[1]["from"]!["role"]);
        Assert.Contains("vole la nuit", (string?)seen[2]["text"], StringComparison.Ordinal);
        Assert.Equal((string?)posted["id"], (string?)seen[2]["replyToId"]);
        Assert.Equal("bot", (string?)seen[2]["from"]!["role"]);
        Assert.Equal([$"{chat.Conversation}|0000001", $"{chat.Conversation}|0000002", $"{chat.Conversation}|0000003"], seen.Select(activity => (string?)activity["id"]));
    }

    [Fact]
    public async Task A_start_that_is_repeated_greets_once()
    {
        using var bot = new ListeningBot(_store);
        var chat = await bot.ChatAsync();

        var (status, body) = await chat.SendAsync(HttpMethod.Post, "conversations", "{}");
        await chat.AskAsync("papillon");

        Assert.Equal((HttpStatusCode.Created, chat.Conversation), (status, (string?)body!["conversationId"]));
        Assert.Equal(3, (await chat.ReadAsync()).Count);
    }

    [Fact]
    public async Task Polling_and_coming_back_give_what_stands_behind_the_watermark()
    {
        using var bot = new ListeningBot(_store);
        var chat = await bot.ChatAsync();
        await chat.AskAsync("quand vole le papillon bleu");

        Assert.Equal(3, (await chat.ReadAsync()).Count);
        Assert.Single(await chat.ReadAsync(2));
        Assert.Empty(await chat.ReadAsync(3));
        Assert.Equal(HttpStatusCode.BadRequest, (await chat.SendAsync(HttpMethod.Get, $"conversations/{chat.Conversation}/activities?watermark=x")).Status);
    }

    [Fact]
    public async Task After_a_cut_connection_nothing_is_missing_and_nothing_comes_twice()
    {
        using var bot = new ListeningBot(_store);
        var chat = await bot.ChatAsync();
        var seen = new List<JsonNode>();
        using (var first = await chat.ListenAsync())
        {
            await chat.AskAsync("quand vole le papillon bleu");
            seen.AddRange((await DirectLineClient.NextAsync(first))!["activities"]!.AsArray()!);
            first.Abort();
        }

        await chat.AskAsync("le papillon bleu vole au-dessus du canal");
        using var second = await chat.ListenAsync(seen.Count);
        while (seen.Count < 5)
        {
            seen.AddRange((await DirectLineClient.NextAsync(second))!["activities"]!.AsArray()!);
        }

        Assert.Equal(Enumerable.Range(1, 5).Select(number => $"{chat.Conversation}|{number:D7}"), seen.Select(activity => (string?)activity["id"]));
    }

    [Fact]
    public async Task An_expired_token_gets_403_and_a_refreshed_one_goes_on()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.Parse("2026-11-23T08:00:00Z", System.Globalization.CultureInfo.InvariantCulture));
        using var bot = new ListeningBot(_store, services => services.AddSingleton<TimeProvider>(clock));
        var chat = await bot.ChatAsync();
        clock.Advance(TimeSpan.FromMinutes(29));
        var (_, refreshed) = await chat.SendAsync(HttpMethod.Post, "tokens/refresh");
        var old = chat.Token;
        clock.Advance(TimeSpan.FromMinutes(2));

        var expired = await chat.PostAsync(chat.Message("papillon"));
        var expiredRefresh = await chat.SendAsync(HttpMethod.Post, "tokens/refresh");
        chat.Token = (string)refreshed!["token"]!;
        var goesOn = await chat.PostAsync(chat.Message("papillon"));

        Assert.NotEqual(old, chat.Token);
        Assert.Equal((HttpStatusCode.Forbidden, "TokenExpired"), (expired.Status, (string?)expired.Body!["error"]!["code"]));
        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.OK), (expiredRefresh.Status, goesOn.Status));
    }

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

    [Fact]
    public async Task A_deleted_conversation_closes_its_stream_has_ended_for_everybody_and_starts_no_more()
    {
        using var bot = new ListeningBot(_store);
        var chat = await bot.ChatAsync();
        using var socket = await chat.ListenAsync();
        await chat.AskAsync("quand vole le papillon bleu");

        Assert.Equal(HttpStatusCode.NoContent, (await chat.SendAsync(HttpMethod.Delete, $"conversations/{chat.Conversation}")).Status);

        while (await DirectLineClient.NextAsync(socket) is not null)
        {
            // What came before the end.
        }

        Assert.Equal(HttpStatusCode.NotFound, (await chat.SendAsync(HttpMethod.Get, $"conversations/{chat.Conversation}/activities")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await chat.SendAsync(HttpMethod.Get, $"conversations/{chat.Conversation}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await chat.PostAsync(chat.Message("papillon"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await chat.SendAsync(HttpMethod.Post, "tokens/refresh")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await chat.SendAsync(HttpMethod.Post, "conversations", "{}")).Status);
    }

    [Fact]
    public async Task A_client_can_ask_for_the_same_by_an_event()
    {
        using var bot = new ListeningBot(_store);
        var chat = await bot.ChatAsync();
        using var socket = await chat.ListenAsync();

        var (status, _) = await chat.PostAsync(new JsonObject { ["type"] = "event", ["name"] = AssistantBot.DeleteConversation });
        while (await DirectLineClient.NextAsync(socket) is not null)
        {
            // What came before the end.
        }

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(HttpStatusCode.NotFound, (await chat.SendAsync(HttpMethod.Get, $"conversations/{chat.Conversation}/activities")).Status);
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
        using var bot = new ListeningBot(_store, settings: new() { ["DirectLine:ActivitiesPerMinute"] = "3", ["DirectLine:ConversationsPerMinute"] = "6" });
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

    [Fact]
    public async Task A_quiet_conversation_is_erased_after_an_hour_and_one_that_somebody_watches_is_not()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.Parse("2026-11-23T08:00:00Z", System.Globalization.CultureInfo.InvariantCulture));
        using var bot = new ListeningBot(_store, services => services.AddSingleton<TimeProvider>(clock), new() { ["DirectLine:TokenMinutes"] = "1440" });
        var (quiet, watched) = (await bot.ChatAsync(), await bot.ChatAsync());
        using var socket = await watched.ListenAsync();
        for (var minutes = 0; minutes < 61; minutes += 10)
        {
            clock.Advance(TimeSpan.FromMinutes(10));
            await bot.Services.GetRequiredService<Assistant.Bot.Channels.ChannelSweep>().SweepAsync();
        }

        Assert.Equal(HttpStatusCode.NotFound, (await quiet.SendAsync(HttpMethod.Get, $"conversations/{quiet.Conversation}/activities")).Status);
        Assert.Equal(HttpStatusCode.OK, (await watched.SendAsync(HttpMethod.Get, $"conversations/{watched.Conversation}/activities")).Status);
    }
}
