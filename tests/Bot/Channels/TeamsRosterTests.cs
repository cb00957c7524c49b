using Assistant.Bot.Activities;
using Assistant.Bot.Channels;
using Assistant.Knowledge.Passages;
using Assistant.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Assistant.Tests.Bot.Channels;

/// <summary>Each way in from Teams, and what may be read there: Teams is asked, the message is not believed.</summary>
public sealed class TeamsRosterTests : IAsyncLifetime
{
    private const string Staff = $$"""{"id":"29:ana","tenantId":"{{AConnector.TenantId}}","userRole":"user","userPrincipalName":"ana@city.example"}""";

    private const string Guest = $$"""{"id":"29:bo","tenantId":"{{AConnector.TenantId}}","userRole":"guest","userPrincipalName":"bo_home#EXT#@city.example"}""";

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));
    private FakeBotService _service = null!;
    private AConnector _connector = null!;

    private static Activity Personal => new()
    {
        Type = Activity.Message,
        ChannelId = "msteams",
        ServiceUrl = FakeBotService.ServiceUrl,
        Conversation = new() { Id = "a:1", ConversationType = "personal", TenantId = AConnector.TenantId },
        From = new() { Id = "29:ana" },
    };

    private static Activity Group => Personal with { Conversation = new() { Id = "19:g@thread.v2", ConversationType = "groupChat", IsGroup = true, TenantId = AConnector.TenantId } };

    private static Activity Thread =>
        Personal with { Conversation = new() { Id = "19:c@thread.tacv2;messageid=1", ConversationType = "channel", IsGroup = true, TenantId = AConnector.TenantId } };

    public async ValueTask InitializeAsync()
    {
        _service = await FakeBotService.StartAsync();
        _connector = new AConnector(_service, _clock);
    }

    public async ValueTask DisposeAsync()
    {
        _connector.Dispose();
        await _service.DisposeAsync();
    }

    [Fact]
    public async Task A_colleague_in_a_personal_chat_is_staff()
    {
        _service.Answer(200, Staff);

        Assert.Equal(Audience.Staff, await AskAsync(Personal));
        Assert.Equal("/emea/v3/conversations/a%3A1/members/29%3Aana", Assert.Single(_service.Calls).Target);
    }

    [Fact]
    public async Task A_guest_in_a_personal_chat_is_the_public()
    {
        _service.Answer(200, Guest);

        Assert.Equal(Audience.Public, await AskAsync(Personal));
    }

    [Fact]
    public async Task A_group_of_colleagues_is_staff_on_every_page_of_its_roster()
    {
        _service.Answer(200, $$"""{"members":[{{Staff}}],"continuationToken":"n/2"}""").Answer(200, $$"""{"members":[{{Staff}}]}""");

        Assert.Equal(Audience.Staff, await AskAsync(Group));
        Assert.EndsWith("/pagedmembers?pageSize=500&continuationToken=n%2F2", _service.Calls[1].Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_guest_on_the_last_page_makes_a_group_the_public()
    {
        _service.Answer(200, $$"""{"members":[{{Staff}}],"continuationToken":"2"}""").Answer(200, $$"""{"members":[{{Guest}}]}""");

        Assert.Equal(Audience.Public, await AskAsync(Group));
    }

    [Fact]
    public async Task A_thread_is_read_by_its_whole_channel()
    {
        _service.Answer(200, $$"""{"members":[{{Staff}},{{Guest}}]}""");

        Assert.Equal(Audience.Public, await AskAsync(Thread));
        Assert.StartsWith("/emea/v3/conversations/19%3Ac%40thread.tacv2/pagedmembers", Assert.Single(_service.Calls).Target, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(403, "")]
    [InlineData(404, "")]
    [InlineData(200, "")]
    [InlineData(200, "[]")]
    [InlineData(200, """{"members":{}}""")]
    [InlineData(200, """{"members":[]}""")]
    [InlineData(200, """{"members":["29:ana"]}""")]
    public async Task A_roster_that_cannot_be_read_is_the_public(int status, string body)
    {
        _service.Answer(status, body);

        Assert.Equal(Audience.Public, await AskAsync(Group));
    }

    [Fact]
    public async Task A_roster_without_end_is_the_public()
    {
        for (var page = 0; page < 20; page++)
        {
            _service.Answer(200, $$"""{"members":[{{Staff}}],"continuationToken":"more"}""");
        }

        Assert.Equal(Audience.Public, await AskAsync(Group));
        Assert.InRange(_service.Calls.Count, 1, 10);
    }

    [Fact]
    public async Task Without_the_services_signature_nobody_is_staff_and_nobody_is_asked()
    {
        Assert.Equal(Audience.Public, await _connector.Get<TeamsRoster>().AudienceAsync(Personal, TokenVerdict.Development, TestContext.Current.CancellationToken));
        Assert.Empty(_service.Calls);
    }

    [Theory]
    [InlineData("webchat", AConnector.TenantId, AConnector.TenantId)]
    [InlineData("directline", AConnector.TenantId, AConnector.TenantId)]
    [InlineData("msteams", "cccccccc-2222-3333-4444-555555555555", "cccccccc-2222-3333-4444-555555555555")]
    [InlineData("msteams", AConnector.TenantId, "cccccccc-2222-3333-4444-555555555555")]
    [InlineData("msteams", null, null)]
    public async Task Other_channels_other_tenants_and_contradictions_are_the_public(string channel, string? tenant, string? inChannelData)
    {
        var activity = Personal with
        {
            ChannelId = channel,
            Conversation = Personal.Conversation! with { TenantId = tenant },
            ChannelData = inChannelData is null ? null : System.Text.Json.JsonElement.Parse($$$"""{"tenant":{"id":"{{{inChannelData}}}"}}"""),
        };

        Assert.Equal(Audience.Public, await AskAsync(activity));
        Assert.Empty(_service.Calls);
    }

    [Theory]
    [InlineData(Activity.Invoke)]
    [InlineData(Activity.InstallationUpdate)]
    [InlineData(null)]
    public async Task Where_nothing_is_asked_nobody_is_looked_up(string? type)
    {
        Assert.Equal(Audience.Public, await AskAsync(Personal with { Type = type }));
        Assert.Empty(_service.Calls);
    }

    [Fact]
    public async Task A_roster_that_lets_one_wait_is_the_public_in_time_for_the_service()
    {
        _service.Answer(context => Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Assert.Equal(Audience.Public, await AskAsync(Personal));
        Assert.InRange(watch.Elapsed.TotalSeconds, 3, 12);
    }

    [Fact]
    public async Task An_answer_is_believed_for_a_minute_unless_somebody_joins()
    {
        _service.Answer(200, $$"""{"members":[{{Staff}}]}""").Answer(200, $$"""{"members":[{{Staff}},{{Guest}}]}""").Answer(200, $$"""{"members":[{{Staff}}]}""");

        Assert.Equal((Audience.Staff, Audience.Staff), (await AskAsync(Thread), await AskAsync(Thread)));
        _connector.Get<TeamsRoster>().Forget(Thread.Conversation!.Id!);
        Assert.Equal(Audience.Public, await AskAsync(Thread));
        _clock.Advance(TeamsRoster.Believed);
        Assert.Equal(Audience.Staff, await AskAsync(Thread));
        Assert.Equal(3, _service.Calls.Count);
    }

    private Task<Audience> AskAsync(Activity activity) => _connector.Get<TeamsRoster>().AudienceAsync(activity, TokenVerdict.Proven, TestContext.Current.CancellationToken);
}
