using Assistant.Bot.Channels;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Bot.Channels;

/// <summary>Whoever runs the Assistant is told which setting is wrong, in the log and on /readyz.</summary>
public sealed class SelfCheckTests : IAsyncLifetime
{
    private FakeBotService _service = null!;

    public async ValueTask InitializeAsync() => _service = await FakeBotService.StartAsync();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task When_everything_is_right_nothing_is_said()
    {
        using var connector = Connector(new() { ["Connector:MessagingEndpoint"] = "https://assistant.example.brussels/api/messages" });

        Assert.Empty(await CheckAsync(connector));
        Assert.DoesNotContain("Teams will not work", connector.Logs.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_Teams_nothing_is_asked_of_anybody()
    {
        using var connector = Connector(new() { ["Connector:AppId"] = "", ["Connector:TenantId"] = "", ["Connector:Secret"] = "" });

        Assert.Empty(await CheckAsync(connector));
        Assert.Equal((0, null), (_service.MetadataReads, _service.LastSignIn));
    }

    [Theory]
    [InlineData("Connector:AppId", "", "Connector:AppId")]
    [InlineData("Connector:TenantId", "", "Connector:TenantId")]
    [InlineData("Connector:Secret", "", "Connector:Secret")]
    [InlineData("Connector:ManagedIdentity", "true", "Connector:Secret")]
    [InlineData("Connector:ServiceHosts", "https://smba.trafficmanager.net", "Connector:ServiceHosts")]
    [InlineData("Connector:MetadataHosts", "login.botframework.com/v1", "Connector:MetadataHosts")]
    [InlineData("Connector:MetadataHosts", "elsewhere.example", "Connector:Metadata")]
    [InlineData("Connector:Login", "http://login.microsoftonline.com", "Connector:Login")]
    [InlineData("Connector:Login", "ftp://login.microsoftonline.com", "Connector:Login")]
    [InlineData("Connector:MessagingEndpoint", "http://assistant.example.brussels/api/messages", "Connector:MessagingEndpoint")]
    [InlineData("Connector:MessagingEndpoint", "https://assistant.example.brussels/", "Connector:MessagingEndpoint")]
    [InlineData("Connector:MessagingEndpoint", "https://other.example/api/messages", "AllowedHosts")]
    public async Task A_setting_that_is_missing_or_misspelt_is_named(string key, string value, string item)
    {
        using var connector = Connector(new() { [key] = value });

        Assert.Contains(await CheckAsync(connector), problem => problem.Item == item);
        Assert.Contains($"Teams will not work: {item}: ", connector.Logs.All, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AADSTS700016", "Connector:AppId")]
    [InlineData("AADSTS7000215", "Connector:Secret")]
    [InlineData("AADSTS7000222", "Connector:Secret")]
    [InlineData("AADSTS90002", "Connector:TenantId")]
    [InlineData("AADSTS50196", "Connector:Login")]
    public async Task What_the_sign_in_says_is_translated_into_the_setting_to_look_at(string code, string item)
    {
        _service.SignInTrouble = code;
        using var connector = Connector([]);

        Assert.Equal(item, Assert.Single(await CheckAsync(connector)).Item);
        Assert.DoesNotContain("not-a-real-secret", connector.Logs.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Metadata_that_cannot_be_read_is_named()
    {
        _service.MetadataTrouble = 503;
        using var connector = Connector([]);

        Assert.Equal("Connector:Metadata", Assert.Single(await CheckAsync(connector)).Item);
    }

    [Fact]
    public async Task A_problem_is_logged_once_and_so_is_its_end()
    {
        _service.MetadataTrouble = 503;
        using var connector = Connector([]);
        await CheckAsync(connector);
        await CheckAsync(connector);
        _service.MetadataTrouble = null;
        await CheckAsync(connector);

        Assert.Equal(2, connector.Logs.All.Split("Teams will not work").Length);
        Assert.Contains("Connector:Metadata is right now", connector.Logs.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Readiness_names_the_setting_and_the_page_goes_on_answering()
    {
        using var store = AStore.With(ADocument.Titled("Charte").Saying("A", "Le guichet reste ouvert."));
        using var bot = new RunningBot(store, settings: new() { ["Connector:AppId"] = AConnector.AppId, ["Connector:ManagedIdentity"] = "false", ["Connector:Metadata"] = "https://127.0.0.1:9/none", ["Connector:MetadataHosts"] = "none.example" });
        Seen ready;
        do
        {
            ready = await bot.OpenAsync("/readyz");
        }
        while (!ready.Html.Contains("misconfigured", StringComparison.Ordinal));

        Assert.Equal(System.Net.HttpStatusCode.OK, ready.Status);
        Assert.Contains("\"degraded\"", ready.Html, StringComparison.Ordinal);
        Assert.All(["Connector:TenantId", "Connector:Secret", "Connector:Metadata"], item => Assert.Contains($"\"item\":\"{item}\"", ready.Html, StringComparison.Ordinal));
        Assert.Equal(System.Net.HttpStatusCode.OK, (await bot.OpenAsync("/fr")).Status);
    }

    private AConnector Connector(Dictionary<string, string?> settings) => new(_service, settings: settings);

    private static Task<IReadOnlyList<Misconfigured>> CheckAsync(AConnector connector) => connector.Get<SelfCheck>().CheckAsync(TestContext.Current.CancellationToken);
}
