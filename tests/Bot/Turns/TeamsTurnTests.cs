using System.Text.Json;
using Assistant.Bot.Activities;
using Assistant.Bot.Replies;
using Assistant.Bot.Signals;
using Assistant.Bot.Turns;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Assistant.Tests.Bot.Turns;

/// <summary>Turns as Teams makes them: what was recorded from a client, and the same written by hand.</summary>
public sealed class TeamsTurnTests : IDisposable
{
    private readonly AStore _store = AStore.With(ADocument.Titled("Charte").At("https://example.brussels/c").Saying("Seniors", "Les droits des seniors sont garantis au guichet de la Ville."));

    private readonly RunningBot _bot;
    private readonly List<SignalEvent> _left = [];

    public TeamsTurnTests() => _bot = new RunningBot(_store);

    private static Activity Said => new()
    {
        Type = Activity.Message,
        Id = "1485983408511",
        ChannelId = "msteams",
        ServiceUrl = FakeBotService.ServiceUrl,
        From = new() { Id = "29:ana" },
        Recipient = new() { Id = "28:bot" },
        Conversation = new() { Id = "19:c@thread.tacv2;messageid=1", ConversationType = "channel", IsGroup = true },
        Text = "<at>Assistant</at>\u00A0quels droits pour les seniors ?",
        Locale = "fr-BE",
        Entities = [Mention("28:bot", "<at>Assistant</at>")],
    };

    public void Dispose()
    {
        _bot.Dispose();
        _store.Dispose();
    }

    [Theory]
    [InlineData("channel", "message", "message", "message")]
    [InlineData("groupChat", "message", "message", "message")]
    public async Task A_mention_is_answered_in_its_thread_by_a_text_and_a_card(string type, params string[] types)
    {
        var replies = await TurnAsync(Said with { Conversation = Said.Conversation! with { ConversationType = type } });

        Assert.Equal(types.Skip(1), replies.Select(reply => reply.Type));
        Assert.Contains("« Les droits des seniors sont garantis au guichet de la Ville. »", replies[0].Text, StringComparison.Ordinal);
        Assert.Equal(TeamsCard.ContentType, replies[1].Attachments![0].ContentType);
        Assert.All(replies, reply => Assert.Equal((Said.Id, Said.Conversation!.Id, "29:ana", "28:bot"), (reply.ReplyToId, reply.Conversation?.Id, reply.Recipient?.Id, reply.From?.Id)));
    }

    [Theory]
    [InlineData("channel", true)]
    [InlineData("groupChat", true)]
    [InlineData("meeting", null)]
    [InlineData("channel", null)]
    [InlineData(null, true)]
    public async Task Without_a_mention_nobody_was_asked(string? type, bool? group)
    {
        var overheard = Said with { Conversation = new() { Id = "c", ConversationType = type, IsGroup = group }, Entities = [Mention("29:bo", "<at>Bo</at>")] };

        Assert.Empty(await TurnAsync(overheard));
        Assert.Empty(await TurnAsync(overheard with { Entities = null }));
    }

    [Fact]
    public async Task Alone_with_the_bot_no_mention_is_needed()
    {
        var replies = await TurnAsync(Said with { Conversation = new() { Id = "a:1", ConversationType = "personal" }, Entities = null, Text = "droits des seniors" });

        Assert.Equal(2, replies.Count);
    }

    [Theory]
    [InlineData("<at>Assistant</at>\u00A0quels droits ?", "quels droits ?")]
    [InlineData("quels droits <at>Assistant</at>", "quels droits")]
    [InlineData("<at>Assistant</at> et <at>Bo Peeters</at> : quels droits ?", "et   : quels droits ?")]
    [InlineData("les droits <at id=\"1\">[nom]</at> ?", "les droits   ?")]
    [InlineData("a < b, </at> et <at>", "a < b, </at> et <at>")]
    [InlineData(null, null)]
    public void A_question_has_no_mention_and_nobodys_name_in_it(string? text, string? question) =>
        Assert.Equal(question, Mentions.TextOf(Said with { Text = text, Entities = [Mention("28:bot", "<at>Assistant</at>"), Mention("29:bo", "<at>Bo Peeters</at>"), new() { Type = "mention" }] }));

    [Fact]
    public void An_entity_that_is_null_on_the_wire_is_no_mention() =>
        Assert.Equal("quels droits ?", Mentions.TextOf(Said with { Text = "<at>Assistant</at> quels droits ?", Entities = [null!, Mention("28:bot", "<at>Assistant</at>")] }));

