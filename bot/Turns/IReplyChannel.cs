using Assistant.Bot.Activities;

namespace Assistant.Bot.Turns;

/// <summary>How a reply leaves the house.</summary>
internal interface IReplyChannel
{
    /// <summary>Sends a reply, or keeps it until it can be sent. It ends when the channel has taken the reply, or has refused it for good.</summary>
    /// <remarks>It throws when nobody knows whether the reply arrived: it is not sent again, and the asker is asked to ask again.</remarks>
    Task<ReplyFate> SendAsync(Activity reply, CancellationToken cancellationToken);
}
