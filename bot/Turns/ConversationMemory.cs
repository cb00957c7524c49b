using System.Data.Common;
using System.Text;
using Assistant.Bot.Data;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Turns;

/// <summary>What was asked before in a conversation, so that "et pour les mineurs ?" is understood. It survives a restart and is forgotten after half an hour.</summary>
internal sealed class ConversationMemory(Database database, DataKey key, IOptions<TurnOptions> options, TimeProvider clock)
{
    // A question of more words than this stands on its own; a shorter one goes on from those before it.
    private const int WordsOfAFollowUp = 4;
    private const int MostQuestions = 3;

    /// <summary>What the next question may go on from.</summary>
    /// <returns>The last question, and those before it while they are too short to be understood alone; null when there is none.</returns>
    public string? Recall(KeyedHash conversation)
    {
        try
        {
            var since = clock.GetUtcNow().AddMinutes(-options.Value.MemoryMinutes).ToUnixTimeMilliseconds();
            var sealedQuestions = database.Read(db => db.All(
                "SELECT question FROM memory WHERE conversation = @p1 AND asked_at > @p2 ORDER BY id DESC LIMIT 3",
                row => (byte[])row[0], conversation.ToBytes(), since));
            return Join(sealedQuestions.Select(box => key.Open(box, conversation)).OfType<byte[]>().Select(Encoding.UTF8.GetString));
        }
        catch (DbException)
        {
            // Better an answer without memory than none; the writer reports what is wrong with the database.
            return null;
        }
    }

    /// <summary>Keeps a question.</summary>
    /// <returns>What to write together with the replies.</returns>
    public Action<DbStatements> Remember(KeyedHash conversation, string question)
    {
        var (now, box) = (clock.GetUtcNow().ToUnixTimeMilliseconds(), key.Seal(Encoding.UTF8.GetBytes(question), conversation));
        return db => db.Execute("INSERT INTO memory (conversation, asked_at, question) VALUES (@p1, @p2, @p3)", conversation.ToBytes(), now, box);
    }

    /// <summary>Forgets a conversation.</summary>
    public static void Forget(DbStatements db, KeyedHash conversation) => db.Execute("DELETE FROM memory WHERE conversation = @p1", conversation.ToBytes());

    /// <summary>Forgets what is older than the time that the options give.</summary>
    public void ForgetExpired(DbStatements db) =>
        db.Execute("DELETE FROM memory WHERE asked_at <= @p1", clock.GetUtcNow().AddMinutes(-options.Value.MemoryMinutes).ToUnixTimeMilliseconds());

    private static string? Join(IEnumerable<string> latestFirst)
    {
        var questions = new List<string>();
        foreach (var question in latestFirst.Take(MostQuestions))
        {
            questions.Add(question);
            if (question.Split(' ').Count(word => word.Any(char.IsLetterOrDigit)) > WordsOfAFollowUp)
            {
                break;
            }
        }

        return questions.Count > 0 ? string.Join(' ', questions) : null;
    }
}