    [Fact]
    public async Task An_installation_is_welcomed_once_with_the_notice_in_French_and_Dutch()
    {
        var installed = Said with { Type = Activity.InstallationUpdate, Action = "add", Text = null, Entities = null };
        var joined = Said with { Type = Activity.ConversationUpdate, MembersAdded = [new() { Id = "28:bot" }, new() { Id = "29:ana" }], Text = null, Entities = null };

        var welcome = Assert.Single(await TurnAsync(installed));

        Assert.Contains(ReplyTexts.In(Language.French).Notice, welcome.Text, StringComparison.Ordinal);
        Assert.Contains(ReplyTexts.In(Language.Dutch).Notice, welcome.Text, StringComparison.Ordinal);
        Assert.Contains("@", welcome.Text, StringComparison.Ordinal);
        Assert.Empty(await TurnAsync(joined));
    }

    [Theory]
    [InlineData("installationUpdate", "remove", null)]
    [InlineData("installationUpdate", "add-upgrade", null)]
    [InlineData("messageReaction", null, null)]
    [InlineData("messageUpdate", null, null)]
    [InlineData("event", null, "application/vnd.microsoft.readReceipt")]
    [InlineData("typing", null, null)]
    public async Task Other_news_is_left_unanswered(string type, string? action, string? name) =>
        Assert.Empty(await TurnAsync(Said with { Type = type, Action = action, Name = name }));

