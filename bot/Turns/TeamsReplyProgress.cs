using Assistant.Bot.Activities;
using Assistant.Bot.Replies;

namespace Assistant.Bot.Turns;

/// <summary>Puts a reply that grows into the dialect of Teams: its text as far as it has come, which is how the whole text begins.</summary>
/// <param name="replies">Knows the dialect.</param>
/// <param name="progress">Who shows it.</param>
internal sealed class TeamsReplyProgress(TeamsReplies replies, IReplyProgress progress) : IReplyProgress
{
    /// <inheritdoc/>
    public void Show(Activity soFar) => progress.Show(soFar is { ChannelId: "msteams", Type: Activity.Message } ? replies.Say(soFar)[0] : soFar);
}
