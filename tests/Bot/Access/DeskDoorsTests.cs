using System.Net;
using System.Text.RegularExpressions;
using Assistant.Bot.Access;
using Assistant.Tests.Support;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Assistant.Tests.Bot.Access;

/// <summary>Every endpoint that the program has, asked by everybody: nothing of the desk opens for a role that does not stand here.</summary>
public sealed partial class DeskDoorsTests
{
    private const string Everybody = "everybody";
    private const string AnyRole = "Reader Coordinator Reviewer Administrator";

    // The whole table, on purpose written a second time: a page that changes its policy must change here too.
    private static readonly Dictionary<string, string> Desk = new(StringComparer.Ordinal)
    {
        ["/desk"] = AnyRole,
        ["/desk/enter"] = Everybody,
        ["/desk/sign-out"] = Everybody,
        ["/desk/{lang:language?}/sign-in"] = Everybody,
        ["/desk/{lang:language}/to-do"] = "Coordinator Reviewer",
        ["/desk/{lang:language}/to-do/answer/{id:long}"] = "Coordinator Reviewer",
        ["/desk/{lang:language}/to-do/human/{id:long}"] = "Coordinator Reviewer",
        ["/desk/{lang:language}/to-do/contacts"] = "Coordinator",
        ["/desk/{lang:language}/to-do/gap/{id:long}"] = "Coordinator Reviewer",
        ["/desk/{lang:language}/overview"] = AnyRole,
        ["/desk/{lang:language}/rights"] = AnyRole,
        ["/desk/{lang:language}/questions"] = "Coordinator Reviewer",
        ["/desk/{lang:language}/equity"] = AnyRole,
        ["/desk/{lang:language}/review"] = "Reviewer",
        ["/desk/{lang:language}/report"] = AnyRole,
        ["/desk/{lang:language}/kpis"] = AnyRole,
        ["/desk/{lang:language}/kpis/survey"] = AnyRole,
        ["/desk/{lang:language}/documents"] = AnyRole,
        ["/desk/{lang:language}/settings"] = "Administrator",
    };

    // What only some of those who may open a page may do there. A second person is invited by somebody who came by a link only, and nobody here did.
    private static readonly Dictionary<string, string> Posted = new(StringComparer.Ordinal)
    {
        ["/desk/{lang:language}/to-do"] = "Coordinator",
        ["/desk/{lang:language}/to-do/answer/{id:long}"] = "Coordinator",
        ["/desk/{lang:language}/to-do/human/{id:long}"] = "Coordinator",
        ["/desk/{lang:language}/to-do/gap/{id:long}"] = "Coordinator",
        ["/desk/{lang:language}/report"] = "Coordinator",
        ["/desk/{lang:language}/kpis"] = "Coordinator",
        ["/desk/{lang:language}/kpis/survey"] = "Coordinator",
        ["/desk/{lang:language}/documents"] = "Coordinator Administrator",
        ["/desk/{lang:language}/settings"] = "",
    };

    [Fact]
    public async Task No_door_of_the_desk_opens_for_somebody_else()
    {
        using var store = AStore.Empty();
        using var bot = new RunningBot(store);
        var open = new List<string>();
        foreach (var (who, browser) in await EverybodyAsync(bot))
        {
            foreach (var (route, method) in Endpoints(bot).Where(endpoint => Desk.ContainsKey(endpoint.Route)))
            {
                var opened = await OpensAsync(browser, method, Address(route));
                var allowed = method == "POST" ? Posted.GetValueOrDefault(route, Desk[route]) : Desk[route];
                if (opened != (allowed == Everybody || allowed.Split(' ').Contains(who)))
                {
                    open.Add($"{method} {route} {(opened ? "opens" : "is closed")} for {who}");
                }
            }
        }

        Assert.Empty(open);
    }

    [Fact]
    public void Every_endpoint_of_the_desk_stands_in_the_table_and_nothing_else_lies_below_its_address()
    {
        using var store = AStore.Empty();
        using var bot = new RunningBot(store);
        var routes = Endpoints(bot).Select(endpoint => endpoint.Route).Distinct().ToList();

        Assert.NotEmpty(routes);
        Assert.All(routes.Where(route => route.StartsWith("/desk", StringComparison.OrdinalIgnoreCase)), route => Assert.Contains(route, Desk.Keys));
        Assert.All(Desk.Keys, route => Assert.Contains(route, routes));
    }

    [Fact]
    public async Task Whoever_is_not_signed_in_is_led_to_the_page_that_says_how()
    {
        using var store = AStore.Empty();
        using var bot = new RunningBot(store);

        var seen = await bot.OpenAsync("/desk/nl/to-do");
        var page = await bot.OpenAsync("/desk/nl/sign-in");

        Assert.Equal(HttpStatusCode.Redirect, seen.Status);
        Assert.Equal(DeskSignIn.PagePath, seen.Response.Headers.Location?.OriginalString);
        Assert.Contains("Hij werkt maar één keer", page.Text, StringComparison.Ordinal);
    }

    private static async Task<List<(string Who, HttpClient Browser)>> EverybodyAsync(RunningBot bot)
    {
        var all = new List<(string, HttpClient)> { ("nobody", bot.CreateClient()) };
        foreach (var role in Enum.GetValues<DeskRole>())
        {
            all.Add((role.ToString(), await bot.SignInAsync(ADeskPerson.With(role))));
        }

        return all;
    }

    private static async Task<bool> OpensAsync(HttpClient browser, string method, string address)
    {
        // Signing out would close every door behind it.
        if (address == DeskSignIn.OutPath)
        {
            return true;
        }

        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        if (method == "POST")
        {
            request.Content = new FormUrlEncodedContent([]);
        }

        using var response = await browser.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode is not (HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized)
            && (response.Headers.Location?.OriginalString.StartsWith(DeskSignIn.PagePath, StringComparison.Ordinal) != true || address == DeskSignIn.LinkPath);
    }

    private static List<(string Route, string Method)> Endpoints(RunningBot bot) =>
    [
        .. bot.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().SelectMany(endpoint =>
            (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST"]).Select(method => ("/" + endpoint.RoutePattern.RawText?.TrimStart('/'), method))),
    ];

    private static string Address(string route) => Parameter().Replace(route.Replace("{lang:language}", "fr", StringComparison.Ordinal).Replace("{lang:language?}", "fr", StringComparison.Ordinal), "1");

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.NonBacktracking)]
    private static partial Regex Parameter();
}
