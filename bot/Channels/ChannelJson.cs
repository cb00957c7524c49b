using System.Text.Json.Serialization;

namespace Assistant.Bot.Channels;

/// <summary>Reads and writes the shapes of this room.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Envelope))]
[JsonSerializable(typeof(ExpectedReplies))]
[JsonSerializable(typeof(ChannelError))]
[JsonSerializable(typeof(ActivitySet))]
[JsonSerializable(typeof(DirectLineUser))]
[JsonSerializable(typeof(TokenRequest))]
[JsonSerializable(typeof(OpenedConversation))]
[JsonSerializable(typeof(ActivityReceipt))]
internal sealed partial class ChannelJson : JsonSerializerContext;
