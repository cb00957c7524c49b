using System.Text.Json;
using Assistant.Bot.Activities;
using Assistant.Bot.Channels;
using Assistant.Bot.Replies;
using Assistant.Bot.Turns;
using Assistant.Knowledge.Passages;
using Assistant.Tests.Bot.Channels;
using Assistant.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Assistant.Tests.Journeys;

/// <summary>A conversation in Teams from the token to the wire: who brings it, who reads it, what comes back.</summary>
public sealed class TeamsTests : IAsyncLifetime
{
    private readonly AStore _store = AStore.With(
        ADocument.Titled("Note interne").For(Audience.Staff).At("https://intra.example.brussels/n").Saying("Le logo", "Le logo de la Ville est choisi par le service communication."));

    private readonly RunningBot _bot;
    private FakeBotService _service = null!;
    private AConnector _connector = null!;

    public TeamsTests() => _bot = new RunningBot(_store);

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
        _connector = new AConnector(_service);
    }

    public async ValueTask DisposeAsync()
    {
        _connector.Dispose();
        await _service.DisposeAsync();
        _bot.Dispose();
        _store.Dispose();
    }

    [Fact]
    public async Task Colleagues_in_a_channel_read_the_internal_note_in_their_thread_and_a_guest_among_them_does_not()
    {
        _service.Answer(200, Roster("user", "user"));
        await HearAsync(Asked);

        var replies = Posted();
        Assert.Equal(2, replies.Count);
        Assert.All(_service.Calls.Skip(1), call => Assert.Equal("/emea/v3/conversations/19%3Ac%40thread.tacv2%3Bmessageid%3D1776390257332/activities/1776390257333", call.Target));
        Assert.Contains("« Le logo de la Ville est choisi par le service communication. »", replies[0].Text, StringComparison.Ordinal);
        Assert.Contains("[1]", replies[0].Text, StringComparison.Ordinal);

        _connector.Get<TeamsRoster>().Forget(Asked.Conversation!.Id!);
        _service.Answer(200, Roster("user", "guest"));
        await HearAsync(Asked with { Id = "1776390257334" });

        Assert.DoesNotContain("communication", string.Join('\n', _service.Calls.Skip(4).Select(call => call.Body)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_goes_out_has_the_names_that_a_Teams_client_was_seen_to_take()
    {
        var recorded = JsonElement.Parse(await File.ReadAllTextAsync(TestData.Find("wire/pg-out-post-message-aiEntity.json"), TestContext.Current.CancellationToken)).GetProperty("request").GetProperty("body");
        _service.Answer(200, Roster("user"));
        await HearAsync(Asked);

        var sent = JsonElement.Parse(_service.Calls[1].Body);
        Assert.Equal(Names(recorded), Names(sent).Where(name => name != "locale"));
        Assert.Equal(Names(recorded.GetProperty("entities")[0]), Names(sent.GetProperty("entities")[0]));
        Assert.Equal(
            Names(recorded.GetProperty("entities")[0].GetProperty("citation")[0].GetProperty("appearance")), Names(sent.GetProperty("entities")[0].GetProperty("citation")[0].GetProperty("appearance")));
    }

    [Fact]
    public async Task The_button_under_the_answer_names_who_can_help()
    {
        _service.Answer(200, Roster("user"));
        await HearAsync(Asked);
        var button = Posted()[1].Attachments![0].Content!.Value.GetProperty("actions")[0].GetProperty("data");

        await HearAsync(Asked with { Id = "1776390257335", Text = null, Entities = null, Value = button, ReplyToId = "sent-2" });

        Assert.StartsWith("Parler à une personne\nDemandez au guichet", Posted()[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_services_signature_nothing_is_heard()
    {
        await HearAsync(Asked, authorization: "Bearer a.b.c", refused: true);

        Assert.Empty(_service.Calls);
    }

    private static string Roster(params string[] roles) =>
        $$"""{"members":[{{string.Join(',', roles.Select(role => $$"""{"tenantId":"{{AConnector.TenantId}}","userRole":"{{role}}"}"""))}}]}""";

    private static IEnumerable<string> Names(JsonElement json) => json.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal);

    private List<Activity> Posted() =>
        [.. _service.Calls.Where(call => call.Method == "POST").Select(call => JsonSerializer.Deserialize(call.Body, ActivityJson.Default.Activity)!)];

    private async Task HearAsync(Activity activity, string? authorization = null, bool refused = false)
    {
        var request = new DefaultHttpContext();
        request.Request.Headers.Authorization = authorization ?? $"Bearer {new TokenMatrix(_service.Keys, TimeProvider.System.GetUtcNow()).Good}";
        var (refusal, audience) = await _connector.Get<ConnectorAuthentication>().CheckAsync(request, activity, TestContext.Current.CancellationToken);
        Assert.Equal(refused, refusal is not null);
        if (!refused)
        {
            var channel = new TeamsReplyChannel(_bot.Services.GetRequiredService<TeamsReplies>(), _connector.Get<IReplyChannel>());
            await _bot.Services.GetRequiredService<AssistantBot>().OnTurnAsync(new TurnContext(activity, audience, channel), TestContext.Current.CancellationToken);
        }
    }
}
