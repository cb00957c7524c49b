using System.Data.Common;
using Assistant.Bot.Data;

namespace Assistant.Bot.Analytics.Curation;

/// <summary>The statements on the table of curated answers.</summary>
internal static class CuratedTable
{
    private const string Columns = "SELECT id, state, question_group, content, writer, written_at, published_at FROM curated_answers";

    /// <summary>The number that changes whenever an answer does; 0 while there is none.</summary>
    public static long Revision(DbStatements db) => db.Number("SELECT MAX(revision) FROM curated_answers") ?? 0;

    /// <summary>All answers, latest written first.</summary>
    public static List<CuratedRecord> All(DbStatements db) => db.All($"{Columns} ORDER BY written_at DESC, id DESC", Read);

    /// <summary>Those that askers are given, in the order of their ids.</summary>
    public static List<CuratedRecord> Published(DbStatements db) => db.All($"{Columns} WHERE state = @p1 ORDER BY id", Read, (long)CuratedState.Published);

    /// <summary>One answer; null when there is none with this number.</summary>
    public static CuratedRecord? Find(DbStatements db, long id) => db.All($"{Columns} WHERE id = @p1", Read, id).FirstOrDefault();

    /// <summary>Begins an answer.</summary>
    /// <returns>Its number.</returns>
    public static long Add(DbStatements db, long? group, CuratedContent content, KeyedHash writer, long now) =>
        db.Number(
            "INSERT INTO curated_answers (state, question_group, content, writer, written_at, revision) VALUES (0, @p1, @p2, @p3, @p4, @p5) RETURNING id",
            group, content.ToJson(), writer.ToBytes(), now, Next(db)) ?? throw new InvalidOperationException("The database gave no number for a new answer.");

    /// <summary>Writes it anew: it is a draft again, and whoever approved it before has not approved this.</summary>
    /// <returns>Whether there is such an answer, and it was not taken back.</returns>
    public static bool Write(DbStatements db, long id, CuratedContent content, KeyedHash writer, long now) => db.Execute(
        "UPDATE curated_answers SET state = 0, content = @p2, writer = @p3, approver = NULL, written_at = @p4, revision = @p5 WHERE id = @p1 AND state <> 4",
        id, content.ToJson(), writer.ToBytes(), now, Next(db)) > 0;

    /// <summary>Moves it on, if it is where the caller saw it.</summary>
    public static bool Move(DbStatements db, long id, CuratedState from, CuratedState to) =>
        db.Execute("UPDATE curated_answers SET state = @p3, revision = @p4 WHERE id = @p1 AND state = @p2", id, (long)from, (long)to, Next(db)) > 0;

    /// <summary>Publishes it, if it is where the caller saw it and was not written again since.</summary>
    public static bool Publish(DbStatements db, CuratedRecord seen, KeyedHash approver, long now) => db.Execute(
        "UPDATE curated_answers SET state = 2, approver = @p3, published_at = COALESCE(published_at, @p4), revision = @p5 WHERE id = @p1 AND state = @p2 AND written_at = @p6",
        seen.Id, (long)seen.State, approver.ToBytes(), now, Next(db), seen.WrittenAt.ToUnixTimeMilliseconds()) > 0;

    // Only the one writer of a bot writes; of two bots the database makes one wait.
    private static long Next(DbStatements db) => Revision(db) + 1;

    private static CuratedRecord Read(DbDataReader row) => new(
        row.GetInt64(0), (CuratedState)row.GetInt64(1), row.IsDBNull(2) ? null : row.GetInt64(2), CuratedContent.From(row.GetString(3)), Convert.ToHexString((byte[])row[4]),
        DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(5)), row.IsDBNull(6) ? null : DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(6)));
}
