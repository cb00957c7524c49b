using System.IO.Compression;

namespace Assistant.Indexer.Extraction;

/// <summary>Word packages.</summary>
internal static class DocxPackage
{
    public static ZipArchiveEntry? MainPart(ZipArchive archive) => archive.GetEntry("word/document.xml");
}
