using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Assistant.Knowledge.Languages;

namespace Assistant.Knowledge.Answers;

/// <summary>Texts on their way to a model and back: nothing invisible goes in or comes out.</summary>
internal static class ModelText
{
    // Letters that are drawn as nothing, and what changes how the letter before is drawn.
    private const string DrawnAsNothing = "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0";

    /// <summary>How JSON is written for a model: letters stay letters, which costs fewer tokens; the template encodes what could be taken for a message.</summary>
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether nothing is seen of a character: formatting, control, private use, half of a pair, a variation of the letter before.</summary>
    public static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned => true,
        UnicodeCategory.Control => rune.Value is not ('\n' or '\t'),
        _ => rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) || (rune.IsBmp && DrawnAsNothing.Contains((char)rune.Value, StringComparison.Ordinal)),
    };

    /// <summary>A text of one line without what cannot be seen: white space is one space, apostrophes are straight.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes().Where(rune => !IsInvisible(rune) && rune != Rune.ReplacementChar))
        {
            if (Rune.IsWhiteSpace(rune))
            {
                clean.Append(clean.Length > 0 && clean[^1] != ' ' ? " " : "");
            }
            else
            {
                clean.Append(rune.Value == '’' ? "'" : rune.ToString());
            }
        }

        return clean.ToString().TrimEnd();
    }

    /// <summary>A language as the prompts name it.</summary>
    public static string NameOf(Language language) => language switch
    {
        Language.French => "French",
        Language.Dutch => "Dutch",
        _ => "English",
    };

    /// <summary>How to write in a language, for people who may read little.</summary>
    public static string StyleOf(Language language) => language switch
    {
        Language.French => "Français facile à lire (FALC) de Belgique, « vous », phrases courtes, mots courants.",
        Language.Dutch => "Klare taal uit België, „u”, korte zinnen, gewone woorden.",
        _ => "Plain English, \"you\", short sentences, everyday words.",
    };
}
