using System.Text.Json;
using Assistant.Bot.Access;
using Assistant.Bot.Activities;
using Assistant.Bot.Analytics.Desk;
using Assistant.Bot.Analytics.Humans;
using Assistant.Bot.Data;
using Assistant.Bot.Replies;
using Assistant.Knowledge.Languages;
using Assistant.Tests.Bot.Channels;
using Assistant.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Assistant.Tests.Bot.Analytics;

/// <summary>Those who agreed to be written to: staff about the programme, and coordinators when a question waits.</summary>
public sealed class ContactTests : IDisposable
{
    private static readonly DeskPerson Ann = ADeskPerson.With(DeskRole.Coordinator);

    private readonly AStore _store = AStore.Empty();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task A_coordinator_is_told_once_of_a_question_that_waits_and_never_of_its_text()
    {
        using var bot = new ListeningBot(_store);
        var desk = bot.Services.GetRequiredService<ContactDesk>();
        var coordinator = await bot.ChatAsync();
        var code = await desk.MakeCodeAsync(Ann);
        await coordinator.AskAsync(code);
        var other = await bot.ChatAsync();
        await other.AskAsync(code);

        var asker = await bot.ChatAsync();
        await asker.AskAsync("Comment obtenir une carte de riverain ?");
        await asker.AskAsync(HandOverTexts.French.Offer);
        var (first, second) = (await desk.TellAsync(Cancellation), await desk.TellAsync(Cancellation));

        Assert.Equal((1, 0), (first, second));
        Assert.Equal(1, desk.CountNotices(Ann));
        var told = string.Join('\n', (await coordinator.ReadAsync()).Select(activity => (string?)activity["text"]));
        Assert.Contains("Questions qui attendent une réponse humaine", told, StringComparison.Ordinal);
        Assert.DoesNotContain("riverain", told, StringComparison.Ordinal);
        Assert.Contains(ContactTexts.French.UnknownCode, (await other.ReadAsync()).Select(activity => (string?)activity["text"]));
    }

    [Fact]
    public async Task A_code_that_nobody_made_or_that_is_too_old_begins_nothing()
    {
        using var bot = new ListeningBot(_store);
        var code = await bot.Services.GetRequiredService<ContactDesk>().MakeCodeAsync(Ann);
        await bot.Services.GetRequiredService<GroupCommit>().WriteAsync(db => db.Execute("UPDATE marks SET value = 1 WHERE name LIKE 'notice:%'"));
        var chat = await bot.ChatAsync();

        await chat.AskAsync(code);
        await chat.AskAsync("desk-abcdefghjkmn");

        Assert.Equal(2, (await chat.ReadAsync()).Count(activity => (string?)activity["text"] == ContactTexts.French.UnknownCode));
        Assert.Equal(0, bot.Services.GetRequiredService<ContactDesk>().CountNotices(Ann));
    }

    [Fact]
    public async Task Whoever_is_no_staff_leaves_nothing_behind()
    {
        using var bot = new ListeningBot(_store);
        var chat = await bot.ChatAsync();

        await chat.AskAsync(ContactTexts.Dutch.Agree);

        Assert.Contains(ContactTexts.Dutch.StaffOnly, (await chat.ReadAsync()).Select(activity => (string?)activity["text"]));
        Assert.Empty(bot.Services.GetRequiredService<ContactDesk>().All());
        Assert.Equal(0, bot.Services.GetRequiredService<Database>().Read(db => db.Number("SELECT COUNT(*) FROM conversations")));
    }

    [Fact]
    public async Task Staff_who_agree_are_written_to_in_their_language_until_they_say_stop()
    {
        await using var service = await FakeBotService.StartAsync();
        using var bot = new ListeningBot(_store, BotWith.BotService(service), new(AConnector.Settings), environment: "Production");
        bot.Client.DefaultRequestHeaders.Authorization = new("Bearer", new TokenMatrix(service.Keys, TimeProvider.System.GetUtcNow()).Good);
        service.Answer(200, $$"""{"tenantId":"{{AConnector.TenantId}}","userRole":"user"}""");
        var desk = bot.Services.GetRequiredService<ContactDesk>();
        await HearAsync(bot, service, ContactTexts.Dutch.Agree, 1);
        await HearAsync(bot, service, $"{ContactTexts.Dutch.Agree} ", 2);

        var written = await desk.WriteAsync(Ann, new Dictionary<Language, string> { [Language.Dutch] = "Kom naar de ontmoeting.", [Language.French] = "Venez." }, Cancellation);
        await bot.Services.GetRequiredService<DeskSweep>().SweepAsync();
        var kept = desk.All();
        var said = await PostedAsync(service, 3);
        await HearAsync(bot, service, ContactTexts.Dutch.Stop, 4);

        Assert.Equal(1, written);
        Assert.Equal(Language.Dutch, Assert.Single(kept).Language);
        Assert.Contains(said, text => text.Contains("Kom naar de ontmoeting.", StringComparison.Ordinal));
        Assert.Empty(desk.All());
    }

    private static async Task HearAsync(ListeningBot bot, FakeBotService service, string text, int posts)
    {
        var message = new Activity
        {
            Type = Activity.Message,
            Id = $"17763902573{posts}",
            ChannelId = "msteams",
            ServiceUrl = FakeBotService.ServiceUrl,
            Conversation = new() { Id = "a:staff", ConversationType = "personal", TenantId = AConnector.TenantId },
            From = new() { Id = "29:ana" },
            Recipient = new() { Id = "28:bot", Name = "Assistant" },
            Text = text,
            Locale = "nl-BE",
        };
        await bot.PostAsync("/api/messages", JsonSerializer.Serialize(message, ActivityJson.Default.Activity));
        await PostedAsync(service, posts);
    }

    private static async Task<List<string>> PostedAsync(FakeBotService service, int expected)
    {
        for (var attempt = 0; attempt < 1200 && service.Calls.Count(call => call.Method == "POST") < expected; attempt++)
        {
            await Task.Delay(25, Cancellation);
        }

        return [.. service.Calls.Where(call => call.Method == "POST").Select(call => JsonSerializer.Deserialize(call.Body, ActivityJson.Default.Activity)!.Text ?? "")];
    }
}
