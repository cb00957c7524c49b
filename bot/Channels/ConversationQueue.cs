using System.Threading.Channels;
using Assistant.Bot.Data;

namespace Assistant.Bot.Channels;

/// <summary>Runs work in order for each conversation, and for many conversations at once.</summary>
internal sealed class ConversationQueue : IAsyncDisposable
{
    private readonly Dictionary<KeyedHash, Queue<Func<CancellationToken, Task>>> _waiting = [];
    private readonly Channel<KeyedHash> _next = Channel.CreateUnbounded<KeyedHash>();
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _running;
    private volatile bool _isStopping;
    private bool _isDisposed;

    /// <summary>Starts as many workers as there may be conversations at once.</summary>
    public ConversationQueue(int atOnce) => _running = Task.WhenAll(Enumerable.Range(0, atOnce).Select(_ => Task.Run(WorkAsync, CancellationToken.None)));

    /// <summary>Adds work behind what already waits in the same conversation. Who adds it bounds how much waits.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="work">What to do; it reports its own failures and does not throw.</param>
    public void Add(KeyedHash conversation, Func<CancellationToken, Task> work)
    {
        lock (_waiting)
        {
            if (_waiting.TryGetValue(conversation, out var queue))
            {
                queue.Enqueue(work);
                return;
            }

            _waiting.Add(conversation, new Queue<Func<CancellationToken, Task>>([work]));
        }

        _next.Writer.TryWrite(conversation);
    }

    /// <summary>Lets what runs come to its end, and starts nothing more.</summary>
    /// <param name="impatience">When it fires, what still runs is cancelled.</param>
    public async Task StopAsync(CancellationToken impatience)
    {
        _isStopping = true;
        _next.Writer.TryComplete();
        await using var cancelling = impatience.UnsafeRegister(static stopping => ((CancellationTokenSource)stopping!).Cancel(), _stopping);
        await _running;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // Twice is once: the host disposes of a hosted service also as what it is.
        if (!_isDisposed)
        {
            _isDisposed = true;
            await _stopping.CancelAsync();
            await StopAsync(CancellationToken.None);
            _stopping.Dispose();
        }
    }

    private async Task WorkAsync()
    {
        // What still waits when the program stops is left: it stands in the database.
        while (await _next.Reader.WaitToReadAsync(CancellationToken.None) && !_isStopping)
        {
            if (_next.Reader.TryRead(out var conversation))
            {
                await RunNextAsync(conversation);

                // Behind what came in meanwhile: an answer seldom waits for anything, and a worker that goes on as long as something waits keeps its thread from whoever is to be told to come back.
                await Task.Yield();
            }
        }
    }

    private async Task RunNextAsync(KeyedHash conversation)
    {
        try
        {
            await First(conversation)(_stopping.Token);
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            // The program stops; the work is taken up again at the next start.
        }

        lock (_waiting)
        {
            if (_waiting[conversation].Count == 0)
            {
                _waiting.Remove(conversation);
                return;
            }
        }

        // To the end of the line, so that a conversation that asks much does not hold up the others.
        _next.Writer.TryWrite(conversation);
    }

    private Func<CancellationToken, Task> First(KeyedHash conversation)
    {
        lock (_waiting)
        {
            return _waiting[conversation].Dequeue();
        }
    }
}
