using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Assistant.Bot.Turns;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Assistant.Tests.Support;

/// <summary>The whole bot on a real server at the loopback address, as channels reach it. Disposing of it is an orderly stop; its folder stays.</summary>
internal sealed class ListeningBot : WebApplicationFactory<AssistantBot>
{
    private readonly AStore _store;
    private readonly Action<IServiceCollection>? _services;
    private readonly Dictionary<string, string> _settings;
    private readonly string _environment;

    public ListeningBot(AStore store, Action<IServiceCollection>? services = null, Dictionary<string, string>? settings = null, string environment = "Development")
    {
        (_store, _services, _settings, _environment) = (store, services, settings ?? [], environment);
        ClientOptions.AllowAutoRedirect = false;
        UseKestrel(0);
        StartServer();
        Client = CreateClient();
    }

    /// <summary>Speaks to the server.</summary>
    public HttpClient Client { get; }

    public CollectedLogs Logs { get; } = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Delivers an activity as a channel does.</summary>
    public async Task<(HttpStatusCode Status, JsonNode? Body, HttpResponseMessage Response)> DeliverAsync(JsonObject activity) => await PostAsync("/api/messages", activity.ToJsonString());

    public async Task<(HttpStatusCode Status, JsonNode? Body, HttpResponseMessage Response)> PostAsync(string path, string json)
    {
        var response = await Client.PostAsync(path, new StringContent(json, Encoding.UTF8, "application/json"), Cancellation);
        var text = await response.Content.ReadAsStringAsync(Cancellation);
        return (response.StatusCode, text.Length > 0 ? JsonNode.Parse(text) : null, response);
    }

    /// <summary>Opens a Direct Line conversation.</summary>
    public Task<DirectLineClient> ChatAsync() => DirectLineClient.StartAsync(Client);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(_environment);
        builder.UseContentRoot(_store.Folder);
        builder.UseSetting("Store:Folder", _store.Folder);
        builder.UseSetting("Store:Starter", "");
        builder.UseSetting("Turns:AnswersFirst", "false");
        builder.UseSetting("Data:Folder", Path.Combine(_store.Folder, "bot"));
        builder.UseSetting("DirectLine:ActivitiesPerMinute", "10000");
        builder.UseSetting("DirectLine:ConversationsPerMinute", "10000");
        builder.UseSetting("Logging:LogLevel:Default", "Trace");
        foreach (var (key, value) in _settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Logs));
        builder.ConfigureTestServices(services => _services?.Invoke(services));
    }
}
