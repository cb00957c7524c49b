using Assistant.Bot.Activities;

namespace Assistant.Bot.Turns;

/// <summary>Keeps the replies of one turn for a channel that shows them in the same request, as the page does.</summary>
internal sealed class CollectedReplies : IReplyChannel
{
    private readonly List<Activity> _replies = [];

    /// <summary>The replies so far, in the order in which they were sent.</summary>
    public IReadOnlyList<Activity> All => _replies;

    /// <inheritdoc/>
    public Task<ReplyFate> SendAsync(Activity reply, CancellationToken cancellationToken)
    {
        _replies.Add(reply);
        return Task.FromResult(ReplyFate.Taken);
    }
}
