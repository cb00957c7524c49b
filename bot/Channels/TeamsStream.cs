using System.Text.Json;
using Assistant.Bot.Activities;

namespace Assistant.Bot.Channels;

/// <summary>A reply that grows under the reader's eyes, in a personal chat of Teams: first what is being done, then the text as it comes, then the whole reply.</summary>
/// <param name="connector">The way out.</param>
/// <param name="address">Any reply in the conversation; only its address is used.</param>
/// <param name="clock">The time.</param>
internal sealed class TeamsStream(ConnectorClient connector, Activity address, TimeProvider clock) : IProgressWay
{
    /// <summary>The least time between two steps. Source: Teams, "Stream bot messages": one request a second.</summary>
    public static readonly TimeSpan Step = TimeSpan.FromSeconds(1);

    /// <summary>The longest that a stream may be open. Source: the same page, two minutes.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private const int MostInformative = 1000;

    private int _sequence;
    private string? _streamId;
    private string _shown = "";
    private DateTimeOffset _started;
    private DateTimeOffset _lastStep;
    private DeliveryEnding? _ended;

    /// <summary>Whether a conversation takes streams: one person, in Teams.</summary>
    public static bool Fits(Activity incoming) => incoming is { ChannelId: "msteams", Conversation: { ConversationType: "personal", IsGroup: not true } };

    /// <inheritdoc/>
    public TimeSpan BetweenSteps => Step;

    /// <summary>Shows what is being done, such as “I am looking in the documents”; a later one takes the place of an earlier one.</summary>
    public Task InformAsync(string text, CancellationToken cancellationToken) =>
        StepAsync("informative", text[..Math.Min(text.Length, MostInformative)], cancellationToken);

    /// <summary>Shows the text as far as it has come.</summary>
    /// <param name="text">All of it so far. Teams wants it to begin with what was shown before: one that does not is left out, and so is one that comes too soon after the last step.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task ShowAsync(string text, CancellationToken cancellationToken)
    {
        if (text.Length > _shown.Length && text.StartsWith(_shown, StringComparison.Ordinal) && await StepAsync("streaming", text, cancellationToken))
        {
            _shown = text;
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<Activity> Close(IReadOnlyList<Activity> replies) => (_ended, _streamId) switch
    {
        (DeliveryEnding.StreamStopped, _) => [],
        (DeliveryEnding.StreamNotAllowed, _) or (_, null) => replies,
        _ => [.. replies.Select((reply, index) => index == 0 ? reply with { Entities = [.. reply.Entities ?? [], Info("final", sequence: null)] } : reply)],
    };

    /// <summary>Sends a reply, also one that closes a stream; where the stream cannot be closed any more it takes its place, or comes as a message.</summary>
    public static async Task<Delivery> SendAsync(ConnectorClient connector, Activity reply, CancellationToken cancellationToken)
    {
        var delivery = await connector.SendAsync(reply, cancellationToken);
        if (reply.Entities?.FirstOrDefault(IsInfo) is not { } info)
        {
            return delivery;
        }

        var bare = reply with { Entities = [.. reply.Entities.Where(entity => !IsInfo(entity))] };
        return (delivery.Ending, StreamIdOf(info)) switch
        {
            (DeliveryEnding.Sent, var id) => delivery with { Id = delivery.Id ?? id },
            (DeliveryEnding.StreamTooLong, { } id) => await connector.UpdateAsync(bare with { Id = id }, cancellationToken),
            (DeliveryEnding.StreamNotAllowed, _) => await connector.SendAsync(bare, cancellationToken),
            _ => delivery,
        };
    }

    private static bool IsInfo(Entity entity) => entity.Type == "streaminfo";

    private static string? StreamIdOf(Entity info) => info.Properties?.TryGetValue("streamId", out var id) == true && id.ValueKind == JsonValueKind.String ? id.GetString() : null;

    private async Task<bool> StepAsync(string type, string text, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (_ended is not null || text.Length == 0 || now - _lastStep < Step || (_streamId is not null && now - _started >= Longest))
        {
            return false;
        }

        var step = address with { Type = Activity.Typing, Text = text, TextFormat = null, Attachments = null, ChannelData = null, Entities = [Info(type, ++_sequence)] };
        var delivery = await connector.SendAsync(step, cancellationToken);
        _lastStep = clock.GetUtcNow();
        if (_streamId is null)
        {
            (_streamId, _started) = (delivery.Id, now);
        }

        // Without an id there is nothing to go on with, whatever the reason.
        _ended = (delivery.Ending, _streamId) switch
        {
            (DeliveryEnding.StreamTooLong or DeliveryEnding.StreamStopped or DeliveryEnding.StreamNotAllowed, _) => delivery.Ending,
            (_, null) => DeliveryEnding.StreamNotAllowed,
            _ => null,
        };
        return delivery.IsSent;
    }

    private Entity Info(string type, int? sequence)
    {
        var properties = new Dictionary<string, JsonElement>(StringComparer.Ordinal) { ["streamType"] = JsonElement.Parse($"\"{type}\"") };
        if (_streamId is { } id)
        {
            properties["streamId"] = JsonElement.Parse($"\"{JsonEncodedText.Encode(id)}\"");
        }

        if (sequence is { } number)
        {
            properties["streamSequence"] = JsonElement.Parse(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return new Entity { Type = "streaminfo", Properties = properties };
    }
}
