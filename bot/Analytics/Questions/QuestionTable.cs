using System.Globalization;
using Assistant.Bot.Analytics.Gaps;
using Assistant.Bot.Data;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Passages;

namespace Assistant.Bot.Analytics.Questions;

/// <summary>The statements that list the questions behind a figure: the same filter, and the scope of whoever reads.</summary>
internal static class QuestionTable
{
    private const string Columns = "s.id, s.reference, t.text, s.language, s.day, s.status, s.item, s.feedback, s.escalated, s.question_group";

    /// <summary>Whether the questions of a dimension can be listed; the others are counted over sittings or people, and have no rows of their own.</summary>
    public static bool CanList(SignalFilter filter) => Condition(filter) is not null;

    /// <summary>Questions with a text, latest first.</summary>
    /// <param name="db">The connection.</param>
    /// <param name="filter">The filter; <see cref="CanList"/> must hold.</param>
    /// <param name="scope">What the reader may read.</param>
    /// <param name="before">Only those recorded before this one.</param>
    /// <param name="most">How many.</param>
    public static List<ListedRow> List(DbStatements db, SignalFilter filter, SignalScope scope, long before, int most)
    {
        var lastDay = Math.Min(BrusselsTime.DayNumber(filter.To.LastDay), db.Number("SELECT day FROM signals WHERE id = @p1", before) ?? long.MaxValue);
        return [.. Statuses(filter).SelectMany(status => ListOf(db, status, filter, scope, (before, lastDay), most)).OrderByDescending(row => row.Day).ThenByDescending(row => row.Id).Take(most)];
    }

    // One status at a time, in the order of the index, and no further back than there are texts: the whole table is never walked or sorted.
    private static List<ListedRow> ListOf(DbStatements db, long status, SignalFilter filter, SignalScope scope, (long Id, long Day) before, int most) => db.All(
        $"""
        SELECT {Columns} FROM signals s CROSS JOIN signal_texts t
        WHERE t.signal = s.id AND s.status = @p9 AND s.day BETWEEN @p3 AND @p4 AND s.day >= (SELECT MIN(day) FROM signal_texts) AND (s.day < @p4 OR s.id < @p1) AND {scope.Sql} AND s.is_test = 0
            AND (@p5 = '' OR COALESCE(s.structure, '-') = @p5) AND (@p6 < 0 OR COALESCE(s.language, 9) = @p6) AND ({Condition(filter)})
        ORDER BY s.day DESC, s.id DESC LIMIT @p8
        """,
        Read,
        before.Id, scope.Name, BrusselsTime.DayNumber(filter.From.FirstDay), before.Day, filter.Scope, filter.Language is { } language ? (long)language : -1L, Value(filter), (long)most, status);

    private static IEnumerable<long> Statuses(SignalFilter filter) =>
        (filter.Ending is { } ending ? [ending] : Endings.Counted).SelectMany(Endings.StatusesOf).Select(status => (long)status);

    private static string? Condition(SignalFilter filter) => filter.Dimension switch
    {
        Dimension.All => "@p7 = '' OR 1 = 1",
        Dimension.Channel => "CAST(s.channel AS TEXT) = @p7",
        Dimension.Audience => "CAST(s.audience AS TEXT) = @p7",
        Dimension.Right => "COALESCE(s.digital_right, '-') = @p7",
        Dimension.Step => "COALESCE(s.programme_step, '-') = @p7",
        Dimension.Item => "COALESCE(s.item, '-') = @p7",
        Dimension.Document => "COALESCE(s.document, '-') = @p7",
        Dimension.Group => "CAST(s.question_group AS TEXT) = @p7 OR CAST(s.question_group AS TEXT) IN (SELECT CAST(g.id AS TEXT) FROM question_groups g WHERE CAST(g.merged_into AS TEXT) = @p7)",
        Dimension.Status => "CAST(s.status AS TEXT) = @p7",
        Dimension.Feedback => "CAST(COALESCE(s.feedback, 0) AS TEXT) = @p7",
        Dimension.Escalated => "CAST(s.escalated AS TEXT) = @p7",
        Dimension.Outdated => "CAST(s.outdated AS TEXT) = @p7",
        _ => null,
    };

    private static string Value(SignalFilter filter) => filter.Dimension switch
    {
        Dimension.Channel => Number<SignalChannel>(filter.Value),
        Dimension.Status => Number<AnswerStatus>(filter.Value),
        Dimension.Audience => AudienceNames.Parse(filter.Value) is { } audience ? ((int)audience).ToString(CultureInfo.InvariantCulture) : "-",
        Dimension.Feedback => filter.Value switch { "up" => "1", "down" => "-1", _ => "0" },
        Dimension.Escalated or Dimension.Outdated => filter.Value == MonthCells.Yes ? "1" : "0",
        _ => filter.Value,
    };

    private static string Number<T>(string name)
        where T : struct, Enum => Enum.TryParse<T>(name, out var value) ? Convert.ToInt32(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture) : "-";

    private static ListedRow Read(System.Data.Common.DbDataReader row) => new(
        row.GetInt64(0), row.GetInt64(1), (byte[])row[2], row.IsDBNull(3) ? null : row.GetInt64(3), row.GetInt64(4), (AnswerStatus)row.GetInt64(5), row.IsDBNull(6) ? null : row.GetString(6),
        row.IsDBNull(7) ? 0 : row.GetInt64(7), row.GetInt64(8) == 1, row.IsDBNull(9) ? null : row.GetInt64(9));
}

/// <summary>A question as it lies in the database.</summary>
/// <param name="Id">The order of recording.</param>
/// <param name="Reference">To whom its text is sealed.</param>
/// <param name="Text">The sealed text.</param>
/// <param name="Language">The language's number; null when unknown.</param>
/// <param name="Day">The day.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Item">The subject; null when none.</param>
/// <param name="Feedback">1 for a thumb up, -1 for a thumb down, 0 for none.</param>
/// <param name="IsEscalated">Whether a human was asked for.</param>
/// <param name="Group">The group of unanswered questions; null when none.</param>
internal sealed record ListedRow(long Id, long Reference, byte[] Text, long? Language, long Day, AnswerStatus Status, string? Item, long Feedback, bool IsEscalated, long? Group);
