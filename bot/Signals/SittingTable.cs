using System.Security.Cryptography;
using Assistant.Bot.Data;

namespace Assistant.Bot.Signals;

/// <summary>The statements on sittings: the questions of a conversation without half an hour of silence between them.</summary>
internal static class SittingTable
{
    private const double SaysTheSame = 0.4;

    private static readonly TimeSpan LongestSilence = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan RephrasedWithin = TimeSpan.FromMinutes(10);

    /// <summary>The sitting that a question belongs to.</summary>
    /// <param name="db">The connection.</param>
    /// <param name="conversation">The conversation; null for a question on its own.</param>
    /// <param name="now">When it was asked.</param>
    /// <param name="signature">What its words look like; null when nothing is to be compared.</param>
    public static Sitting Find(DbStatements db, KeyedHash? conversation, long now, uint[]? signature)
    {
        var last = conversation is { } known
            ? db.All(
                "SELECT session, turn, used_at, last_signal, signature FROM signal_sessions WHERE conversation = @p1 AND used_at > @p2",
                row => new LastQuestion(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3), row.IsDBNull(4) ? null : QuestionSignatures.FromBytes((byte[])row[4])),
                known.ToBytes(), now - (long)LongestSilence.TotalMilliseconds).FirstOrDefault()
            : null;
        return last is null ? new Sitting(NewSession(), 1, RephraseOf: null) : new Sitting(last.Session, last.Turn + 1, IsRephrased(last, now, signature) ? last.Signal : null);
    }

    /// <summary>Says that a question was the last one of its sitting.</summary>
    public static void Keep(DbStatements db, KeyedHash conversation, Sitting sitting, long now, long signal, uint[]? signature) => db.Execute(
        """
        INSERT INTO signal_sessions (conversation, session, turn, used_at, last_signal, signature) VALUES (@p1, @p2, @p3, @p4, @p5, @p6)
        ON CONFLICT (conversation) DO UPDATE SET session = excluded.session, turn = excluded.turn, used_at = excluded.used_at,
            last_signal = excluded.last_signal, signature = excluded.signature
        """,
        conversation.ToBytes(), sitting.Session, sitting.Turn, now, signal, signature is null ? null : QuestionSignatures.ToBytes(signature));

    /// <summary>Erases sittings that are over.</summary>
    public static void Sweep(DbStatements db, long now) => db.Execute("DELETE FROM signal_sessions WHERE used_at <= @p1", now - (long)LongestSilence.TotalMilliseconds);

    private static bool IsRephrased(LastQuestion last, long now, uint[]? signature) =>
        last.Signature is { } before && signature is not null && now - last.UsedAt <= RephrasedWithin.TotalMilliseconds && QuestionSignatures.Similarity(before, signature) >= SaysTheSame;

    // Of no use to anybody who has the database: it is not made of anything.
    private static long NewSession() => BitConverter.ToInt64(RandomNumberGenerator.GetBytes(sizeof(long)));

    private sealed record LastQuestion(long Session, long Turn, long UsedAt, long Signal, uint[]? Signature);
}

/// <summary>Where a question stands in its sitting.</summary>
/// <param name="Session">The random number of the sitting.</param>
/// <param name="Turn">1 for the first question.</param>
/// <param name="RephraseOf">The question just before that this one says in other words; null when there is none.</param>
internal readonly record struct Sitting(long Session, long Turn, long? RephraseOf);
