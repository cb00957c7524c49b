using System.Text.Json.Serialization;
using Assistant.Bot.Activities;

namespace Assistant.Bot.Channels;

/// <summary>What a client gets when it reads: activities in order, and how far it has read.</summary>
/// <param name="Activities">The activities; empty when there is nothing new.</param>
/// <param name="Watermark">The number of the last one that it has seen.</param>
internal sealed record ActivitySet(IReadOnlyList<Activity> Activities, string Watermark);

/// <summary>What a client asks when it wants a token.</summary>
/// <param name="User">Who will chat; null for somebody new.</param>
internal sealed record TokenRequest(DirectLineUser? User);

/// <summary>Who chats.</summary>
/// <param name="Id">An id that begins with <c>dl_</c>; null for a new one.</param>
internal sealed record DirectLineUser(string? Id);

/// <summary>A conversation that a client may use.</summary>
/// <param name="ConversationId">Its id.</param>
/// <param name="Token">What the client shows with every request; null when the one that it has goes on.</param>
/// <param name="ExpiresIn">Seconds that the token lasts; null without a token.</param>
/// <param name="StreamUrl">Where to listen, within a minute and once; null before the conversation is started.</param>
internal sealed record OpenedConversation(
    string ConversationId, string? Token, [property: JsonPropertyName("expires_in")] int? ExpiresIn, string? StreamUrl);

/// <summary>The id that an activity was given.</summary>
/// <param name="Id">The id.</param>
internal sealed record ActivityReceipt(string Id);

/// <summary>An error, in the shape that channels and clients know.</summary>
/// <param name="Error">What is wrong.</param>
internal sealed record ChannelError(ChannelErrorDetail Error);

/// <summary>What is wrong.</summary>
/// <param name="Code">For programs.</param>
/// <param name="Message">For people; it never repeats what was sent.</param>
internal sealed record ChannelErrorDetail(string Code, string Message);
