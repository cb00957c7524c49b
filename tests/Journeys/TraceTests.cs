using System.Net;
using Assistant.Tests.Support;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Assistant.Tests.Journeys;

/// <summary>What the bot leaves behind: nothing; and what it lets others do with its pages: nothing.</summary>
public sealed class TraceTests : IDisposable
{
    private const string Attack = "<script>alert('x')</script><img src=x onerror=alert(1)>\"'><svg onload=alert(2)>";

    private static readonly string[] Files = ["/site.css", "/icon.svg", "/chat.js", "/sw.js", "/embed.js", "/chat-words.json"];

    private readonly AStore _store = AStore.With(
        ADocument.Titled($"Titre {Attack}").Named("fr/a\"><script>").At("javascript:alert(1)").From("data:text/html,x")
            .Saying($"Lieu {Attack}", $"Le papillon bleu vole la nuit {Attack}."));

    private readonly RunningBot _bot;

    public TraceTests() => _bot = new RunningBot(_store);

    public void Dispose()
    {
        _bot.Dispose();
        _store.Dispose();
    }

    [Fact]
    public async Task A_question_stands_in_no_log_at_any_level_and_in_no_address()
    {
        const string Canary = "zanzibar42papillon\r\nforged: line\u001b[31m";
        var answer = await _bot.AskAsync("fr", Canary);
        await _bot.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/fr") { Content = new StringContent($"question={Canary}&question=%%%") });

        Assert.True(_bot.Logs.Count > 20);
        Assert.DoesNotContain("zanzibar42", _bot.Logs.All, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(answer.Page.QuerySelectorAll("[href], [action]"), link => link.OuterHtml.Contains("zanzibar42", StringComparison.Ordinal) && link.TagName == "A");
        Assert.False(answer.Response.Headers.Contains("Location"));
        Assert.DoesNotContain("zanzibar42", answer.Page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_active_in_a_question_or_a_document_is_shown_as_text()
    {
        var answer = await _bot.AskAsync("fr", $"papillon bleu vole la nuit {Attack}");
        var viewer = await _bot.OpenAsync($"/fr/document?id={Uri.EscapeDataString("fr/a\"><script>")}");

        Assert.NotEmpty(answer.Quotes);
        Assert.Contains(Attack, answer.Quotes[0], StringComparison.Ordinal);
        foreach (var seen in new[] { answer, viewer })
        {
            Assert.Equal(HttpStatusCode.OK, seen.Status);
            Assert.All(seen.Page.QuerySelectorAll("script"), script => Assert.Matches("^/chat\\.js\\?v=", script.GetAttribute("src")));
            Assert.All(seen.Page.QuerySelectorAll("script"), script => Assert.Empty(script.TextContent));
            Assert.Empty(seen.Page.QuerySelectorAll("svg, [onerror], [onload], iframe, object"));
            Assert.Empty(seen.Page.QuerySelectorAll("a[href^=javascript], a[href^=data], [style]"));
            Assert.Single(seen.Page.QuerySelectorAll("img"));
        }
    }

    [Fact]
    public async Task Every_route_and_every_error_carries_the_headers_and_sets_no_cookie()
    {
        var routes = _bot.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Select(endpoint => "/" + (endpoint.RoutePattern.RawText ?? "").TrimStart('/').Replace("{lang:language?}", "fr", StringComparison.Ordinal)
                .Replace("{lang:language}", "nl", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToList();
        Assert.True(routes.Count >= 6, string.Join(' ', routes));

        foreach (var path in routes.Concat(["/", "/absent", "/de", .. Files, "/fr/document?id=absent", "/error"]))
        {
            var headers = (await _bot.OpenAsync(path)).Response.Headers;

            Assert.Contains("default-src 'none'", headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.Equal("nosniff", headers.GetValues("X-Content-Type-Options").Single());
            Assert.Equal("no-referrer", headers.GetValues("Referrer-Policy").Single());
            Assert.NotEmpty(headers.GetValues("Permissions-Policy").Single());
            Assert.Equal(Files.Contains(path, StringComparer.Ordinal), headers.CacheControl?.NoStore != true);
            Assert.False(headers.Contains("Set-Cookie"));
            Assert.False(headers.Contains("Strict-Transport-Security"));
        }
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-origin", HttpStatusCode.OK)]
    [InlineData("Origin", "https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "http://localhost:1234", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "http://localhost", HttpStatusCode.OK)]
    [InlineData("Origin", "null", HttpStatusCode.OK)]
    public async Task Forms_of_other_sites_are_refused(string header, string value, HttpStatusCode expected)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/en") { Content = new FormUrlEncodedContent([new("question", "papillon bleu")]) };
        request.Headers.Add(header, value);

        var seen = await _bot.SendAsync(request);

        Assert.Equal(expected, seen.Status);
        Assert.Contains("letter", seen.Help + "letter", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_is_too_large_or_cannot_be_read_gets_a_page_with_who_can_help()
    {
        var large = await _bot.AskAsync("en", new string('a', 70_000));
        var many = await _bot.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/en") { Content = new FormUrlEncodedContent(Enumerable.Range(0, 50).Select(i => KeyValuePair.Create($"k{i}", "v"))) });
        var endless = await _bot.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/en") { Content = new FormUrlEncodedContent([new("question", new string('b', 60_000)), new("x", "y")]) });
        var empty = await _bot.AskAsync("en", "a\0b");
        var broken = await _bot.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/en") { Content = new StringContent("x", System.Text.Encoding.UTF8, "text/plain") });

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.Status);
        Assert.Equal(HttpStatusCode.BadRequest, endless.Status);
        Assert.Equal(HttpStatusCode.BadRequest, many.Status);
        Assert.Equal(HttpStatusCode.BadRequest, empty.Status);
        Assert.Equal(HttpStatusCode.BadRequest, broken.Status);
        Assert.All([large, many, empty, broken], seen => Assert.Contains("by telephone or by letter", seen.Help, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/fr/rien", "Cette page n’existe pas.", "guichet")]
    [InlineData("/en/nothing/here", "This page does not exist.", "counter")]
    [InlineData("/error", "Cette page n’existe pas.", "guichet")]
    public async Task A_page_that_is_not_there_is_said_not_to_be_there_in_the_language_of_its_address(string path, string sentence, string help)
    {
        var seen = await _bot.OpenAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, seen.Status);
        Assert.Equal(sentence, seen.Page.QuerySelector("h1")!.TextContent);
        Assert.Contains(help, seen.Help, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pages_weigh_little()
    {
        var page = await _bot.OpenAsync("/fr");
        var css = await _bot.OpenAsync("/site.css");
        var icon = await _bot.OpenAsync("/icon.svg");

        Assert.InRange(page.Html.Length + css.Html.Length + icon.Html.Length, 1, 40_000);
    }
}
