namespace Assistant.Bot.Channels;

/// <summary>What a client asks when it wants a token.</summary>
/// <param name="User">Who will chat; null for somebody new.</param>
internal sealed record TokenRequest(DirectLineUser? User);

/// <summary>Who chats.</summary>
/// <param name="Id">An id that begins with <c>dl_</c>; null for a new one.</param>
internal sealed record DirectLineUser(string? Id);
