using System.Net;
using System.Text;
using Assistant.Bot.Activities;
using Assistant.Bot.Channels;
using Assistant.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Assistant.Tests.Bot.Channels;

/// <summary>Who may bring an activity: the service, with a token of its own for this bot, this channel and this place. Everybody else is refused.</summary>
public sealed class ConnectorTokenValidationTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));
    private FakeBotService _service = null!;
    private AConnector _connector = null!;
    private TokenMatrix _matrix = null!;

    private static Activity FromTeams => new() { Type = Activity.Message, ChannelId = "msteams", ServiceUrl = FakeBotService.ServiceUrl };

    private ConnectorTokenValidation Validation => _connector.Get<ConnectorTokenValidation>();

    public async ValueTask InitializeAsync()
    {
        _service = await FakeBotService.StartAsync();
        _connector = new AConnector(_service, _clock);
        _matrix = new TokenMatrix(_service.Keys, _clock.GetUtcNow());
    }

    public async ValueTask DisposeAsync()
    {
        _connector.Dispose();
        await _service.DisposeAsync();
    }

    [Fact]
    public async Task Of_346_tokens_the_4_right_ones_are_accepted_and_no_other()
    {
        var wrong = new List<string>();
        foreach (var (name, token, channel, url, good) in _matrix.All)
        {
            var verdict = await Validation.ValidateAsync(token, FromTeams with { ChannelId = channel, ServiceUrl = url }, TestContext.Current.CancellationToken);
            if (verdict.IsAllowed != good || verdict.IsProven != good)
            {
                wrong.Add($"{name}: {verdict}");
            }
        }

        Assert.Equal((346, 4), (_matrix.All.Count, _matrix.All.Count(token => token.Good)));
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task A_token_with_one_bit_changed_is_no_token()
    {
        var flips = Environment.GetEnvironmentVariable("ASSISTANT_FULL") == "1" ? 10_000 : 1_000;
        var (good, random) = (Encoding.ASCII.GetBytes(_matrix.Good), new Random(20261123));
        Assert.True((await Validation.ValidateAsync(_matrix.Good, FromTeams, TestContext.Current.CancellationToken)).IsAllowed);
        for (var i = 0; i < flips; i++)
        {
            var bytes = good.ToArray();
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            var token = Encoding.Latin1.GetString(bytes);

            var verdict = await Validation.ValidateAsync(token, FromTeams, TestContext.Current.CancellationToken);

            Assert.False(verdict.IsAllowed, $"flip {i}: {token}");
        }
    }

    [Theory]
    [InlineData("iss", TokenRefusal.OtherIssuer)]
    [InlineData("aud", TokenRefusal.OtherAudience)]
    [InlineData("exp", TokenRefusal.OutOfTime)]
    [InlineData("channel", TokenRefusal.OtherChannel)]
    [InlineData("url", TokenRefusal.OtherServiceUrl)]
    [InlineData("signature", TokenRefusal.WrongSignature)]
    [InlineData("kid", TokenRefusal.UnknownKey)]
    [InlineData("shape", TokenRefusal.Malformed)]
    public async Task The_refusal_says_why(string what, object refusal)
    {
        var token = what switch
        {
            "iss" => _service.Keys.Signed(_matrix.Claims(iss: "https://evil.example")),
            "aud" => _service.Keys.Signed(_matrix.Claims(aud: AConnector.TenantId)),
            "exp" => _service.Keys.Signed(_matrix.Claims(exp: 1)),
            "signature" => BotServiceKeys.Token(BotServiceKeys.Header(), _matrix.Claims(), _ => new byte[256]),
            "kid" => BotServiceKeys.Token(BotServiceKeys.Header("zzz"), _matrix.Claims(), _ => new byte[256]),
            "shape" => "a.b.c",
            _ => _matrix.Good,
        };
        var activity = what switch
        {
            "channel" => FromTeams with { ChannelId = "webchat" },
            "url" => FromTeams with { ServiceUrl = null },
            _ => FromTeams,
        };

        Assert.Equal(refusal, (await Validation.ValidateAsync(token, activity, TestContext.Current.CancellationToken)).Refusal);
    }

    [Fact]
    public async Task A_token_that_was_accepted_is_looked_at_again_each_time()
    {
        var (token, cancellation) = (_matrix.Good, TestContext.Current.CancellationToken);
        Assert.True((await Validation.ValidateAsync(token, FromTeams, cancellation)).IsProven);

        var again = await Validation.ValidateAsync(token, FromTeams, cancellation);
        var elsewhere = await Validation.ValidateAsync(token, FromTeams with { ServiceUrl = "https://evil.example/" }, cancellation);
        var otherwise = await Validation.ValidateAsync(token, FromTeams with { ChannelId = "webchat" }, cancellation);
        _clock.Advance(TimeSpan.FromHours(1) + ConnectorTokenValidation.ClockSkew + TimeSpan.FromSeconds(1));
        var late = await Validation.ValidateAsync(token, FromTeams, cancellation);

        Assert.True(again.IsProven);
        Assert.Equal((TokenRefusal.OtherServiceUrl, TokenRefusal.OtherChannel, TokenRefusal.OutOfTime), (elsewhere.Refusal, otherwise.Refusal, late.Refusal));
    }

    [Fact]
    public async Task A_token_that_was_accepted_is_refused_once_another_key_has_the_name_of_its_own()
    {
        var token = _service.Keys.Signed(_matrix.Claims(exp: (_clock.GetUtcNow() + TimeSpan.FromDays(2)).ToUnixTimeSeconds()));
        Assert.True((await Validation.ValidateAsync(token, FromTeams, TestContext.Current.CancellationToken)).IsProven);
        _service.KeysDocument = _service.Keys.Document.Replace(BotServiceKeys.Teams, "other", StringComparison.Ordinal).Replace(BotServiceKeys.WebChat, BotServiceKeys.Teams, StringComparison.Ordinal);

        _clock.Advance(SigningKeys.Fresh);
        var verdict = await Validation.ValidateAsync(token, FromTeams, TestContext.Current.CancellationToken);

        Assert.Equal(TokenRefusal.WrongSignature, verdict.Refusal);
    }

    [Theory]
    [InlineData(299, true)]
    [InlineData(301, false)]
    public async Task Two_clocks_may_differ_by_five_minutes(int seconds, bool allowed)
    {
        var now = _clock.GetUtcNow().ToUnixTimeSeconds();
        var late = await Validation.ValidateAsync(_service.Keys.Signed(_matrix.Claims(exp: now - seconds, nbf: 0)), FromTeams, TestContext.Current.CancellationToken);
        var early = await Validation.ValidateAsync(_service.Keys.Signed(_matrix.Claims(nbf: now + seconds)), FromTeams, TestContext.Current.CancellationToken);

        Assert.Equal((allowed, allowed), (late.IsAllowed, early.IsAllowed));
    }

    [Theory]
    [InlineData("Bearer ", true, true)]
    [InlineData("bearer ", true, true)]
    [InlineData("Basic ", true, false)]
    [InlineData("", true, false)]
    [InlineData("Bearer ", false, false)]
    public async Task The_token_stands_once_in_the_Authorization_header(string scheme, bool once, bool allowed)
    {
        var request = From(IPAddress.Loopback);
        request.Request.Headers.Authorization = once ? new(scheme + _matrix.Good) : new([scheme + _matrix.Good, scheme + _matrix.Good]);

        Assert.Equal(allowed, (await Validation.ValidateAsync(request, FromTeams, TestContext.Current.CancellationToken)).IsAllowed);
    }

    [Theory]
    [InlineData("Development", "", "127.0.0.1", null, true)]
    [InlineData("Development", "", "::1", null, true)]
    [InlineData("Development", "", "192.0.2.1", null, false)]
    [InlineData("Development", "", "127.0.0.1", "X-Forwarded-For", false)]
    [InlineData("Development", "", "127.0.0.1", "forwarded", false)]
    [InlineData("Development", AConnector.AppId, "127.0.0.1", null, false)]
    [InlineData("Production", "", "127.0.0.1", null, false)]
    [InlineData("Staging", "", "127.0.0.1", null, false)]
    public async Task Without_a_token_only_a_developers_own_machine_comes_in_and_proves_nothing(string environment, string appId, string from, string? header, bool allowed)
    {
        using var connector = new AConnector(_service, _clock, environment, new() { ["Connector:AppId"] = appId });
        var request = From(IPAddress.Parse(from));
        if (header is not null)
        {
            request.Request.Headers[header] = "192.0.2.1";
        }

        var verdict = await connector.Get<ConnectorTokenValidation>().ValidateAsync(request, FromTeams, TestContext.Current.CancellationToken);

        Assert.Equal((allowed, false), (verdict.IsAllowed, verdict.IsProven));
    }

    private static DefaultHttpContext From(IPAddress address) => new() { Connection = { RemoteIpAddress = address, LocalIpAddress = IPAddress.Loopback } };
}
