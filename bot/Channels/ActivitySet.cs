using Assistant.Bot.Activities;

namespace Assistant.Bot.Channels;

/// <summary>What a client gets when it reads: activities in order, and how far it has read.</summary>
/// <param name="Activities">The activities; empty when there is nothing new.</param>
/// <param name="Watermark">The number of the last one that it has seen.</param>
internal sealed record ActivitySet(IReadOnlyList<Activity> Activities, string Watermark);

/// <summary>The id that an activity was given.</summary>
/// <param name="Id">The id.</param>
internal sealed record ActivityReceipt(string Id);
