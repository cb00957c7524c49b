using System.Text;
using Assistant.Bot.Data;
using Assistant.Bot.Replies;
using Assistant.Knowledge.Languages;

namespace Assistant.Bot.Turns;

/// <summary>
/// Hands a question on to a human, when the asker says so with the words that a reply has offered. What is kept is the redacted question and by what the conversation is found, in a
/// table of its own: nothing leads from it to the signals, and it is erased some time after the reply.
/// </summary>
internal sealed class HandOver(GroupCommit writer, Database database, DataKey key, ReplyBuilder replies, TimeProvider clock)
{
    /// <summary>Hands the question before on, if that is what was said.</summary>
    /// <returns>Whether it was, and so whether the turn is over.</returns>
    public async Task<bool> TryAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (LanguageOf(turn.Activity.Text) is not { } language)
        {
            return false;
        }

        if (turn.Previous is not { Length: > 0 } question)
        {
            await turn.SendActivityAsync(ReplyBuilder.Say(language, ReplyTexts.In(language).HandOver.AskFirst), cancellationToken);
        }
        else if (turn.KeepReference() is not { } conversation)
        {
            await turn.SendActivityAsync(replies.AskAHuman(language), cancellationToken);
        }
        else
        {
            await KeepAsync(conversation, question, language, (long)turn.Audience);
            await turn.SendActivityAsync(ReplyBuilder.Say(language, ReplyTexts.In(language).HandOver.HandedOn), cancellationToken);
        }

        return true;
    }

    /// <summary>To whom what was asked is sealed.</summary>
    public static KeyedHash OwnerOf(KeyedHash conversation, DataKey key) => key.Hash("asked a human", Convert.ToHexString(conversation.ToBytes()));

    /// <summary>To whom conversations are sealed.</summary>
    public static KeyedHash OwnerOfConversations(DataKey key) => key.Hash("asked a human");

    private static Language? LanguageOf(string? text) => text is null
        ? null
        : LanguageCodes.All.Where(language => string.Equals(text.Trim(), ReplyTexts.In(language).HandOver.Offer, StringComparison.OrdinalIgnoreCase)).Cast<Language?>().FirstOrDefault();

    // A turn that is run again after a crash finds its own row: one question waits once.
    private Task<int> KeepAsync(KeyedHash conversation, string question, Language language, long audience)
    {
        var owner = OwnerOf(conversation, key);
        var waits = database.Read(db => db.All("SELECT question FROM asked_humans WHERE state = 0", row => (byte[])row[0]))
            .Any(box => key.Open(box, owner) is { } plain && Encoding.UTF8.GetString(plain) == question);
        if (waits)
        {
            return Task.FromResult(0);
        }

        var box = key.Seal(Encoding.UTF8.GetBytes(question), owner);
        return writer.WriteAsync(db => db.Execute(
            "INSERT INTO asked_humans (state, wish, conversation, language, question, audience, asked_at) VALUES (0, 0, @p1, @p2, @p3, @p4, @p5)",
            key.Seal(conversation.ToBytes(), OwnerOfConversations(key)), language.Code(), box, audience, clock.GetUtcNow().ToUnixTimeMilliseconds()));
    }
}
