using System.IO.Compression;
using System.Xml;

namespace Assistant.Indexer.Extraction;

/// <summary>The parts of a Word document, read with a guard against parts that unpack to more than a document can be.</summary>
internal sealed class DocxPackage : IDisposable
{
    private const int MostEntries = 20_000;
    private const long LargestPackage = 200L << 20;
    private const long LargestPart = 100L << 20;

    // XML of real documents shrinks 10 to 40 times; what shrinks more than this and is large was made to burst.
    private const long LargestRatio = 250;
    private const long RatioMatters = 8L << 20;

    private readonly ZipArchive _archive;
    private readonly ZipArchiveEntry _main;

    /// <param name="content">The whole file.</param>
    /// <exception cref="ExtractionException">It is no Word document, or unpacks to too much.</exception>
    public DocxPackage(byte[] content)
    {
        _archive = new ZipArchive(new MemoryStream(content, writable: false));
        Check(_archive);
        _main = FindMain(_archive) ?? throw new ExtractionException("is a zip archive without a Word document in it; offer the document itself.");
    }

    /// <summary>Whether an archive holds a Word document.</summary>
    public static bool IsDocx(byte[] content)
    {
        using var archive = new ZipArchive(new MemoryStream(content, writable: false));
        Check(archive);
        return FindMain(archive) is not null;
    }

    public XmlReader Main() => Open(_main);

    /// <summary>A part beside the main one, such as <c>styles.xml</c>; null when the document has none.</summary>
    public XmlReader? Beside(string name)
    {
        var folder = _main.FullName[..(_main.FullName.LastIndexOf('/') + 1)];
        return _archive.GetEntry(folder + name) is { } entry ? Open(entry) : null;
    }

    public void Dispose() => _archive.Dispose();

    private static void Check(ZipArchive archive)
    {
        if (archive.Entries.Count > MostEntries || archive.Entries.Sum(entry => entry.Length) > LargestPackage)
        {
            throw new ExtractionException($"unpacks to more than {LargestPackage >> 20} MB; split it or remove its pictures.");
        }
    }

    private static ZipArchiveEntry? FindMain(ZipArchive archive)
    {
        var entry = archive.GetEntry(MainName(archive) ?? "word/document.xml");
        if (entry is null)
        {
            return null;
        }

        try
        {
            using var reader = Open(entry);
            return reader.MoveToContent() == XmlNodeType.Element && DocxNames.IsWord(reader) && reader.LocalName == "document" ? entry : null;
        }
        catch (XmlException)
        {
            return entry; // a Word document, if a damaged one; reading it will say so
        }
    }

    /// <summary>The main part as the package's own relationships name it.</summary>
    private static string? MainName(ZipArchive archive)
    {
        if (archive.GetEntry("_rels/.rels") is not { } relationships)
        {
            return null;
        }

        try
        {
            using var reader = Open(relationships);
            while (reader.Read())
            {
                if (reader.LocalName == "Relationship" && reader.GetAttribute("Type")?.EndsWith("/officeDocument", StringComparison.Ordinal) == true)
                {
                    return reader.GetAttribute("Target")?.TrimStart('/');
                }
            }
        }
        catch (XmlException)
        {
            // Without readable relationships the usual name is tried.
        }

        return null;
    }

    private static XmlReader Open(ZipArchiveEntry entry)
    {
        if (entry.Length > LargestPart || (entry.Length > RatioMatters && entry.Length > entry.CompressedLength * LargestRatio))
        {
            throw new ExtractionException($"unpacks its part '{entry.Name}' to {entry.Length >> 20} MB, which no document needs; save it anew from Word.");
        }

        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersInDocument = LargestPart, // the archive's own figure may lie
            CloseInput = true,
        };
        return XmlReader.Create(entry.Open(), settings);
    }
}