    [Theory]
    [InlineData("like", "AnswersTheQuestion")]
    [InlineData("dislike", "OutOfDate")]
    public async Task A_thumb_opens_a_form_with_reasons_and_no_field_for_text(string reaction, string reason)
    {
        var response = await InvokeAsync("message/fetchTask", $$$"""{"actionName":"feedback","actionValue":{"reaction":"{{{reaction}}}"}}""", "nl-BE");
        var wrapped = await InvokeAsync("message/fetchTask", $$$"""{"data":{"actionName":"feedback","actionValue":{"reaction":"{{{reaction}}}"} }}""", "nl-BE");

        var form = response.Body!.Value.GetRawText();
        Assert.Equal((200, form), (wrapped.Status, wrapped.Body!.Value.GetRawText()));
        Assert.Equal("continue", response.Body.Value.GetProperty("task").GetProperty("type").GetString());
        Assert.Contains($"\"value\":\"{reason}\"", form, StringComparison.Ordinal);
        Assert.Contains("Uw mening", form, StringComparison.Ordinal);
        Assert.DoesNotContain("Input.Text", form, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feedback_is_counted_by_its_reasons_and_what_was_written_beside_it_is_not_read()
    {
        const string Canary = "Jan Peeters 85.07.30-033.28";
        var form = JsonSerializer.Serialize("""{"reasons":"OutOfDate,Wrong,Jan Peeters"}""");
        var own = JsonSerializer.Serialize($$"""{"feedbackText":"{{Canary}}"}""");

        var first = await InvokeAsync("message/submitAction", $$$"""{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":{{{form}}} }}""");
        await InvokeAsync("message/submitAction", $$$"""{"actionName":"feedback","actionValue":{"reaction":"like","feedback":{{{own}}} }}""");
        await InvokeAsync("message/submitAction", $$$"""{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{{{Canary}}}"}}""");

        Assert.Equal((200, "{}"), (first.Status, first.Body!.Value.GetRawText()));
        var reasons = (1L << (int)FeedbackReason.Wrong) | (1L << (int)FeedbackReason.OutOfDate);
        Assert.Equal([new Feedback(IsLike: false, reasons, SignalName.Last), new Feedback(IsLike: true, 0, SignalName.Last), new Feedback(IsLike: true, 0, SignalName.Last)], _left);
        Assert.DoesNotContain("Peeters", _bot.Logs.All, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("adaptiveCard/action", "{}", 501)]
    [InlineData("task/fetch", "{}", 501)]
    [InlineData("message/fetchTask", "{}", 501)]
    [InlineData("message/fetchTask", "[1]", 501)]
    [InlineData("message/submitAction", """{"actionName":"other"}""", 200)]
    [InlineData("message/submitAction", """{"actionName":"feedback","actionValue":{"reaction":7,"feedback":{"a":1}}}""", 200)]
    [InlineData("message/submitAction", """{"actionName":"feedback","actionValue":{"reaction":"like","feedback":"{"}}""", 200)]
    [InlineData("message/submitAction", "\"text\"", 200)]
    public async Task An_invoke_that_is_not_known_is_said_to_be_unknown_and_none_breaks(string name, string value, int status) =>
        Assert.Equal(status, (await InvokeAsync(name, value)).Status);

    [Theory]
    [InlineData("""{"assistant":"ask-a-human","language":"nl"}""", "Met een persoon spreken")]
    [InlineData("""{"assistant":"ask-a-human","language":"xx"}""", null)]
    [InlineData("""{"kind":"other"}""", null)]
    public async Task The_button_names_who_can_help_in_the_same_thread(string value, string? title)
    {
        var reply = Assert.Single(await TurnAsync(Said with { Text = null, Entities = null, Value = JsonElement.Parse(value) }));

        Assert.Equal(Said.Conversation!.Id, reply.Conversation?.Id);
        Assert.Equal(title ?? ReplyTexts.In(Language.French).Empty, title is null ? reply.Text!.Split(" Écrivez")[0] : reply.Text!.Split('\n')[0]);
    }

    [Theory]
    [InlineData("pg-in-channel-message-mention", 2)]
    [InlineData("pg-in-groupChat-message-mention", 2)]
    [InlineData("pg-in-personal-message", 2)]
    [InlineData("pg-in-personal-message-cardSubmit", 1)]
    [InlineData("pg-in-personal-installationUpdate-add", 1)]
    [InlineData("pg-in-groupChat-installationUpdate-add", 1)]
    [InlineData("pg-in-channel-installationUpdate-add", 1)]
    [InlineData("pg-in-personal-installationUpdate-remove", 0)]
    [InlineData("pg-in-personal-conversationUpdate-membersAdded", 0)]
    [InlineData("pg-in-groupChat-conversationUpdate-membersAdded", 0)]
    [InlineData("pg-in-channel-conversationUpdate-membersAdded", 0)]
    [InlineData("pg-in-personal-conversationUpdate-membersRemoved", 0)]
    [InlineData("pg-in-personal-invoke-message_submitAction", 1)]
    [InlineData("pg-in-personal-invoke-adaptiveCard_action", 1)]
    [InlineData("pg-in-expectReplies-message", 1)]
    public async Task Recorded_traffic_is_answered_to_where_it_came_from(string file, int count)
    {
        var recorded = JsonElement.Parse(await File.ReadAllTextAsync(TestData.Find($"wire/{file}.json"), TestContext.Current.CancellationToken));
        var activity = recorded.GetProperty("request").GetProperty("body").Deserialize(ActivityJson.Default.Activity)!;

        var replies = await TurnAsync(activity);

        Assert.Equal(count, replies.Count);
        Assert.All(replies, reply => Assert.Equal((activity.Id, activity.Conversation?.Id, activity.From?.Id, activity.ServiceUrl), (reply.ReplyToId, reply.Conversation?.Id, reply.Recipient?.Id, reply.ServiceUrl)));
        Assert.DoesNotContain("<at>", string.Join('\n', replies.Select(reply => reply.Text)), StringComparison.Ordinal);
        if (file.EndsWith("submitAction", StringComparison.Ordinal))
        {
            Assert.Equal(recorded.GetProperty("response").GetProperty("body").GetRawText(), InvokeResponse.In(replies).Body!.Value.GetRawText());
        }
    }

    [Theory]
    [InlineData("remove", true)]
    [InlineData("remove-upgrade", false)]
    [InlineData("add", false)]
    public async Task Where_the_app_is_removed_the_conversation_is_forgotten(string action, bool isForgotten)
    {
        var turn = new TurnContext(Said with { Type = Activity.InstallationUpdate, Action = action, Text = null, Entities = null }, Audience.Public, new CollectedReplies());

        await _bot.Services.GetRequiredService<AssistantBot>().OnTurnAsync(turn, TestContext.Current.CancellationToken);

        Assert.Equal(isForgotten, turn.IsForgotten);
    }

    private static Entity Mention(string id, string text) => new()
    {
        Type = "mention",
        Properties = new Dictionary<string, JsonElement>(StringComparer.Ordinal)
        {
            ["mentioned"] = JsonElement.Parse($$"""{"id":"{{id}}","name":"x"}"""),
            ["text"] = JsonElement.Parse($"\"{text}\""),
        },
    };

    private async Task<InvokeResponse> InvokeAsync(string name, string value, string? locale = null) =>
        InvokeResponse.In(await TurnAsync(Said with { Type = Activity.Invoke, Name = name, Value = JsonElement.Parse(value), Text = null, Entities = null, Locale = locale }));

    private async Task<IReadOnlyList<Activity>> TurnAsync(Activity activity)
    {
        var replies = new CollectedReplies();
        var channel = new DialectReplyChannel(_bot.Services.GetRequiredService<TeamsReplies>(), replies);
        var turn = new TurnContext(activity, Audience.Public, channel);
        await _bot.Services.GetRequiredService<AssistantBot>().OnTurnAsync(turn, TestContext.Current.CancellationToken);
        _left.AddRange(turn.Signals);
        return replies.All;
    }
}
