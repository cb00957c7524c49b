using Assistant.Bot.Data;

namespace Assistant.Bot.Channels;

/// <summary>The statements on the conversations and activities of the self-hosted Direct Line.</summary>
internal static class DirectLineTable
{
    /// <summary>Starts a conversation; nothing happens when it has been started before.</summary>
    /// <returns>Whether it goes on; an ended one does not start again.</returns>
    public static bool Start(DbStatements db, KeyedHash conversation, long now)
    {
        db.Execute("INSERT INTO direct_line_conversations (conversation, used_at) VALUES (@p1, @p2) ON CONFLICT (conversation) DO NOTHING", conversation.ToBytes(), now);
        return Touch(db, conversation, now);
    }

    /// <summary>Says that a conversation is in use.</summary>
    /// <returns>Whether it goes on.</returns>
    public static bool Touch(DbStatements db, KeyedHash conversation, long now) =>
        db.Execute("UPDATE direct_line_conversations SET used_at = @p2 WHERE conversation = @p1 AND ended_at IS NULL", conversation.ToBytes(), now) == 1;

    /// <summary>Whether a conversation goes on.</summary>
    public static bool IsOpen(DbStatements db, KeyedHash conversation) =>
        db.Number("SELECT 1 FROM direct_line_conversations WHERE conversation = @p1 AND ended_at IS NULL", conversation.ToBytes()) is not null;

    /// <summary>Adds what a client sees.</summary>
    /// <returns>Its number.</returns>
    public static long Append(DbStatements db, KeyedHash conversation, byte[] activity) => db.Number(
        """
        INSERT INTO direct_line_activities (conversation, sequence, activity)
        SELECT @p1, COALESCE(MAX(sequence), 0) + 1, @p2 FROM direct_line_activities WHERE conversation = @p1 RETURNING sequence
        """,
        conversation.ToBytes(), activity)!.Value;

    /// <summary>What a client has not seen yet, in order, at most a hundred.</summary>
    public static List<(long Sequence, byte[] Activity)> After(DbStatements db, KeyedHash conversation, long watermark) => db.All(
        "SELECT sequence, activity FROM direct_line_activities WHERE conversation = @p1 AND sequence > @p2 ORDER BY sequence LIMIT 100",
        row => (row.GetInt64(0), (byte[])row[1]), conversation.ToBytes(), watermark);

    /// <summary>Ends a conversation and erases what a client could see of it.</summary>
    public static void End(DbStatements db, KeyedHash conversation, long now)
    {
        db.Execute("UPDATE direct_line_conversations SET ended_at = @p2 WHERE conversation = @p1 AND ended_at IS NULL", conversation.ToBytes(), now);
        db.Execute("DELETE FROM direct_line_activities WHERE conversation = @p1", conversation.ToBytes());
    }

    /// <summary>The conversations that nobody has used since a moment.</summary>
    public static List<KeyedHash> Idle(DbStatements db, long usedBefore) => db.All(
        "SELECT conversation FROM direct_line_conversations WHERE ended_at IS NULL AND used_at < @p1", row => KeyedHash.From((byte[])row[0]), usedBefore);

    /// <summary>Erases that ended conversations existed; nobody holds a token for them any more.</summary>
    public static void Sweep(DbStatements db, long endedBefore) => db.Execute("DELETE FROM direct_line_conversations WHERE ended_at < @p1", endedBefore);
}
