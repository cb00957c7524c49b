using Assistant.Bot.Channels;
using Assistant.Bot.Data;
using Xunit;

namespace Assistant.Tests.Bot.Channels;

/// <summary>The queue of turns, beside everything else that wants a thread.</summary>
public sealed class ConversationQueueTests
{
    private const int AtOnce = 64;

    private int _turns;
    private volatile bool _isOver;

    [Fact]
    public async Task Turns_that_never_wait_leave_threads_to_whoever_comes_in_between()
    {
        await using var queue = new ConversationQueue(AtOnce);
        for (var i = 0; i < 2 * AtOnce; i++)
        {
            Go(queue, KeyedHash.From([.. Enumerable.Repeat((byte)i, 16)]));
        }

        // Not from a thread of the pool: it would be one of those that are fought over.
        var comesBetween = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        var outside = new Thread(() =>
        {
            SpinWait.SpinUntil(() => Volatile.Read(ref _turns) > AtOnce);
            var before = Volatile.Read(ref _turns);
            ThreadPool.UnsafeQueueUserWorkItem(_ => comesBetween.TrySetResult(Volatile.Read(ref _turns) - before), state: null);
        });
        outside.Start();
        var turnsBefore = await comesBetween.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        _isOver = true;

        // One round of the workers, and another for what was on its way.
        Assert.InRange(turnsBefore, 0, 4 * AtOnce);
    }

    // Each turn takes a thread for a moment and is followed by the next of its conversation.
    private void Go(ConversationQueue queue, KeyedHash conversation) => queue.Add(conversation, _ =>
    {
        Interlocked.Increment(ref _turns);
        Thread.SpinWait(20_000);
        if (!_isOver)
        {
            Go(queue, conversation);
        }

        return Task.CompletedTask;
    });
}
