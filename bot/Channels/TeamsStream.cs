using System.Text.Json;
using Assistant.Bot.Activities;

namespace Assistant.Bot.Channels;

/// <summary>A reply that grows under the reader's eyes, in a personal chat of Teams: first what is being done, then the text as it comes, then the whole reply.</summary>
/// <param name="connector">The way out.</param>
/// <param name="address">Any reply in the conversation; only its address is used.</param>
/// <param name="clock">The time.</param>
internal sealed class TeamsStream(ConnectorClient connector, Activity address, TimeProvider clock)
{
    /// <summary>The least time between two steps. Source: Teams, "Stream bot messages": one request a second.</summary>
    public static readonly TimeSpan BetweenSteps = TimeSpan.FromSeconds(1);

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

    /// <summary>Shows what is being done, such as “I am looking in the documents”; a later one takes the place of an earlier one.</summary>
    public Task InformAsync(string text, CancellationToken cancellationToken) =>
        StepAsync("informative", text[..Math.Min(text.Length, MostInformative)], cancellationToken);

    /// <summary>Shows the text as far as it has come.</summary>
    /// <param name="text">All of it so far; it begins with what was shown before. Too soon after the last step it is left for the next one.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task ShowAsync(string text, CancellationToken cancellationToken)
    {
        if (!text.StartsWith(_shown, StringComparison.Ordinal))
        {
            throw new ArgumentException("A stream grows: its text begins with what was shown before.", nameof(text));
        }

        if (text.Length > _shown.Length && await StepAsync("streaming", text, cancellationToken))
        {
            _shown = text;
        }
    }

    /// <summary>Sends the whole reply and closes the stream; without a stream it is sent as a message.</summary>
    /// <returns>How it ended; <see cref="DeliveryEnding.StreamStopped"/> when the reader stopped the stream, and then nothing was sent.</returns>
    public async Task<Delivery> FinishAsync(Activity reply, CancellationToken cancellationToken)
    {
        if (_ended == DeliveryEnding.StreamStopped)
        {
            return new Delivery(DeliveryEnding.StreamStopped);
        }

        if (_streamId is null || _ended == DeliveryEnding.StreamNotAllowed)
        {
            return await connector.SendAsync(reply, cancellationToken);
        }

        if (_ended == DeliveryEnding.StreamTooLong || clock.GetUtcNow() - _started >= Longest)
        {
            return await connector.UpdateAsync(reply with { Id = _streamId }, cancellationToken);
        }

        var delivery = await connector.SendAsync(reply with { Entities = [.. reply.Entities ?? [], Info("final", sequence: null)] }, cancellationToken);
        return delivery.Ending switch
        {
            DeliveryEnding.Sent => delivery with { Id = delivery.Id ?? _streamId },
            DeliveryEnding.StreamTooLong => await connector.UpdateAsync(reply with { Id = _streamId }, cancellationToken),
            DeliveryEnding.StreamNotAllowed => await connector.SendAsync(reply, cancellationToken),
            _ => delivery,
        };
    }

    private async Task<bool> StepAsync(string type, string text, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (_ended is not null || text.Length == 0 || now - _lastStep < BetweenSteps || (_streamId is not null && now - _started >= Longest))
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
