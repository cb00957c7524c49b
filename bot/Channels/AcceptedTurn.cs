using Assistant.Bot.Activities;
using Assistant.Bot.Data;
using Assistant.Knowledge.Passages;

namespace Assistant.Bot.Channels;

/// <summary>A stored activity that waits for its turn.</summary>
/// <param name="Id">Its row in the inbox.</param>
/// <param name="Activity">The redacted activity, with the id by which its sender knows it.</param>
/// <param name="HadPersonalData">Whether personal data was taken out of its text.</param>
/// <param name="Audience">What the asker may read.</param>
/// <param name="Route">By which door it came in.</param>
/// <param name="Conversation">Its conversation.</param>
/// <param name="Attempts">How many starts of the program have taken it up; 0 when it came in since this start.</param>
internal sealed record AcceptedTurn(long Id, Activity Activity, bool HadPersonalData, Audience Audience, Route Route, KeyedHash Conversation, long Attempts)
{
    /// <summary>The structure that the asker belongs to; null when it is not known.</summary>
    public string? Structure { get; init; }
}
