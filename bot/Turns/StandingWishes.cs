using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Assistant.Bot.Data;
using Assistant.Bot.Replies;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;

namespace Assistant.Bot.Turns;

/// <summary>
/// Where people agree to be written to later: staff about the programme, and coordinators when a question waits. What is kept is by what the conversation is found, sealed, in tables of their own;
/// no name, and nothing that leads to a question.
/// </summary>
internal sealed partial class StandingWishes(GroupCommit writer, Database database, DataKey key, TimeProvider clock)
{
    /// <summary>Minutes for which a coordinator's code is good.</summary>
    public const int CodeMinutes = 15;

    private const string CodePrefix = "notice:";
    private const string Letters = "abcdefghjkmnpqrstuvwxyz";
    private const int CodeLength = 12;

    private static readonly Dictionary<string, (Language Language, bool Agrees)> Words = LanguageCodes.All
        .SelectMany(language => new[] { (Text: ContactTexts.In(language).Agree, Wish: (language, true)), (Text: ContactTexts.In(language).Stop, Wish: (language, false)) })
        .ToDictionary(pair => pair.Text, pair => pair.Wish, StringComparer.OrdinalIgnoreCase);

    /// <summary>Grants a wish, if that is what was said.</summary>
    /// <returns>Whether it was, and so whether the turn is over.</returns>
    public async Task<bool> TryAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var said = turn.Activity.Text?.Replace('\u00A0', ' ').Trim() ?? "";
        if (Words.TryGetValue(said, out var wish))
        {
            await turn.SendActivityAsync(ReplyBuilder.Say(wish.Language, await GrantAsync(turn, wish.Language, wish.Agrees)), cancellationToken);
            return true;
        }

        if (Code().IsMatch(said))
        {
            var language = LanguageCodes.Parse(turn.Activity.Locale) ?? Language.French;
            await turn.SendActivityAsync(ReplyBuilder.Say(language, await SubscribeAsync(turn, said.ToLowerInvariant(), language)), cancellationToken);
            return true;
        }

        return false;
    }

    /// <summary>Makes a code that a coordinator tells the Assistant in Teams, so that notices come there.</summary>
    /// <param name="db">The writer's connection.</param>
    /// <param name="person">The hash of the coordinator.</param>
    /// <returns>The code; it is good once, for <see cref="CodeMinutes"/> minutes, and only its hash is kept.</returns>
    public string MakeCode(DbStatements db, KeyedHash person)
    {
        var code = $"desk-{RandomNumberGenerator.GetString(Letters, CodeLength)}";
        db.Execute("INSERT INTO marks (name, value) VALUES (@p1, @p2)", $"{PrefixOf(code)}{Convert.ToHexString(person.ToBytes())}", clock.GetUtcNow().AddMinutes(CodeMinutes).ToUnixTimeMilliseconds());
        return code;
    }

    /// <summary>To whom conversations are sealed in a table.</summary>
    /// <param name="table">The table's name.</param>
    /// <param name="key">The key.</param>
    public static KeyedHash OwnerOf(string table, DataKey key) => key.Hash("standing wish", table);

    /// <summary>Erases codes that are too old.</summary>
    public static int EraseCodes(DbStatements db, long now) => db.Execute("DELETE FROM marks WHERE name LIKE 'notice:%' AND value < @p1", now);

    private async Task<string> GrantAsync(ITurnContext turn, Language language, bool agrees)
    {
        var texts = ContactTexts.In(language);
        if (!agrees)
        {
            await ForgetAsync(turn);
            return texts.Stopped;
        }

        // Before anything is kept: who is no staff, or not alone, leaves nothing behind.
        if (turn.Audience != Audience.Staff || !AskersWishes.IsAlone(turn) || turn.KeepReference() is not { } conversation)
        {
            return texts.StaffOnly;
        }

        if (Rows("programme_contacts", conversation).Count == 0)
        {
            await writer.WriteAsync(db => db.Execute(
                "INSERT INTO programme_contacts (conversation, language, agreed_at) VALUES (@p1, @p2, @p3)",
                key.Seal(conversation.ToBytes(), OwnerOf("programme_contacts", key)), language.Code(), clock.GetUtcNow().ToUnixTimeMilliseconds()));
        }

        return texts.Agreed;
    }

    // Also notices: whoever wants no more messages wants none.
    private async Task ForgetAsync(ITurnContext turn)
    {
        if (turn.Sitting is not { } conversation)
        {
            return;
        }

        var (contacts, notices) = (Rows("programme_contacts", conversation), Rows("desk_notices", conversation));
        await writer.WriteAsync(db => contacts.Sum(id => db.Execute("DELETE FROM programme_contacts WHERE id = @p1", id)) + notices.Sum(id => db.Execute("DELETE FROM desk_notices WHERE id = @p1", id)));
    }

    private async Task<string> SubscribeAsync(ITurnContext turn, string code, Language language)
    {
        var texts = ContactTexts.In(language);
        var prefix = PrefixOf(code);
        var found = database.Read(db => db.All(
            "SELECT name FROM marks WHERE name >= @p1 AND name < @p2 AND value >= @p3", row => row.GetString(0), prefix, prefix + "~", clock.GetUtcNow().ToUnixTimeMilliseconds()));
        if (found is not [var mark] || !AskersWishes.IsAlone(turn) || turn.KeepReference() is not { } conversation)
        {
            return texts.UnknownCode;
        }

        var person = Convert.FromHexString(mark[prefix.Length..]);
        var isNew = await writer.WriteAsync(db => db.Execute("DELETE FROM marks WHERE name = @p1", mark) > 0 && db.Execute(
            "INSERT INTO desk_notices (person, conversation, language, made_at) VALUES (@p1, @p2, @p3, @p4)",
            person, key.Seal(conversation.ToBytes(), OwnerOf("desk_notices", key)), language.Code(), clock.GetUtcNow().ToUnixTimeMilliseconds()) > 0);
        return isNew ? texts.NoticesOn : texts.UnknownCode;
    }

    // What is sealed cannot be searched for: there are tens of rows, and each is opened.
    private List<long> Rows(string table, KeyedHash conversation) => database.Read(db => db.All(
            table == "desk_notices" ? "SELECT id, conversation FROM desk_notices" : "SELECT id, conversation FROM programme_contacts", row => (Id: row.GetInt64(0), Box: (byte[])row[1])))
        .Where(row => key.Open(row.Box, OwnerOf(table, key)) is { } hash && hash.AsSpan().SequenceEqual(conversation.ToBytes())).Select(row => row.Id).ToList();

    private string PrefixOf(string code) => $"{CodePrefix}{Convert.ToHexString(key.Hash("desk notice", code).ToBytes())}:";

    [GeneratedRegex("^desk-[a-z]{12}$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
