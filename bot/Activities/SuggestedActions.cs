using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.Bot.Activities;

/// <summary>Buttons that a channel shows under an activity.</summary>
internal sealed record SuggestedActions
{
    /// <summary>The ids of those who see them; null for everyone.</summary>
    public IReadOnlyList<string>? To { get; init; }

    /// <summary>The buttons, in order; null when there are none.</summary>
    public IReadOnlyList<CardAction>? Actions { get; init; }

    /// <summary>Properties that this version does not know, kept as they came; null when there are none.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>One button.</summary>
internal sealed record CardAction
{
    /// <summary><c>imBack</c>, <c>messageBack</c>, <c>openUrl</c> …</summary>
    public string? Type { get; init; }

    /// <summary>The words on it.</summary>
    public string? Title { get; init; }

    /// <summary>What it sends or opens.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>Properties that this version does not know, kept as they came; null when there are none.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
