using System.Data.Common;
using Assistant.Bot.Data;

namespace Assistant.Bot.Signals;

/// <summary>What a turn leaves for the coordinators, ready to be stored with its replies.</summary>
/// <param name="log">Whoever keeps count of what is lost.</param>
/// <param name="writes">What to store, in order; each gives the signal's id, or null when it is none.</param>
/// <param name="signals">How many of these are signals.</param>
internal sealed class SignalWrite(SignalLog log, IReadOnlyList<Func<DbStatements, long?>> writes, int signals)
{
    /// <summary>Stores it within the writer's transaction. What goes wrong here undoes nothing else: it counts as lost.</summary>
    /// <returns>The id of the last signal; null when there is none, or it was lost.</returns>
    public long? Store(DbStatements db)
    {
        if (writes.Count == 0)
        {
            return null;
        }

        if (!db.IsLastAttempt)
        {
            return StoreAll(db);
        }

        db.Execute("SAVEPOINT signal");
        try
        {
            var stored = StoreAll(db);
            db.Execute("RELEASE SAVEPOINT signal");
            return stored;
        }
        catch (DbException exception)
        {
            // A full disk undoes the whole transaction, and then this throws: all of it is tried again, or given up by whoever waits for it.
            db.Execute("ROLLBACK TO SAVEPOINT signal");
            db.Execute("RELEASE SAVEPOINT signal");
            log.ReportLost(db, signals, exception);
            return null;
        }
    }

    /// <summary>Stores it, and under which id the answer is known to its channel's client.</summary>
    public void Store(DbStatements db, string replyId)
    {
        if (Store(db) is { } signal)
        {
            SignalTable.SetReply(db, signal, log.HashOfReply(replyId));
        }
    }

    private long? StoreAll(DbStatements db)
    {
        long? last = null;
        foreach (var write in writes)
        {
            last = write(db) ?? last;
        }

        log.ReportStored();
        return last;
    }

    /// <summary>Says that it was given up, because nothing could be written.</summary>
    public void Lose(Exception why) => log.ReportLost(signals, why);
}
