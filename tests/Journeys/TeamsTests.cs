using System.Net;
using System.Text.Json;
using Assistant.Bot.Activities;
using Assistant.Bot.Channels;
using Assistant.Bot.Replies;
using Assistant.Knowledge.Passages;
using Assistant.Tests.Bot.Channels;
using Assistant.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Assistant.Tests.Journeys;

/// <summary>A conversation in Teams from the token to the wire: who brings it, who reads it, what comes back.</summary>
public sealed class TeamsTests : IAsyncLifetime
{
    private readonly AStore _store = AStore.With(
        ADocument.Titled("Note interne").For(Audience.Staff).At("https://intra.example.brussels/n").Saying("Le logo", "Le logo de la Ville est choisi par le service communication."));

    private FakeBotService _service = null!;
    private ListeningBot _bot = null!;

    private static Activity Asked => new()
    {
        Type = Activity.Message,
        Id = "1776390257333",
        ChannelId = "msteams",
        ServiceUrl = FakeBotService.ServiceUrl,
        Conversation = new() { Id = "19:c@thread.tacv2;messageid=1776390257332", ConversationType = "channel", IsGroup = true, TenantId = AConnector.TenantId },
        From = new() { Id = "29:ana" },
        Recipient = new() { Id = "28:bot", Name = "Assistant" },
        Text = "<at>Assistant</at> qui choisit le logo de la Ville ?",
        Entities =
        [
            new()
            {
                Type = "mention",
                Properties = new Dictionary<string, JsonElement>(StringComparer.Ordinal) { ["mentioned"] = JsonElement.Parse("""{"id":"28:bot"}"""), ["text"] = JsonElement.Parse("\"<at>Assistant</at>\"") },
            },
        ],
    };

    public async ValueTask InitializeAsync()
    {
        _service = await FakeBotService.StartAsync();
        _bot = new ListeningBot(_store, BotWith.BotService(_service), new(AConnector.Settings), environment: "Production");
        _bot.Client.DefaultRequestHeaders.Authorization = new("Bearer", new TokenMatrix(_service.Keys, TimeProvider.System.GetUtcNow()).Good);
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _service.DisposeAsync();
        _store.Dispose();
    }

    [Fact]
    public async Task A_question_is_answered_exactly_once_however_often_it_is_delivered()
    {
        _service.Answer(200, Roster("user"));
        await HearAsync(Asked);
        await HearAsync(Asked);

        var replies = await PostedAsync(2);
        await HearAsync(Asked);

        Assert.Equal(2, (await PostedAsync(2)).Count);
        Assert.StartsWith("« Le logo de la Ville", replies[0].Text!.Split("\n\n")[1], StringComparison.Ordinal);
        var citation = replies[0].Entities!.Single().Properties!["citation"][0];
        Assert.Equal((1, "https://intra.example.brussels/n"), (citation.GetProperty("position").GetInt32(), citation.GetProperty("appearance").GetProperty("url").GetString()));
        Assert.Equal((null, TeamsCard.ContentType), (replies[1].Text, replies[1].Attachments!.Single().ContentType));
        Assert.All(_service.Calls, call => Assert.Equal("Bearer token-of-the-bot", call.Authorization));
    }

    [Fact]
    public async Task When_nobody_knows_whether_text_and_card_arrived_the_asker_is_asked_once_to_ask_again()
    {
        _service.Answer(200, Roster("user")).Answer(500).Answer(500);
        await HearAsync(Asked);

        var posted = await PostedAsync(3);

        Assert.Equal([(true, false), (false, true), (true, false)], posted.Select(reply => (reply.Text is not null, reply.Attachments is not null)));
        Assert.Equal(ReplyBuilder.Interrupted("fr"), posted[2].Text);
    }

