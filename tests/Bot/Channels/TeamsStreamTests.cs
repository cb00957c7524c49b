using System.Text.Json;
using Assistant.Bot.Activities;
using Assistant.Bot.Channels;
using Assistant.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Assistant.Tests.Bot.Channels;

/// <summary>A reply that grows: the steps in the order that Teams wants, and a whole reply at the end whatever happens.</summary>
public sealed class TeamsStreamTests : IAsyncLifetime
{
    private const string NotAllowed = """{"error":{"code":"ContentStreamNotAllowed","message":"Content stream is not allowed"}}""";

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));
    private FakeBotService _service = null!;
    private AConnector _connector = null!;

    private static Activity Reply => new()
    {
        Type = Activity.Message,
        ChannelId = "msteams",
        ServiceUrl = FakeBotService.ServiceUrl,
        Conversation = new() { Id = "a:1", ConversationType = "personal" },
        ReplyToId = "1",
        Text = "Le logo est choisi par le service.",
        Entities = [new() { Type = "https://schema.org/Message" }],
    };

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
    public async Task The_steps_carry_what_Teams_wants_and_the_last_has_the_whole_reply()
    {
        var stream = Stream();
        await InformAsync(stream);
        await ShowAsync(stream, "Le logo");
        await ShowAsync(stream, "Le logo est choisi");
        var delivery = await FinishAsync(stream);

        Assert.True(delivery.IsSent);
        Assert.Equal(
            [
                """typing Je cherche {"type":"streaminfo","streamType":"informative","streamSequence":1}""",
                """typing Le logo {"type":"streaminfo","streamType":"streaming","streamId":"sent-1","streamSequence":2}""",
                """typing Le logo est choisi {"type":"streaminfo","streamType":"streaming","streamId":"sent-1","streamSequence":3}""",
                """message Le logo est choisi par le service. {"type":"streaminfo","streamType":"final","streamId":"sent-1"}""",
            ],
            Sent());
    }

    [Fact]
    public async Task Steps_that_come_too_soon_wait_for_the_next_and_lose_nothing()
    {
        var stream = Stream();
        await InformAsync(stream);
        foreach (var text in new[] { "a", "ab", "abc" })
        {
            await stream.ShowAsync(text, TestContext.Current.CancellationToken);
            _clock.Advance(TimeSpan.FromMilliseconds(400));
        }

        await ShowAsync(stream, "abcd");

        Assert.Equal(["Je cherche", "a", "abcd"], Bodies().Select(body => body.Text));
    }

    [Fact]
    public async Task A_text_that_does_not_go_on_from_what_was_shown_is_left_out()
    {
        var stream = Stream();
        await ShowAsync(stream, "abc");
        await ShowAsync(stream, "abd and more");
        await ShowAsync(stream, "abcd");

        Assert.Equal(["abc", "abcd"], Bodies().Select(body => body.Text));
    }

    [Theory]
    [InlineData(403, NotAllowed)]
    [InlineData(400, """{"error":{"code":"BadArgument","message":"streaming api is not enabled"}}""")]
    [InlineData(500, "")]
    [InlineData(202, "")]
    public async Task Where_no_stream_begins_the_reply_is_a_plain_message(int status, string body)
    {
        _service.Answer(status, body);
        var stream = Stream();
        await InformAsync(stream);
        await ShowAsync(stream, "Le");

        Assert.True((await FinishAsync(stream)).IsSent);
        Assert.Equal(2, _service.Calls.Count);
        Assert.DoesNotContain("streaminfo", _service.Calls[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_that_took_too_long_is_updated_in_place()
    {
        var stream = Stream();
        await InformAsync(stream);
        _service.Answer(403, """{"error":{"code":"ContentStreamNotAllowed","message":"Message has exceeded streaming time."}}""");

        Assert.True((await FinishAsync(stream)).IsSent);
        Assert.Equal(("PUT", true), (_service.Calls[^1].Method, _service.Calls[^1].Target.EndsWith("/activities/sent-1", StringComparison.Ordinal)));
        Assert.DoesNotContain("streaminfo", _service.Calls[^1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_two_minutes_no_step_is_tried_any_more()
    {
        var stream = Stream();
        await InformAsync(stream);
        _clock.Advance(TeamsStream.Longest);
        await ShowAsync(stream, "Le");
        _service.Answer(403, """{"error":{"code":"ContentStreamNotAllowed","message":"Message has exceeded streaming time."}}""");

        Assert.True((await FinishAsync(stream)).IsSent);
        Assert.Equal(["POST", "POST", "PUT"], _service.Calls.Select(call => call.Method));
    }

    [Fact]
    public async Task Who_stops_the_stream_gets_nothing_more()
    {
        var stream = Stream();
        await InformAsync(stream);
        _service.Answer(403, """{"error":{"code":"ContentStreamNotAllowed","message":"Content stream was cancelled by user."}}""");
        await ShowAsync(stream, "Le");

        Assert.Empty(stream.Close([Reply]));
        Assert.Equal(2, _service.Calls.Count);
    }

    [Theory]
    [InlineData("msteams", "personal", null, true)]
    [InlineData("msteams", "personal", true, false)]
    [InlineData("msteams", "groupChat", true, false)]
    [InlineData("msteams", "channel", true, false)]
    [InlineData("msteams", null, null, false)]
    [InlineData("webchat", "personal", null, false)]
    public void Streams_are_for_one_person_in_Teams(string channel, string? type, bool? group, bool fits) =>
        Assert.Equal(fits, TeamsStream.Fits(new() { ChannelId = channel, Conversation = new() { ConversationType = type, IsGroup = group } }));

    private TeamsStream Stream() => new(_connector.Get<ConnectorClient>(), Reply, _clock);

    private async Task InformAsync(TeamsStream stream)
    {
        await stream.InformAsync("Je cherche", TestContext.Current.CancellationToken);
        _clock.Advance(TeamsStream.Step);
    }

    private async Task ShowAsync(TeamsStream stream, string text)
    {
        await stream.ShowAsync(text, TestContext.Current.CancellationToken);
        _clock.Advance(TeamsStream.Step);
    }

    private Task<Delivery> FinishAsync(TeamsStream stream) =>
        TeamsStream.SendAsync(_connector.Get<ConnectorClient>(), stream.Close([Reply]).Single(), TestContext.Current.CancellationToken);

    private IEnumerable<Activity> Bodies() => _service.Calls.Select(call => JsonSerializer.Deserialize(call.Body, ActivityJson.Default.Activity)!);

    private IEnumerable<string> Sent() => Bodies().Select(body => $"{body.Type} {body.Text} {JsonSerializer.SerializeToElement(body, ActivityJson.Default.Activity).GetProperty("entities")[body.Entities!.Count - 1].GetRawText()}");
}
