using System.Text;

namespace Assistant.Indexer.Extraction;

/// <summary>Turns the bytes of a text file into text: byte order mark, else UTF-8, else what old Windows programs wrote.</summary>
internal static class TextDecoding
{
    // What a file may be at most; the limit for a fetched document, and beyond any text that a person wrote.
    private const int MaxBytes = 20_000_000;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes a whole file.</summary>
    /// <exception cref="ExtractionException">The file is empty, larger than 20 MB, or binary.</exception>
    public static string Decode(byte[] content)
    {
        Check(content);
        return FromByteOrderMark(content) ?? FromUtf8(content) ?? FromWindows1252(content);
    }

    /// <summary>Refuses an empty or too large file.</summary>
    public static void Check(byte[] content)
    {
        if (content.Length == 0)
        {
            throw new ExtractionException("The file is empty.");
        }

        if (content.Length > MaxBytes)
        {
            throw new ExtractionException($"The file has {content.Length} bytes; at most {MaxBytes} are read. Split it.");
        }
    }

    /// <summary>The text of a file that begins with a byte order mark (UTF-8 or UTF-16); null without one.</summary>
    public static string? FromByteOrderMark(byte[] content) => content switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(content, 3, content.Length - 3),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(content, 2, content.Length - 2),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(content, 2, content.Length - 2),
        _ => null,
    };

    /// <summary>The text of valid UTF-8; null when the bytes are not that.</summary>
    public static string? FromUtf8(byte[] content)
    {
        try
        {
            return StrictUtf8.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Decodes Windows-1252, which every byte sequence is; Latin-1 files read the same.</summary>
    public static string FromWindows1252(byte[] content) =>
        CodePagesEncodingProvider.Instance.GetEncoding(1252) is { } windows ? windows.GetString(content) : Encoding.Latin1.GetString(content);
}