    [Fact]
    public async Task Personal_data_is_left_out_and_the_reply_says_so()
    {
        _service.Answer(200, Roster("user"));
        await HearAsync(Asked with { Text = "<at>Assistant</at> Mme Vandenbroucke (NISS 85.07.30-033.28) : qui choisit le logo de la Ville ?" });

        var text = (await PostedAsync(2))[0].Text;

        Assert.Contains("J’ai retiré de votre question un nom, un numéro ou une adresse.", text, StringComparison.Ordinal);
        Assert.Contains("« Le logo de la Ville est choisi par le service communication. »", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Vandenbroucke", string.Join('\n', _service.Calls.Select(call => call.Body)) + _bot.Logs.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Colleagues_in_a_channel_read_the_internal_note_in_their_thread_and_a_guest_among_them_does_not()
    {
        _service.Answer(200, Roster("user", "user"));
        await HearAsync(Asked);

        var replies = await PostedAsync(2);
        Assert.Equal(2, replies.Count);
        Assert.All(_service.Calls.Skip(1), call => Assert.Equal("/emea/v3/conversations/19%3Ac%40thread.tacv2%3Bmessageid%3D1776390257332/activities/1776390257333", call.Target));
        Assert.Contains("« Le logo de la Ville est choisi par le service communication. »", replies[0].Text, StringComparison.Ordinal);
        Assert.Contains("[1]", replies[0].Text, StringComparison.Ordinal);

        _bot.Services.GetRequiredService<TeamsRoster>().Forget(Asked.Conversation!.Id!);
        _service.Answer(200, Roster("user", "guest"));
        await HearAsync(Asked with { Id = "1776390257334", Text = "<at>Assistant</at> et qui choisit le logo de la Ville ?" });
        await PostedAsync(4);

        Assert.DoesNotContain("communication", string.Join('\n', _service.Calls.Skip(4).Select(call => call.Body)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_goes_out_has_the_names_that_a_Teams_client_was_seen_to_take()
    {
        var recorded = JsonElement.Parse(await File.ReadAllTextAsync(TestData.Find("wire/pg-out-post-message-aiEntity.json"), TestContext.Current.CancellationToken)).GetProperty("request").GetProperty("body");
        _service.Answer(200, Roster("user"));
        await HearAsync(Asked);
        await PostedAsync(2);

        var sent = JsonElement.Parse(_service.Calls[1].Body);
        Assert.Equal(Names(recorded), Names(sent).Where(name => name is not ("locale" or "timestamp")));
        Assert.Equal(Names(recorded.GetProperty("entities")[0]), Names(sent.GetProperty("entities")[0]));
        Assert.Equal(
            Names(recorded.GetProperty("entities")[0].GetProperty("citation")[0].GetProperty("appearance")), Names(sent.GetProperty("entities")[0].GetProperty("citation")[0].GetProperty("appearance")));
    }

    [Fact]
    public async Task The_button_under_the_answer_names_who_can_help()
    {
        _service.Answer(200, Roster("user"));
        await HearAsync(Asked);
        var button = (await PostedAsync(2))[1].Attachments![0].Content!.Value.GetProperty("actions")[0].GetProperty("data");

        await HearAsync(Asked with { Id = "1776390257335", Text = null, Entities = null, Value = button, ReplyToId = "sent-2" });

        Assert.StartsWith("Parler à une personne\nDemandez au guichet", (await PostedAsync(3))[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_services_signature_nothing_is_heard()
    {
        _bot.Client.DefaultRequestHeaders.Authorization = new("Bearer", "a.b.c");

        await HearAsync(Asked, HttpStatusCode.Unauthorized);

        Assert.Empty(_service.Calls);
    }

    private static string Roster(params string[] roles) =>
        $$"""{"members":[{{string.Join(',', roles.Select(role => $$"""{"tenantId":"{{AConnector.TenantId}}","userRole":"{{role}}"}"""))}}]}""";

    private static IEnumerable<string> Names(JsonElement json) => json.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal);

    // Waits until so many replies were posted, and then a little, for those that should not come.
    private async Task<List<Activity>> PostedAsync(int expected)
    {
        for (var attempt = 0; attempt < 1200 && Posts().Count() < expected; attempt++)
        {
            await Task.Delay(25, TestContext.Current.CancellationToken);
        }

        await Task.Delay(200, TestContext.Current.CancellationToken);
        return [.. Posts().Select(call => JsonSerializer.Deserialize(call.Body, ActivityJson.Default.Activity)!)];
    }

    private IEnumerable<Called> Posts() => _service.Calls.Where(call => call.Method == "POST");

    private async Task HearAsync(Activity activity, HttpStatusCode expected = HttpStatusCode.Accepted) =>
        Assert.Equal(expected, (await _bot.PostAsync("/api/messages", JsonSerializer.Serialize(activity, ActivityJson.Default.Activity))).Status);
}
