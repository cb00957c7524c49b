using Assistant.Bot.Access;
using Assistant.Bot.Data;
using Assistant.Bot.Signals;

namespace Assistant.Bot.Analytics.Reports;

/// <summary>Keeps closed reports: the numbers as they were, with their hash, so that what was printed can be made again byte for byte.</summary>
internal sealed class ReportShelf(Database database, GroupCommit writer, DeskJournal journal, TimeProvider clock)
{
    private const string Columns = "SELECT id, scope, from_day, to_day, content, hash, closed_at FROM closed_reports";

    /// <summary>All closed reports, latest first.</summary>
    public IReadOnlyList<ClosedReport> All() => database.Read(db => db.All($"{Columns} ORDER BY id DESC", Read));

    /// <summary>One of them; null when there is none with this number.</summary>
    /// <exception cref="InvalidDataException">What lies there is not what was frozen.</exception>
    public ClosedReport? Find(long id) => database.Read(db => db.All($"{Columns} WHERE id = @p1", Read, id)).FirstOrDefault() is not { } report ? null
        : ReportNumbers.HashOf(report.Content) == report.Hash ? report
        : throw new InvalidDataException($"Closed report {id} is not what was frozen: its hash is another.");

    /// <summary>Closes a report; the same numbers are closed once.</summary>
    /// <returns>Its number.</returns>
    public Task<long> CloseAsync(DeskPerson person, ReportNumbers numbers, string scope)
    {
        var content = numbers.ToJson();
        var hash = ReportNumbers.HashOf(content);
        return writer.WriteAsync(db =>
        {
            if (db.Number("SELECT id FROM closed_reports WHERE hash = @p1", hash) is { } known)
            {
                return known;
            }

            journal.Note(db, person, "close", $"report {hash[..12]}");
            return db.Number(
                "INSERT INTO closed_reports (scope, from_day, to_day, content, hash, closed_at, closed_by) VALUES (@p1, @p2, @p3, @p4, @p5, @p6, @p7) RETURNING id",
                scope, BrusselsTime.DayNumber(numbers.From), BrusselsTime.DayNumber(numbers.To), content, hash, clock.GetUtcNow().ToUnixTimeMilliseconds(), journal.Hash(person).ToBytes())
                ?? throw new InvalidOperationException("The database gave no number for a closed report.");
        });
    }

    private static ClosedReport Read(System.Data.Common.DbDataReader row) => new(
        row.GetInt64(0), row.GetString(1), BrusselsTime.DateOfDay(row.GetInt64(2)), BrusselsTime.DateOfDay(row.GetInt64(3)), row.GetString(4), row.GetString(5),
        DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(6)));
}

/// <summary>A closed report.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Scope">Its scope.</param>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
/// <param name="Content">What was frozen.</param>
/// <param name="Hash">The hash of that.</param>
/// <param name="ClosedAt">When.</param>
internal sealed record ClosedReport(long Id, string Scope, DateOnly From, DateOnly To, string Content, string Hash, DateTimeOffset ClosedAt);
