using Assistant.Knowledge.Passages;

namespace Assistant.Bot.Channels;

/// <summary>What is known about who sent an activity.</summary>
/// <param name="Refusal">401 or 403; null when the sender is known.</param>
/// <param name="Audience">What the asker may read, from validated evidence; not read when refused.</param>
internal readonly record struct CallerVerdict(int? Refusal, Audience Audience)
{
    /// <summary>It may not come in.</summary>
    /// <param name="status">401 or 403.</param>
    public static CallerVerdict Refused(int status) => new(status, Audience.Public);
}
