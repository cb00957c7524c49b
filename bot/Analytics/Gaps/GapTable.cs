using Assistant.Bot.Data;

namespace Assistant.Bot.Analytics.Gaps;

/// <summary>The statements that read gaps out of the signals. A scope is one more condition, made of constants and parameters only.</summary>
internal static class GapTable
{
    // 3 and 4: without a passage, and with weak evidence only.
    private const string IsUnanswered = "s.status IN (3, 4) AND s.is_test = 0";

    private const string Columns = "s.reference, t.text, s.language, s.day, s.audience, s.id";

    private const string Root = "COALESCE(g.merged_into, g.id)";

    private static readonly long[] UnansweredStatuses = [3, 4];
    private static readonly long[] AnsweredStatuses = [0, 1, 2];

    // Also what was sent to another body, because no document answered it.
    private static readonly long[] UnquotedStatuses = [3, 4, 5];

    /// <summary>Unanswered questions by group, language and day, since a day.</summary>
    public static List<GapCount> Counts(DbStatements db, long sinceDay, SignalScope scope) => db.All(
        $"""
        SELECT {Root}, s.language, s.day, COUNT(*) FROM signals s JOIN question_groups g ON g.id = s.question_group
        WHERE {IsUnanswered} AND s.day > @p1 AND {scope.Sql} GROUP BY 1, 2, 3
        """,
        row => new GapCount(row.GetInt64(0), row.IsDBNull(1) ? null : row.GetInt64(1), row.GetInt64(2), row.GetInt64(3)),
        sinceDay, scope.Name);

    /// <summary>All unanswered questions since a day, also those in no group.</summary>
    public static long Total(DbStatements db, long sinceDay, SignalScope scope) =>
        db.Number($"SELECT COUNT(*) FROM signals s WHERE {IsUnanswered} AND s.day > @p1 AND {scope.Sql}", sinceDay, scope.Name) ?? 0;

    /// <summary>The first days of groups.</summary>
    public static Dictionary<long, long> FirstDays(DbStatements db) => db.All(
        $"SELECT {Root}, MIN(g.first_day) FROM question_groups g GROUP BY 1", row => (Group: row.GetInt64(0), Day: row.GetInt64(1))).ToDictionary(pair => pair.Group, pair => pair.Day);

    /// <summary>The groups that a group stands for, itself among them.</summary>
    public static List<long> Members(DbStatements db, long group) => db.All("SELECT id FROM question_groups WHERE id = @p1 OR merged_into = @p1", row => row.GetInt64(0), group);

    /// <summary>Whether a signal is in a group, and in somebody's scope.</summary>
    public static bool IsIn(DbStatements db, long signal, long group, SignalScope scope) =>
        db.Number($"SELECT 1 FROM signals s WHERE s.id = @p1 AND s.question_group = @p3 AND {scope.Sql}", signal, scope.Name, group) is not null;

    /// <summary>The latest texts of a group with what is needed to open them.</summary>
    public static List<SealedQuestion> Texts(DbStatements db, long group, SignalScope scope, int most) =>
        Latest(Members(db, group).SelectMany(member => TextsOf(db, member, scope, most)), most);

    /// <summary>The latest texts that were answered, to see that a new answer does not take them over.</summary>
    public static List<SealedQuestion> Answered(DbStatements db, SignalScope scope, int most) => Of(db, AnsweredStatuses, scope, most);

    /// <summary>The latest texts for which no document had an answer, to see what a new state of the documents would answer.</summary>
    public static List<SealedQuestion> Unanswered(DbStatements db, SignalScope scope, int most) => Of(db, UnquotedStatuses, scope, most);

    /// <summary>Unanswered questions of a group in a stretch of days, both included.</summary>
    public static long CountIn(DbStatements db, long group, long from, long to) => Members(db, group).Sum(member => db.Number(
        $"SELECT COUNT(*) FROM signals s WHERE s.question_group = @p1 AND {IsUnanswered} AND s.day BETWEEN @p2 AND @p3", member, from, to) ?? 0);

