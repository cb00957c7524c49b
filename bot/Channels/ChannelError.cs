namespace Assistant.Bot.Channels;

/// <summary>An error, in the shape that channels and clients know.</summary>
/// <param name="Error">What is wrong.</param>
internal sealed record ChannelError(ChannelErrorDetail Error);

/// <summary>What is wrong.</summary>
/// <param name="Code">For programs.</param>
/// <param name="Message">For people; it never repeats what was sent.</param>
internal sealed record ChannelErrorDetail(string Code, string Message);
