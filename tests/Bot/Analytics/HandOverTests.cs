using Assistant.Bot.Access;
using Assistant.Bot.Analytics.Desk;
using Assistant.Bot.Analytics.Humans;
using Assistant.Bot.Data;
using Assistant.Bot.Replies;
using Assistant.Bot.Turns;
using Assistant.Knowledge.Languages;
using Assistant.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Assistant.Tests.Bot.Analytics;

/// <summary>A question that is handed on to a human, and the reply that comes back into the same conversation.</summary>
public sealed class HandOverTests : IDisposable
{
    private const string Question = "Comment obtenir une carte de riverain ?";

    private static readonly DeskPerson Ann = ADeskPerson.With(DeskRole.Coordinator);

    private readonly AStore _store = AStore.Empty();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task The_reply_comes_back_in_the_same_conversation()
    {
        using var bot = new ListeningBot(_store);
        var chat = await bot.ChatAsync();
        await chat.AskAsync(Question);
        await chat.AskAsync(HandOverTexts.French.Offer);
        var desk = bot.Services.GetRequiredService<HumanDesk>();

        var waiting = Assert.Single(await desk.WaitingAsync(Ann));
        var ending = await desk.ReplyAsync(Ann, waiting, "Venez au guichet.", TestContext.Current.CancellationToken);

        Assert.Equal(Question, waiting.Question);
        Assert.Equal(Language.French, waiting.Language);
        Assert.Equal(ProactiveEnding.Stored, ending);
        Assert.Contains("Venez au guichet.", string.Join('\n', (await chat.ReadAsync()).Select(activity => (string?)activity["text"])), StringComparison.Ordinal);
        Assert.Empty(await desk.WaitingAsync(Ann));
    }

    [Fact]
    public async Task Without_the_askers_own_words_nothing_is_handed_on()
    {
        using var bot = new ListeningBot(_store);
        var chat = await bot.ChatAsync();
        await chat.AskAsync(Question);

        Assert.Empty(await bot.Services.GetRequiredService<HumanDesk>().WaitingAsync(Ann));
    }

    [Fact]
    public async Task Nothing_of_it_can_be_joined_with_a_signal()
    {
        using var bot = new ListeningBot(_store);
        var chat = await bot.ChatAsync();
        await chat.AskAsync(Question);
        await chat.AskAsync(HandOverTexts.French.Offer);

        var shared = bot.Services.GetRequiredService<Database>().Read(db => db.Number(
            "SELECT COUNT(*) FROM asked_humans a JOIN signal_links l ON l.conversation = a.conversation OR l.conversation = a.question"));
        var box = bot.Services.GetRequiredService<Database>().Read(db => db.All("SELECT question, conversation FROM asked_humans", row => (byte[])row[0]));

        Assert.Equal(0, shared);
        Assert.DoesNotContain("riverain", System.Text.Encoding.UTF8.GetString(Assert.Single(box)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_deletes_the_conversation_takes_the_question_back()
    {
        using var bot = new ListeningBot(_store);
        var chat = await bot.ChatAsync();
        await chat.AskAsync(Question);
        await chat.AskAsync(HandOverTexts.French.Offer);

        await chat.SendAsync(HttpMethod.Delete, $"conversations/{chat.Conversation}");
        await bot.Services.GetRequiredService<DeskSweep>().SweepAsync();

        Assert.Empty(await bot.Services.GetRequiredService<HumanDesk>().WaitingAsync(Ann));
    }
}
