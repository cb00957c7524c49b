using System.Net.Http.Headers;
using System.Text;

namespace Assistant.Indexer.Sources;

/// <summary>Which kinds of page are kept, by what the site says that they are, and how they are stored.</summary>
internal static class WebFormats
{
    /// <summary>What is asked for.</summary>
    public const string Accepted = "text/html, application/xhtml+xml, application/pdf, text/plain, text/markdown, "
        + "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The extension under which a page of this type is stored; null for a type that is not kept.</summary>
    public static string? Extension(MediaTypeHeaderValue? type) => type?.MediaType?.ToUpperInvariant() switch
    {
        "TEXT/HTML" or "APPLICATION/XHTML+XML" => ".html",
        "APPLICATION/PDF" => ".pdf",
        "APPLICATION/VND.OPENXMLFORMATS-OFFICEDOCUMENT.WORDPROCESSINGML.DOCUMENT" => ".docx",
        "TEXT/PLAIN" => ".txt",
        "TEXT/MARKDOWN" => ".md",
        _ => null,
    };

    /// <summary>The bytes to store. A text whose charset only the header tells becomes UTF-8 with a byte order mark, which outranks what the page says of itself.</summary>
    public static byte[] Stored(byte[] body, MediaTypeHeaderValue type)
    {
        var isText = Extension(type) is ".html" or ".txt" or ".md";
        return isText && Charset(type) is { } encoding ? [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Decode(body, encoding))] : body;
    }

    private static string Decode(byte[] body, Encoding encoding) => encoding.GetString(body).TrimStart('\uFEFF');

    // Null when the header names none, or one that nobody knows.
    private static Encoding? Charset(MediaTypeHeaderValue type)
    {
        var name = type.CharSet?.Trim('"', '\'', ' ');
        if (string.IsNullOrEmpty(name))
        {
            return null;
        }

        // What is called Latin 1 on the web is Windows 1252 (WHATWG Encoding, names and labels).
        name = name.ToUpperInvariant() is "ISO-8859-1" or "LATIN1" or "US-ASCII" ? "windows-1252" : name;
        return CodePagesEncodingProvider.Instance.GetEncoding(name)
            ?? Encoding.GetEncodings().FirstOrDefault(known => known.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.GetEncoding();
    }
}
