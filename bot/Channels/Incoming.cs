using System.Text.Json;
using Assistant.Bot.Activities;
using Assistant.Bot.Data;
using Assistant.Knowledge.Passages;

namespace Assistant.Bot.Channels;

/// <summary>An activity on its way to the inbox: redacted, with the hashes by which it is known again.</summary>
internal sealed record Incoming
{
    /// <summary>The redacted activity.</summary>
    public required Activity Activity { get; init; }

    /// <summary>Whether personal data was taken out of its text.</summary>
    public required bool HadPersonalData { get; init; }

    /// <summary>What the asker may read, as the way in has established it.</summary>
    public required Audience Audience { get; init; }

    /// <summary>The structure that the asker belongs to, as the way in has established it; null when it is not known.</summary>
    public string? Structure { get; init; }

    /// <summary>By which door it came in.</summary>
    public required Route Route { get; init; }

    /// <summary>The conversation.</summary>
    public required KeyedHash Conversation { get; init; }

    /// <summary>The same for each delivery of the same activity.</summary>
    public required KeyedHash Key { get; init; }

    /// <summary>The same for what one person says in the same words; null for what may be said twice.</summary>
    public KeyedHash? Twin { get; init; }

    /// <summary>Redacts what came in.</summary>
    /// <param name="raw">The activity as it came; it goes no further.</param>
    /// <param name="audience">What the asker may read.</param>
    /// <param name="route">By which door.</param>
    /// <param name="deliveryId">What is the same when the same activity is delivered again, such as its id.</param>
    /// <param name="key">Makes the hashes.</param>
    public static Incoming From(Activity raw, Audience audience, Route route, string deliveryId, DataKey key)
    {
        var (door, channel, conversation) = (route.ToString(), raw.ChannelId ?? "", raw.Conversation?.Id ?? "");
        var activity = ActivityRedaction.Redact(raw);
        return new Incoming
        {
            Activity = activity,
            HadPersonalData = activity.Text != raw.Text,
            Audience = audience,
            Route = route,
            Conversation = HashOf(route, channel, conversation, key),
            Key = key.Hash("activity", door, channel, conversation, deliveryId),
            Twin = IsTyped(raw) ? key.Hash("twin", door, channel, conversation, raw.From?.Id ?? "", raw.Text!) : null,
        };
    }

    /// <summary>The hash of a conversation.</summary>
    public static KeyedHash HashOf(Route route, string channel, string conversation, DataKey key) => key.Hash("conversation", route.ToString(), channel, conversation);

    // A button may be pressed twice; only typed words that come again at once are a client's second attempt.
    private static bool IsTyped(Activity raw) =>
        raw is { Type: Activity.Message, Text.Length: > 0, Value: null }
        && !(raw.ChannelData is { ValueKind: JsonValueKind.Object } data && data.TryGetProperty("postBack", out var pressed) && pressed.ValueKind == JsonValueKind.True);
}
