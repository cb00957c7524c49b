using Assistant.Indexer.Extraction;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Xunit;

namespace Assistant.Tests.Indexer.Extraction;

public sealed class DocxExtractorTests
{
    [Fact]
    public void Paragraphs_of_a_document_made_by_the_open_xml_sdk_are_read()
    {
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            word.PackageProperties.Title = "SECRET";
            word.AddMainDocumentPart().Document = new Document(new Body(new Paragraph(new Run(new Text("Bonjour "), new Text("à tous")))));
        }

        var document = new DocxExtractor().Extract(stream.ToArray());

        Assert.Null(document.Title);
        Assert.Equal([new ExtractedBlock(BlockKind.Paragraph, "Bonjour à tous", 0, null, null)], document.Blocks);
    }

    [Fact]
    public void Headings_are_known_by_outline_level_and_by_name_also_through_a_base_style()
    {
        var styles = Style("T1", "heading 1") + Style("Titre2", "Titre 2") + Style("Kop3", "Kop 3") + Style("Eigen", "Huisstijl", "<w:basedOn w:val=\"T1\"/>")
            + Style("Niveau", "Niveau", "<w:pPr><w:outlineLvl w:val=\"3\"/></w:pPr>");
        string[] names = ["T1", "Titre2", "Kop3", "Eigen", "Niveau", "Normal"];
        var body = string.Concat(names.Select(name => ADocx.Paragraph(name, $"<w:pStyle w:val=\"{name}\"/>"))) + ADocx.Paragraph("direct", "<w:outlineLvl w:val=\"4\"/>");

        var document = new DocxExtractor().Extract(ADocx.WithBody(body, ("styles", styles)));

        Assert.Equal([1, 2, 3, 1, 4, 0, 5], document.Blocks.Select(block => block.Level));
        Assert.Equal(BlockKind.Paragraph, document.Blocks[5].Kind);
        Assert.Equal("T1", document.Title);
    }

    [Fact]
    public void Lists_carry_the_numbers_and_bullets_that_word_prints()
    {
        var numbering = "<w:abstractNum w:abstractNumId=\"0\">" + Level(0, "decimal", "%1.") + Level(1, "lowerLetter", "%2)") + Level(2, "upperRoman", "%1.%3") + "</w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"1\">" + Level(0, "bullet", "\uF0B7") + Level(1, "bullet", "•") + "</w:abstractNum>"
            + Num(1, 0) + Num(2, 1) + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";
        (int List, int Depth)[] items = [(1, 0), (1, 1), (1, 1), (1, 0), (1, 1), (1, 2), (2, 0), (2, 1), (3, 0)];
        var body = string.Concat(items.Select(item => ADocx.Paragraph("x", Item(item.List, item.Depth))));

        var blocks = new DocxExtractor().Extract(ADocx.WithBody(body, ("numbering", numbering))).Blocks;

        Assert.Equal(["1. x", "a) x", "b) x", "2. x", "a) x", "2.I x", "- x", "• x", "1. x"], blocks.Select(block => block.Text));
        Assert.Equal([1, 2, 2, 1, 2, 3, 1, 2, 1], blocks.Select(block => block.Level));
        Assert.All(blocks, block => Assert.Equal(BlockKind.ListItem, block.Kind));
    }

    [Fact]
    public void A_table_becomes_rows_and_a_frame_of_one_cell_stays_text()
    {
        var body = "<w:tbl>" + Row("Guichet", "Heures") + Row("Halles", "9 h") + "<w:tr><w:trPr><w:del/></w:trPr>" + Cell("SECRET") + Cell("SECRET") + "</w:tr></w:tbl>"
            + "<w:tbl><w:tr>" + Cell("Encadré") + "</w:tr></w:tbl>";

        var blocks = new DocxExtractor().Extract(ADocx.WithBody(body)).Blocks;

        Assert.Equal(
            [(BlockKind.TableRow, "Guichet | Heures"), (BlockKind.TableRow, "Halles | 9 h"), (BlockKind.Paragraph, "Encadré")],
            blocks.Select(block => (block.Kind, block.Text)));
    }

    [Fact]
    public void A_footnote_follows_the_paragraph_that_refers_to_it()
    {
        var body = "<w:p><w:r><w:t>La charte</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>" + ADocx.Paragraph("Suite");

        var blocks = new DocxExtractor().Extract(ADocx.WithBody(body, ("footnotes", "<w:footnote w:id=\"2\">" + ADocx.Paragraph("Page 17") + "</w:footnote>"))).Blocks;

        Assert.Equal(["La charte [1]", "[1] Page 17", "Suite"], blocks.Select(block => block.Text));
    }

    [Theory]
    [InlineData("<w:p><w:del><w:r><w:delText>SECRET</w:delText></w:r></w:del></w:p>")]
    [InlineData("<w:p><w:moveFrom><w:r><w:t>SECRET</w:t></w:r></w:moveFrom></w:p>")]
    [InlineData("<w:p><w:r><w:instrText>SECRET</w:instrText></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>SECRET</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:rStyle w:val=\"Caché\"/></w:rPr><w:t>SECRET</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:pPr><w:pStyle w:val=\"Dessous\"/></w:pPr><w:r><w:t>SECRET</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:t>SECRET</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:color w:val=\"FAFAFA\"/></w:rPr><w:t>SECRET</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:color w:themeColor=\"background1\"/></w:rPr><w:t>SECRET</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:color w:val=\"000080\"/><w:shd w:fill=\"000080\"/></w:rPr><w:t>SECRET</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:sz w:val=\"2\"/></w:rPr><w:t>SECRET</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:drawing><wp:docPr name=\"SECRET\" descr=\"SECRET\"/></w:drawing></w:r></w:p>")]
    [InlineData("<w:sdt><w:sdtPr><w:alias w:val=\"SECRET\"/><w:placeholder><w:t>SECRET</w:t></w:placeholder></w:sdtPr></w:sdt>")]
    [InlineData("<!-- SECRET -->")]
    public void Text_that_no_reader_sees_is_left_out(string hidden)
    {
        var styles = Style("Caché", "Caché", "<w:rPr><w:vanish/></w:rPr>", "character") + Style("Fond", "Fond", "<w:rPr><w:vanish/></w:rPr>") + Style("Dessous", "Dessous", "<w:basedOn w:val=\"Fond\"/>");
        var docx = ADocx.WithBody(
            hidden + ADocx.Paragraph("Visible"), ("styles", styles), ("comments", "<w:comment>" + ADocx.Paragraph("SECRET") + "</w:comment>"), ("header1", ADocx.Paragraph("SECRET")));

        Assert.Equal("Visible", Assert.Single(new DocxExtractor().Extract(docx).Blocks).Text);
    }

    [Theory]
    [InlineData("<w:p><w:ins><w:r><w:t>Visible</w:t></w:r></w:ins></w:p>")]
    [InlineData("<w:p><w:hyperlink><w:r><w:t>Visible</w:t></w:r></w:hyperlink></w:p>")]
    [InlineData("<w:sdt><w:sdtContent><w:p><w:r><w:t>Visible</w:t></w:r></w:p></w:sdtContent></w:sdt>")]
    [InlineData("<w:p><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>Visible</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:color w:val=\"FFFFFF\"/><w:shd w:fill=\"000080\"/></w:rPr><w:t>Visible</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>Visible</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>Visible</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:txbxContent><w:p><w:r><w:t>Visible</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>Visible</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:t>Vi</w:t></w:r><w:r/><w:r><w:t>si</w:t><w:t/><w:t>ble</w:t></w:r></w:p><w:p/>")]
    public void Text_that_a_reader_sees_is_read_once(string body)
    {
        Assert.Equal("Visible", Assert.Single(new DocxExtractor().Extract(ADocx.WithBody(body)).Blocks).Text);
    }

    [Theory]
    [InlineData("styles", "<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"nl-BE\"/></w:rPr></w:rPrDefault></w:docDefaults>")]
    [InlineData("settings", "<w:themeFontLang w:val=\"nl-BE\"/>")]
    public void The_language_comes_from_the_styles_or_the_settings(string part, string content)
    {
        Assert.Equal("nl-BE", new DocxExtractor().Extract(ADocx.WithBody(ADocx.Paragraph("Dag"), (part, content))).Language);
    }

    [Fact]
    public void Nesting_without_end_is_refused()
    {
        var bomb = string.Concat(Enumerable.Repeat("<w:sdt>", 1000)) + string.Concat(Enumerable.Repeat("</w:sdt>", 1000));

        Assert.Contains("nested", Failure(ADocx.WithBody(bomb)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_style_based_on_itself_ends()
    {
        var docx = ADocx.WithBody(ADocx.Paragraph("Bonjour", "<w:pStyle w:val=\"A\"/>"), ("styles", Style("A", "A", "<w:basedOn w:val=\"A\"/>")));

        Assert.Equal("Bonjour", Assert.Single(new DocxExtractor().Extract(docx).Blocks).Text);
    }

    [Fact]
    public void A_document_type_definition_is_refused()
    {
        var docx = ADocx.Zip(("word/document.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">&b;</w:document>"));

        Assert.Contains("DTD", Failure(docx), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_bursts_is_refused_before_it_is_unpacked()
    {
        Assert.Contains("unpacks its part", Failure(ADocx.WithBody(new string(' ', 20 << 20))), StringComparison.Ordinal);
        Assert.Contains("unpacks to more than 200 MB", Failure(ADocx.Zip(("word/document.xml", "<a/>"), ("b", new string(' ', 120 << 20)), ("c", new string(' ', 120 << 20)))), StringComparison.Ordinal);
    }

    private static string Failure(byte[] content) => Assert.Throws<ExtractionException>(() => new DocxExtractor().Extract(content)).Message;

    private static string Style(string id, string name, string rest = "", string type = "paragraph") =>
        $"<w:style w:type=\"{type}\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>{rest}</w:style>";

    private static string Level(int depth, string format, string text) =>
        $"<w:lvl w:ilvl=\"{depth}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/></w:lvl>";

    private static string Num(int id, int scheme) => $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{scheme}\"/></w:num>";

    private static string Item(int list, int depth) => $"<w:numPr><w:ilvl w:val=\"{depth}\"/><w:numId w:val=\"{list}\"/></w:numPr>";

    private static string Row(params string[] cells) => "<w:tr>" + string.Concat(cells.Select(Cell)) + "</w:tr>";

    private static string Cell(string text) => "<w:tc>" + ADocx.Paragraph(text) + "</w:tc>";
}
