using System.Text;
using System.Text.RegularExpressions;

namespace Assistant.Indexer.Extraction;

/// <summary>The formats that can be read.</summary>
internal enum FileFormat
{
    /// <summary>Portable Document Format.</summary>
    Pdf,

    /// <summary>Word's Office Open XML.</summary>
    Docx,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>Text with Markdown marks.</summary>
    Markdown,

    /// <summary>Plain text.</summary>
    Text,
}

/// <summary>Tells the formats apart by content; a file's name only decides between kinds of text.</summary>
internal static partial class FileFormats
{
    private const int Beginning = 1024;

    /// <param name="content">The whole file.</param>
    /// <param name="path">Its name, of which only the extension counts.</param>
    /// <exception cref="ExtractionException">The file is empty, or of a format that is not read; the message says which.</exception>
    public static FileFormat Detect(byte[] content, string path)
    {
        if (content.Length == 0)
        {
            throw new ExtractionException("is empty; put the document there again.");
        }

        var beginning = content.AsSpan(0, Math.Min(content.Length, Beginning));
        if (beginning.StartsWith("PK"u8))
        {
            return IsDocx(content) ? FileFormat.Docx : throw Unknown("a zip archive without a Word document in it");
        }

        // ISO 32000-1, implementation note 13: the mark may stand anywhere in the first 1,024 bytes.
        if (beginning.IndexOf("%PDF-"u8) >= 0)
        {
            return FileFormat.Pdf;
        }

        if (beginning.StartsWith((byte[])[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
        {
            throw Unknown("an old Office file (.doc) or an encrypted one");
        }

        return DetectText(beginning, path);
    }

    private static FileFormat DetectText(ReadOnlySpan<byte> beginning, string path)
    {
        if (Decode(beginning) is not { } text)
        {
            throw Unknown("a binary file");
        }

        var extension = Path.GetExtension(path).ToUpperInvariant();
        if (extension is ".HTML" or ".HTM" or ".XHTML" || HtmlBeginning().IsMatch(text))
        {
            return FileFormat.Html;
        }

        return extension is ".MD" or ".MARKDOWN" ? FileFormat.Markdown : FileFormat.Text;
    }

    /// <returns>The text; null when the bytes are not text in any encoding that is read.</returns>
    private static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((byte[])[0xFF, 0xFE]) || bytes.StartsWith((byte[])[0xFE, 0xFF]))
        {
            return (bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes[2..]);
        }

        bytes = bytes.StartsWith((byte[])[0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes;

        // Text has few control characters; a stray NUL in a web page does not make it binary, one in ten does.
        var strange = 0;
        foreach (var b in bytes)
        {
            strange += b is < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x1B) ? 1 : 0;
        }

        return strange * 10 <= bytes.Length ? Encoding.Latin1.GetString(bytes) : null;
    }

    private static bool IsDocx(byte[] content)
    {
        try
        {
            return DocxPackage.IsDocx(content);
        }
        catch (InvalidDataException)
        {
            throw new ExtractionException("is a damaged zip archive or Word document; save it anew from the program that made it.");
        }
    }

    private static ExtractionException Unknown(string what) =>
        new($"is {what}, which is not read; offer it as PDF, DOCX, HTML, Markdown or text.");

    [GeneratedRegex(@"^\s{0,99}(?:<!--.{0,600}?-->\s*)?<(?:!doctype\s+html|html|head|body|\?xml[^>]{0,200}>\s*<(?:!doctype\s+html|html))\b", RegexOptions.IgnoreCase | RegexOptions.Singleline, 1000)]
    private static partial Regex HtmlBeginning();
}
