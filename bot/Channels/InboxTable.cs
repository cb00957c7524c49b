using Assistant.Bot.Data;

namespace Assistant.Bot.Channels;

/// <summary>The statements on the table of accepted activities.</summary>
internal static class InboxTable
{
    /// <summary>The number that was given for an activity that is already known.</summary>
    /// <returns>Null when it is not known; 0 when it was given no number.</returns>
    public static long? FindKey(DbStatements db, KeyedHash key) => db.Number("SELECT COALESCE(sequence, 0) FROM inbox WHERE key = @p1", key.ToBytes());

    /// <summary>The number that was given for the same words, while they wait for their answer and a little after.</summary>
    /// <param name="db">The connection.</param>
    /// <param name="twin">The hash of the words.</param>
    /// <param name="answeredSince">What was answered before this moment is over: the same words are a new turn.</param>
    public static long? FindTwin(DbStatements db, KeyedHash twin, long answeredSince) =>
        db.Number("SELECT COALESCE(sequence, 0) FROM inbox WHERE twin = @p1 AND (state = 0 OR answered_at > @p2) LIMIT 1", twin.ToBytes(), answeredSince);

    /// <summary>Stores an activity that will be answered later.</summary>
    /// <returns>Its id.</returns>
    public static long Accept(DbStatements db, Incoming incoming, long? sequence, byte[] envelope, long now) => db.Number(
        """
        INSERT INTO inbox (key, twin, conversation, state, route, attempts, received_at, sequence, envelope, owner)
        VALUES (@p1, @p2, @p3, 0, @p4, 0, @p5, @p6, @p7, @p8) RETURNING id
        """,
        incoming.Key.ToBytes(), incoming.Twin?.ToBytes(), incoming.Conversation.ToBytes(), (long)incoming.Route, now, sequence, envelope, db.Lease.Id)!.Value;

    /// <summary>Stores a second attempt, which is answered with the first, so that it is known too when it comes again.</summary>
    public static void AcceptTwin(DbStatements db, Incoming incoming, long? sequence, long now) => db.Execute(
        """
        INSERT INTO inbox (key, conversation, state, route, attempts, received_at, answered_at, sequence)
        VALUES (@p1, @p2, 3, @p3, 0, @p4, @p4, @p5)
        """,
        incoming.Key.ToBytes(), incoming.Conversation.ToBytes(), (long)incoming.Route, now, sequence);

    /// <summary>Stores an activity that was answered in the same request, with the replies to give again.</summary>
    public static void AcceptAnswered(DbStatements db, Incoming incoming, byte[] replies, long now) => db.Execute(
        """
        INSERT INTO inbox (key, conversation, state, route, attempts, received_at, answered_at, envelope)
        VALUES (@p1, @p2, 3, @p3, 0, @p4, @p4, @p5) ON CONFLICT (key) DO NOTHING
        """,
        incoming.Key.ToBytes(), incoming.Conversation.ToBytes(), (long)incoming.Route, now, replies);

    /// <summary>The replies that were given to an activity; null when it is not known or they are gone.</summary>
    public static byte[]? FindReplies(DbStatements db, KeyedHash key) =>
        db.All("SELECT envelope FROM inbox WHERE key = @p1 AND state = 3", row => row.IsDBNull(0) ? null : (byte[])row[0], key.ToBytes()).FirstOrDefault();

    /// <summary>Ends an activity: its replies are stored in the same transaction, and what it said is erased.</summary>
    /// <returns>Whether it still waited for this bot; an erased one does not, and neither does one that another bot has taken up.</returns>
    public static bool End(DbStatements db, long id, TurnState state, long now) =>
        db.Execute("UPDATE inbox SET state = @p2, answered_at = @p3, envelope = NULL WHERE id = @p1 AND state = 0 AND owner = @p4", id, (long)state, now, db.Lease.Id) == 1;

    /// <summary>Everything that was accepted by nobody who lives, in order, each counted as taken up once more; it is this bot's from now on.</summary>
    public static List<WaitingActivity> TakeUp(DbStatements db)
    {
        db.Lease.Show(db);
        var taken = db.All(
            """
            UPDATE inbox SET attempts = attempts + 1, owner = @p1 WHERE state = 0 AND (owner IS NULL OR owner NOT IN (SELECT id FROM bots))
            RETURNING id, conversation, route, attempts, sequence, envelope
            """,
            row => new WaitingActivity(
                row.GetInt64(0), KeyedHash.From((byte[])row[1]), (Route)row.GetInt64(2), row.GetInt64(3), row.IsDBNull(4) ? null : row.GetInt64(4),
                row.IsDBNull(5) ? [] : (byte[])row[5]),
            db.Lease.Id);
        taken.Sort((a, b) => a.Id.CompareTo(b.Id));
        return taken;
    }

    /// <summary>Erases what waits or is kept of a conversation; that it was delivered stays known.</summary>
    public static void Forget(DbStatements db, KeyedHash conversation) =>
        db.Execute("UPDATE inbox SET state = 3, envelope = NULL WHERE conversation = @p1", conversation.ToBytes());

    /// <summary>Erases what is no longer needed.</summary>
    public static void Sweep(DbStatements db, long repliesBefore, long knownBefore)
    {
        db.Execute("UPDATE inbox SET envelope = NULL WHERE state <> 0 AND envelope IS NOT NULL AND answered_at < @p1", repliesBefore);
        db.Execute("DELETE FROM inbox WHERE state <> 0 AND received_at < @p1", knownBefore);
    }
}

/// <summary>An activity that was accepted before the program started.</summary>
/// <param name="Id">Its row.</param>
/// <param name="Conversation">Its conversation.</param>
/// <param name="Route">By which door it came in.</param>
/// <param name="Attempts">How often a start of the program has taken it up, this one included.</param>
/// <param name="Sequence">The number that its sender was given; null when it was given none.</param>
/// <param name="Envelope">What it says, sealed.</param>
internal sealed record WaitingActivity(long Id, KeyedHash Conversation, Route Route, long Attempts, long? Sequence, byte[] Envelope);
