using Assistant.Bot.Activities;
using Assistant.Bot.Replies;

namespace Assistant.Bot.Turns;

/// <summary>Puts replies into the dialect of Teams or of Web Chat before they leave or are kept, each activity on its own.</summary>
/// <param name="replies">Knows the dialect of Teams.</param>
/// <param name="channel">How they leave.</param>
internal sealed class DialectReplyChannel(TeamsReplies replies, IReplyChannel channel) : IReplyChannel
{
    /// <inheritdoc/>
    public async Task<ReplyFate> SendAsync(Activity reply, CancellationToken cancellationToken)
    {
        var fate = ReplyFate.Taken;
        foreach (var said in Say(reply))
        {
            fate = await channel.SendAsync(said, cancellationToken);
        }

        return fate;
    }

    private IReadOnlyList<Activity> Say(Activity reply) => reply switch
    {
        { Type: not Activity.Message } => [reply],
        { ChannelId: "msteams" } => replies.Say(reply),
        { ChannelId: "directline" or "webchat" } => [WebChatReplies.Say(reply)],
        _ => [reply],
    };
}
