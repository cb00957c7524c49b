using Assistant.Bot.Access;
using Assistant.Bot.Analytics.Surveys;
using Assistant.Bot.Demo;
using Assistant.Bot.Replies;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;
using Assistant.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Assistant.Tests.Journeys;

/// <summary>The coordinators' desk in a real browser: half an hour by the keyboard alone, and every page with something on it.</summary>
public sealed class DeskBrowserTests
{
    private const string French = "Y a-t-il un webinaire sur itsme ?";
    private const string Dutch = "Is er een webinar over itsme?";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Group", "browser")]
    public async Task A_gap_in_two_languages_is_answered_by_keyboard_and_is_closed_four_weeks_later()
    {
        BrowserScript.Find();
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        using var store = AStore.With(ADocument.Titled("Services de proximité").Saying("Guichets", "Le service répond aux demandes au guichet de la place, le matin."));
        using var bot = new RunningBot(store, clock);
        bot.UseKestrel(0);
        bot.StartServer();
        await AskBothAsync(bot, 3);

        await BrowserScript.RunAsync("desk-journey.mjs", LinkFor(bot, "Ann", DeskRole.Coordinator), "answer", LinkFor(bot, "Bob", DeskRole.Coordinator, DeskRole.Reviewer).ToString());
        var (inFrench, inDutch, lookAlike) = (await bot.AskAsync("fr", French), await bot.AskAsync("nl", Dutch), await bot.AskAsync("fr", "Y a-t-il un webinaire sur itsme pour 2 personnes ?"));
        clock.AdjustTime(clock.GetUtcNow().AddDays(1));
        await AskBothAsync(bot, 2);
        clock.AdjustTime(clock.GetUtcNow().AddDays(28));
        await BrowserScript.RunAsync("desk-journey.mjs", LinkFor(bot, "Ann", DeskRole.Coordinator), "closed");

        Assert.Contains("Au guichet, le matin.", inFrench.Text, StringComparison.Ordinal);
        Assert.Contains("Aan het loket, in de voormiddag.", inDutch.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Au guichet, le matin.", lookAlike.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Group", "browser")]
    public async Task Axe_the_keyboard_and_a_small_screen_find_nothing_wrong_on_any_page_with_demo_data()
    {
        BrowserScript.Find();
        using var store = AStore.Empty();
        var uploads = Path.Combine(store.Folder, "uploads");
        using var bot = new ListeningBot(
            store, settings: new() { ["Store:Starter"] = Path.Combine(AppContext.BaseDirectory, "starter"), ["Uploads:Folder"] = uploads }, environment: "Production");
        var person = ADeskPerson.Named("Ann Peeters", DeskScope.All, Enum.GetValues<DeskRole>());
        var serving = await bot.Services.GetRequiredService<SnapshotSwitch>().CurrentAsync(Cancellation);
        var demo = new DemoSignals(seed: 2026, TimeProvider.System.GetUtcNow(), days: 200) { Snapshot = serving!.Id.Value };
        await bot.Services.GetRequiredService<DemoStore>().FillAsync(demo.Ask(6000), Cancellation);
        await SurveyAsync(bot.Services, person);
        var chat = await bot.ChatAsync();
        await chat.AskAsync("Où trouver l’enregistrement du webinaire de mardi ?");
        await chat.AskAsync(HandOverTexts.French.Offer);
        Directory.CreateDirectory(Path.Combine(uploads, "public"));
        await File.WriteAllTextAsync(Path.Combine(uploads, "public", "annonce.md"), "# Annonce\n\nLes webinaires du programme sont enregistrés et restent disponibles pendant un an pour tous les aidants numériques de la ville.\n", Cancellation);
        Assert.Equal(0, (await IndexerProgram.RunAsync("watch", uploads, "--store", store.Folder, "--once")).Code);

        await BrowserScript.RunAsync("desk.mjs", LinkFor(bot.Services, bot.Client.BaseAddress!, person));
    }

    private static async Task SurveyAsync(IServiceProvider services, DeskPerson person)
    {
        var (survey, today) = (services.GetRequiredService<SurveyDesk>(), BrusselsTime.DateOf(TimeProvider.System.GetUtcNow()));
        await survey.SetAsync(person, today.AddDays(20));
        await survey.BringAsync(person, [.. Enumerable.Range(0, 40).Select(i => new BroughtAnswer(today.AddDays(-i), new SurveyAnswer(Language.French, Audience.Helpers, null, 1 + (i % 5), (Otherwise)(1 + (i % 4)), SurveyOrigin.Brought)))]);
    }

    private static async Task AskBothAsync(RunningBot bot, int each)
    {
        for (var i = 0; i < each; i++)
        {
            await bot.AskAsync("fr", French);
            await bot.AskAsync("nl", Dutch);
        }
    }

    private static Uri LinkFor(RunningBot bot, string name, params DeskRole[] roles) => LinkFor(bot.Services, bot.ClientOptions.BaseAddress, ADeskPerson.Named(name, DeskScope.All, roles));

    private static Uri LinkFor(IServiceProvider services, Uri address, DeskPerson person) => new(address, $"{DeskSignIn.LinkPath}?ticket={services.GetRequiredService<OneTimeLinks>().Make(person)}");
}
