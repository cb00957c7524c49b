using System.Globalization;
using System.Text;
using Assistant.Bot.Activities;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;

namespace Assistant.Bot.Replies;

/// <summary>A wish about one's own data, typed as the privacy notice says it: to see what is kept, or to have it erased.</summary>
/// <param name="Kind">Which of the two.</param>
/// <param name="Language">The language of the words.</param>
internal sealed record DataWish(DataWishKind Kind, Language Language)
{
    private static readonly Dictionary<string, DataWish> Words = new(StringComparer.Ordinal)
    {
        ["mes donnees"] = new(DataWishKind.See, Language.French),
        ["montrer mes donnees"] = new(DataWishKind.See, Language.French),
        ["effacer mes donnees"] = new(DataWishKind.Erase, Language.French),
        ["effacez mes donnees"] = new(DataWishKind.Erase, Language.French),
        ["mijn gegevens"] = new(DataWishKind.See, Language.Dutch),
        ["toon mijn gegevens"] = new(DataWishKind.See, Language.Dutch),
        ["wis mijn gegevens"] = new(DataWishKind.Erase, Language.Dutch),
        ["verwijder mijn gegevens"] = new(DataWishKind.Erase, Language.Dutch),
        ["my data"] = new(DataWishKind.See, Language.English),
        ["show my data"] = new(DataWishKind.See, Language.English),
        ["erase my data"] = new(DataWishKind.Erase, Language.English),
        ["delete my data"] = new(DataWishKind.Erase, Language.English),
    };

    /// <summary>Reads a text.</summary>
    /// <returns>The wish; null for anything but these words alone, so that a question about data stays a question.</returns>
    public static DataWish? Read(string text) => Words.GetValueOrDefault(Plain(text));

    /// <summary>What is said to the wish.</summary>
    /// <param name="kept">What is kept, as JSON; null when it may not be shown here.</param>
    public Activity Reply(string? kept)
    {
        var sentence = Sentence(kept is not null);
        return new Activity
        {
            Type = Activity.Message,
            Text = kept is null ? sentence : $"{sentence}\n{kept}",
            TextFormat = "plain",
            Locale = Language.Code(),
            Attachments = [new AnswerCard { Status = AnswerStatus.ConversationSmallTalk, Statements = [new Statement(Language, sentence, kept)] }.ToAttachment()],
        };
    }

    private string Sentence(bool isShown) => (Kind, Language, isShown) switch
    {
        (DataWishKind.Erase, Language.French, _) => "Vos questions sont effacées. Les chiffres déjà comptés restent ; personne ne peut vous y reconnaître.",
        (DataWishKind.Erase, Language.Dutch, _) => "Uw vragen zijn gewist. Wat al geteld is, blijft geteld; niemand kan u daarin herkennen.",
        (DataWishKind.Erase, _, _) => "Your questions are erased. What has been counted stays counted; nobody can recognise you in it.",
        (_, Language.French, false) => "Posez cette question dans une conversation où vous êtes seul avec l’assistant.",
        (_, Language.Dutch, false) => "Stel deze vraag in een gesprek waarin u alleen met de assistent bent.",
        (_, _, false) => "Ask this in a conversation where you are alone with the Assistant.",
        (_, Language.French, _) => "Voici ce qui est conservé de vos questions.",
        (_, Language.Dutch, _) => "Dit is wat van uw vragen wordt bewaard.",
        _ => "This is what is kept of your questions.",
    };

    private static string Plain(string text)
    {
        var plain = new StringBuilder();
        foreach (var letter in text.Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark))
        {
            plain.Append(char.IsLetter(letter) ? char.ToLowerInvariant(letter) : ' ');
        }

        return string.Join(' ', plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}

/// <summary>What can be wished.</summary>
internal enum DataWishKind
{
    /// <summary>To see what is kept.</summary>
    See,

    /// <summary>To have it erased.</summary>
    Erase,
}
