using Assistant.Bot.Activities;
using Assistant.Bot.Replies;

namespace Assistant.Bot.Turns;

/// <summary>Puts replies into the dialect of Teams before they leave or are kept, each activity on its own.</summary>
/// <param name="replies">Knows the dialect.</param>
/// <param name="channel">How they leave.</param>
internal sealed class TeamsReplyChannel(TeamsReplies replies, IReplyChannel channel) : IReplyChannel
{
    /// <inheritdoc/>
    public async Task<ReplyFate> SendAsync(Activity reply, CancellationToken cancellationToken)
    {
        var fate = ReplyFate.Taken;
        foreach (var said in reply is { ChannelId: "msteams", Type: Activity.Message } ? replies.Say(reply) : [reply])
        {
            fate = await channel.SendAsync(said, cancellationToken);
        }

        return fate;
    }
}
