namespace Assistant.Indexer.Sources;

/// <summary>The formats that can be read, by the extension of the file's name.</summary>
internal static class SourceFormats
{
    private static readonly string[] Extensions = [".pdf", ".docx", ".html", ".htm", ".md", ".txt"];

    /// <summary>The extensions for people: <c>.pdf, .docx, …</c></summary>
    public static string Listed { get; } = string.Join(", ", Extensions);

    /// <summary>Whether a file of this name can be read.</summary>
    public static bool IsKnown(string path) => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}
