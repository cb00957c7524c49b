using Assistant.Bot.Activities;
using Assistant.Bot.Turns;
using Assistant.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Assistant.Tests.Bot.Channels;

/// <summary>The way out of the outbox: sent once, waited for while it is safe, and otherwise said to be uncertain.</summary>
public sealed class ConnectorReplyChannelTests : IAsyncLifetime
{
    private static readonly Activity Reply = new()
    {
        Type = Activity.Message,
        ChannelId = "msteams",
        ServiceUrl = FakeBotService.ServiceUrl,
        Conversation = new() { Id = "a:1" },
        ReplyToId = "1",
        Text = "Bonjour",
    };

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));
    private FakeBotService _service = null!;
    private AConnector _connector = null!;

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
    public async Task A_reply_is_sent_once()
    {
        await SendAsync();

        Assert.Single(_service.Calls);
    }

    [Fact]
    public async Task A_reply_that_the_service_certainly_did_not_take_is_sent_when_it_says()
    {
        _service.Answer(429, retryAfter: "60").Answer(401);

        await SendAsync();

        Assert.Equal(3, _service.Calls.Count);
        Assert.InRange(_clock.GetUtcNow(), new DateTimeOffset(2026, 11, 23, 8, 1, 10, TimeSpan.Zero), new DateTimeOffset(2026, 11, 23, 8, 3, 0, TimeSpan.Zero));
    }

    [Fact]
    public async Task A_reply_of_which_nobody_knows_whether_it_arrived_is_said_to_be_uncertain_and_not_sent_again()
    {
        _service.Answer(502);

        await Assert.ThrowsAsync<IOException>(SendAsync);
        Assert.Single(_service.Calls);
    }

    [Fact]
    public async Task After_five_minutes_a_reply_is_given_up()
    {
        _service.SignInTrouble = "AADSTS7000215";

        await Assert.ThrowsAsync<IOException>(SendAsync);
        Assert.Empty(_service.Calls);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(400)]
    [InlineData(413)]
    public async Task A_closed_conversation_ends_quietly_with_a_line_in_the_log(int status)
    {
        _service.Answer(status);

        await SendAsync();

        Assert.Contains("A reply was not sent", _connector.Logs.All, StringComparison.Ordinal);
    }

    // Waiting costs no time: the clock runs ahead whenever somebody waits for it.
    private async Task SendAsync()
    {
        var sending = _connector.Get<IReplyChannel>().SendAsync(Reply, TestContext.Current.CancellationToken);
        while (!sending.IsCompleted)
        {
            await Task.WhenAny(sending, Task.Delay(20, TestContext.Current.CancellationToken));
            _clock.Advance(sending.IsCompleted ? TimeSpan.Zero : TimeSpan.FromSeconds(1));
        }

        await sending;
    }
}
