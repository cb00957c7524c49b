using System.Data.Common;
using Assistant.Bot.Data;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Passages;

namespace Assistant.Bot.Analytics;

/// <summary>The statements that read signals for figures and lists.</summary>
internal static class FactsTable
{
    /// <summary>The facts of a month, without coordinators' own trials.</summary>
    /// <param name="db">The connection.</param>
    /// <param name="month">The month.</param>
    /// <param name="through">The last signal to read, so that what is asked meanwhile counts next time.</param>
    public static List<SignalFacts> OfMonth(DbStatements db, Month month, long through)
    {
        var (first, last) = (BrusselsTime.DayNumber(month.FirstDay), BrusselsTime.DayNumber(month.LastDay));
        var merged = db.All("SELECT id, merged_into FROM question_groups WHERE merged_into IS NOT NULL", row => (From: row.GetInt64(0), Into: row.GetInt64(1))).ToDictionary(group => group.From, group => group.Into);
        var rephrased = db.All("SELECT rephrase_of FROM signals WHERE day BETWEEN @p1 AND @p2 AND rephrase_of IS NOT NULL", row => row.GetInt64(0), first, last).ToHashSet();
        return db.All(
            """
            SELECT id, asked_at, day, channel, audience, structure, language, actor, status, item, digital_right, programme_step, question_group, quotes, outdated,
                feedback, escalated, milliseconds, document, passage
            FROM signals WHERE day BETWEEN @p1 AND @p2 AND id <= @p3 AND is_test = 0
            """,
            row => Read(row, merged, rephrased), first, last, through);
    }

    private static SignalFacts Read(DbDataReader row, Dictionary<long, long> merged, HashSet<long> rephrased)
    {
        var group = Number(row, 12);
        return new SignalFacts
        {
            Id = row.GetInt64(0),
            AskedAt = row.GetInt64(1),
            Date = BrusselsTime.DateOfDay(row.GetInt64(2)),
            Channel = (SignalChannel)row.GetInt64(3),
            Audience = (Audience)row.GetInt64(4),
            Structure = Text(row, 5),
            Language = Number(row, 6) is { } language ? (LanguageChoice)language : LanguageChoice.Unknown,
            Actor = Number(row, 7),
            Status = (AnswerStatus)row.GetInt64(8),
            Item = Text(row, 9),
            Right = Text(row, 10),
            Step = Text(row, 11),
            Group = group is { } from && merged.TryGetValue(from, out var into) ? into : group,
            Quotes = (int)row.GetInt64(13),
            IsOutdated = row.GetInt64(14) == 1,
            Feedback = (int)(Number(row, 15) ?? 0),
            IsEscalated = row.GetInt64(16) == 1,
            IsRephrased = rephrased.Contains(row.GetInt64(0)),
            Milliseconds = row.GetInt64(17),
            Document = Text(row, 18),
            Passage = Text(row, 19),
        };
    }

    private static long? Number(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt64(column);

    private static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
