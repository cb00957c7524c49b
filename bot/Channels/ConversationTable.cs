using Assistant.Bot.Data;

namespace Assistant.Bot.Channels;

/// <summary>The statements on the table of conversations that can be spoken to later, or that are closed to the bot.</summary>
internal static class ConversationTable
{
    /// <summary>Keeps where a conversation can be spoken to, in the place of what was kept before.</summary>
    public static void Keep(DbStatements db, KeyedHash conversation, Route route, byte[] reference, long now) => db.Execute(
        """
        INSERT INTO conversations (conversation, route, kept_at, reference) VALUES (@p1, @p2, @p3, @p4)
        ON CONFLICT (conversation) DO UPDATE SET route = excluded.route, kept_at = excluded.kept_at, reference = excluded.reference, unreachable_at = NULL
        """,
        conversation.ToBytes(), (long)route, now, reference);

    /// <summary>Where a conversation can be spoken to; null when that was not kept, or is erased.</summary>
    public static KeptConversation? Find(DbStatements db, KeyedHash conversation) => db.All(
        "SELECT route, unreachable_at, reference FROM conversations WHERE conversation = @p1 AND reference IS NOT NULL",
        row => new KeptConversation((Route)row.GetInt64(0), !row.IsDBNull(1), (byte[])row[2]), conversation.ToBytes()).FirstOrDefault();

    /// <summary>Says that a conversation is closed to the bot.</summary>
    public static void Close(DbStatements db, KeyedHash conversation, long now) => db.Execute(
        """
        INSERT INTO conversations (conversation, route, kept_at, unreachable_at) VALUES (@p1, @p2, @p3, @p3)
        ON CONFLICT (conversation) DO UPDATE SET kept_at = excluded.kept_at, unreachable_at = excluded.unreachable_at
        """,
        conversation.ToBytes(), (long)Route.Connector, now);

    /// <summary>Whether a conversation is closed to the bot.</summary>
    public static bool IsClosed(DbStatements db, KeyedHash conversation) =>
        db.Number("SELECT 1 FROM conversations WHERE conversation = @p1 AND unreachable_at IS NOT NULL", conversation.ToBytes()) is not null;

    /// <summary>Says that somebody has written in a conversation, so that it is open.</summary>
    public static void Open(DbStatements db, KeyedHash conversation) =>
        db.Execute("UPDATE conversations SET unreachable_at = NULL WHERE conversation = @p1 AND unreachable_at IS NOT NULL", conversation.ToBytes());

    /// <summary>Erases what is known of a conversation.</summary>
    public static void Forget(DbStatements db, KeyedHash conversation) => db.Execute("DELETE FROM conversations WHERE conversation = @p1", conversation.ToBytes());

    /// <summary>Erases what is too old.</summary>
    public static void Sweep(DbStatements db, long before) => db.Execute("DELETE FROM conversations WHERE kept_at < @p1", before);
}

/// <summary>Where a conversation can be spoken to later.</summary>
/// <param name="Route">How replies leave.</param>
/// <param name="IsClosed">Whether the channel has said that it is closed to the bot.</param>
/// <param name="Reference">Where it is, sealed.</param>
internal sealed record KeptConversation(Route Route, bool IsClosed, byte[] Reference);
