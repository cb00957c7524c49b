using Assistant.Bot.Data;

namespace Assistant.Bot.Signals;

/// <summary>The statements on signals and what hangs on them.</summary>
internal static class SignalTable
{
    private const int Tens = 10;

    /// <summary>Stores the facts.</summary>
    /// <returns>The signal's id.</returns>
    public static long Add(DbStatements db, Signal signal, long? actor, Sitting sitting, long? group) => db.Number(
        """
        INSERT INTO signals (reference, asked_at, day, month, channel, audience, structure, language, actor, session, turn, rephrase_of, length, status, strength, quotes,
            item, digital_right, programme_step, document, outdated, curated, question_group, snapshot, milliseconds, personal_data, feedback_reasons, escalated, is_test, model, passage)
        VALUES (@p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10, @p11, @p12, @p13, @p14, @p15, @p16, @p17, @p18, @p19, @p20, @p21, @p22, @p23, @p24, @p25, @p26, 0, 0, @p27, @p28, @p29)
        RETURNING id
        """,
        signal.Reference, signal.AskedAt.ToUnixTimeMilliseconds(), BrusselsTime.DayOf(signal.AskedAt), Month.Of(signal.AskedAt).Key, (long)signal.Channel, (long)signal.Audience,
        signal.Structure, (long?)signal.Language, actor, sitting.Session, sitting.Turn, sitting.RephraseOf, (signal.Length + Tens - 1) / Tens * (long)Tens, (long)signal.Status,
        signal.Strength, (long)signal.Quotes, signal.Item, signal.Right, signal.Step, signal.Document, signal.IsOutdated ? 1L : 0L, signal.Curated, group, signal.Snapshot,
        (long)signal.Elapsed.TotalMilliseconds, signal.PersonalData, signal.IsTest ? 1L : 0L, (long)signal.Model, signal.Passage)!.Value;

    /// <summary>Stores the text beside the facts.</summary>
    public static void AddText(DbStatements db, long signal, long day, byte[] text, byte[]? signature) =>
        db.Execute("INSERT INTO signal_texts (signal, day, text, signature) VALUES (@p1, @p2, @p3, @p4)", signal, day, text, signature);

    /// <summary>Joins a signal to its conversation.</summary>
    public static void Link(DbStatements db, long signal, KeyedHash conversation, long now) =>
        db.Execute("INSERT INTO signal_links (signal, conversation, asked_at) VALUES (@p1, @p2, @p3)", signal, conversation.ToBytes(), now);

    /// <summary>Says under which id the answer to a signal was sent.</summary>
    public static void SetReply(DbStatements db, long signal, KeyedHash reply) => db.Execute("UPDATE signal_links SET reply = @p2 WHERE signal = @p1", signal, reply.ToBytes());

    /// <summary>Finds a signal of a conversation.</summary>
    /// <param name="db">The connection.</param>
    /// <param name="conversation">The conversation: nobody names a signal of another one.</param>
    /// <param name="reply">The hash of the id under which its answer was sent; null when that is not known.</param>
    /// <param name="reference">Its random number; null when that is not known.</param>
    /// <returns>Null when there is none; the last one of the conversation when neither is known.</returns>
    public static long? Find(DbStatements db, KeyedHash conversation, KeyedHash? reply, long? reference)
    {
        var of = conversation.ToBytes();
        return reference is { } number
            ? db.Number("SELECT signal FROM signal_links WHERE conversation = @p1 AND signal IN (SELECT id FROM signals WHERE reference = @p2)", of, number)
            : reply is { } hash && db.Number("SELECT signal FROM signal_links WHERE conversation = @p1 AND reply = @p2", of, hash.ToBytes()) is { } found
                ? found
                : db.Number("SELECT signal FROM signal_links WHERE conversation = @p1 ORDER BY asked_at DESC, signal DESC LIMIT 1", of);
    }

    /// <summary>Keeps a thumb; a later one takes its place.</summary>
    public static void Rate(DbStatements db, long signal, bool isLike, long reasons) =>
        db.Execute("UPDATE signals SET feedback = @p2, feedback_reasons = @p3 WHERE id = @p1", signal, isLike ? 1L : -1L, reasons);

    /// <summary>Keeps that a human was asked for.</summary>
    public static void Escalate(DbStatements db, long signal) => db.Execute("UPDATE signals SET escalated = 1 WHERE id = @p1", signal);

    /// <summary>Counts signals of a day that could not be stored.</summary>
    public static void CountLost(DbStatements db, long day, long count) => db.Execute(
        "INSERT INTO lost_signals (day, count) VALUES (@p1, @p2) ON CONFLICT (day) DO UPDATE SET count = lost_signals.count + excluded.count", day, count);

    /// <summary>Counts a person in the sketch of a year.</summary>
    public static void Reach(DbStatements db, int year, string slice, int register, int rank) => db.Execute(
        """
        INSERT INTO reach (year, slice, register, rank) VALUES (@p1, @p2, @p3, @p4)
        ON CONFLICT (year, slice, register) DO UPDATE SET rank = excluded.rank WHERE excluded.rank > reach.rank
        """,
        (long)year, slice, (long)register, (long)rank);
}
