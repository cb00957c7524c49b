using Assistant.Bot.Activities;
using Assistant.Knowledge.Passages;

namespace Assistant.Bot.Channels;

/// <summary>What is needed to answer after a restart, as it is sealed in the inbox.</summary>
/// <param name="Activity">The redacted activity.</param>
/// <param name="Audience">What the asker may read.</param>
/// <param name="HadPersonalData">Whether personal data was taken out of its text.</param>
internal sealed record Envelope(Activity Activity, Audience Audience, bool HadPersonalData)
{
    /// <summary>The structure that the asker belongs to; null when it is not known.</summary>
    public string? Structure { get; init; }
}

/// <summary>The replies to a channel that waits for them, and what it is told again when it delivers the same activity again.</summary>
/// <param name="Activities">The replies, in order.</param>
internal sealed record ExpectedReplies(IReadOnlyList<Activity> Activities);
