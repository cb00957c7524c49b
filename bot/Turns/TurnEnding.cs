using Assistant.Bot.Activities;
using Assistant.Bot.Signals;

namespace Assistant.Bot.Turns;

/// <summary>What a turn came to.</summary>
/// <param name="Replies">What goes out, in order; empty when there is nothing to say.</param>
/// <param name="Asked">The question to remember; null when there is none.</param>
/// <param name="IsForgotten">Whether the conversation is to be erased.</param>
internal sealed record TurnEnding(IReadOnlyList<Activity> Replies, string? Asked, bool IsForgotten)
{
    /// <summary>What it leaves for the coordinators.</summary>
    public required SignalWrite Signals { get; init; }

    /// <summary>Whether it is kept where the conversation is.</summary>
    public bool IsReferenceKept { get; init; }
}
