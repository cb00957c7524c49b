using Assistant.Bot.Channels;
using Assistant.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Assistant.Tests.Bot.Channels;

/// <summary>The keys of the service: read when needed, kept, never asked for more often than is polite, and from no host but the service's.</summary>
public sealed class SigningKeysTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));
    private FakeBotService _service = null!;
    private AConnector _connector = null!;

    private SigningKeys Keys => _connector.Get<SigningKeys>();

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
    public async Task Keys_are_read_once_however_many_ask_at_the_same_time()
    {
        var found = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Keys.FindAsync(BotServiceKeys.Teams, TestContext.Current.CancellationToken)));

        Assert.All(found, key => Assert.Equal(["msteams"], key!.Endorsements));
        Assert.Equal(1, _service.MetadataReads);
    }

    [Fact]
    public async Task A_thousand_forged_key_ids_cost_one_look_in_five_minutes()
    {
        Assert.NotNull(await Keys.FindAsync(BotServiceKeys.Teams, TestContext.Current.CancellationToken));
        for (var i = 0; i < 1000; i++)
        {
            Assert.Null(await Keys.FindAsync($"forged-{i}", TestContext.Current.CancellationToken));
            _clock.Advance(TimeSpan.FromMilliseconds(299));
        }

        Assert.Equal(1, _service.MetadataReads);

        _clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Null(await Keys.FindAsync("forged", TestContext.Current.CancellationToken));
        Assert.Null(await Keys.FindAsync("forged", TestContext.Current.CancellationToken));

        Assert.Equal(2, _service.MetadataReads);
    }

    [Fact]
    public async Task Keys_outlive_an_outage_of_the_metadata_for_five_days_and_no_longer()
    {
        await Keys.FindAsync(BotServiceKeys.Teams, TestContext.Current.CancellationToken);
        _service.MetadataTrouble = 503;

        _clock.Advance(SigningKeys.Longest);
        Assert.NotNull(await Keys.FindAsync(BotServiceKeys.Teams, TestContext.Current.CancellationToken));

        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(await Keys.FindAsync(BotServiceKeys.Teams, TestContext.Current.CancellationToken));
        Assert.Contains("cannot be read", _connector.Logs.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_any_keys_the_next_try_comes_after_ten_seconds()
    {
        _service.MetadataTrouble = 500;
        Assert.Null(await Keys.FindAsync(BotServiceKeys.Teams, TestContext.Current.CancellationToken));
        _service.MetadataTrouble = null;
        Assert.Null(await Keys.FindAsync(BotServiceKeys.Teams, TestContext.Current.CancellationToken));

        _clock.Advance(SigningKeys.BetweenTries);

        Assert.NotNull(await Keys.FindAsync(BotServiceKeys.Teams, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("https://evil.example/v1/.well-known/keys")]
    [InlineData("http://login.botframework.com/v1/.well-known/keys")]
    [InlineData("https://login.botframework.com.evil.example/v1/.well-known/keys")]
    [InlineData("https://login.botframework.com@evil.example/v1/.well-known/keys")]
    [InlineData("http://127.0.0.1/v1/.well-known/keys")]
    public async Task Keys_are_read_from_the_configured_hosts_only(string address)
    {
        _service.KeysAddress = address;

        Assert.Null(await Keys.FindAsync(BotServiceKeys.Teams, TestContext.Current.CancellationToken));
        Assert.Contains("MetadataHosts", _connector.Logs.All, StringComparison.Ordinal);
    }
}
