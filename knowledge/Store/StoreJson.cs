using System.Text.Json.Serialization;
using Assistant.Knowledge.Passages;

namespace Assistant.Knowledge.Store;

/// <summary>How documents, passages and snapshots stand in a store.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(SourceDocument))]
[JsonSerializable(typeof(Passage))]
[JsonSerializable(typeof(Snapshot))]
internal sealed partial class StoreJson : JsonSerializerContext;
