using System.Net;
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
