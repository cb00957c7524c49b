using Assistant.Bot.Data;

namespace Assistant.Bot.Channels;

/// <summary>A queue of work that is kept in the database: it begins with what an earlier run of the program left, and takes up later what a bot left that died while this one lives.</summary>
/// <param name="atOnce">How many conversations may be worked on at once.</param>
/// <param name="writer">Whose trouble does not hold up the start.</param>
/// <param name="lease">Whether others share the database, and how often to look.</param>
/// <param name="clock">Counts the beats.</param>
internal sealed class KeptQueue(int atOnce, GroupCommit writer, BotLease lease, TimeProvider clock) : IAsyncDisposable
{
    private readonly ConversationQueue _queue = new(atOnce);
    private readonly CancellationTokenSource _stopping = new();
    private Task _first = Task.CompletedTask;
    private Task _later = Task.CompletedTask;
    private Task? _stopped;

    /// <summary>Adds work behind what already waits in the same conversation; it reports its own failures and does not throw.</summary>
    public void Add(KeyedHash conversation, Func<CancellationToken, Task> work) => _queue.Add(conversation, work);

    /// <summary>Takes up before the first request, so that what waited comes first. Only a database that is out of order does not hold up the start.</summary>
    /// <param name="takeUp">Adds to the queue what waits.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task StartAsync(Func<CancellationToken, Task> takeUp, CancellationToken cancellationToken)
    {
        _first = OnceAsync(takeUp);
        _later = lease.IsShared ? AtEveryBeatAsync(takeUp) : Task.CompletedTask;
        return writer.WaitUnlessInTroubleAsync(_first, cancellationToken);
    }

    /// <summary>Ends the looking, then the queue, then does what comes last. A host may stop twice, also at once: whoever comes second waits for the same end, or the writer would stop before its last writes.</summary>
    /// <param name="last">What is done once, when nothing runs any more.</param>
    /// <param name="impatience">When it fires, what still runs is cancelled.</param>
    public Task StopAsync(Func<Task> last, CancellationToken impatience)
    {
        lock (_stopping)
        {
            return _stopped ??= StopOnceAsync(last, impatience);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopAsync(static () => Task.CompletedTask, new CancellationToken(canceled: true));
        await _queue.DisposeAsync();
        _stopping.Dispose();
    }

    private async Task StopOnceAsync(Func<Task> last, CancellationToken impatience)
    {
        await _stopping.CancelAsync();
        await _first;
        await _later;
        await _queue.StopAsync(impatience);
        await last();
    }

    private async Task AtEveryBeatAsync(Func<CancellationToken, Task> takeUp)
    {
        await _first;
        while (!_stopping.IsCancellationRequested)
        {
            await Task.WhenAny(Task.Delay(lease.Beat, clock, _stopping.Token));
            await OnceAsync(takeUp);
        }
    }

    private async Task OnceAsync(Func<CancellationToken, Task> takeUp)
    {
        try
        {
            await takeUp(_stopping.Token);
        }
        catch (OperationCanceledException)
        {
            // The program stops before the database came back; the next start finds the same.
        }
    }
}
