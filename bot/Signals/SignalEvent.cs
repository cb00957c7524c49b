namespace Assistant.Bot.Signals;

/// <summary>Something that a turn leaves for the coordinators: a question, a thumb, or a call for a human.</summary>
internal abstract record SignalEvent;

/// <summary>What an asker thought of an answer.</summary>
/// <param name="IsLike">Whether the thumb was up.</param>
/// <param name="Reasons">The reasons that were ticked, as bits.</param>
/// <param name="Of">Which answer.</param>
internal sealed record Feedback(bool IsLike, long Reasons, SignalName Of) : SignalEvent;

/// <summary>An asker wants a human.</summary>
/// <param name="After">After which answer.</param>
internal sealed record Escalation(SignalName After) : SignalEvent;

/// <summary>An asker wants everything erased that is kept of the conversation and, where the channel knows who it is, of the person.</summary>
/// <param name="Person">What the channel has validated the person by; null when it has not.</param>
/// <param name="IsAlone">Whether everything in the conversation is the asker's.</param>
internal sealed record Erasure(string? Person, bool IsAlone) : SignalEvent;

/// <summary>How a client names a signal of its own conversation. Without either it is the last one.</summary>
/// <param name="ReplyId">The id under which the answer was sent.</param>
/// <param name="Reference">The signal's random number.</param>
internal sealed record SignalName(string? ReplyId, long? Reference)
{
    /// <summary>The last answer of the conversation.</summary>
    public static SignalName Last { get; } = new(null, null);
}
