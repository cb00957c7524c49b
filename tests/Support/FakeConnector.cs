using System.Collections.Concurrent;
using Assistant.Bot.Activities;
using Assistant.Bot.Turns;
using Xunit;

namespace Assistant.Tests.Support;

/// <summary>A channel's Connector that keeps what it is sent, and fails as it is told.</summary>
internal sealed class FakeConnector : IReplyChannel
{
    private readonly ConcurrentQueue<Activity> _sent = new();

    /// <summary>What happens before a reply is taken; throws to say that nobody knows.</summary>
    public Func<Activity, CancellationToken, Task> Before { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>What becomes of a reply that it is given.</summary>
    public Func<Activity, ReplyFate> Fate { get; set; } = _ => ReplyFate.Taken;

    public IReadOnlyList<Activity> Sent => [.. _sent];

    public async Task<ReplyFate> SendAsync(Activity reply, CancellationToken cancellationToken)
    {
        await Before(reply, cancellationToken);
        _sent.Enqueue(reply);
        return Fate(reply);
    }

    /// <summary>Waits until it has been sent as many replies as expected, and then a little, for those that should not come.</summary>
    public async Task<IReadOnlyList<Activity>> SentAsync(int expected)
    {
        for (var attempt = 0; attempt < 1200 && _sent.Count < expected; attempt++)
        {
            await Task.Delay(25, TestContext.Current.CancellationToken);
        }

        await Task.Delay(200, TestContext.Current.CancellationToken);
        return Sent;
    }
}
