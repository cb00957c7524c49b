using Assistant.Bot.Data;

namespace Assistant.Bot.Channels;

/// <summary>The statements on the table of replies that leave by the Connector.</summary>
internal static class OutboxTable
{
    /// <summary>Stores a reply that is ready.</summary>
    /// <returns>Its id.</returns>
    public static long Add(DbStatements db, KeyedHash conversation, byte[] reply, bool isNotice, long now) => db.Number(
        "INSERT INTO outbox (conversation, state, stored_at, notice, reply, owner) VALUES (@p1, 1, @p2, @p3, @p4, @p5) RETURNING id",
        conversation.ToBytes(), now, isNotice ? 1L : 0L, reply, db.Lease.Id)!.Value;

    /// <summary>Says that a reply is being sent.</summary>
    /// <returns>Whether it was still ready and this bot's; an erased one is not.</returns>
    public static bool StartSending(DbStatements db, long id) =>
        db.Execute("UPDATE outbox SET state = 2 WHERE id = @p1 AND state = 1 AND owner = @p2", id, db.Lease.Id) == 1;

    /// <summary>Says that a reply is sent or given up, and erases it.</summary>
    public static void End(DbStatements db, long id) => db.Execute("UPDATE outbox SET state = 3, reply = NULL WHERE id = @p1", id);

    /// <summary>Gives up the replies of a conversation that are ready and not being sent.</summary>
    public static void GiveUp(DbStatements db, KeyedHash conversation) =>
        db.Execute("UPDATE outbox SET state = 3, reply = NULL WHERE conversation = @p1 AND state = 1", conversation.ToBytes());

    /// <summary>Everything that is not sent and belongs to nobody who lives, in order; it is this bot's from now on.</summary>
    public static List<WaitingReply> TakeUp(DbStatements db)
    {
        db.Lease.Show(db);
        var taken = db.All(
            """
            UPDATE outbox SET owner = @p1 WHERE state < 3 AND reply IS NOT NULL AND (owner IS NULL OR owner NOT IN (SELECT id FROM bots))
            RETURNING id, conversation, state, notice, reply
            """,
            row => new WaitingReply(row.GetInt64(0), KeyedHash.From((byte[])row[1]), (TurnState)row.GetInt64(2), row.GetInt64(3) == 1, (byte[])row[4]),
            db.Lease.Id);
        taken.Sort((a, b) => a.Id.CompareTo(b.Id));
        return taken;
    }

    /// <summary>Erases the replies of a conversation.</summary>
    public static void Forget(DbStatements db, KeyedHash conversation) =>
        db.Execute("UPDATE outbox SET state = 3, reply = NULL WHERE conversation = @p1", conversation.ToBytes());

    /// <summary>Erases what is sent or too old to be sent.</summary>
    public static void Sweep(DbStatements db, long before) => db.Execute("DELETE FROM outbox WHERE stored_at < @p1", before);
}

/// <summary>A reply that was ready before the program started.</summary>
/// <param name="Id">Its row.</param>
/// <param name="Conversation">Its conversation.</param>
/// <param name="State">How far it had come.</param>
/// <param name="IsNotice">Whether it only asks to ask again.</param>
/// <param name="Reply">The reply, sealed.</param>
internal sealed record WaitingReply(long Id, KeyedHash Conversation, TurnState State, bool IsNotice, byte[] Reply);
