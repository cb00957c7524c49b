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

    /// <summary>NFC without zero-width, bidirectional, tag and soft-hyphen characters and without control characters; line feeds, form feeds and tabs stay.</summary>
    public static string Visible(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsInvisible(rune))
            {
                builder.Append(rune);
            }
        }

        // A lone surrogate became U+FFFD above, so that Normalize, which refuses it, cannot fail.
        return builder.ToString().Normalize(NormalizationForm.FormC);
    }

    private static bool IsInvisible(Rune rune) => rune.Value switch
    {
        '\n' or '\t' or '\f' or '\r' => false,
        0x00AD or 0x034F or 0x061C or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x180E or 0x3164 or 0xFFA0 => true,
        >= 0xFE00 and <= 0xFE0F => false, // variation selectors: emoji lose their form without them
        >= 0xE0100 and <= 0xE01EF => true, // the supplementary ones only smuggle bytes in these languages
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control,
    };
}
