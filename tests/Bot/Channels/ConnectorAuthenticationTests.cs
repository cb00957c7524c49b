using Assistant.Bot.Activities;
using Assistant.Bot.Channels;
using Assistant.Knowledge.Passages;
using Assistant.Tests.Support;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Assistant.Tests.Bot.Channels;

/// <summary>What the endpoint is told: a status for who is refused, an audience for who is not.</summary>
public sealed class ConnectorAuthenticationTests : IAsyncLifetime
{
    private FakeBotService _service = null!;
    private AConnector _connector = null!;
    private TokenMatrix _matrix = null!;

    private static Activity Said => new()
    {
        Type = Activity.Message,
        ChannelId = "msteams",
        ServiceUrl = FakeBotService.ServiceUrl,
        Conversation = new() { Id = "19:g@thread.v2", ConversationType = "groupChat", IsGroup = true, TenantId = AConnector.TenantId },
        From = new() { Id = "29:ana" },
    };

    public async ValueTask InitializeAsync()
    {
        _service = await FakeBotService.StartAsync();
        _connector = new AConnector(_service);
        _matrix = new TokenMatrix(_service.Keys, TimeProvider.System.GetUtcNow());
    }

    public async ValueTask DisposeAsync()
    {
        _connector.Dispose();
        await _service.DisposeAsync();
    }

    [Fact]
    public async Task A_signed_activity_of_colleagues_is_staffs_until_a_guest_joins()
    {
        _service.Answer(200, Roster("user")).Answer(200, Roster("guest"));

        Assert.Equal(new CallerVerdict(null, Audience.Staff), await CheckAsync(Said));
        await CheckAsync(Said with { Type = Activity.ConversationUpdate });
        Assert.Equal(new CallerVerdict(null, Audience.Public), await CheckAsync(Said));
    }

    [Theory]
    [InlineData("webchat", FakeBotService.ServiceUrl, 403)]
    [InlineData("msteams", "https://evil.example/", 403)]
    public async Task The_service_for_another_channel_or_place_is_forbidden(string channel, string url, int status) =>
        Assert.Equal(CallerVerdict.Refused(status), await CheckAsync(Said with { ChannelId = channel, ServiceUrl = url }));

    [Theory]
    [InlineData("")]
    [InlineData("Bearer a.b.c")]
    public async Task Everybody_else_is_not_known_and_costs_no_call(string authorization)
    {
        Assert.Equal(CallerVerdict.Refused(401), await CheckAsync(Said, authorization));
        Assert.Empty(_service.Calls);
        Assert.Contains("An activity was refused", _connector.Logs.All, StringComparison.Ordinal);
    }

    private static string Roster(string role) => $$"""{"members":[{"tenantId":"{{AConnector.TenantId}}","userRole":"{{role}}"}]}""";

    private async Task<CallerVerdict> CheckAsync(Activity activity, string? authorization = null)
    {
        var request = new DefaultHttpContext();
        request.Request.Headers.Authorization = authorization ?? $"Bearer {_matrix.Good}";
        return await _connector.Get<ConnectorAuthentication>().CheckAsync(request, activity, TestContext.Current.CancellationToken);
    }
}
