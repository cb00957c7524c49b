using Assistant.Bot.Activities;

namespace Assistant.Bot.Channels;

/// <summary>Finds how a turn can be shown while it runs: to whoever listens on Direct Line, or in a personal chat of Teams.</summary>
internal sealed class ProgressWays(ConnectorClient connector, DirectLineStreams streams, TimeProvider clock)
{
    /// <summary>The way of a turn.</summary>
    /// <returns>Null where nobody can see a reply grow.</returns>
    public IProgressWay? Of(AcceptedTurn turn) => turn switch
    {
        { Activity.Type: not Activity.Message } => null,
        { Route: Route.DirectLine } => streams.IsOpen(turn.Conversation) ? new DirectLineProgress(streams, turn.Conversation, turn.Activity) : null,
        _ => TeamsStream.Fits(turn.Activity) ? new TeamsStream(connector, AddressOf(turn.Activity), clock) : null,
    };

    private static Activity AddressOf(Activity incoming) => new()
    {
        ChannelId = incoming.ChannelId,
        ServiceUrl = incoming.ServiceUrl,
        Conversation = incoming.Conversation,
        From = incoming.Recipient,
        Recipient = incoming.From,
        ReplyToId = incoming.Id,
    };
}
