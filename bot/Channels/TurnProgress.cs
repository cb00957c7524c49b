using Assistant.Bot.Activities;
using Assistant.Bot.Turns;

namespace Assistant.Bot.Channels;

/// <summary>Shows a reply that takes its time: nothing in the first moments, then what is being done, then the text as it comes. Quotes alone are quicker than that.</summary>
internal sealed class TurnProgress : IReplyProgress, IAsyncDisposable
{
    /// <summary>How long a turn may take before anything is shown.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);

    private readonly IProgressWay? _way;
    private readonly Func<string> _searching;
    private readonly TimeProvider _clock;
    private readonly CancellationTokenSource _ending;
    private readonly Task _watching;
    private string? _latest;

    /// <summary>Begins to watch a turn.</summary>
    /// <param name="way">How it is shown; null where nobody can see it.</param>
    /// <param name="searching">What is said while there is no text.</param>
    /// <param name="clock">The time.</param>
    /// <param name="cancellationToken">Stops it with the turn.</param>
    public TurnProgress(IProgressWay? way, Func<string> searching, TimeProvider clock, CancellationToken cancellationToken)
    {
        (_way, _searching, _clock) = (way, searching, clock);
        _ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _watching = way is null ? Task.CompletedTask : WatchAsync(way, _ending.Token);
    }

    /// <inheritdoc/>
    public void Show(Activity soFar) => Volatile.Write(ref _latest, soFar.Text);

    /// <summary>Ends the watching and makes the replies take the place of what was shown.</summary>
    public async Task<IReadOnlyList<Activity>> CloseAsync(IReadOnlyList<Activity> replies)
    {
        await EndAsync();
        return _way?.Close(replies) ?? replies;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        _ending.Dispose();
    }

    // What could not be shown is no reason to lose the reply.
    private async Task EndAsync()
    {
        await _ending.CancelAsync();
        await _watching.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task WatchAsync(IProgressWay way, CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(Patience, _clock, cancellationToken);
            await (Volatile.Read(ref _latest) is { Length: > 0 } early ? way.ShowAsync(early, cancellationToken) : way.InformAsync(_searching(), cancellationToken));
            while (true)
            {
                await Task.Delay(way.BetweenSteps, _clock, cancellationToken);
                if (Volatile.Read(ref _latest) is { Length: > 0 } text)
                {
                    await way.ShowAsync(text, cancellationToken);
                }
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The turn is over, or the program stops.
        }
    }
}
