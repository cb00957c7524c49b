using Assistant.Bot.Activities;
using Assistant.Knowledge.Passages;

namespace Assistant.Bot.Turns;

/// <summary>A turn that replies through one channel; it addresses each reply to whoever spoke.</summary>
/// <param name="activity">What came in.</param>
/// <param name="audience">What the asker may read, as the channel has established it.</param>
/// <param name="channel">How replies leave.</param>
internal sealed class TurnContext(Activity activity, Audience audience, IReplyChannel channel) : ITurnContext
{
    /// <inheritdoc/>
    public Activity Activity => activity;

    /// <inheritdoc/>
    public Audience Audience => audience;

    /// <inheritdoc/>
    public Task SendActivityAsync(Activity reply, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var addressed = reply with
        {
            ChannelId = activity.ChannelId,
            ServiceUrl = activity.ServiceUrl,
            Conversation = activity.Conversation,
            From = activity.Recipient,
            Recipient = activity.From,
            ReplyToId = activity.Id,
        };
        return channel.SendAsync(addressed, cancellationToken);
    }
}
