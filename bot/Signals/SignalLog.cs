using System.Text;
using Assistant.Bot.Data;
using Assistant.Knowledge.Passages;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Signals;

/// <summary>Stores what a turn leaves for the coordinators. An answer never waits for it in vain: what cannot be stored is counted as lost.</summary>
internal sealed partial class SignalLog(
    GroupCommit writer, DataKey key, ActorKeys actors, QuestionSignatures signatures, SignalRights rights, IOptions<SignalOptions> options, TimeProvider clock, ILogger<SignalLog> logger)
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
            Signal signal => Prepared(Counted(Placed(signal)), conversation),
            Feedback feedback => db => Find(db, feedback.Of, conversation, signal => SignalTable.Rate(db, signal, feedback.IsLike, feedback.Reasons)),
            Erasure erasure => Erasing(erasure, conversation),
            Escalation escalation => db => Find(db, escalation.After, conversation, signal => SignalTable.Escalate(db, signal)),
            SurveyOffer offer => Kept(db => SurveyTable.Offer(db, offer, Today)),
            SurveyAnswer filled => Kept(db => SurveyTable.Answer(db, filled, Today)),
            _ => throw new ArgumentOutOfRangeException(nameof(events), said, "Nothing is known of how to store this."),
        }).ToList();
        return new SignalWrite(this, writes, events.Count(said => said is Signal));
    }

    /// <summary>Stores what a turn leaves by itself, for a channel that keeps nothing else.</summary>
    /// <param name="events">What it leaves, in order.</param>
    /// <param name="conversation">The conversation; null for a question on its own.</param>
    public async Task RecordAsync(IReadOnlyList<SignalEvent> events, KeyedHash? conversation)
    {
        try
        {
            await writer.WriteAsync(Prepare(events, conversation).Store);
        }
        catch (Exception exception) when (GroupCommit.IsTrouble(exception))
        {
            ReportLost(events.Count(said => said is Signal), exception);
        }
    }

    /// <summary>The hash of a conversation that has no other one.</summary>
    /// <returns>Null when the key cannot be read at the moment: the answer is given all the same.</returns>
    public KeyedHash? HashOfSitting(string name)
    {
        try
        {
            return key.Hash("sitting", name);
        }
        catch (Exception exception) when (GroupCommit.IsTrouble(exception))
        {
            return null;
        }
    }

    /// <summary>Says that signals are stored again.</summary>
    public void ReportStored() => Volatile.Write(ref _trouble, null);

    /// <summary>Counts signals that could not be stored beside replies that could.</summary>
    public void ReportLost(DbStatements db, int count, Exception why)
    {
        SignalTable.CountLost(db, BrusselsTime.DayOf(clock.GetUtcNow()), count);
        Report(count, why);
    }

    /// <summary>Counts signals that were given up with the whole transaction.</summary>
    public void ReportLost(int count, Exception why)
    {
        Interlocked.Add(ref _lost, count);
        Report(count, why);
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

    private DateOnly Today => BrusselsTime.DateOf(clock.GetUtcNow());

    private static Signal Counted(Signal signal)
    {
        SignalMetrics.Count(signal);
        return signal;
    }

    private Signal Placed(Signal signal) => signal.Audience == Audience.Staff && signal.Structure is null ? signal with { Structure = options.Value.StaffStructure } : signal;

    // What takes time is done here, before the one writer has its turn.
    private Func<DbStatements, long?> Prepared(Signal signal, KeyedHash? conversation)
    {
        var month = Month.Of(signal.AskedAt);
        var actor = signal.Person is { } person ? actors.ActorOf(person, month) : null;
        var place = signal.Person is { } reached && !signal.IsTest ? actors.PlaceOf(reached, month.Year) : null;
        var signature = signal.Text is { } words ? signatures.Of(words, signal.Language) : null;
        var text = signal.Text is { } kept ? key.Seal(Encoding.UTF8.GetBytes(kept), OwnerOf(signal.Reference, key)) : null;
        var label = signal is { IsUnanswered: true, IsTest: false, Text: { } standing } ? key.Seal(Encoding.UTF8.GetBytes(standing), QuestionGroups.OwnerOfLabels(key)) : null;
        var (now, day) = (signal.AskedAt.ToUnixTimeMilliseconds(), BrusselsTime.DayOf(signal.AskedAt));
        return db =>
        {
            var sitting = SittingTable.Find(db, conversation, now, signature);
            var group = signature is not null && label is not null ? QuestionGroups.Join(db, signature, signal.Language, label, day) : (long?)null;
            var id = SignalTable.Add(db, signal, actor, sitting, group);
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
                foreach (var slice in SlicesOf(signal))
                {
                    SignalTable.Reach(db, month.Year, slice, register, rank);
                }
            }

            return id;
        };
    }

    private Func<DbStatements, long?> Erasing(Erasure erasure, KeyedHash? conversation)
    {
        var erase = rights.Erasing(erasure.IsAlone ? conversation : null, erasure.Person);
        return db =>
        {
            erase(db);
            return null;
        };
    }

    private static Func<DbStatements, long?> Kept(Action<DbStatements> keep) => db =>
    {
        keep(db);
        return null;
    };

    private long? Find(DbStatements db, SignalName name, KeyedHash? conversation, Action<long> keep)
    {
        if (conversation is { } known && SignalTable.Find(db, known, name.ReplyId is { } reply ? HashOfReply(reply) : null, name.Reference) is { } signal)
        {
            keep(signal);
        }

        return null;
    }

    /// <summary>In which sketches of the year an asker counts.</summary>
    public static IEnumerable<string> SlicesOf(Signal signal) =>
        new[] { "", $"audience:{signal.Audience.Name()}", signal.Structure is { } name ? $"structure:{name}" : null }.OfType<string>();

    /// <summary>To whom a text is sealed: a text that is moved to another signal does not open.</summary>
    public static KeyedHash OwnerOf(long reference, DataKey key) => key.Hash("signal", reference.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private void Report(int count, Exception why)
    {
        Volatile.Write(ref _trouble, $"Signals are lost: {why.Message}");
        if (count > 0)
        {
            SignalMetrics.CountLost(count);
            LogLost(count, why.GetType().Name, why.Message);
        }
    }

    [LoggerMessage(EventId = 310, Level = LogLevel.Warning, Message = "{Count} signals could not be stored: {Kind}: {Trouble}")]
    private partial void LogLost(int count, string kind, string trouble);
}
