using System.Text;

namespace Assistant.Indexer.Extraction;

/// <summary>Turns the bytes of a page into text by byte order mark, shape, and the charset that it declares.</summary>
internal static class HtmlDecoding
{
    // Where the HTML standard has browsers look for a charset (section 13.2.3.2).
    private const int DeclarationReach = 1024;

    /// <summary>Decodes a page.</summary>
    /// <exception cref="ExtractionException">The file is empty or too large.</exception>
    public static string Decode(byte[] content)
    {
        TextDecoding.Check(content);
        return TextDecoding.FromByteOrderMark(content)
            ?? FromBareUtf16(content)
            ?? TextDecoding.FromUtf8(content)
            ?? FromDeclaration(content)
            ?? TextDecoding.FromWindows1252(content);
    }

    // Markup is mostly ASCII: every second byte zero means UTF-16 without its mark.
    private static string? FromBareUtf16(byte[] content)
    {
        var sample = content.AsSpan(0, Math.Min(content.Length, 200) & ~1);
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        var most = sample.Length / 2 * 8 / 10;
        return sample.Length < 8 ? null
            : odd > most && even == 0 ? Encoding.Unicode.GetString(content)
            : even > most && odd == 0 ? Encoding.BigEndianUnicode.GetString(content)
            : null;
    }

    private static string? FromDeclaration(byte[] content)
    {
        var head = Encoding.Latin1.GetString(content, 0, Math.Min(content.Length, DeclarationReach));
        var at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        at = at < 0 ? head.IndexOf("encoding=", StringComparison.OrdinalIgnoreCase) + 1 : at;
        if (at <= 0)
        {
            return null;
        }

        var value = head[(head.IndexOf('=', at) + 1)..].TrimStart('"', '\'', ' ');
        var name = string.Concat(value.TakeWhile(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'));
        if (name.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || name.Equals("utf8", StringComparison.OrdinalIgnoreCase))
        {
            return Encoding.UTF8.GetString(content);
        }

        return CodePagesEncodingProvider.Instance.GetEncoding(name)?.GetString(content);
    }
}
