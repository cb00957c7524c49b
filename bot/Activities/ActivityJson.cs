using System.Text.Json.Serialization;

namespace Assistant.Bot.Activities;

/// <summary>Reads and writes activities; made at build time, so that nothing is looked up by reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = 64, AllowDuplicateProperties = false)]
[JsonSerializable(typeof(Activity))]
internal sealed partial class ActivityJson : JsonSerializerContext;
