using Assistant.Bot.Data;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Signals;

/// <summary>Erases what is no longer to be kept: texts after the days that the options give, what links questions to one another after two months, facts after 13 months.</summary>
internal sealed class SignalRetention(GroupCommit writer, Database database, ActorKeys actors, IOptions<SignalOptions> options, TimeProvider clock)
{
    /// <summary>Days for which pseudonyms, sittings and rephrasings are kept.</summary>
    public const int KeyDays = 62;

    /// <summary>Months for which facts are kept.</summary>
    public const int FactMonths = 13;

    private const int LinkDays = 7;
    private const int ErasureMonths = 13;

    // So many rows at once that a turn never waits long for the writer.
    private const int RowsAtOnce = 2000;

    private const string KeysErasedThrough = "keys-erased-through";

    /// <summary>Whether every pseudonym of a month is still there on a day.</summary>
    public static bool KeysAreComplete(Month month, DateOnly today) => today.DayNumber - month.FirstDay.DayNumber <= KeyDays;

    /// <summary>Erases what is due.</summary>
    /// <param name="cancellationToken">Stops between two steps.</param>
    public async Task EraseAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var today = BrusselsTime.DateOf(now);
        var day = BrusselsTime.DayNumber(today);
        var lastText = day - options.Value.TextDays - 1;
        var lastKeys = day - KeyDays - 1;
        var lastFact = BrusselsTime.DayNumber(today.AddMonths(-FactMonths)) - 1;
        await EraseAsync("texts", db => db.Execute("DELETE FROM signal_texts WHERE signal IN (SELECT signal FROM signal_texts WHERE day <= @p1 LIMIT 2000)", lastText), cancellationToken);
        await EraseAsync("labels", db => db.Execute("UPDATE question_groups SET label = NULL WHERE last_day <= @p1 AND label IS NOT NULL", lastText), cancellationToken);
        while (await writer.WriteAsync(db => EraseKeysOfADay(db, lastKeys)))
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        await EraseAsync("facts", db => db.Execute("DELETE FROM signals WHERE id IN (SELECT id FROM signals WHERE day <= @p1 LIMIT 2000)", lastFact), cancellationToken);
        await EraseAsync("links", db => db.Execute("DELETE FROM signal_links WHERE asked_at <= @p1", now.AddDays(-LinkDays).ToUnixTimeMilliseconds()), cancellationToken);
        await EraseAsync("erasures", db => db.Execute("DELETE FROM erasures WHERE erased_at <= @p1", now.AddMonths(-ErasureMonths).ToUnixTimeMilliseconds()), cancellationToken);
        if (actors.DestroyExpired(today) is var destroyed and > 0)
        {
            await writer.WriteAsync(db => Note(db, "actor keys", destroyed));
        }

        database.EmptyLog();
    }

    /// <summary>Erases sittings that are over; often, because nobody may go on from them.</summary>
    public Task<bool> EndSittingsAsync() => writer.WriteAsync(db =>
    {
        SittingTable.Sweep(db, clock.GetUtcNow().ToUnixTimeMilliseconds());
        return true;
    });

    private async Task EraseAsync(string what, Func<DbStatements, int> erase, CancellationToken cancellationToken)
    {
        int count;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            count = await writer.WriteAsync(db =>
            {
                var rows = erase(db);
                Note(db, what, rows);
                return rows;
            });
        }
        while (count >= RowsAtOnce);
    }

    // By the days since the last time, not by looking through all: an index on what is mostly empty would cost every signal.
    private bool EraseKeysOfADay(DbStatements db, long last)
    {
        var done = db.Number("SELECT value FROM marks WHERE name = @p1", KeysErasedThrough) ?? db.Number("SELECT MIN(day) - 1 FROM signals") ?? last;
        if (done >= last)
        {
            return false;
        }

        Note(db, "keys", db.Execute("UPDATE signals SET actor = NULL, session = NULL, turn = 0, rephrase_of = NULL WHERE day = @p1", done + 1));
        db.Execute("INSERT INTO marks (name, value) VALUES (@p1, @p2) ON CONFLICT (name) DO UPDATE SET value = excluded.value", KeysErasedThrough, done + 1);
        return done + 1 < last;
    }

    private bool Note(DbStatements db, string what, int count)
    {
        if (count > 0)
        {
            db.Execute("INSERT INTO erasures (erased_at, what, count) VALUES (@p1, @p2, @p3)", clock.GetUtcNow().ToUnixTimeMilliseconds(), what, (long)count);
        }

        return true;
    }
}
