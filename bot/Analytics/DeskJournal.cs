using System.Text;
using Assistant.Bot.Access;
using Assistant.Bot.Data;
using Assistant.Bot.Signals;

namespace Assistant.Bot.Analytics;

/// <summary>The access log: who saw questions, and who decided what. Names are sealed; a text never stands in it.</summary>
internal sealed class DeskJournal(Database database, GroupCommit writer, DataKey key, TimeProvider clock)
{
    /// <summary>Days after which a row is erased.</summary>
    public const int DaysKept = 365;

    /// <summary>By what a person is known in the desk's tables.</summary>
    public KeyedHash Hash(DeskPerson person) => key.Hash("desk person", person.Id);

    /// <summary>Notes that somebody is about to see questions. It is on the disk before a single one is shown.</summary>
    /// <param name="person">Who.</param>
    /// <param name="screen">On which page.</param>
    /// <param name="subject">The filter or the id; never a text.</param>
    /// <param name="texts">How many questions.</param>
    public Task<int> SawAsync(DeskPerson person, string screen, string subject, int texts) => writer.WriteAsync(db => Add(db, person, screen, subject, texts));

    /// <summary>Notes a decision, in the transaction that makes it.</summary>
    public void Note(DbStatements db, DeskPerson person, string decision, string subject) => Add(db, person, decision, subject, 0);

    /// <summary>The latest rows, newest first.</summary>
    public IReadOnlyList<JournalEntry> Latest(int most) => database.Read(db => db.All(
        "SELECT at, person, name, screen, subject, texts FROM access_log ORDER BY id DESC LIMIT @p1",
        row => new JournalEntry(
            DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(0)), Open((byte[])row[2], KeyedHash.From((byte[])row[1])), row.GetString(3), row.GetString(4), row.GetInt64(5)),
        (long)most));

    /// <summary>How many questions of the last days could not be stored.</summary>
    public long LostSignals(int days) => database.Read(db => db.Number("SELECT SUM(count) FROM lost_signals WHERE day > @p1", BrusselsTime.DayOf(clock.GetUtcNow()) - days)) ?? 0;

    /// <summary>Erases rows that are too old.</summary>
    public int Erase(DbStatements db) => db.Execute("DELETE FROM access_log WHERE at < @p1", clock.GetUtcNow().AddDays(-DaysKept).ToUnixTimeMilliseconds());

    private int Add(DbStatements db, DeskPerson person, string screen, string subject, int texts)
    {
        var hash = Hash(person);
        return db.Execute(
            "INSERT INTO access_log (at, person, name, screen, subject, texts) VALUES (@p1, @p2, @p3, @p4, @p5, @p6)",
            clock.GetUtcNow().ToUnixTimeMilliseconds(), hash.ToBytes(), key.Seal(Encoding.UTF8.GetBytes(person.Name), hash), screen, subject, (long)texts);
    }

    private string Open(byte[] box, KeyedHash owner) => key.Open(box, owner) is { } plain ? Encoding.UTF8.GetString(plain) : "?";
}

/// <summary>One row of the access log, for whoever keeps it.</summary>
/// <param name="At">When.</param>
/// <param name="Name">Who.</param>
/// <param name="Screen">What was opened or decided.</param>
/// <param name="Subject">The filter or the id.</param>
/// <param name="Texts">How many questions were shown.</param>
internal sealed record JournalEntry(DateTimeOffset At, string Name, string Screen, string Subject, long Texts);
