using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.Bot.Activities;

/// <summary>A person or a bot, as the channel names them.</summary>
internal sealed record ChannelAccount
{
    /// <summary>The id within the channel.</summary>
    public string? Id { get; init; }

    /// <summary>The display name; null when the channel does not give one.</summary>
    public string? Name { get; init; }

    /// <summary><c>user</c> or <c>bot</c>; null when the channel does not say.</summary>
    public string? Role { get; init; }

    /// <summary>Properties that this version does not know, kept as they came; null when there are none.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
