using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assistant.Bot.Activities;

/// <summary>A card or a file that travels with an activity.</summary>
internal sealed record Attachment
{
    /// <summary>The media type that says how to read <see cref="Content"/>.</summary>
    public string? ContentType { get; init; }

    /// <summary>Where the file is; null for cards.</summary>
    public string? ContentUrl { get; init; }

    /// <summary>The card; null for files.</summary>
    public JsonElement? Content { get => Unwritten?.Written ?? field; init; }

    /// <summary>The card of our own making that <see cref="Content"/> is written from; null for what came in, and for files.</summary>
    [JsonIgnore]
    public UnwrittenCard? Unwritten { get; init; }

    /// <summary>The file's name; null for cards.</summary>
    public string? Name { get; init; }

    /// <summary>Properties that this version does not know, kept as they came; null when there are none.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
