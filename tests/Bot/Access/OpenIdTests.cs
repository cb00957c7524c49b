using System.Net;
using Assistant.Bot.Access;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Bot.Access;

/// <summary>Signing in with the City's accounts, against a provider that speaks the protocol.</summary>
public sealed class OpenIdTests
{
    [Fact]
    public async Task Whoever_has_a_granted_role_sits_at_the_desk_with_that_role()
    {
        await using var provider = await FakeOpenId.StartAsync();
        provider.Claims["roles"] = new[] { "assistant.coordinator" };
        using var store = AStore.Empty();
        using var bot = With(store, provider);
        using var browser = bot.CreateClient();

        var ending = await SignInAsync(browser);
        using var page = await browser.GetAsync(new Uri("/desk/fr/to-do", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(DeskSignIn.Root, ending);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains("An Peeters", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("assistant.somebody-else")]
    [InlineData("ASSISTANT.COORDINATOR")]
    [InlineData("")]
    public async Task Whoever_has_no_granted_role_stays_outside(string role)
    {
        await using var provider = await FakeOpenId.StartAsync();
        provider.Claims["roles"] = new[] { role };
        using var store = AStore.Empty();
        using var bot = With(store, provider);
        using var browser = bot.CreateClient();

        var ending = await SignInAsync(browser);
        using var page = await browser.GetAsync(new Uri("/desk/fr/to-do", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(DeskSignIn.PagePath + "?refused=1", ending);
        Assert.Equal(HttpStatusCode.Redirect, page.StatusCode);
    }

    [Fact]
    public async Task A_token_that_the_provider_did_not_sign_opens_nothing()
    {
        await using var provider = await FakeOpenId.StartAsync();
        provider.Claims["roles"] = new[] { "assistant.coordinator" };
        provider.SignsWithAnotherKey = true;
        using var store = AStore.Empty();
        using var bot = With(store, provider);
        using var browser = bot.CreateClient();

        var ending = await SignInAsync(browser);

        Assert.Equal(DeskSignIn.PagePath + "?refused=1", ending);
    }

    private static RunningBot With(AStore store, FakeOpenId provider) => new(store, settings: new()
    {
        ["Desk:Authority"] = provider.Address,
        ["Desk:ClientId"] = FakeOpenId.Client,
        ["Desk:ClientSecret"] = FakeOpenId.Secret,
        ["Desk:Grants:0:Value"] = "assistant.coordinator",
        ["Desk:Grants:0:Role"] = "Coordinator",
        ["Desk:Grants:0:Scope"] = "programme",
    });

    // To the provider, back with a code, and to where the desk leads.
    private static async Task<string?> SignInAsync(HttpClient browser)
    {
        using var start = await browser.GetAsync(new Uri(DeskSignIn.StartPath, UriKind.Relative), TestContext.Current.CancellationToken);
        using var outside = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var authorized = await outside.GetAsync(start.Headers.Location, TestContext.Current.CancellationToken);
        using var back = await browser.GetAsync(authorized.Headers.Location?.PathAndQuery, TestContext.Current.CancellationToken);
        return back.Headers.Location?.OriginalString;
    }
}
