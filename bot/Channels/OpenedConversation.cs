using System.Text.Json.Serialization;

namespace Assistant.Bot.Channels;

/// <summary>A conversation that a client may use.</summary>
/// <param name="ConversationId">Its id.</param>
/// <param name="Token">What the client shows with every request; null when the one that it has goes on.</param>
/// <param name="ExpiresIn">Seconds that the token lasts; null without a token.</param>
/// <param name="StreamUrl">Where to listen, within a minute and once; null before the conversation is started.</param>
internal sealed record OpenedConversation(
    string ConversationId, string? Token, [property: JsonPropertyName("expires_in")] int? ExpiresIn, string? StreamUrl);
