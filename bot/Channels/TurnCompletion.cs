using Assistant.Bot.Activities;
using Assistant.Bot.Data;
using Assistant.Bot.Turns;

namespace Assistant.Bot.Channels;

/// <summary>Makes the replies of a turn ready: they, the memory, the signal and the end of the activity are stored in one transaction, or none of them is.</summary>
internal sealed class TurnCompletion(
    GroupCommit writer, DataKey key, ConversationMemory memory, OutboxSender sender, DirectLineStreams streams, TimeProvider clock)
{
    /// <summary>Stores the ending of a turn and lets its replies go.</summary>
    public async Task CompleteAsync(AcceptedTurn turn, TurnEnding ending, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var replies = ending.Replies.Where(reply => reply.Type != Activity.InvokeResponse).Select(reply => reply with { Timestamp = now }).ToList();
        var boxes = replies.ConvertAll(reply => key.Seal(reply, turn.Conversation));
        var remember = Remembering(turn.Activity, turn.Route, turn.Conversation, ending);
        var ids = await writer.WriteUntilDoneAsync(db => MakeReady(db, turn, ending, boxes, remember, now.ToUnixTimeMilliseconds()), cancellationToken);

        if (turn.Route == Route.DirectLine)
        {
            streams.Notify(turn.Conversation);
            return;
        }

        foreach (var (id, reply) in ids.Zip(replies))
        {
            sender.Add(id, turn.Conversation, reply, isNotice: false);
        }
    }

    /// <summary>What to write with the end of a turn that was answered in its request.</summary>
    public Action<DbStatements> Remembering(Activity activity, Route route, KeyedHash conversation, TurnEnding ending)
    {
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        Action<DbStatements> remember = ending switch
        {
            { IsForgotten: true } => db => ConversationErasure.Erase(db, conversation, now),
            { Asked: { } question } => memory.Remember(conversation, question),
            _ => static db => _ = db,
        };
        if (!ending.IsReferenceKept || ending.IsForgotten)
        {
            return remember;
        }

        var reference = key.Seal(TurnRunner.ReferenceOf(activity), conversation);
        return remember + (db => ConversationTable.Keep(db, conversation, route, reference, now));
    }

    private static List<long> MakeReady(DbStatements db, AcceptedTurn turn, TurnEnding ending, List<byte[]> replies, Action<DbStatements> remember, long now)
    {
        var isSent = turn.Route == Route.DirectLine || replies.Count == 0;
        if (!InboxTable.End(db, turn.Id, isSent ? TurnState.Sent : TurnState.Ready, now))
        {
            // Erased while it was being answered: then nothing is said, and nothing remembered.
            return [];
        }

        remember(db);
        if (ending.IsForgotten || turn.Route != Route.DirectLine || replies.Count == 0)
        {
            ending.Signals.Store(db);
            return ending.IsForgotten ? [] : replies.ConvertAll(reply => OutboxTable.Add(db, turn.Conversation, reply, isNotice: false, now));
        }

        var sequences = replies.ConvertAll(reply => DirectLineTable.Append(db, turn.Conversation, reply));
        ending.Signals.Store(db, DirectLineId.Of(turn.Activity.Conversation?.Id ?? "", sequences[0]));
        return sequences;
    }
}
