using Assistant.Bot.Data;
using Assistant.Bot.Turns;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channels;

/// <summary>Answers what was accepted, in order for each conversation; at its start, also what an earlier run of the program had accepted.</summary>
internal sealed partial class TurnWorker(
    TurnRunner runner, TurnCompletion completion, ProgressWays ways, GroupCommit writer, Database database, DataKey key, IOptions<ChannelOptions> options, IHostApplicationLifetime lifetime, TimeProvider clock,
    ILogger<TurnWorker> logger) : IHostedService, IAsyncDisposable
{
    // An activity that was being answered when the program died this often is not tried again: it may be why.
    private const int MostAttempts = 3;

    private readonly KeptQueue _queue = new(options.Value.TurnsAtOnce, writer, database.Lease, clock);
    private readonly TaskCompletionSource _listens = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _admitted;

    /// <summary>Turns that were admitted and are not finished.</summary>
    public int Admitted => Volatile.Read(ref _admitted);

    /// <summary>Whether no turn would be admitted now.</summary>
    public bool IsFull => Admitted >= options.Value.MostWaiting;

    /// <summary>Makes room for one more turn, before anything is stored.</summary>
    /// <returns>Whether there is room; then the turn is either added or released.</returns>
    public bool TryAdmit()
    {
        if (Interlocked.Increment(ref _admitted) <= options.Value.MostWaiting)
        {
            return true;
        }

        Release();
        return false;
    }

    /// <summary>Gives back the room of a turn that is over or was not stored.</summary>
    public void Release() => Interlocked.Decrement(ref _admitted);

    /// <summary>Adds a stored turn that was admitted.</summary>
    public void Add(AcceptedTurn turn) => _queue.Add(turn.Conversation, cancellationToken => AnswerAsync(turn, cancellationToken));

    /// <summary>Runs an admitted turn that somebody waits for, behind the others of its conversation.</summary>
    /// <returns>Its ending.</returns>
    public Task<TurnEnding> RunAsync(Incoming incoming)
    {
        var ended = new TaskCompletionSource<TurnEnding>(TaskCreationOptions.RunContinuationsAsynchronously);
        _queue.Add(incoming.Conversation, async cancellationToken =>
        {
            try
            {
                ended.TrySetResult(await runner.RunAsync(incoming.Activity, incoming.HadPersonalData, incoming.Audience, incoming.Structure, incoming.Conversation, progress: null, cancellationToken));
            }
            catch (OperationCanceledException exception)
            {
                ended.TrySetCanceled(exception.CancellationToken);
            }
            finally
            {
                Release();
            }
        });
        return ended.Task;
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStarted.Register(_listens.SetResult);
        return _queue.StartAsync(TakeUpAsync, cancellationToken);
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => _queue.StopAsync(static () => Task.CompletedTask, cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _queue.DisposeAsync();

    private async Task TakeUpAsync(CancellationToken cancellationToken)
    {
        foreach (var waiting in await writer.WriteUntilDoneAsync(InboxTable.TakeUp, cancellationToken))
        {
            if (key.OpenEnvelope(waiting.Envelope, waiting.Conversation) is not { } envelope)
            {
                LogCannotOpen(waiting.Id);
                await writer.WriteUntilDoneAsync(db => InboxTable.End(db, waiting.Id, TurnState.Sent, now: 0), cancellationToken);
                continue;
            }

            var activity = waiting.Sequence is { } sequence ? DirectLineId.Give(envelope.Activity, sequence) : envelope.Activity;
            Interlocked.Increment(ref _admitted);
            var turn = new AcceptedTurn(waiting.Id, activity, envelope.HadPersonalData, envelope.Audience, waiting.Route, waiting.Conversation, waiting.Attempts) { Structure = envelope.Structure };
            _queue.Add(turn.Conversation, stopping => AnswerOnceListeningAsync(turn, stopping));
        }
    }

    // First in its conversation, and yet not at the cost of those who wait for the bot to listen again.
    private async Task AnswerOnceListeningAsync(AcceptedTurn turn, CancellationToken cancellationToken)
    {
        await _listens.Task.WaitAsync(cancellationToken);
        await AnswerAsync(turn, cancellationToken);
    }

    private async Task AnswerAsync(AcceptedTurn turn, CancellationToken cancellationToken)
    {
        try
        {
            var ending = turn.Attempts > MostAttempts
                ? await runner.ApologizeAsync(turn.Activity, turn.HadPersonalData, turn.Audience, turn.Structure, turn.Conversation, cancellationToken)
                : await RunAsync(turn, cancellationToken);
            await completion.CompleteAsync(turn, ending, cancellationToken);
        }
#pragma warning disable CA1031 // A border: one turn that cannot be finished must not stop those of everybody else. The next start takes it up again.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            LogNotFinished(exception.GetType().Name, exception.StackTrace);
        }
        finally
        {
            Release();
        }
    }

    private async Task<TurnEnding> RunAsync(AcceptedTurn turn, CancellationToken cancellationToken)
    {
        if (ways.Of(turn) is not { } way)
        {
            return await runner.RunAsync(turn.Activity, turn.HadPersonalData, turn.Audience, turn.Structure, turn.Conversation, progress: null, cancellationToken);
        }

        await using var progress = new TurnProgress(way, () => runner.Searching(turn.Activity), clock, cancellationToken);
        var ending = await runner.RunAsync(turn.Activity, turn.HadPersonalData, turn.Audience, turn.Structure, turn.Conversation, progress, cancellationToken);
        return ending with { Replies = await progress.CloseAsync(ending.Replies) };
    }

    [LoggerMessage(EventId = 120, Level = LogLevel.Error, Message = "The accepted activity {Id} cannot be opened with this key, and is given up")]
    private partial void LogCannotOpen(long id);

    [LoggerMessage(EventId = 121, Level = LogLevel.Error, Message = "A turn could not be finished: {Kind} at {Where}")]
    private partial void LogNotFinished(string kind, string? where);
}
