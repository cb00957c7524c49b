using System.Globalization;
using Assistant.Bot.Access;
using Assistant.Bot.Data;
using Assistant.Bot.Signals;

namespace Assistant.Bot.Analytics.Notes;

/// <summary>Keeps what people enter by hand. Nothing of it is ever computed from questions.</summary>
internal sealed class NoteDesk(Database database, GroupCommit writer, DeskJournal journal)
{
    /// <summary>The most characters of a field.</summary>
    public const int LongestField = 500;

    /// <summary>The entries of a kind in a stretch of days, latest first.</summary>
    public IReadOnlyList<DeskNote> Read(NoteKind kind, DateOnly from, DateOnly to) => database.Read(db => db.All(
        "SELECT id, kind, day, state, content FROM desk_notes WHERE kind = @p1 AND day BETWEEN @p2 AND @p3 ORDER BY day DESC, id DESC",
        row => new DeskNote(row.GetInt64(0), (NoteKind)row.GetInt64(1), BrusselsTime.DateOfDay(row.GetInt64(2)), (NoteState)row.GetInt64(3), NoteContent.From(row.GetString(4))),
        (long)kind, BrusselsTime.DayNumber(from), BrusselsTime.DayNumber(to)));

    /// <summary>Enters something.</summary>
    public Task<int> AddAsync(DeskPerson person, NoteKind kind, DateOnly day, NoteContent content) => writer.WriteAsync(db =>
    {
        journal.Note(db, person, "enter", kind.ToString());
        return db.Execute(
            "INSERT INTO desk_notes (kind, subject, day, scope, state, content, writer) VALUES (@p1, '', @p2, '', 0, @p3, @p4)",
            (long)kind, BrusselsTime.DayNumber(day), content.ToJson(), journal.Hash(person).ToBytes());
    });

    /// <summary>Approves a remark.</summary>
    public Task<int> ApproveAsync(DeskPerson person, long id) => writer.WriteAsync(db =>
    {
        journal.Note(db, person, "approve", Subject(id));
        return db.Execute("UPDATE desk_notes SET state = 1 WHERE id = @p1", id);
    });

    /// <summary>Erases an entry.</summary>
    public Task<int> EraseAsync(DeskPerson person, long id) => writer.WriteAsync(db =>
    {
        journal.Note(db, person, "erase", Subject(id));
        return db.Execute("DELETE FROM desk_notes WHERE id = @p1", id);
    });

    private static string Subject(long id) => string.Create(CultureInfo.InvariantCulture, $"entry {id}");
}
