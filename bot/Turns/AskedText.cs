using System.Globalization;
using System.Text;
using Assistant.Bot.Privacy;
using Assistant.Bot.Replies;
using Assistant.Knowledge.Retrieval;

namespace Assistant.Bot.Turns;

/// <summary>What somebody typed, without personal data and characters that cannot be seen, and why it cannot be a question if it cannot.</summary>
/// <param name="Text">The text, with a gap where personal data stood; may be empty when there is a problem, and is cut when it is too long.</param>
/// <param name="Problem">Why it is not answered; null when it can be.</param>
internal sealed record AskedText(string Text, AskAgainReason? Problem)
{
    /// <summary>The text to answer: without the words that only announced personal data.</summary>
    public required string Searchable { get; init; }

    /// <summary>Whether personal data was taken out.</summary>
    public bool HadPersonalData { get; init; }

    /// <summary>Which kinds were taken out; those that share a placeholder count as the first of them.</summary>
    public IReadOnlyList<PersonalDataType> Kinds { get; init; } = [];

    /// <summary>Reads what was typed.</summary>
    /// <param name="typed">The text as it came; null when the activity has none.</param>
    /// <param name="isRedacted">Whether personal data was taken out of it before; then its placeholders stand where that was.</param>
    public static AskedText Read(string? typed, bool isRedacted = false)
    {
        var visible = Visible(typed ?? "");
        var redacted = isRedacted ? PersonalDataRedactor.RedactAgain(visible) : PersonalDataRedactor.Redact(visible);
        var text = redacted.Readable;
        AskAgainReason? problem = text switch
        {
            "" => AskAgainReason.Empty,
            _ when visible.Length > Question.MaxLength => AskAgainReason.TooLong,
            _ when !text.EnumerateRunes().Any(Rune.IsLetterOrDigit) => AskAgainReason.NoWords,
            _ => null,
        };
        return new AskedText(text[..Math.Min(text.Length, Question.MaxLength)], problem) { Searchable = redacted.Searchable, HadPersonalData = isRedacted || redacted.HadPersonalData, Kinds = PersonalDataLabels.KindsIn(redacted.Text) };
    }

    // Control characters part words; invisible ones (zero width, direction marks, tags) only hide what is written, so they go. Half a character becomes U+FFFD.
    private static string Visible(string typed)
    {
        if (IsPlain(typed))
        {
            return typed.Trim().Normalize();
        }

        var text = new StringBuilder(Math.Min(typed.Length, 2 * Question.MaxLength));
        foreach (var rune in typed.EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.Format:
                    break;
                case UnicodeCategory.Control or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                    text.Append(EndsWithSpace(text) ? "" : " ");
                    break;
                default:
                    text.Append(rune.ToString());
                    break;
            }
        }

        return text.ToString().Trim().Normalize();
    }

    // Nearly every text: one space between words, and nothing that cannot be seen.
    private static bool IsPlain(string typed)
    {
        for (var i = 0; i < typed.Length; i++)
        {
            var isPlain = typed[i] == ' ' ? i == 0 || typed[i - 1] != ' ' : char.GetUnicodeCategory(typed[i]) is not (UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.SpaceSeparator
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate);
            if (!isPlain)
            {
                return false;
            }
        }

        return true;
    }

    private static bool EndsWithSpace(StringBuilder text) => text.Length > 0 && text[^1] == ' ';
}
