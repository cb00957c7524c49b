using Assistant.Bot.Data;
using Assistant.Bot.Signals;

namespace Assistant.Bot.Analytics;

/// <summary>The statements on counted cells, and the marks that say how far the counting has come.</summary>
internal static class CellTable
{
    /// <summary>The mark of the last signal that is counted.</summary>
    public const string CountedThrough = "counted-through";

    /// <summary>The mark of the moment of the last counting, as milliseconds since 1970.</summary>
    public const string CountedAt = "counted-at";

    /// <summary>The mark of a database whose signals are invented, so that every page says so.</summary>
    public const string Demo = "demo";

    private const long All = -1;

    /// <summary>Brings the cells of a month up to date.</summary>
    /// <param name="db">The connection.</param>
    /// <param name="month">The month.</param>
    /// <param name="changed">Cells that are new or count otherwise than before.</param>
    /// <param name="gone">Cells that hold nothing any more.</param>
    public static void Change(DbStatements db, Month month, IEnumerable<MonthCell> changed, IEnumerable<CellKey> gone)
    {
        foreach (var key in gone)
        {
            db.Execute(
                "DELETE FROM signal_cells WHERE scope = @p1 AND dimension = @p2 AND month = @p3 AND value = @p4 AND language = @p5 AND ending = @p6",
                key.Scope, (long)key.Dimension, month.Key, key.Value, (long?)key.Language ?? All, (long?)key.Ending ?? All);
        }

        foreach (var (key, count, shown) in changed)
        {
            db.Execute(
                """
                INSERT INTO signal_cells (scope, dimension, month, value, language, ending, questions, actors, shown) VALUES (@p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9)
                ON CONFLICT (scope, dimension, month, value, language, ending) DO UPDATE SET questions = excluded.questions, actors = excluded.actors, shown = excluded.shown
                """,
                key.Scope, (long)key.Dimension, month.Key, key.Value, (long?)key.Language ?? All, (long?)key.Ending ?? All, (long)count.Questions, (long)count.Actors, (long)shown);
        }
    }

    /// <summary>All cells of a month.</summary>
    public static List<MonthCell> ReadMonth(DbStatements db, Month month) => db.All(
        "SELECT scope, dimension, value, language, ending, questions, actors, shown FROM signal_cells WHERE month = @p1",
        row => new MonthCell(
            new CellKey(row.GetString(0), (Dimension)row.GetInt64(1), row.GetString(2), Or<LanguageChoice>(row.GetInt64(3)), Or<Ending>(row.GetInt64(4))),
            new CellCount((int)row.GetInt64(5), (int)row.GetInt64(6)), (Shown)row.GetInt64(7)),
        month.Key);

    /// <summary>The cells of a dimension, in the order of months.</summary>
    public static List<(Month Month, MonthCell Cell)> Read(DbStatements db, string scope, Dimension dimension, Month from, Month to) => Select(db, scope, dimension, from, to, "");

    /// <summary>Of these only those of one language, or of all languages together.</summary>
    public static List<(Month Month, MonthCell Cell)> Read(DbStatements db, string scope, Dimension dimension, Month from, Month to, LanguageChoice? language) =>
        Select(db, scope, dimension, from, to, "AND language = @p5", (long?)language ?? All);

    /// <summary>Of these only those of all endings that count together.</summary>
    public static List<(Month Month, MonthCell Cell)> ReadOfAllEndings(DbStatements db, string scope, Dimension dimension, Month from, Month to, LanguageChoice? language) =>
        Select(db, scope, dimension, from, to, "AND language = @p5 AND ending = @p6", (long?)language ?? All, All);

    /// <summary>The structures of which something was counted, in order.</summary>
    public static List<string> Scopes(DbStatements db, Month from, Month to) => db.All(
        "SELECT DISTINCT scope FROM signal_cells WHERE scope > '-' AND dimension = 0 AND month BETWEEN @p1 AND @p2 ORDER BY scope", row => row.GetString(0), from.Key, to.Key);

    /// <summary>The value of a mark; null when it was never set.</summary>
    public static long? Mark(DbStatements db, string name) => db.Number("SELECT value FROM marks WHERE name = @p1", name);

    /// <summary>Sets a mark.</summary>
    public static void SetMark(DbStatements db, string name, long value) =>
        db.Execute("INSERT INTO marks (name, value) VALUES (@p1, @p2) ON CONFLICT (name) DO UPDATE SET value = excluded.value", name, value);

    // What is narrower is said in the statement, and not by a value that may be missing: so the index of these columns is used.
    private static List<(Month Month, MonthCell Cell)> Select(DbStatements db, string scope, Dimension dimension, Month from, Month to, string narrower, params object?[] values) => db.All(
        $"""
        SELECT month, value, language, ending, questions, actors, shown FROM signal_cells
        WHERE scope = @p1 AND dimension = @p2 AND month BETWEEN @p3 AND @p4 {narrower} ORDER BY month, value, language, ending
        """,
        row => (Month.FromKey(row.GetInt64(0)), new MonthCell(
            new CellKey(scope, dimension, row.GetString(1), Or<LanguageChoice>(row.GetInt64(2)), Or<Ending>(row.GetInt64(3))),
            new CellCount((int)row.GetInt64(4), (int)row.GetInt64(5)), (Shown)row.GetInt64(6))),
        [scope, (long)dimension, from.Key, to.Key, .. values]);

    private static T? Or<T>(long number)
        where T : struct, Enum => number == All ? null : (T)Enum.ToObject(typeof(T), number);
}

/// <summary>One counted cell of a month.</summary>
/// <param name="Key">Which questions.</param>
/// <param name="Count">How many, by how many.</param>
/// <param name="Shown">How far it may be shown.</param>
internal sealed record MonthCell(CellKey Key, CellCount Count, Shown Shown);

/// <summary>How far a cell may be shown. The numbers are stored and never change.</summary>
internal enum Shown
{
    /// <summary>To nobody: it is small, or would give away one that is.</summary>
    Nobody = 0,

    /// <summary>To coordinators: at least 5 people are in it.</summary>
    Inside = 1,

    /// <summary>Also in exports and reports: at least 10 people are in it.</summary>
    Outside = 2,
}
