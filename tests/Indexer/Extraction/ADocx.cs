using System.IO.Compression;
using System.Text;

namespace Assistant.Tests.Indexer.Extraction;

/// <summary>Builds Word documents part by part, so that a test shows the very XML that it is about.</summary>
internal static class ADocx
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wp=\"urn:wp\" xmlns:v=\"urn:v\"";

    public static byte[] Saying(params string[] paragraphs) => WithBody(string.Concat(paragraphs.Select(Paragraph)));

    public static string Paragraph(string text) => Paragraph(text, "");

    public static string Paragraph(string text, string properties, string run = "") =>
        $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    /// <param name="body">What stands in <c>w:body</c>.</param>
    /// <param name="parts">Other parts: name (such as <c>styles</c>) and what stands in its root element.</param>
    public static byte[] WithBody(string body, params (string Name, string Content)[] parts) =>
        Zip([("word/document.xml", Root("document", $"<w:body>{body}</w:body>")), .. parts.Select(part => ($"word/{part.Name}.xml", Root(part.Name, part.Content)))]);

    public static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }

    private static string Root(string name, string content) => $"<w:{name} {Namespaces}>{content}</w:{name}>";
}
