using System.Xml;

namespace Assistant.Indexer.Extraction;

/// <summary>Reads Word documents (DOCX): visible text with its headings, lists, tables and notes.</summary>
internal sealed class DocxExtractor : IDocumentExtractor
{
    /// <inheritdoc/>
    public ExtractedDocument Extract(byte[] content)
    {
        try
        {
            using var package = new DocxPackage(content);
            return Read(package);
        }
        catch (Exception e) when (e is XmlException or InvalidDataException)
        {
            throw new ExtractionException($"is a damaged or forged Word document ({e.Message.Split('.')[0]}); save it anew from Word.");
        }
    }

    private static ExtractedDocument Read(DocxPackage package)
    {
        using var stylePart = package.Beside("styles.xml");
        var styles = new DocxStyles(stylePart);
        using var numberingPart = package.Beside("numbering.xml");
        var body = new DocxBody(styles, new DocxNumbering(numberingPart), new DocxNotes(package, styles));
        using var main = package.Main();
        var blocks = body.Read(main);

        // Only a title that stands in the text: the one in the properties is seen by machines alone.
        var title = body.Title ?? blocks.FirstOrDefault(block => block is { Kind: BlockKind.Heading, Level: 1 })?.Text;
        return new ExtractedDocument(title, styles.Language ?? SettingsLanguage(package), blocks);
    }

    private static string? SettingsLanguage(DocxPackage package)
    {
        using var settings = package.Beside("settings.xml");
        while (settings?.Read() == true)
        {
            if (settings.NodeType == XmlNodeType.Element && settings.LocalName == "themeFontLang" && DocxNames.IsWord(settings))
            {
                return DocxNames.Value(settings);
            }
        }

        return null;
    }
}
