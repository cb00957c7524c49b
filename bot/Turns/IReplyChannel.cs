using Assistant.Bot.Activities;

namespace Assistant.Bot.Turns;

/// <summary>How a reply leaves the house.</summary>
internal interface IReplyChannel
{
    /// <summary>Sends a reply, or keeps it until it can be sent.</summary>
    Task SendAsync(Activity reply, CancellationToken cancellationToken);
}
