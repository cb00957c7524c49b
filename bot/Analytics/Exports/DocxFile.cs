using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Assistant.Bot.Analytics.Exports;

/// <summary>Writes a document for a word processor: real headings, tables with a heading row that repeats, and the language of the words.</summary>
internal static class DocxFile
{
    /// <summary>Its media type.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Writes the document.</summary>
    public static byte[] Write(ExportDocument document)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            package.ChangeIdOfPart(main, "main");
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = StylesFor(document.LanguageTag);
            var body = new Body(Paragraph(document.Title, "Title"));
            foreach (var block in document.Blocks)
            {
                Append(body, block);
            }

            body.Append(new SectionProperties(new PageSize { Width = 11906, Height = 16838 }, new PageMargin { Top = 1134, Bottom = 1134, Left = 1134, Right = 1134 }));
            main.Document = new Document(body);
        }

        return FixedZip.Of(stream.ToArray());
    }

    private static void Append(Body body, ExportBlock block)
    {
        if (block.Heading is { } heading)
        {
            body.Append(Paragraph(heading, "Heading1"));
        }
        else if (block.Paragraph is { } text)
        {
            body.Append(Paragraph(text, "Normal"));
        }
        else if (block.Quote is { } quote)
        {
            body.Append(Paragraph($"« {quote} »", "Quote"));
        }
        else if (block.Table is { } table)
        {
            body.Append(Paragraph(table.Name, "Caption"), TableOf(table));
            body.Append(Paragraph(table.Note ?? "", "Normal"));
        }
    }

    private static Paragraph Paragraph(string text, string style) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), new Run(new Text(SafeText.Readable(text)) { Space = SpaceProcessingModeValues.Preserve }));

    private static Table TableOf(ExportTable table)
    {
        var line = BorderValues.Single;
        var drawn = new Table(new TableProperties(
            new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
            new TableBorders(
                new TopBorder { Val = line, Size = 4 }, new LeftBorder { Val = line, Size = 4 }, new BottomBorder { Val = line, Size = 4 }, new RightBorder { Val = line, Size = 4 },
                new InsideHorizontalBorder { Val = line, Size = 4 }, new InsideVerticalBorder { Val = line, Size = 4 }),
            new TableLook { Val = "0420" }));
        drawn.Append(new TableGrid(table.Columns.Select(_ => new GridColumn())));
        drawn.Append(new TableRow([new TableRowProperties(new CantSplit(), new TableHeader()), .. table.Columns.Select(column => (OpenXmlElement)Cell(column, "TableHead"))]));
        foreach (var row in table.Rows)
        {
            drawn.Append(new TableRow([new TableRowProperties(new CantSplit()), .. row.Select(cell => (OpenXmlElement)Cell(cell.Text, "Normal"))]));
        }

        return drawn;
    }

    private static TableCell Cell(string text, string style) => new(Paragraph(text, style));

    private static Styles StylesFor(string language) => new(
        new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri" }, new FontSize { Val = "22" }, new Languages { Val = language }))),
        Style("Normal", "Normal", isDefault: true, size: "22", isBold: false),
        Style("Title", "Title", isDefault: false, size: "40", isBold: true),
        Style("Heading1", "heading 1", isDefault: false, size: "30", isBold: true, level: 0),
        Style("Caption", "caption", isDefault: false, size: "22", isBold: true),
        Style("TableHead", "Table head", isDefault: false, size: "20", isBold: true),
        Style("Quote", "Quote", isDefault: false, size: "22", isBold: false, isItalic: true));

    private static Style Style(string id, string name, bool isDefault, string size, bool isBold, int? level = null, bool isItalic = false)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault };
        style.Append(new StyleName { Val = name });
        var paragraph = new StyleParagraphProperties();
        if (level is { } outline)
        {
            paragraph.Append(new KeepNext());
        }

        paragraph.Append(new SpacingBetweenLines { Before = level is null ? "60" : "280", After = "80" });
        if (level is { } depth)
        {
            paragraph.Append(new OutlineLevel { Val = depth });
        }

        style.Append(paragraph);
        var run = new StyleRunProperties();
        if (isBold)
        {
            run.Append(new Bold());
        }

        if (isItalic)
        {
            run.Append(new Italic());
        }

        run.Append(new FontSize { Val = size });
        style.Append(run);
        return style;
    }
}
