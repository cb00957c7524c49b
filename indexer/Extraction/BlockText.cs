using System.Buffers;
using System.Globalization;
using System.Text;

namespace Assistant.Indexer.Extraction;

/// <summary>Brings the text of a block into the one form that a block has: visible characters, single spaces, Unicode NFC.</summary>
internal static class BlockText
{
    /// <summary>One line of visible text.</summary>
    /// <param name="raw">Text as the format has it.</param>
    /// <returns>Empty when nothing visible remains.</returns>
    public static string Clean(string raw)
    {
        var text = new StringBuilder(raw.Length);
        var space = false;
        for (var rest = raw.AsSpan(); !rest.IsEmpty;)
        {
            // An unpaired surrogate comes back as U+FFFD, which no reader can do anything with.
            var whole = Rune.DecodeFromUtf16(rest, out var rune, out var length) == OperationStatus.Done;
            rest = rest[length..];
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                space = true;
            }
            else if (whole && !IsInvisible(rune))
            {
                text.Append(space && text.Length > 0 ? " " : "").Append(rune);
                space = false;
            }
        }

        return text.ToString().Normalize(NormalizationForm.FormC);
    }

    // Format characters (zero width, bidi control, soft hyphen, the tag block) and characters without any glyph:
    // a reader does not see them, so nobody but an attacker says anything with them.
    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        || rune.Value is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x3164 or 0xFFA0 or 0xFFFD
        || rune.Value is (>= 0x180B and <= 0x180F) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0000 and <= 0xE0FFF);
}
