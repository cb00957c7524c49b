using Assistant.Bot.Data;

namespace Assistant.Bot.Signals;

/// <summary>Until when coordinators let the Assistant offer its questionnaire. Closed until one of them opens it.</summary>
internal sealed class SurveyPeriod(Database database, TimeProvider clock)
{
    /// <summary>The question of a sitting after whose answer the questionnaire is offered, once: whoever asks that often has something to say.</summary>
    public const int AfterQuestion = 3;

    private const string Mark = "survey-until";

    /// <summary>The last day; null when it is closed.</summary>
    public DateOnly? Until => database.Read(db => db.Number("SELECT value FROM marks WHERE name = @p1", Mark)) is { } day && BrusselsTime.DateOfDay(day) is var until && until >= Today ? until : null;

    private DateOnly Today => BrusselsTime.DateOf(clock.GetUtcNow());

    /// <summary>Opens it until a day, or closes it.</summary>
    /// <param name="db">The writer's connection.</param>
    /// <param name="until">The last day; null to close it.</param>
    public static void Set(DbStatements db, DateOnly? until) => db.Execute(
        "INSERT INTO marks (name, value) VALUES (@p1, @p2) ON CONFLICT (name) DO UPDATE SET value = excluded.value", Mark, until is { } day ? BrusselsTime.DayNumber(day) : 0L);

    /// <summary>Whether this is the turn at which it is offered. Trouble with the database means no: an answer never waits for a questionnaire.</summary>
    /// <param name="sitting">The conversation, as signals know it.</param>
    public bool IsDue(KeyedHash sitting)
    {
        try
        {
            // Closed at most times, which is known from one small row.
            return Until is not null && database.Read(db => db.Number("SELECT turn FROM signal_sessions WHERE conversation = @p1", sitting.ToBytes())) == AfterQuestion - 1;
        }
        catch (Exception exception) when (GroupCommit.IsTrouble(exception))
        {
            return false;
        }
    }

    /// <summary>Whether it is open, as far as that can be known at the moment.</summary>
    public bool IsOpen
    {
        get
        {
            try
            {
                return Until is not null;
            }
            catch (Exception exception) when (GroupCommit.IsTrouble(exception))
            {
                return false;
            }
        }
    }
}
