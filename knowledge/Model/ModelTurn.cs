namespace Assistant.Knowledge.Model;

/// <summary>What one answer may still ask of the model: its time runs from the moment that the question came, and a second failed attempt is the last.</summary>
internal sealed class ModelTurn : IDisposable
{
    /// <summary>The most attempts of one answer that may fail.</summary>
    public const int MostFailures = 2;

    private readonly CancellationTokenSource _time;
    private readonly CancellationTokenSource _both;
    private readonly TimeProvider _clock;
    private readonly DateTimeOffset _end;
    private readonly CancellationToken _asker;

    /// <summary>Begins to count.</summary>
    /// <param name="conversation">Whose tokens it takes; null when there is no conversation.</param>
    /// <param name="time">How long the whole answer may take.</param>
    /// <param name="clock">The time.</param>
    /// <param name="asker">Stops the answering.</param>
    public ModelTurn(string? conversation, TimeSpan time, TimeProvider clock, CancellationToken asker)
    {
        (Conversation, _clock, _asker, _end) = (conversation, clock, asker, clock.GetUtcNow() + time);
        _time = new CancellationTokenSource(time, clock);
        _both = CancellationTokenSource.CreateLinkedTokenSource(asker, _time.Token);
    }

    /// <summary>Whose tokens it takes; null when there is no conversation.</summary>
    public string? Conversation { get; }

    /// <summary>Stops when the time is over, or the asker is gone.</summary>
    public CancellationToken Token => _both.Token;

    /// <summary>Whether the asker is gone, so that nothing is to be said any more.</summary>
    public bool IsAskerGone => _asker.IsCancellationRequested;

    /// <summary>Whether the time is over.</summary>
    public bool IsOver => _time.IsCancellationRequested;

    /// <summary>Attempts that failed so far.</summary>
    public int Failures { get; set; }

    /// <summary>Whether something of the reply was handed on, so that a second attempt would say it twice.</summary>
    public bool HasSpoken { get; set; }

    /// <summary>Whether an attempt may be made after a wait.</summary>
    public bool MayTryAgain(TimeSpan wait) => Failures < MostFailures && !HasSpoken && !IsOver && _clock.GetUtcNow() + wait < _end;

    /// <inheritdoc/>
    public void Dispose()
    {
        _both.Dispose();
        _time.Dispose();
    }
}
