using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Assistant.Bot.Activities;
using Assistant.Bot.Data;

namespace Assistant.Bot.Channels;

/// <summary>Shows a reply that grows to whoever listens to a Direct Line conversation, in the shape that Web Chat reads. It passes by: it has no number and is not replayed.</summary>
/// <param name="streams">Who listens.</param>
/// <param name="conversation">The conversation.</param>
/// <param name="activity">What is being answered.</param>
internal sealed class DirectLineProgress(DirectLineStreams streams, KeyedHash conversation, Activity activity) : IProgressWay
{
    private readonly string _streamId = $"{activity.Id}-stream";
    private int _sequence;
    private string _shown = "";

    /// <inheritdoc/>
    public TimeSpan BetweenSteps => TimeSpan.FromMilliseconds(200);

    /// <inheritdoc/>
    public Task InformAsync(string text, CancellationToken cancellationToken) => StepAsync("informative", text);

    /// <inheritdoc/>
    public Task ShowAsync(string text, CancellationToken cancellationToken)
    {
        if (text.Length <= _shown.Length)
        {
            return Task.CompletedTask;
        }

        _shown = text;
        return StepAsync("streaming", text);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Activity> Close(IReadOnlyList<Activity> replies) => _sequence == 0
        ? replies
        : [.. replies.Select((reply, index) => index == 0 ? reply with { ChannelData = Data("final", sequence: null, reply.ChannelData) } : reply)];

    private Task StepAsync(string type, string text)
    {
        var sequence = ++_sequence;
        streams.Show(conversation, new Activity
        {
            Type = Activity.Typing,
            Id = sequence == 1 ? _streamId : string.Create(CultureInfo.InvariantCulture, $"{_streamId}-{sequence}"),
            ChannelId = activity.ChannelId,
            Conversation = activity.Conversation,
            From = activity.Recipient,
            Recipient = activity.From,
            ReplyToId = activity.Id,
            Text = text,
            ChannelData = Data(type, sequence, before: null),
        });
        return Task.CompletedTask;
    }

    private JsonElement Data(string type, int? sequence, JsonElement? before)
    {
        var data = before is { ValueKind: JsonValueKind.Object } own ? JsonObject.Create(own)! : [];
        data["streamType"] = type;
        if (sequence is { } number)
        {
            data["streamSequence"] = number;
        }

        // The first step has no stream id: its own id becomes it.
        if (sequence is not 1)
        {
            data["streamId"] = _streamId;
        }

        return JsonElement.Parse(data.ToJsonString());
    }
}
