using System.Collections.Concurrent;
using Assistant.Bot.Data;
using Assistant.Bot.Turns;

namespace Assistant.Bot.Channels;

/// <summary>Answers activities whose sender waits for the replies in the same request; the same activity gets the same replies again.</summary>
internal sealed partial class ImmediateTurns(
    TurnWorker worker, TurnCompletion completion, GroupCommit writer, Database database, DataKey key, TimeProvider clock, ILogger<ImmediateTurns> logger)
{
    private readonly ConcurrentDictionary<KeyedHash, Lazy<Task<GivenReplies?>>> _running = new();

    /// <summary>Answers an activity.</summary>
    /// <returns>Its replies; null when too many turns wait, so that it may come again later.</returns>
    public async Task<GivenReplies?> AnswerAsync(Incoming incoming)
    {
        var turn = _running.GetOrAdd(incoming.Key, _ => new Lazy<Task<GivenReplies?>>(() => AnswerOnceAsync(incoming)));
        try
        {
            return await turn.Value;
        }
        finally
        {
            _running.TryRemove(KeyValuePair.Create(incoming.Key, turn));
        }
    }

    private async Task<GivenReplies?> AnswerOnceAsync(Incoming incoming)
    {
        if (Given(incoming) is { } given)
        {
            return given;
        }

        if (!worker.TryAdmit())
        {
            return null;
        }

        var ending = await worker.RunAsync(incoming);
        var replies = GivenReplies.Of(new ExpectedReplies([.. ending.Replies.Select(reply => reply with { Timestamp = clock.GetUtcNow() })]));
        await StoreAsync(incoming, ending, replies);
        return replies;
    }

    private GivenReplies? Given(Incoming incoming)
    {
        try
        {
            return database.Read(db => InboxTable.FindReplies(db, incoming.Key)) is { } box && key.Open(box, incoming.Conversation) is { } json ? new GivenReplies(json) : null;
        }
        catch (Exception exception) when (GroupCommit.IsTrouble(exception))
        {
            return null;
        }
    }

    // The sender waits and will come again if it gets nothing: a database that is out of order costs it the memory and the signal, not the answer.
    private async Task StoreAsync(Incoming incoming, TurnEnding ending, GivenReplies replies)
    {
        var box = key.Seal(replies.Json, incoming.Conversation);
        var remember = completion.Remembering(incoming.Activity, incoming.Route, incoming.Conversation, ending);
        try
        {
            await writer.WriteAsync(db =>
            {
                InboxTable.AcceptAnswered(db, incoming, box, clock.GetUtcNow().ToUnixTimeMilliseconds());
                ConversationTable.Open(db, incoming.Conversation);
                remember(db);
                ending.Signals.Store(db);
                return true;
            });
        }
        catch (Exception exception) when (GroupCommit.IsTrouble(exception))
        {
            ending.Signals.Lose(exception);
            LogNotKept(exception.GetType().Name);
        }
    }

    [LoggerMessage(EventId = 130, Level = LogLevel.Warning, Message = "An answer was given but not kept, because the database cannot be written: {Kind}")]
    private partial void LogNotKept(string kind);
}
