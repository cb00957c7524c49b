using System.Globalization;
using System.Text;
using Assistant.Bot.Replies;
using Assistant.Knowledge.Retrieval;

namespace Assistant.Bot.Turns;

/// <summary>What somebody typed, without characters that cannot be seen, and why it cannot be a question if it cannot.</summary>
/// <param name="Text">The text to answer; may be empty when there is a problem.</param>
/// <param name="Problem">Why it is not answered; null when it can be.</param>
internal sealed record AskedText(string Text, AskAgainReason? Problem)
{
    /// <summary>Reads what was typed.</summary>
    /// <param name="typed">The text as it came; null when the activity has none.</param>
    public static AskedText Read(string? typed)
    {
        var text = Visible(typed ?? "");
        return text switch
        {
            "" => new AskedText(text, AskAgainReason.Empty),
            { Length: > Question.MaxLength } => new AskedText("", AskAgainReason.TooLong),
            _ when !text.EnumerateRunes().Any(Rune.IsLetterOrDigit) => new AskedText(text, AskAgainReason.NoWords),
            _ => new AskedText(text, Problem: null),
        };
    }

    // Control characters part words; invisible ones (zero width, direction marks, tags) only hide what is written, so they go. Half a character becomes U+FFFD.
    private static string Visible(string typed)
    {
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

    private static bool EndsWithSpace(StringBuilder text) => text.Length > 0 && text[^1] == ' ';
}
