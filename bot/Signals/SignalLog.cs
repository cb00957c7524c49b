using System.Data.Common;
using System.Text;
using Assistant.Bot.Data;
using Assistant.Knowledge.Passages;

namespace Assistant.Bot.Signals;

/// <summary>Stores what a turn leaves for the coordinators. An answer never waits for it in vain: what cannot be stored is counted as lost.</summary>
internal sealed partial class SignalLog(GroupCommit writer, DataKey key, ActorKeys actors, QuestionSignatures signatures, TimeProvider clock, ILogger<SignalLog> logger)
{
    private long _lost;
    private string? _trouble;

    /// <summary>Signals lost since the start of the program that are not yet counted in the database.</summary>
    public long Lost => Volatile.Read(ref _lost);

    /// <summary>Why the last signal was not stored; null when it was.</summary>
    public string? Trouble => Volatile.Read(ref _trouble);

    /// <summary>Prepares what a turn leaves, so that it can be stored in the transaction that makes its replies ready.</summary>
    /// <param name="events">What it leaves, in order.</param>
    /// <param name="conversation">The conversation; null for a question on its own.</param>
    public SignalWrite Prepare(IReadOnlyList<SignalEvent> events, KeyedHash? conversation)
    {
        var writes = events.Select(said => said switch
        {
            Signal signal => Prepared(signal, conversation),
            Feedback feedback => db => Find(db, feedback.Of, conversation, signal => SignalTable.Rate(db, signal, feedback.IsLike, feedback.Reasons)),
            Escalation escalation => db => Find(db, escalation.After, conversation, signal => SignalTable.Escalate(db, signal)),
            _ => throw new ArgumentOutOfRangeException(nameof(events), said, "Nothing is known of how to store this."),
        }).ToList();
        return new SignalWrite(this, writes, events.Count(said => said is Signal));
    }

    /// <summary>Stores what a turn leaves by itself, for a channel that keeps nothing else.</summary>
    public async Task RecordAsync(IReadOnlyList<SignalEvent> events, KeyedHash? conversation)
    {
        var prepared = Prepare(events, conversation);
        try
        {
            await writer.WriteAsync(prepared.Store);
        }
        catch (Exception exception) when (GroupCommit.IsTrouble(exception))
        {
            prepared.Lose(exception);
        }
    }

    /// <summary>The hash under which a signal is found by the id of its answer.</summary>
    public KeyedHash HashOfReply(string replyId) => key.Hash("reply", replyId);

    /// <summary>Counts what was lost in the database, once it can be written again.</summary>
    public async Task CountLostAsync()
    {
        if (Interlocked.Exchange(ref _lost, 0) is var lost and > 0)
        {
            try
            {
                await writer.WriteAsync(db =>
                {
                    SignalTable.CountLost(db, BrusselsTime.DayOf(clock.GetUtcNow()), lost);
                    return true;
                });
            }
            catch (Exception exception) when (GroupCommit.IsTrouble(exception))
            {
                Interlocked.Add(ref _lost, lost);
            }
        }
    }

    // What takes time is done here, before the one writer has its turn.
    private Func<DbStatements, long?> Prepared(Signal signal, KeyedHash? conversation)
    {
        var month = Month.Of(signal.AskedAt);
        var actor = signal.Person is { } person ? actors.ActorOf(person, month) : null;
        var place = signal.Person is { } reached && !signal.IsTest ? actors.PlaceOf(reached, month.Year) : null;
        var signature = signal.Text is { } words ? signatures.Of(words, signal.Language) : null;
        var text = signal.Text is { } kept ? key.Seal(Encoding.UTF8.GetBytes(kept), OwnerOf(signal.Reference, key)) : null;
        var (now, day) = (signal.AskedAt.ToUnixTimeMilliseconds(), BrusselsTime.DayOf(signal.AskedAt));
        return db =>
        {
            var sitting = SittingTable.Find(db, conversation, now, signature);
            var id = SignalTable.Add(db, signal, actor, sitting, group: null);
            if (text is not null)
            {
                SignalTable.AddText(db, id, day, text, signature is null ? null : QuestionSignatures.ToBytes(signature));
            }

            if (conversation is { } known)
            {
                SignalTable.Link(db, id, known, now);
                SittingTable.Keep(db, known, sitting, now, id, signature);
            }

            if (place is var (register, rank))
            {
                foreach (var slice in new[] { "", $"audience:{signal.Audience.Name()}", signal.Structure is { } name ? $"structure:{name}" : null }.OfType<string>())
                {
                    SignalTable.Reach(db, month.Year, slice, register, rank);
                }
            }

            return id;
        };
    }

    private long? Find(DbStatements db, SignalName name, KeyedHash? conversation, Action<long> keep)
    {
        if (conversation is { } known && SignalTable.Find(db, known, name.ReplyId is { } reply ? HashOfReply(reply) : null, name.Reference) is { } signal)
        {
            keep(signal);
        }

        return null;
    }

    /// <summary>To whom a text is sealed: a text that is moved to another signal does not open.</summary>
    public static KeyedHash OwnerOf(long reference, DataKey key) => key.Hash("signal", reference.ToString(System.Globalization.CultureInfo.InvariantCulture));

    [LoggerMessage(EventId = 310, Level = LogLevel.Warning, Message = "{Count} signals could not be stored: {Kind}: {Trouble}")]
    private partial void LogLost(int count, string kind, string trouble);

    /// <summary>What a turn leaves, ready to be stored.</summary>
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

            db.Execute("SAVEPOINT signal");
            try
            {
                var ids = writes.Select(write => write(db)).ToList();
                db.Execute("RELEASE SAVEPOINT signal");
                Volatile.Write(ref log._trouble, null);
                return ids.FindLast(id => id is not null);
            }
            catch (DbException exception)
            {
                // A full disk undoes the whole transaction, and then this throws: all of it is tried again, or counted as lost by whoever gave it up.
                db.Execute("ROLLBACK TO SAVEPOINT signal");
                db.Execute("RELEASE SAVEPOINT signal");
                SignalTable.CountLost(db, BrusselsTime.DayOf(log.Now), signals);
                log.Report(signals, exception);
                return null;
            }
        }

        /// <summary>Says that it was given up, because nothing could be written.</summary>
        public void Lose(Exception why)
        {
            Interlocked.Add(ref log._lost, signals);
            log.Report(signals, why);
        }
    }

    private DateTimeOffset Now => clock.GetUtcNow();

    private void Report(int count, Exception why)
    {
        Volatile.Write(ref _trouble, $"Signals are lost: {why.Message}");
        if (count > 0)
        {
            LogLost(count, why.GetType().Name, why.Message);
        }
    }
}
