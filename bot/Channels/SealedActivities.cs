using System.Text.Json;
using Assistant.Bot.Activities;
using Assistant.Bot.Data;

namespace Assistant.Bot.Channels;

/// <summary>Seals and opens what stands in the tables of this room.</summary>
internal static class SealedActivities
{
    /// <summary>Seals what is needed to answer later.</summary>
    public static byte[] Seal(this DataKey key, Envelope envelope, KeyedHash conversation) =>
        key.Seal(JsonSerializer.SerializeToUtf8Bytes(envelope, ChannelJson.Default.Envelope), conversation);

    /// <summary>Seals one activity.</summary>
    public static byte[] Seal(this DataKey key, Activity activity, KeyedHash conversation) =>
        key.Seal(JsonSerializer.SerializeToUtf8Bytes(activity, ActivityJson.Default.Activity), conversation);

    /// <summary>Opens what is needed to answer; null when it was sealed with another key.</summary>
    public static Envelope? OpenEnvelope(this DataKey key, byte[] box, KeyedHash conversation) =>
        key.Open(box, conversation) is { } plain ? JsonSerializer.Deserialize(plain, ChannelJson.Default.Envelope) : null;

    /// <summary>Opens one activity; null when it was sealed with another key.</summary>
    public static Activity? OpenActivity(this DataKey key, byte[] box, KeyedHash conversation) =>
        key.Open(box, conversation) is { } plain ? JsonSerializer.Deserialize(plain, ActivityJson.Default.Activity) : null;
}
