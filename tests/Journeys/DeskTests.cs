using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Assistant.Bot.Access;
using Assistant.Knowledge.Passages;
using Assistant.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Assistant.Tests.Journeys;

/// <summary>Half an hour of a coordinator: a gap is seen, answered, tried, approved by somebody else, given, and found closed four weeks later.</summary>
public sealed class DeskTests : IDisposable
{
    private const string French = "Y a-t-il un webinaire sur itsme ?";
    private const string Dutch = "Is er een webinar over itsme?";
    private const string Rule = "Le service répond aux demandes au guichet de la place, le matin.";

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
    private readonly AStore _store = AStore.With(ADocument.Titled("Services de proximité").Saying("Guichets", Rule));
    private readonly RunningBot _bot;

    public DeskTests() => _bot = new RunningBot(_store, _clock);

    public void Dispose()
    {
        _bot.Dispose();
        _store.Dispose();
    }

    [Fact]
    public async Task A_gap_in_two_languages_is_answered_once_and_closes()
    {
        await AskAsync(3);
        var ann = await _bot.SignInAsync(ADeskPerson.Named("Ann", DeskScope.All, DeskRole.Coordinator));
        var bob = await _bot.SignInAsync(ADeskPerson.Named("Bob", DeskScope.All, DeskRole.Coordinator, DeskRole.Reviewer));

        var queue = await OpenAsync(ann, "/desk/fr/to-do");
        var gap = Assert.Single(queue.QuerySelectorAll("button[name=group]"));
        Assert.Contains("FR 3", gap.Closest("tr")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("NL 3", gap.Closest("tr")!.TextContent, StringComparison.Ordinal);

        var address = await PostAsync(ann, "/desk/fr/to-do", new() { ["group"] = gap.GetAttribute("value")! });
        var found = await OpenAsync(ann, (await PostAsync(ann, address, Written(new() { ["do"] = "find", ["find"] = "guichet de la place le matin" }))).Split('#')[0]);
        var passage = Assert.Single(found.QuerySelectorAll("button[name=add]")).GetAttribute("value")!;
        await PostAsync(ann, address, Written(new() { ["add"] = passage }));
        var replay = await OpenAsync(ann, (await PostAsync(ann, address, Written(new() { ["do"] = "replay", ["quote-0"] = Rule }))).Split('#')[0]);
        Assert.Contains("Répondrait à 2 question(s) du groupe sur 2.", replay.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("L’obtiendraient à tort\u00A0: 0.", replay.Body!.TextContent, StringComparison.Ordinal);

        await PostAsync(ann, address, Written(new() { ["do"] = "hand-in", ["quote-0"] = Rule }));
        var own = await OpenAsync(ann, address);
        Assert.Null(own.QuerySelector("button[value=publish]"));
        Assert.NotNull((await OpenAsync(bob, address)).QuerySelector("button[value=publish]"));
        await PostAsync(bob, address, new() { ["do"] = "publish" });

        var (inFrench, inDutch, lookAlike) = (await _bot.AskAsync("fr", French), await _bot.AskAsync("nl", Dutch), await _bot.AskAsync("fr", "Y a-t-il un webinaire sur itsme pour 2 personnes ?"));
        Assert.Contains("Au guichet, le matin.", inFrench.Text, StringComparison.Ordinal);
        Assert.Contains("Aan het loket, in de voormiddag.", inDutch.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Au guichet, le matin.", lookAlike.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(French, (await OpenAsync(ann, "/desk/fr/to-do")).QuerySelector("[aria-labelledby=gaps]")!.TextContent, StringComparison.Ordinal);

        _clock.AdjustTime(_clock.GetUtcNow().AddDays(1));
        await AskAsync(2);
        _clock.AdjustTime(_clock.GetUtcNow().AddDays(28)); // Without the millions of ticks of what looks every few seconds.
        var later = await OpenAsync(await _bot.SignInAsync(ADeskPerson.Named("Ann", DeskScope.All, DeskRole.Coordinator)), "/desk/fr/to-do");
        var outcome = later.QuerySelector("[aria-labelledby=outcomes] tbody tr")!;
        var counts = outcome.QuerySelectorAll("td.n").Select(cell => cell.TextContent.Trim()).ToList();

        // Six, and the look-alike of the same day where it fell into the same group: how alike questions look depends on the database's key.
        Assert.Contains(counts[0], new[] { "6", "7" });
        Assert.Equal(["0", "4"], counts.Skip(1));
        Assert.Contains("Lacune comblée", outcome.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_reads_questions_is_in_the_access_log()
    {
        await AskAsync(3);
        var ann = await _bot.SignInAsync(ADeskPerson.Named("Ann Peeters", DeskScope.All, DeskRole.Coordinator));
        var admin = await _bot.SignInAsync(ADeskPerson.Named("Root", DeskScope.All, DeskRole.Administrator));

        await OpenAsync(ann, "/desk/nl/to-do");
        var log = (await OpenAsync(admin, "/desk/nl/settings")).QuerySelector("[aria-labelledby=log]")!.TextContent;

        Assert.Contains("Ann Peeters", log, StringComparison.Ordinal);
        Assert.DoesNotContain("webinaire", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_is_changed_says_who_would_lose_it()
    {
        await AskAsync(3);
        var (ann, bob) = (await _bot.SignInAsync(ADeskPerson.Named("Ann", DeskScope.All, DeskRole.Coordinator)), await _bot.SignInAsync(ADeskPerson.Named("Bob", DeskScope.All, DeskRole.Reviewer)));
        var address = await BeginAsync(ann);
        await PostAsync(ann, address, Written(new() { ["do"] = "hand-in", ["quote-0"] = Rule }));
        await PostAsync(bob, address, new() { ["do"] = "publish" });
        await _bot.AskAsync("fr", French);

        var changed = Written(new() { ["do"] = "replay", ["quote-0"] = Rule });
        (changed["wordings-fr"], changed["wordings-nl"]) = ("Où acheter un papillon bleu ?", "");
        var replay = (await OpenAsync(ann, (await PostAsync(ann, address, changed)).Split('#')[0])).QuerySelector("#replay")!.TextContent;

        Assert.Contains("Avaient cette réponse et ne l’auraient plus\u00A0: 1.", replay, StringComparison.Ordinal);
        Assert.Contains(French, replay, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Askers_who_may_not_read_the_source_are_told_apart_from_those_who_asked_something_else()
    {
        using var store = AStore.With(ADocument.Titled("Note de la Ville").For(Audience.Staff).Saying("Guichets", Rule));
        using var bot = new RunningBot(store, _clock);
        foreach (var question in new[] { French, French, French, "Y a-t-il un webinaire sur itsme pour 2 personnes ?" })
        {
            await bot.AskAsync("fr", question);
        }

        var ann = await bot.SignInAsync(ADeskPerson.Named("Ann", DeskScope.All, DeskRole.Coordinator));
        var address = await BeginAsync(ann);
        var page = await OpenAsync(ann, (await PostAsync(ann, address, Written(new() { ["do"] = "replay", ["quote-0"] = Rule }))).Split('#')[0]);

        Assert.Contains("ne peut pas lire la source", page.QuerySelector("#replay")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Cette réponse ne sera donnée qu’à\u00A0: personnel de la Ville.", page.Body!.TextContent, StringComparison.Ordinal);
    }

    // The answer to the first gap, with its source.
    private static async Task<string> BeginAsync(HttpClient ann)
    {
        var group = (await OpenAsync(ann, "/desk/fr/to-do")).QuerySelector("button[name=group]")!.GetAttribute("value")!;
        var address = await PostAsync(ann, "/desk/fr/to-do", new() { ["group"] = group });
        var found = await OpenAsync(ann, (await PostAsync(ann, address, Written(new() { ["do"] = "find", ["find"] = "guichet de la place le matin" }))).Split('#')[0]);
        await PostAsync(ann, address, Written(new() { ["add"] = found.QuerySelector("button[name=add]")!.GetAttribute("value")! }));
        return address;
    }

    private static Dictionary<string, string> Written(Dictionary<string, string> action) => new(action)
    {
        ["text-fr"] = "Au guichet, le matin.",
        ["text-nl"] = "Aan het loket, in de voormiddag.",
        ["wordings-fr"] = French,
        ["wordings-nl"] = Dutch,
    };

    private static async Task<IHtmlDocument> OpenAsync(HttpClient browser, string address)
    {
        using var response = await browser.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode} at {address}: {html}");
        return new HtmlParser().ParseDocument(html);
    }

    private static async Task<string> PostAsync(HttpClient browser, string address, Dictionary<string, string> form)
    {
        using var response = await browser.PostAsync(new Uri(address, UriKind.Relative), new FormUrlEncodedContent(form), TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode == System.Net.HttpStatusCode.Redirect, $"{response.StatusCode} at {address}");
        return response.Headers.Location!.OriginalString;
    }

    private async Task AskAsync(int each)
    {
        for (var i = 0; i < each; i++)
        {
            await _bot.AskAsync("fr", French);
            await _bot.AskAsync("nl", Dutch);
        }
    }
}