    /// <summary>How often a curated answer was given in a stretch of days, both included.</summary>
    public static long GivenIn(DbStatements db, long answer, long from, long to) =>
        db.Number("SELECT COUNT(*) FROM signals s WHERE s.curated = @p1 AND s.is_test = 0 AND s.day BETWEEN @p2 AND @p3", answer, from, to) ?? 0;

    /// <summary>The latest texts that were given a curated answer.</summary>
    public static List<SealedQuestion> GivenTexts(DbStatements db, long answer, SignalScope scope, int most) => db.All(
        $"SELECT {Columns} FROM signals s CROSS JOIN signal_texts t WHERE t.signal = s.id AND s.curated = @p1 AND s.is_test = 0 AND {scope.Sql} ORDER BY s.day DESC, s.id DESC LIMIT @p3",
        SealedQuestion.Read, answer, scope.Name, (long)most);

    /// <summary>The groups that enough people asked within one month since a day: a pseudonym lives for a month, and over two of them one person would count twice. Whoever cannot be told apart counts as one.</summary>
    public static HashSet<long> Shareable(DbStatements db, long sinceDay, SignalScope scope, int least) => [.. db.All(
        $"""
        SELECT {Root} FROM signals s JOIN question_groups g ON g.id = s.question_group WHERE {IsUnanswered} AND s.day > @p1 AND {scope.Sql}
        GROUP BY {Root}, s.month HAVING COUNT(DISTINCT COALESCE(s.actor, 0)) >= @p3
        """,
        row => row.GetInt64(0), sinceDay, scope.Name, (long)least)];

    private static List<SealedQuestion> Of(DbStatements db, long[] statuses, SignalScope scope, int most) =>
        Latest(statuses.SelectMany(status => db.All(
            $"""
            SELECT {Columns} FROM signals s CROSS JOIN signal_texts t WHERE t.signal = s.id AND s.status = @p1 AND s.is_test = 0 AND {scope.Sql} ORDER BY s.day DESC, s.id DESC LIMIT @p3
            """,
            SealedQuestion.Read, status, scope.Name, (long)most)), most);

    // One status and one group at a time, in the order of the index: sorting all that a group ever held takes most of a second for the heaviest.
    private static IEnumerable<SealedQuestion> TextsOf(DbStatements db, long group, SignalScope scope, int most) => UnansweredStatuses.SelectMany(status => db.All(
        $"""
        SELECT {Columns} FROM signals s CROSS JOIN signal_texts t
        WHERE t.signal = s.id AND s.status = @p1 AND s.question_group = @p3 AND s.is_test = 0 AND {scope.Sql} ORDER BY s.day DESC, s.id DESC LIMIT @p4
        """,
        SealedQuestion.Read, status, scope.Name, group, (long)most));

    private static List<SealedQuestion> Latest(IEnumerable<SealedQuestion> questions, int most) => [.. questions.OrderByDescending(question => question.Day).ThenByDescending(question => question.Id).Take(most)];
}

/// <summary>How often questions of a group went unanswered on one day.</summary>
/// <param name="Group">The group.</param>
/// <param name="Language">The language's number; null when unknown.</param>
/// <param name="Day">The day.</param>
/// <param name="Count">How often.</param>
internal readonly record struct GapCount(long Group, long? Language, long Day, long Count);

/// <summary>A stored question as it lies in the database.</summary>
/// <param name="Reference">To whom it is sealed.</param>
/// <param name="Text">The sealed text.</param>
/// <param name="Language">The language's number; null when unknown.</param>
/// <param name="Day">The day.</param>
/// <param name="Audience">What the asker could read.</param>
/// <param name="Id">The order of recording.</param>
internal sealed record SealedQuestion(long Reference, byte[] Text, long? Language, long Day, int Audience, long Id)
{
    /// <summary>Reads a row of reference, text, language, day, audience and id.</summary>
    public static SealedQuestion Read(System.Data.Common.DbDataReader row) =>
        new(row.GetInt64(0), (byte[])row[1], row.IsDBNull(2) ? null : row.GetInt64(2), row.GetInt64(3), (int)row.GetInt64(4), row.GetInt64(5));
}
