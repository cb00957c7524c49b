using Microsoft.Extensions.Options;

namespace Assistant.Knowledge.Model;

/// <summary>Counts the tokens of the day, and of each conversation in it. It counts for this process and begins anew when that starts.</summary>
public sealed class TokenBudget(IOptions<ModelOptions> options, TimeProvider clock)
{
    // What comes after so many conversations is counted for the day only: the table must not grow with whoever asks.
    private const int MostConversations = 100_000;

    private readonly Lock _counting = new();
    private readonly Dictionary<string, long> _conversations = new(StringComparer.Ordinal);
    private DateOnly _day;
    private long _spent;

    /// <summary>Tokens that were spent today.</summary>
    public long Spent
    {
        get
        {
            lock (_counting)
            {
                BeginDay();
                return _spent;
            }
        }
    }

    /// <summary>Sets tokens aside for a call.</summary>
    /// <param name="conversation">Whose they are; null when there is no conversation.</param>
    /// <param name="tokens">How many the call may take at most.</param>
    /// <returns>Whether the budgets of the day and of the conversation have as many left; if not, nothing is set aside.</returns>
    public bool TrySetAside(string? conversation, long tokens)
    {
        lock (_counting)
        {
            BeginDay();
            var own = conversation is null ? 0 : _conversations.GetValueOrDefault(conversation);
            if (_spent + tokens > options.Value.TokensPerDay || (conversation is not null && own + tokens > options.Value.TokensPerConversation))
            {
                return false;
            }

            Add(conversation, tokens);
            return true;
        }
    }

    /// <summary>Puts right what was set aside, once it is known what the call took.</summary>
    public void Settle(string? conversation, long setAside, long taken)
    {
        lock (_counting)
        {
            Add(conversation, taken - setAside);
        }
    }

    private void Add(string? conversation, long tokens)
    {
        _spent = Math.Max(0, _spent + tokens);
        if (conversation is not null && (_conversations.ContainsKey(conversation) || _conversations.Count < MostConversations))
        {
            _conversations[conversation] = Math.Max(0, _conversations.GetValueOrDefault(conversation) + tokens);
        }
    }

    private void BeginDay()
    {
        if (DateOnly.FromDateTime(clock.GetLocalNow().DateTime) is var today && today != _day)
        {
            (_day, _spent) = (today, 0);
            _conversations.Clear();
        }
    }
}
