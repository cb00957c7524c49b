using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.Bot.Activities;

/// <summary>A mark on an activity, such as a mention; only its type is common to all.</summary>
internal sealed record Entity
{
    /// <summary><c>mention</c>, <c>clientInfo</c> …</summary>
    public string? Type { get; init; }

    /// <summary>What belongs to this type, kept as it came; null when there is nothing.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
