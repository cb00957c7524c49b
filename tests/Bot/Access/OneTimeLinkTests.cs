using System.Net;
using Assistant.Bot.Access;
using Assistant.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Assistant.Tests.Bot.Access;

/// <summary>The link that is printed at the start lets one person in, once, from this machine.</summary>
public sealed class OneTimeLinkTests
{
    [Fact]
    public async Task A_link_opens_once()
    {
        using var store = AStore.Empty();
        using var bot = new RunningBot(store);
        var ticket = bot.Services.GetRequiredService<OneTimeLinks>().Make(OneTimeLinks.Local("Local"));

        using var first = await Open(bot.CreateClient(), ticket);
        using var second = await Open(bot.CreateClient(), ticket);

        Assert.Equal(DeskSignIn.Root, first.Headers.Location?.OriginalString);
        Assert.Contains("assistant-desk=", Assert.Single(first.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
        Assert.StartsWith(DeskSignIn.PagePath, second.Headers.Location?.OriginalString, StringComparison.Ordinal);
        Assert.False(second.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("Host", "assistant.example.brussels")]
    [InlineData("X-Forwarded-For", "203.0.113.9")]
    [InlineData("X-Original-For", "203.0.113.9")]
    [InlineData("Forwarded", "for=203.0.113.9")]
    [InlineData("Via", "1.1 proxy")]
    public async Task A_link_opens_from_this_machine_only(string header, string value)
    {
        using var store = AStore.Empty();
        using var bot = new RunningBot(store, settings: new() { ["AllowedHosts"] = "*" });
        var ticket = bot.Services.GetRequiredService<OneTimeLinks>().Make(OneTimeLinks.Local("Local"));
        using var browser = bot.CreateClient();
        browser.DefaultRequestHeaders.TryAddWithoutValidation(header, value);

        using var response = await Open(browser, ticket);

        Assert.StartsWith(DeskSignIn.PagePath, response.Headers.Location?.OriginalString, StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task The_cookie_of_a_link_is_worth_nothing_from_elsewhere_and_goes_nowhere_but_to_the_desk()
    {
        using var store = AStore.Empty();
        using var bot = new RunningBot(store);
        var ticket = bot.Services.GetRequiredService<OneTimeLinks>().Make(OneTimeLinks.Local("Local"));
        using var browser = bot.CreateClient();
        using var entered = await Open(browser, ticket);
        var cookie = Assert.Single(entered.Headers.GetValues("Set-Cookie"));

        using var here = await browser.GetAsync(new Uri("/desk/fr/to-do", UriKind.Relative), TestContext.Current.CancellationToken);
        browser.DefaultRequestHeaders.TryAddWithoutValidation("X-Forwarded-For", "203.0.113.9");
        using var elsewhere = await browser.GetAsync(new Uri("/desk/fr/to-do", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, here.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, elsewhere.StatusCode);
        Assert.Contains("path=/desk;", cookie, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("samesite=lax", cookie, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_waits_for_half_an_hour()
    {
        var clock = new FakeTimeProvider();
        var links = new OneTimeLinks(Options.Create(new DeskOptions()), clock);
        var (kept, late) = (links.Make(OneTimeLinks.Local("a")), links.Make(OneTimeLinks.Local("b")));

        clock.Advance(TimeSpan.FromMinutes(30));
        var inTime = links.Use(kept);
        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.NotNull(inTime);
        Assert.Null(links.Use(late));
        Assert.Null(links.Use(null));
        Assert.Null(links.Use("short"));
    }

    [Fact]
    public async Task A_restart_signs_nobody_out()
    {
        using var store = AStore.Empty();
        string cookie;
        using (var bot = new RunningBot(store))
        {
            using var entered = await Open(bot.CreateClient(), bot.Services.GetRequiredService<OneTimeLinks>().Make(OneTimeLinks.Local("Local")));
            cookie = Assert.Single(entered.Headers.GetValues("Set-Cookie")).Split(';')[0];
        }

        using var again = new RunningBot(store);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/desk/fr/to-do");
        request.Headers.TryAddWithoutValidation("Cookie", cookie);
        var seen = await again.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, seen.Status);
    }

    private static Task<HttpResponseMessage> Open(HttpClient browser, string ticket) =>
        browser.GetAsync(new Uri($"{DeskSignIn.LinkPath}?ticket={ticket}", UriKind.Relative), TestContext.Current.CancellationToken);
}
