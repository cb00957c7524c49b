using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Assistant.Bot.Turns;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Assistant.Tests.Support;

/// <summary>The whole bot over a store of a test, asked as a browser without script would.</summary>
internal sealed class RunningBot : WebApplicationFactory<AssistantBot>
{
    private readonly AStore _store;
    private readonly TimeProvider _clock;
    private readonly Dictionary<string, string> _settings;
    private HttpClient? _browser;

    public RunningBot(AStore store, TimeProvider? clock = null, Dictionary<string, string>? settings = null)
    {
        (_store, _clock, _settings) = (store, clock ?? TimeProvider.System, settings ?? []);
        ClientOptions.AllowAutoRedirect = false;
    }

    /// <summary>As it comes out of the box: an empty store, and the starter snapshot that was built with it.</summary>
    public static RunningBot OnItsFirstStart(AStore empty) => new(empty, settings: new() { ["Store:Starter"] = Path.Combine(AppContext.BaseDirectory, "starter") });

    public CollectedLogs Logs { get; } = new();

    private HttpClient Browser => _browser ??= CreateClient();

    public Task<Seen> AskAsync(string language, string question) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, $"/{language}") { Content = new FormUrlEncodedContent([new("question", question)]) });

    public Task<Seen> OpenAsync(string path, string? acceptLanguage = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (acceptLanguage is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Language", acceptLanguage);
        }

        return SendAsync(request);
    }

    public async Task<Seen> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            var response = await Browser.SendAsync(request, Xunit.TestContext.Current.CancellationToken);
            var html = await response.Content.ReadAsStringAsync(Xunit.TestContext.Current.CancellationToken);
            return new Seen(response.StatusCode, response, html, new HtmlParser().ParseDocument(html));
        }
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseContentRoot(_store.Folder);
        builder.UseSetting("Store:Folder", _store.Folder);
        builder.UseSetting("Store:Starter", "");
        builder.UseSetting("Turns:AnswersFirst", "false");
        builder.UseSetting("Data:Folder", Path.Combine(_store.Folder, "bot"));
        builder.UseSetting("Logging:LogLevel:Default", "Trace");
        builder.UseSetting("Logging:LogLevel:Microsoft.AspNetCore", "Trace");
        foreach (var (key, value) in _settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Logs));
        builder.ConfigureTestServices(services => services.AddSingleton(_clock));
    }
}

/// <summary>What a browser got.</summary>
internal sealed record Seen(HttpStatusCode Status, HttpResponseMessage Response, string Html, IHtmlDocument Page)
{
    /// <summary>The first sentence of an answer.</summary>
    public string Ending => Page.QuerySelector("#answer")?.TextContent ?? "";

    /// <summary>The quotes, each line on its own.</summary>
    public IReadOnlyList<string> Quotes =>
        [.. Page.QuerySelectorAll("blockquote").Select(quote => string.Join('\n', quote.QuerySelectorAll("p, li").Select(line => line.TextContent)))];

    /// <summary>The text of the part that says who can help.</summary>
    public string Help => Page.QuerySelector(".help")?.TextContent ?? "";

    /// <summary>Everything that can be read on the page.</summary>
    public string Text => Page.Body?.TextContent ?? "";
}
