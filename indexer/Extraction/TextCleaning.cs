using System.Globalization;
using System.Text;

namespace Assistant.Indexer.Extraction;

/// <summary>Makes text of any origin fit to be indexed and quoted: nothing in it that a reader cannot see.</summary>
internal static class TextCleaning
{
    /// <summary>One line: NFC, invisible characters dropped, every run of white space one space, none at the ends.</summary>
    public static string Line(string text)
    {
        var cleaned = new StringBuilder(text.Length);
        var pendingSpace = false;
        foreach (var rune in Visible(text).EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                pendingSpace = cleaned.Length > 0;
                continue;
            }

            if (pendingSpace)
            {
                cleaned.Append(' ');
                pendingSpace = false;
            }

            cleaned.Append(rune);
        }

        return cleaned.ToString();
    }

    /// <summary>NFC without zero-width, bidirectional, tag and soft-hyphen characters, a space for a control character; line feeds, form feeds and tabs stay.</summary>
    public static string Visible(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsControl(rune) && rune.Value is not ('\n' or '\t' or '\f' or '\r'))
            {
                // Some programs put one where a space belongs.
                builder.Append(' ');
            }
            else if (!IsInvisible(rune))
            {
                builder.Append(rune);
            }
        }

        // A lone surrogate became U+FFFD above, so that Normalize, which refuses it, cannot fail.
        return builder.ToString().Normalize(NormalizationForm.FormC);
    }

    // Format characters (zero width, direction, soft hyphen, the tag block), fillers and characters without a glyph: a reader does not see them,
    // so nobody but an attacker says anything with them.
    private static bool IsInvisible(Rune rune) => rune.Value switch
    {
        0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x3164 or 0xFFA0 or 0xFFFD => true,
        0xFE0E or 0xFE0F => false, // an emoji loses its form without them
        (>= 0x180B and <= 0x180F) or (>= 0xFE00 and <= 0xFE0D) or (>= 0xE0000 and <= 0xE0FFF) => true, // the other selectors only smuggle bytes in these languages
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned,
    };
}
