using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.Bot.Activities;

/// <summary>A conversation, as the channel names it.</summary>
internal sealed record ConversationAccount
{
    /// <summary>The id within the channel.</summary>
    public string? Id { get; init; }

    /// <summary><c>personal</c>, <c>groupChat</c> or <c>channel</c>; null when the channel does not say.</summary>
    public string? ConversationType { get; init; }

    /// <summary>The tenant in which it takes place; null outside of tenants.</summary>
    public string? TenantId { get; init; }

    /// <summary>Whether more than two take part; null when the channel does not say.</summary>
    public bool? IsGroup { get; init; }

    /// <summary>Properties that this version does not know, kept as they came; null when there are none.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
