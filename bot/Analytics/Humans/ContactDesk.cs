using System.Globalization;
using Assistant.Bot.Access;
using Assistant.Bot.Data;
using Assistant.Bot.Replies;
using Assistant.Bot.Turns;
using Assistant.Knowledge.Languages;

namespace Assistant.Bot.Analytics.Humans;

/// <summary>Staff who agreed to be written to about the programme, and coordinators who want to be told that a question waits.</summary>
internal sealed class ContactDesk(Database database, GroupCommit writer, DataKey key, DeskJournal journal, StandingWishes wishes, IProactiveChannel channel, TimeProvider clock)
{
    /// <summary>Days after which somebody has to agree again.</summary>
    public const int DaysKept = 365;

    private const string Contacts = "programme_contacts";
    private const string Notices = "desk_notices";

    /// <summary>Those who agreed, the latest first: no name, only a language and days.</summary>
    public IReadOnlyList<ProgrammeContact> All() => database.Read(db => db.All(
        "SELECT id, language, agreed_at, written_at FROM programme_contacts ORDER BY id DESC",
        row => new ProgrammeContact(
            row.GetInt64(0), LanguageCodes.Parse(row.GetString(1)) ?? Language.French, DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(2)),
            row.IsDBNull(3) ? null : DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(3)))));

    /// <summary>Writes to everybody who agreed, each in the own language.</summary>
    /// <param name="person">Who writes.</param>
    /// <param name="texts">The message by language; whoever speaks one without a message gets none.</param>
    /// <param name="cancellationToken">Stops between two people.</param>
    /// <returns>How many were written to.</returns>
    public async Task<int> WriteAsync(DeskPerson person, IReadOnlyDictionary<Language, string> texts, CancellationToken cancellationToken)
    {
        var written = 0;
        foreach (var (id, conversation, language) in Open(Contacts))
        {
            if (!texts.TryGetValue(language, out var text))
            {
                continue;
            }

            var reply = ReplyBuilder.Say(language, $"{ContactTexts.In(language).Message}\n\n{text}");
            var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
            var ending = await channel.SendAsync(
                conversation, reply,
                db =>
                {
                    journal.Note(db, person, "write", string.Create(CultureInfo.InvariantCulture, $"contact {id}"));
                    db.Execute("UPDATE programme_contacts SET written_at = @p2 WHERE id = @p1", id, now);
                },
                cancellationToken);
            written += ending == ProactiveEnding.Stored ? 1 : 0;
            if (ending == ProactiveEnding.Forgotten)
            {
                await writer.WriteAsync(db => db.Execute("DELETE FROM programme_contacts WHERE id = @p1", id));
            }
        }

        return written;
    }

    /// <summary>Takes somebody off the list.</summary>
    public Task<int> EraseAsync(DeskPerson person, long id) => writer.WriteAsync(db =>
    {
        journal.Note(db, person, "erase", string.Create(CultureInfo.InvariantCulture, $"contact {id}"));
        return db.Execute("DELETE FROM programme_contacts WHERE id = @p1", id);
    });

    /// <summary>Makes a code with which a coordinator asks for notices in Teams.</summary>
    public Task<string> MakeCodeAsync(DeskPerson person) => writer.WriteAsync(db =>
    {
        journal.Note(db, person, "notices", "code");
        return wishes.MakeCode(db, journal.Hash(person));
    });

    /// <summary>In how many conversations a coordinator is told.</summary>
    public long CountNotices(DeskPerson person) => database.Read(db => db.Number("SELECT COUNT(*) FROM desk_notices WHERE person = @p1", journal.Hash(person).ToBytes())) ?? 0;

    /// <summary>Ends a coordinator's notices.</summary>
    public Task<int> StopNoticesAsync(DeskPerson person) => writer.WriteAsync(db =>
    {
        journal.Note(db, person, "notices", "ended");
        return db.Execute("DELETE FROM desk_notices WHERE person = @p1", journal.Hash(person).ToBytes());
    });

    /// <summary>Tells coordinators, once, of the questions that have come to wait. No text is sent.</summary>
    /// <returns>How many were told.</returns>
    public async Task<int> TellAsync(CancellationToken cancellationToken)
    {
        if (database.Read(db => db.Number("SELECT 1 FROM asked_humans WHERE state = 0 AND noticed_at IS NULL")) is null || Open(Notices) is not { Count: > 0 } targets)
        {
            return 0;
        }

        // Whoever of several bots changes the rows tells of them.
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        var waiting = await writer.WriteAsync(db => db.Execute("UPDATE asked_humans SET noticed_at = @p1 WHERE state = 0 AND noticed_at IS NULL", now) > 0 ? db.Number("SELECT COUNT(*) FROM asked_humans WHERE state = 0") ?? 0 : 0);
        var told = 0;
        foreach (var (id, conversation, language) in waiting == 0 ? [] : targets)
        {
            var text = string.Format(CultureInfo.InvariantCulture, ContactTexts.In(language).Waiting, waiting);
            var ending = await channel.SendAsync(conversation, ReplyBuilder.Say(language, text), _ => { }, cancellationToken);
            told += ending == ProactiveEnding.Stored ? 1 : 0;
            if (ending == ProactiveEnding.Forgotten)
            {
                await writer.WriteAsync(db => db.Execute("DELETE FROM desk_notices WHERE id = @p1", id));
            }
        }

        return told;
    }

    /// <summary>Erases who agreed too long ago or whose conversation is gone, and keeps where the others are.</summary>
    public int Erase(DbStatements db)
    {
        var now = clock.GetUtcNow();
        var erased = StandingWishes.EraseCodes(db, now.ToUnixTimeMilliseconds()) + db.Execute("DELETE FROM programme_contacts WHERE agreed_at < @p1", now.AddDays(-DaysKept).ToUnixTimeMilliseconds());
        foreach (var (table, delete) in new[] { (Contacts, "DELETE FROM programme_contacts WHERE id = @p1"), (Notices, "DELETE FROM desk_notices WHERE id = @p1") })
        {
            foreach (var (id, conversation, _) in Open(db, table))
            {
                if (db.Execute("UPDATE conversations SET kept_at = @p2 WHERE conversation = @p1 AND reference IS NOT NULL", conversation.ToBytes(), now.ToUnixTimeMilliseconds()) == 0)
                {
                    erased += db.Execute(delete, id);
                }
            }
        }

        return erased;
    }

    private List<(long Id, KeyedHash Conversation, Language Language)> Open(string table) => database.Read(db => Open(db, table));

    private List<(long Id, KeyedHash Conversation, Language Language)> Open(DbStatements db, string table) =>
    [
        .. db.All(
                table == Notices ? "SELECT id, conversation, language FROM desk_notices ORDER BY id" : "SELECT id, conversation, language FROM programme_contacts ORDER BY id",
                row => (Id: row.GetInt64(0), Hash: key.Open((byte[])row[1], StandingWishes.OwnerOf(table, key)), Language: LanguageCodes.Parse(row.GetString(2)) ?? Language.French))
            .Where(row => row.Hash is not null).Select(row => (row.Id, KeyedHash.From(row.Hash!), row.Language)),
    ];
}

/// <summary>Somebody of the City's staff who agreed to be written to.</summary>
/// <param name="Id">The number.</param>
/// <param name="Language">In which language.</param>
/// <param name="AgreedAt">Since when.</param>
/// <param name="WrittenAt">When the last message went; null before the first.</param>
internal sealed record ProgrammeContact(long Id, Language Language, DateTimeOffset AgreedAt, DateTimeOffset? WrittenAt);
