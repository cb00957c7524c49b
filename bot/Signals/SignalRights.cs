using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Assistant.Bot.Data;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;

namespace Assistant.Bot.Signals;

/// <summary>What an asker may see and erase: the signals of the conversation, and those of the person while a pseudonym can still be made. Later nobody can tell whose they are.</summary>
internal sealed class SignalRights(Database database, DataKey key, ActorKeys actors, TimeProvider clock)
{
    // As people read it, and no more than a channel takes.
    private const int MostShown = 50;

    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Everything that is kept of an asker, newest first, as JSON.</summary>
    /// <param name="conversation">The conversation; null when there is none.</param>
    /// <param name="person">The person, where the channel has validated who it is; null otherwise.</param>
    public string Export(KeyedHash? conversation, string? person)
    {
        var living = Living(person);
        var kept = database.Read(db => Find(db, conversation, living).OrderByDescending(signal => signal).Take(MostShown).SelectMany(signal => Read(db, signal)).ToList());
        var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartArray();
            kept.ForEach(signal => Write(json, signal));
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>What to write to erase everything that is kept of an asker.</summary>
    public Action<DbStatements> Erasing(KeyedHash? conversation, string? person)
    {
        var living = Living(person);
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        return db =>
        {
            var signals = Find(db, conversation, living);
            foreach (var signal in signals)
            {
                Erase(db, signal);
            }

            if (conversation is { } known)
            {
                db.Execute("DELETE FROM signal_sessions WHERE conversation = @p1", known.ToBytes());
            }

            db.Execute("INSERT INTO erasures (erased_at, what, count) VALUES (@p1, @p2, @p3)", now, "asker", (long)signals.Count);
        };
    }

    private static void Erase(DbStatements db, long signal)
    {
        // The standing question of its group may be this one: the group then goes on without a label, or is gone with its last question.
        if (db.Number("SELECT question_group FROM signals WHERE id = @p1", signal) is { } group)
        {
            db.Execute("UPDATE question_groups SET label = NULL, questions = questions - 1 WHERE id = @p1", group);
            db.Execute("DELETE FROM question_bands WHERE question_group IN (SELECT id FROM question_groups WHERE id = @p1 AND questions <= 0)", group);
            db.Execute("DELETE FROM question_groups WHERE id = @p1 AND questions <= 0", group);
        }

        db.Execute("DELETE FROM signal_texts WHERE signal = @p1", signal);
        db.Execute("DELETE FROM signal_links WHERE signal = @p1", signal);
        db.Execute("DELETE FROM signals WHERE id = @p1", signal);
    }

    private IReadOnlyList<(Month Month, long Actor)> Living(string? person) => person is null ? [] : actors.LivingActorsOf(person);

    private static HashSet<long> Find(DbStatements db, KeyedHash? conversation, IReadOnlyList<(Month Month, long Actor)> living)
    {
        var found = conversation is { } known ? db.All("SELECT signal FROM signal_links WHERE conversation = @p1", row => row.GetInt64(0), known.ToBytes()).ToHashSet() : [];
        foreach (var (month, actor) in living)
        {
            found.UnionWith(db.All(
                "SELECT id FROM signals WHERE day BETWEEN @p1 AND @p2 AND actor = @p3", row => row.GetInt64(0), BrusselsTime.DayNumber(month.FirstDay), BrusselsTime.DayNumber(month.LastDay), actor));
        }

        return found;
    }

    private List<Kept> Read(DbStatements db, long signal) => db.All(
        "SELECT signals.day, channel, language, status, item, feedback, escalated, reference, text FROM signals LEFT JOIN signal_texts ON signal = id WHERE id = @p1",
        row => new Kept(
            BrusselsTime.DateOfDay(row.GetInt64(0)), (SignalChannel)row.GetInt64(1), row.IsDBNull(2) ? null : (Language)row.GetInt64(2), (AnswerStatus)row.GetInt64(3),
            row.IsDBNull(4) ? null : row.GetString(4), row.IsDBNull(5) ? null : row.GetInt64(5), row.GetInt64(6) == 1,
            row.IsDBNull(8) || key.Open((byte[])row[8], SignalLog.OwnerOf(row.GetInt64(7), key)) is not { } text ? null : Encoding.UTF8.GetString(text)),
        signal);

    private static void Write(Utf8JsonWriter json, Kept signal)
    {
        json.WriteStartObject();
        json.WriteString("date", signal.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("question", signal.Text);
        json.WriteString("ending", signal.Status.ToString());
        json.WriteString("language", signal.Language?.Code());
        json.WriteString("channel", signal.Channel.ToString());
        json.WriteString("subject", signal.Item);
        json.WriteString("feedback", signal.Feedback switch { > 0 => "up", < 0 => "down", _ => null });
        json.WriteBoolean("askedForAHuman", signal.IsEscalated);
        json.WriteEndObject();
    }

    private sealed record Kept(DateOnly Date, SignalChannel Channel, Language? Language, AnswerStatus Status, string? Item, long? Feedback, bool IsEscalated, string? Text);
}
