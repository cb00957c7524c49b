using Assistant.Bot.Access;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Support;

/// <summary>People at the desk, and browsers in which they are signed in.</summary>
internal static class ADeskPerson
{
    public static DeskPerson With(params IEnumerable<DeskRole> roles) => Named("Ann", DeskScope.All, roles);

    public static DeskPerson Named(string name, DeskScope scope, params IEnumerable<DeskRole> roles) => new($"test:{name}", name, [.. roles.Select(role => (role, scope))], IsLocal: false);

    /// <summary>A browser in which this person came by a one-time link.</summary>
    public static async Task<HttpClient> SignInAsync(this RunningBot bot, DeskPerson person)
    {
        var ticket = bot.Services.GetRequiredService<OneTimeLinks>().Make(person);
        var browser = bot.CreateClient();
        using var entered = await browser.GetAsync(new Uri($"{DeskSignIn.LinkPath}?ticket={ticket}", UriKind.Relative), Xunit.TestContext.Current.CancellationToken);
        return browser;
    }
}
