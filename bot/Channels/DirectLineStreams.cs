using System.Collections.Concurrent;
using Assistant.Bot.Activities;
using Assistant.Bot.Data;

namespace Assistant.Bot.Channels;

/// <summary>Wakes the open streams of a conversation when there is something new to read.</summary>
internal sealed class DirectLineStreams
{
    private readonly ConcurrentDictionary<KeyedHash, List<Listener>> _listeners = new();

    /// <summary>The conversations that somebody listens to.</summary>
    public IEnumerable<KeyedHash> Open => _listeners.Keys;

    /// <summary>Whether somebody listens to a conversation.</summary>
    public bool IsOpen(KeyedHash conversation) => _listeners.ContainsKey(conversation);

    /// <summary>Listens to a conversation until the listener is disposed of.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="most">How many may listen to one conversation.</param>
    /// <returns>The listener; null when as many listen already.</returns>
    public Listener? TryListen(KeyedHash conversation, int most)
    {
        var listener = new Listener(this, conversation);
        lock (_listeners)
        {
            var others = _listeners.GetOrAdd(conversation, _ => []);
            if (others.Count >= most)
            {
                return null;
            }

            others.Add(listener);
            return listener;
        }
    }

    /// <summary>Wakes whoever listens.</summary>
    public void Notify(KeyedHash conversation)
    {
        if (!_listeners.ContainsKey(conversation))
        {
            return;
        }

        lock (_listeners)
        {
            if (_listeners.TryGetValue(conversation, out var listeners))
            {
                listeners.ForEach(listener => listener.Wake());
            }
        }
    }

    /// <summary>Shows something that passes by to whoever listens now.</summary>
    public void Show(KeyedHash conversation, Activity passing)
    {
        if (!_listeners.ContainsKey(conversation))
        {
            return;
        }

        lock (_listeners)
        {
            if (_listeners.TryGetValue(conversation, out var listeners))
            {
                listeners.ForEach(listener => listener.Show(passing));
            }
        }
    }

    private void Remove(Listener listener)
    {
        lock (_listeners)
        {
            if (_listeners.TryGetValue(listener.Conversation, out var others) && others.Remove(listener) && others.Count == 0)
            {
                _listeners.TryRemove(listener.Conversation, out _);
            }
        }
    }

    /// <summary>One open stream.</summary>
    internal sealed class Listener(DirectLineStreams streams, KeyedHash conversation) : IDisposable
    {
        // One wake is enough for however much is new.
        private readonly SemaphoreSlim _news = new(0, 1);
        private Activity? _passing;

        /// <summary>What it listens to.</summary>
        public KeyedHash Conversation => conversation;

        /// <summary>Waits for news.</summary>
        /// <returns>Whether there are any; false when the time is over.</returns>
        public Task<bool> WaitAsync(TimeSpan longest, CancellationToken cancellationToken) => _news.WaitAsync(longest, cancellationToken);

        /// <summary>What passes by and was not taken yet; null when there is nothing. Each is taken once, and the latest takes the place of those before.</summary>
        public Activity? TakePassing() => Interlocked.Exchange(ref _passing, null);

        /// <summary>Shows something that passes by. Called by one at a time.</summary>
        public void Show(Activity passing)
        {
            Volatile.Write(ref _passing, passing);
            Wake();
        }

        /// <summary>Says that there are news. Called by one at a time.</summary>
        public void Wake()
        {
            if (_news.CurrentCount == 0)
            {
                _news.Release();
            }
        }

        /// <inheritdoc/>
        public void Dispose()
        {
            streams.Remove(this);
            _news.Dispose();
        }
    }
}
