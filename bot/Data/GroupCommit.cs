using System.Data.Common;
using System.Net.Sockets;

namespace Assistant.Bot.Data;

/// <summary>The only writer: whatever waits when the disk is free is written in one transaction, so that many turns share one wait for the disk.</summary>
internal sealed partial class GroupCommit(Database database, TimeProvider clock, ILogger<GroupCommit> logger) : IHostedService, IDisposable
{
    // Bounded by the turns that are admitted long before; the limit only stops a mistake.
    private const int MostWaiting = 8192;
    private const int MostTogether = 256;

    // While others wait already, so long for those behind them: a commit costs its pages and its wait for the disk, however many share it. Who comes alone does not wait.
    private const int GatheringMilliseconds = 1;
    private const int EnoughTogether = 32;

    private static readonly TimeSpan BetweenOpenings = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    // Whoever waits for it sleeps: a collection that blocks would spin first, and take a core from the turns.
    private readonly Queue<Pending> _waiting = [];
    private bool _isStopping;
    private Task _writing = Task.CompletedTask;
    private DbStatements? _connection;
    private Exception? _trouble;
    private long? _failedToOpenAt;
    private Task? _stopped;

    /// <summary>Why nothing can be written at the moment; null when all is well.</summary>
    public string? Trouble => Volatile.Read(ref _trouble)?.Message;

    /// <summary>Writes. When the task ends, it is on the disk.</summary>
    /// <param name="write">What to write. It runs again, in a transaction of its own, when a neighbour failed: it must change nothing but the database.</param>
    /// <returns>What <paramref name="write"/> returned.</returns>
    /// <exception cref="DbException">It could not be written, and nothing of it was.</exception>
    public async Task<T> WriteAsync<T>(Func<DbStatements, T> write)
    {
        var pending = new Pending(statements => write(statements));
        lock (_waiting)
        {
            if (_waiting.Count >= MostWaiting || _isStopping)
            {
                throw _isStopping ? new InvalidOperationException("The program stops: nothing more is written.") : new IOException("Too many writes wait for the disk.");
            }

            _waiting.Enqueue(pending);
            Monitor.Pulse(_waiting);
        }

        return (T)(await pending.Written.Task)!;
    }

    /// <summary>Writes what must not be given up, trying again until the disk takes it.</summary>
    /// <exception cref="OperationCanceledException">The program stops; it was not written.</exception>
    public async Task<T> WriteUntilDoneAsync<T>(Func<DbStatements, T> write, CancellationToken cancellationToken)
    {
        for (var pause = ShortestPause; ; pause = pause < LongestPause ? pause * 2 : LongestPause)
        {
            try
            {
                return await WriteAsync(write);
            }
            catch (Exception exception) when (IsTrouble(exception))
            {
                await Task.Delay(pause, clock, cancellationToken);
            }
        }
    }

    /// <summary>Waits for work that needs the database, but not for a database that is out of order: the start of the program goes on without it.</summary>
    public async Task WaitUnlessInTroubleAsync(Task work, CancellationToken cancellationToken)
    {
        while (!work.IsCompleted && Trouble is null)
        {
            await Task.WhenAny(work, Task.Delay(ShortestPause, cancellationToken));
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Whether an exception says that the database cannot be reached, read or written at the moment.</summary>
    public static bool IsTrouble(Exception exception) => exception is DbException or IOException or UnauthorizedAccessException or SocketException;

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        // A thread of its own: it waits for the disk most of the time.
        _writing = Task.Factory.StartNew(WriteWhatWaits, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        // A host may stop twice, also at once, and what it has disposed of before: whoever comes second waits for the same end.
        lock (_waiting)
        {
            return _stopped ??= StopOnceAsync();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _connection?.Dispose();

    // Not cut short by an impatient host: the connection would be closed under the last write, and each write ends by itself, also in trouble.
    private Task StopOnceAsync()
    {
        _isStopping = true;
        Monitor.PulseAll(_waiting);
        return _writing;
    }

    private void WriteWhatWaits()
    {
        TryOpen();
        while (TakeWhatWaits() is { Count: > 0 } together)
        {
            Write(together);
        }
    }

    // Empty only when the program stops and nothing waits.
    private List<Pending> TakeWhatWaits()
    {
        if (IsGathering())
        {
            Thread.Sleep(GatheringMilliseconds);
        }

        var together = new List<Pending>();
        lock (_waiting)
        {
            while (_waiting.Count == 0 && !_isStopping)
            {
                Monitor.Wait(_waiting);
            }

            while (together.Count < MostTogether && _waiting.TryDequeue(out var next))
            {
                together.Add(next);
            }
        }

        return together;
    }

    private bool IsGathering()
    {
        lock (_waiting)
        {
            return _waiting.Count is > 0 and < EnoughTogether && !_isStopping;
        }
    }

    private void Write(List<Pending> together)
    {
        if (TryCommit(together, isLast: false) is null)
        {
            together.ForEach(pending => pending.Written.SetResult(pending.Result));
            return;
        }

        foreach (var pending in together)
        {
            if (TryCommit([pending], isLast: true) is { } failure)
            {
                pending.Written.SetException(failure);
            }
            else
            {
                pending.Written.SetResult(pending.Result);
            }
        }
    }

    private Exception? TryCommit(List<Pending> together, bool isLast)
    {
        if (!TryOpen())
        {
            return _trouble;
        }

        try
        {
            _connection!.IsLastAttempt = isLast;
            _connection.Execute(database.Begin);
            together.ForEach(pending => pending.Result = pending.Write(_connection));
            _connection.Execute("COMMIT");
            _trouble = null;
            return null;
        }
#pragma warning disable CA1031 // Not swallowed: whoever asked for the write gets it.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            RollBack(exception, isLast);
            return exception;
        }
    }

    private void RollBack(Exception cause, bool isLast)
    {
        try
        {
            _connection!.Execute("ROLLBACK");
        }
        catch (DbException)
        {
            // A full disk rolls back by itself; a broken connection is opened anew.
            _connection!.Dispose();
            _connection = null;
        }

        // What fails together may go well alone.
        if (isLast)
        {
            Report(cause);
        }
    }

    private bool TryOpen()
    {
        if (_connection is not null)
        {
            return true;
        }

        if (_failedToOpenAt is { } failed && clock.GetElapsedTime(failed) < BetweenOpenings)
        {
            return false;
        }

        try
        {
            database.Migrate();
            _connection = database.OpenToWrite();
            _failedToOpenAt = null;
            return true;
        }
#pragma warning disable CA1031 // Not swallowed: every write gets it until the database opens. The writer itself must not end.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            _failedToOpenAt = clock.GetTimestamp();
            Report(exception);
            return false;
        }
    }

    // Once for each trouble, not once for each write.
    private void Report(Exception exception)
    {
        if (_trouble?.Message != exception.Message)
        {
            LogTrouble(exception.GetType().Name, exception.Message);
        }

        _trouble = exception;
    }

    [LoggerMessage(EventId = 500, Level = LogLevel.Error, Message = "The database cannot be written: {Kind}: {Trouble}")]
    private partial void LogTrouble(string kind, string trouble);

    /// <summary>A write that waits, and what became of it.</summary>
    private sealed class Pending(Func<DbStatements, object?> write)
    {
        public Func<DbStatements, object?> Write { get; } = write;

        public object? Result { get; set; }

        public TaskCompletionSource<object?> Written { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
