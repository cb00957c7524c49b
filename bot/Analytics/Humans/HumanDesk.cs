using System.Globalization;
using System.Text;
using Assistant.Bot.Access;
using Assistant.Bot.Data;
using Assistant.Bot.Replies;
using Assistant.Bot.Turns;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Curated;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;

namespace Assistant.Bot.Analytics.Humans;

/// <summary>The questions that people handed on: read, replied to in the same conversation, and told when an answer to the same question is published.</summary>
internal sealed class HumanDesk(
    Database database, GroupCommit writer, DataKey key, DeskJournal journal, IProactiveChannel channel, ReplyBuilder replies, CuratedShelf shelf, SnapshotSwitch snapshots, TimeProvider clock)
{
    /// <summary>Days after the reply at which everything about it is erased.</summary>
    public const int DaysKept = 30;

    /// <summary>Days after which a question that nobody replied to is erased: its conversation cannot be reached any more.</summary>
    public const int DaysWaiting = 60;

    private const string Columns = "SELECT id, state, conversation, language, question, audience, asked_at FROM asked_humans";

    /// <summary>How many wait.</summary>
    public long CountWaiting() => database.Read(db => db.Number("SELECT COUNT(*) FROM asked_humans WHERE state = 0")) ?? 0;

    /// <summary>Those that wait, the oldest first; the person is in the access log before one is opened.</summary>
    public async Task<IReadOnlyList<AskedHuman>> WaitingAsync(DeskPerson person)
    {
        await journal.SawAsync(person, "asked a human", "waiting", (int)CountWaiting());
        return Waiting();
    }

    /// <summary>One of them; null when there is none with this number.</summary>
    public async Task<AskedHuman?> FindAsync(DeskPerson person, long id)
    {
        await journal.SawAsync(person, "asked a human", Subject(id), 1);
        return database.Read(db => db.All($"{Columns} WHERE id = @p1", Read, id)).OfType<AskedHuman>().FirstOrDefault();
    }

    /// <summary>Replies in the conversation in which it was asked.</summary>
    public async Task<ProactiveEnding> ReplyAsync(DeskPerson person, AskedHuman asked, string reply, CancellationToken cancellationToken)
    {
        var text = $"{ReplyTexts.In(asked.Language).HandOver.Reply}\n\n{reply}";
        var box = key.Seal(Encoding.UTF8.GetBytes(reply), HandOver.OwnerOf(asked.Conversation, key));
        return await SendAsync(person, asked, ReplyBuilder.Say(asked.Language, text), box, cancellationToken);
    }

    /// <summary>Tells everybody who waits with the same question that it is answered now.</summary>
    /// <returns>How many were told.</returns>
    public async Task<int> TellAsync(DeskPerson person, long answer, CancellationToken cancellationToken)
    {
        if (await snapshots.CurrentAsync(cancellationToken) is not { } serving)
        {
            return 0;
        }

        var answers = await shelf.ForAsync(serving, cancellationToken);
        var told = 0;
        foreach (var asked in Waiting())
        {
            var filter = new PassageFilter((Audience)asked.Audience, DateOnly.FromDateTime(clock.GetLocalNow().DateTime));
            if (answers.Find(asked.Question, asked.Language, asked.Language, filter) is { } found && found.Bound.Answer.Id == answer.ToString(CultureInfo.InvariantCulture)
                && CuratedLookup.ToAnswer(found, serving) is { } given
                && await SendAsync(person, asked, replies.Build(given, asked.Language.Code()), null, cancellationToken) == ProactiveEnding.Stored)
            {
                told++;
            }
        }

        return told;
    }

    /// <summary>Erases what is too old, and what somebody asked in a conversation that is gone, because its asker has deleted it.</summary>
    public int Erase(DbStatements db)
    {
        var gone = db.All($"{Columns} WHERE state = 0", Read).OfType<AskedHuman>()
            .Where(asked => db.Number("SELECT 1 FROM conversations WHERE conversation = @p1 AND reference IS NOT NULL", asked.Conversation.ToBytes()) is null).ToList();
        return gone.Sum(asked => db.Execute("DELETE FROM asked_humans WHERE id = @p1", asked.Id)) + db.Execute(
            "DELETE FROM asked_humans WHERE replied_at < @p1 OR (replied_at IS NULL AND asked_at < @p2)",
            clock.GetUtcNow().AddDays(-DaysKept).ToUnixTimeMilliseconds(), clock.GetUtcNow().AddDays(-DaysWaiting).ToUnixTimeMilliseconds());
    }

    private List<AskedHuman> Waiting() => [.. database.Read(db => db.All($"{Columns} WHERE state = 0 ORDER BY id", Read)).OfType<AskedHuman>()];

    private async Task<ProactiveEnding> SendAsync(DeskPerson person, AskedHuman asked, Activities.Activity reply, byte[]? box, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        var ending = await channel.SendAsync(
            asked.Conversation, reply,
            db =>
            {
                journal.Note(db, person, "reply", Subject(asked.Id));
                db.Execute("UPDATE asked_humans SET state = 1, reply = @p2, replied_at = @p3 WHERE id = @p1", asked.Id, box, now);
            },
            cancellationToken);
        if (ending != ProactiveEnding.Stored)
        {
            await writer.WriteAsync(db => db.Execute("UPDATE asked_humans SET state = 2, replied_at = @p2 WHERE id = @p1", asked.Id, now));
        }

        return ending;
    }

    private AskedHuman? Read(System.Data.Common.DbDataReader row)
    {
        if (key.Open((byte[])row[2], HandOver.OwnerOfConversations(key)) is not { } hash)
        {
            return null;
        }

        var conversation = KeyedHash.From(hash);
        return key.Open((byte[])row[4], HandOver.OwnerOf(conversation, key)) is { } plain
            ? new AskedHuman(
                row.GetInt64(0), (AskedHumanState)row.GetInt64(1), conversation, LanguageCodes.Parse(row.GetString(3)) ?? Language.French, Encoding.UTF8.GetString(plain),
                (int)row.GetInt64(5), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(6)))
            : null;
    }

    private static string Subject(long id) => string.Create(CultureInfo.InvariantCulture, $"handed on {id}");
}
