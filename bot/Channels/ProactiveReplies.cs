using Assistant.Bot.Activities;
using Assistant.Bot.Data;
using Assistant.Bot.Turns;

namespace Assistant.Bot.Channels;

/// <summary>Speaks in a conversation by its stored reference: through the outbox and the Connector, or into what a Direct Line client reads.</summary>
internal sealed class ProactiveReplies(
    TurnRunner runner, GroupCommit writer, Database database, DataKey key, OutboxSender sender, DirectLineStreams streams, TimeProvider clock) : IProactiveChannel
{
    /// <inheritdoc/>
    public async Task<ProactiveEnding> SendAsync(KeyedHash conversation, Activity reply, Action<DbStatements> together, CancellationToken cancellationToken)
    {
        if (database.Read(db => ConversationTable.Find(db, conversation)) is not { } kept || key.OpenActivity(kept.Reference, conversation) is not { } reference)
        {
            return ProactiveEnding.Forgotten;
        }

        var now = clock.GetUtcNow();
        var replies = (await runner.SayAsync(reference, reply, cancellationToken)).Select(said => said with { Timestamp = now }).ToList();
        var boxes = replies.ConvertAll(said => key.Seal(said, conversation));
        cancellationToken.ThrowIfCancellationRequested();
        var stored = await writer.WriteAsync(db => Store(db, conversation, kept.Route, boxes, together, now.ToUnixTimeMilliseconds()));
        if (stored.Ending == ProactiveEnding.Stored)
        {
            LetGo(conversation, kept.Route, stored.Ids, replies);
        }

        return stored.Ending;
    }

    // Looked at again in the transaction: it may have been deleted or found closed in between.
    private static Stored Store(DbStatements db, KeyedHash conversation, Route route, List<byte[]> replies, Action<DbStatements> together, long now)
    {
        if (ConversationTable.Find(db, conversation) is not { } kept || (route == Route.DirectLine && !DirectLineTable.Touch(db, conversation, now)))
        {
            return new Stored(ProactiveEnding.Forgotten, []);
        }

        if (kept.IsClosed)
        {
            return new Stored(ProactiveEnding.Unreachable, []);
        }

        together(db);
        return new Stored(ProactiveEnding.Stored, replies.ConvertAll(reply => route == Route.DirectLine
            ? DirectLineTable.Append(db, conversation, reply)
            : OutboxTable.Add(db, conversation, reply, isNotice: false, now)));
    }

    private void LetGo(KeyedHash conversation, Route route, List<long> ids, List<Activity> replies)
    {
        if (route == Route.DirectLine)
        {
            streams.Notify(conversation);
            return;
        }

        foreach (var (id, reply) in ids.Zip(replies))
        {
            sender.Add(id, conversation, reply, isNotice: false);
        }
    }

    private readonly record struct Stored(ProactiveEnding Ending, List<long> Ids);
}
