using Assistant.Bot.Activities;
using Assistant.Bot.Turns;
using Assistant.Knowledge.Passages;
using Assistant.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Assistant.Tests.Bot.Turns;

/// <summary>A turn as a channel makes it.</summary>
public sealed class ActivityHandlerTests : IDisposable
{
    private readonly AStore _store = AStore.With(
        ADocument.Titled("Interne").For(Audience.Staff).At("https://example.brussels/i").Saying("Le logo", "Le logo de la Ville est choisi par le service communication."));

    private readonly RunningBot _bot;

    public ActivityHandlerTests() => _bot = new RunningBot(_store);

    public void Dispose()
    {
        _bot.Dispose();
        _store.Dispose();
    }

    [Fact]
    public async Task A_message_is_answered_to_whoever_sent_it_in_text_that_every_channel_can_show()
    {
        var replies = await TurnAsync(Said("qui choisit le logo de la Ville"), Audience.Staff);

        var reply = Assert.Single(replies);
        Assert.Equal(("message", "msteams", "42", "ana", "bot", "c"), (reply.Type, reply.ChannelId, reply.ReplyToId, reply.Recipient?.Id, reply.From?.Id, reply.Conversation?.Id));
        Assert.Contains("« Le logo de la Ville est choisi par le service communication. »", reply.Text, StringComparison.Ordinal);
        Assert.Matches(@"Interne, Le logo, \d{1,2} \p{L}+ 20\d\d, https://example\.brussels/i", reply.Text);
        Assert.Contains("guichet de votre commune", reply.Text, StringComparison.Ordinal);
        Assert.Equal("fr", reply.Locale);
    }

    [Fact]
    public async Task What_the_channel_did_not_prove_is_not_shown()
    {
        var reply = Assert.Single(await TurnAsync(Said("qui choisit le logo de la Ville"), Audience.Public));

        Assert.DoesNotContain("communication", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_joins_is_told_in_three_languages_that_this_is_automated()
    {
        var joined = new Activity { Type = Activity.ConversationUpdate, Recipient = new() { Id = "bot" }, MembersAdded = [new() { Id = "bot" }, new() { Id = "ana" }] };

        var reply = Assert.Single(await TurnAsync(joined, Audience.Public));

        Assert.Equal(3, reply.Text!.Split('\n').Length);
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("conversationUpdate")]
    [InlineData(null)]
    public async Task Other_activities_are_left_unanswered(string? type) => Assert.Empty(await TurnAsync(new Activity { Type = type, Text = "logo" }, Audience.Public));

    private static Activity Said(string text) =>
        new() { Type = Activity.Message, Id = "42", ChannelId = "msteams", Conversation = new() { Id = "c" }, From = new() { Id = "ana" }, Recipient = new() { Id = "bot" }, Text = text };

    private async Task<IReadOnlyList<Activity>> TurnAsync(Activity activity, Audience audience)
    {
        var replies = new CollectedReplies();
        await _bot.Services.GetRequiredService<AssistantBot>().OnTurnAsync(new TurnContext(activity, audience, replies), TestContext.Current.CancellationToken);
        return replies.All;
    }
}
