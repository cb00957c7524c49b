using Assistant.Indexer.Extraction;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Indexer.Extraction;

public sealed class PdfExtractorTests
{
    private const string Body = "La Ville de Bruxelles garantit des services que chacun peut utiliser";

    [Fact]
    public void Lines_make_paragraphs_and_a_gap_parts_them()
    {
        var pdf = new APdf().Lines(Body, "et que chacun comprend, au guichet comme en ligne.").Gap().Lines(Body, "sans exception.");

        Assert.Equal(
            [Body + " et que chacun comprend, au guichet comme en ligne.", Body + " sans exception."],
            Read(pdf).Select(block => block.Text));
    }

    [Fact]
    public void A_block_knows_the_page_on_which_it_begins()
    {
        var pdf = new APdf().Lines(Body + ".").NextPage().Lines("La Ville de Gand aussi.");

        Assert.Equal([1, 2], Read(pdf).Select(block => block.Page));
    }

    [Fact]
    public void Two_columns_are_read_one_after_the_other_below_their_title()
    {
        var pdf = new APdf().Line("Les droits numériques de chaque habitante et habitant de la Région", size: 16);
        for (var i = 0; i < 6; i++)
        {
            pdf.At(60, 700 - (14 * i), $"gauche {i} gauche gauche gauche gauche").At(320, 703 - (14 * i), $"droite {i} droite droite droite droite");
        }

        var text = string.Join(' ', Read(pdf).Select(block => block.Text));

        Assert.StartsWith("Les droits numériques", text, StringComparison.Ordinal);
        Assert.True(text.IndexOf("gauche 5", StringComparison.Ordinal) < text.IndexOf("droite 0", StringComparison.Ordinal), text);
    }

    [Fact]
    public void A_table_is_read_row_by_row()
    {
        var pdf = new APdf();
        for (var i = 0; i < 6; i++)
        {
            pdf.At(60, 700 - (14 * i), $"Guichet {i}").At(320, 700 - (14 * i), $"ouvert le {i}");
        }

        var blocks = Read(pdf);

        Assert.Equal(Enumerable.Range(0, 6).Select(i => $"Guichet {i} | ouvert le {i}"), blocks.Select(block => block.Text));
        Assert.All(blocks, block => Assert.Equal(BlockKind.TableRow, block.Kind));
    }

    [Fact]
    public void A_bullet_far_from_its_text_stays_a_list_item()
    {
        var pdf = new APdf().At(60, 700, "-").At(95, 700, "aider").At(60, 686, "-").At(95, 686, "former");

        Assert.Equal(["- aider", "- former"], Read(pdf).Where(block => block.Kind == BlockKind.ListItem).Select(block => block.Text));
    }

    [Fact]
    public void A_table_of_contents_is_not_text()
    {
        var pdf = new APdf().Lines("Article 1 ........................ 3", "Article 2 . . . . . . . . . . . 12", "Il reste 3 jours...");

        Assert.Equal("Il reste 3 jours...", Assert.Single(Read(pdf)).Text);
    }

    [Fact]
    public void Larger_letters_make_headings_by_their_size()
    {
        var pdf = new APdf().Line("Charte", size: 20).Line("Accès", size: 14).Lines(Body, "et le restent.").Gap().Line("Aide", size: 14).Lines(Body + ".");

        Assert.Equal(
            [(BlockKind.Heading, 1), (BlockKind.Heading, 2), (BlockKind.Paragraph, 0), (BlockKind.Heading, 2), (BlockKind.Paragraph, 0)],
            Read(pdf).Select(block => (block.Kind, block.Level)));
    }

    [Fact]
    public void A_short_bold_line_is_a_heading_below_the_larger_ones()
    {
        var pdf = new APdf().Line("Charte", size: 20).Lines(Body + ".").Gap().Line("Article 2 - Accès", bold: true).Lines(Body + ".");

        Assert.Contains(new ExtractedBlock(BlockKind.Heading, "Article 2 - Accès", 2, 1, null), Read(pdf));
    }

    [Fact]
    public void A_bold_line_amid_a_sentence_is_emphasis()
    {
        var pdf = new APdf().Line(Body).Line("jamais payants, toujours gratuits, pour chacune et pour chacun", bold: true).Lines("comme le dit la charte.", Body + ".");

        Assert.All(Read(pdf), block => Assert.Equal(BlockKind.Paragraph, block.Kind));
    }

    [Fact]
    public void List_items_keep_their_markers_and_their_depth()
    {
        var pdf = new APdf().Lines("La Ville s'engage à :").Line("- aider chaque personne qui le demande,", x: 70).Line("au guichet comme en ligne ;", x: 80)
            .Line("1. former ses agents ;", x: 90).Line("- écouter.", x: 70);

        Assert.Equal(
            [
                new ExtractedBlock(BlockKind.Paragraph, "La Ville s'engage à :", 0, 1, null),
                new ExtractedBlock(BlockKind.ListItem, "- aider chaque personne qui le demande, au guichet comme en ligne ;", 1, 1, null),
                new ExtractedBlock(BlockKind.ListItem, "1. former ses agents ;", 2, 1, null),
                new ExtractedBlock(BlockKind.ListItem, "- écouter.", 1, 1, null),
            ],
            Read(pdf));
    }

    [Fact]
    public void A_sentence_cut_by_a_page_break_is_one_paragraph_without_the_furniture_between()
    {
        string[] text = ["Il faut savoir que chaque habitante et chaque habitant de", "Bruxelles peut demander de l'aide au guichet, par", "téléphone et par courrier."];
        var pdf = new APdf();
        for (var page = 1; page <= text.Length; page++)
        {
            pdf.At(60, 815, "Convention de partenariat").At(60, 40, "Confidentiel").At(300, 25, $"{page} / 3").Lines(text[page - 1]);
            pdf = page < text.Length ? pdf.NextPage() : pdf;
        }

        Assert.Equal(new ExtractedBlock(BlockKind.Paragraph, string.Join(' ', text), 0, 1, null), Assert.Single(Read(pdf)));
    }

    [Fact]
    public void A_word_cut_at_the_end_of_a_line_is_mended()
    {
        var pdf = new APdf().Lines("La Ville veille à l'inclusion numé-", "rique de chacun avec son e-", "box, à Bruxelles-", "Capitale.");

        Assert.Equal("La Ville veille à l'inclusion numérique de chacun avec son e-box, à Bruxelles-Capitale.", Assert.Single(Read(pdf)).Text);
    }

    [Theory]
    [InlineData("1 1 1 rg BT /F1 12 Tf 60 600 Td (SECRET) Tj ET")]
    [InlineData("0.97 0.98 0.99 rg BT /F1 12 Tf 60 600 Td (SECRET) Tj ET")]
    [InlineData("0 0 0.4 rg 50 590 200 40 re f 0 0 0.42 rg BT /F1 12 Tf 60 600 Td (SECRET) Tj ET")]
    [InlineData("BT 3 Tr /F1 12 Tf 60 600 Td (SECRET) Tj ET")]
    [InlineData("BT 7 Tr /F1 12 Tf 60 600 Td (SECRET) Tj ET")]
    [InlineData("BT /F1 0.5 Tf 60 600 Td (SECRET) Tj ET")]
    [InlineData("BT /F1 12 Tf 0.01 0 0 0.01 60 600 Tm (SECRET) Tj ET")]
    [InlineData("BT /F1 12 Tf 700 600 Td (SECRET) Tj ET")]
    [InlineData("BT /F1 12 Tf 60 -50 Td (SECRET) Tj ET")]
    [InlineData("BT /F1 12 Tf 60 600 Td (SECRET) Tj ET", "/CropBox [0 650 595 842]")]
    public void Text_that_no_reader_sees_is_left_out(string hidden, string page = "")
    {
        var pdf = APdf.ByHand("BT /F1 12 Tf 60 700 Td (Visible) Tj ET q " + hidden + " Q", page);

        Assert.Equal("Visible", Assert.Single(new PdfExtractor().Extract(pdf).Blocks).Text);
    }

    [Theory]
    [InlineData("0 0 0.4 rg 50 690 200 40 re f 1 1 1 rg BT /F1 12 Tf 60 700 Td (Visible) Tj ET")]
    [InlineData("BT /F1 1 Tf 12 0 0 12 60 700 Tm (Visible) Tj ET")]
    [InlineData("BT 2 Tr /F1 12 Tf 60 700 Td (Visible) Tj ET")]
    [InlineData("BT /F1 12 Tf 60 700 Td (Visible) Tj ET", "/CropBox [50 650 300 750]")]
    [InlineData("BT /F1 12 Tf 60 700 Td (Visible) Tj ET", "/Rotate 90")]
    [InlineData("BT /F1 12 Tf 0 1 -1 0 300 300 Tm (Visible) Tj ET")]
    public void Text_that_a_reader_sees_is_read(string content, string page = "")
    {
        var document = new PdfExtractor().Extract(APdf.ByHand(content, page));

        Assert.Equal("Visible", Assert.Single(document.Blocks).Text);
    }

    [Fact]
    public void The_language_comes_from_the_catalog()
    {
        var pdf = APdf.ByHand("BT /F1 12 Tf 60 700 Td (Bonjour) Tj ET", catalog: "/Lang (fr-BE)");

        Assert.Equal("fr-BE", new PdfExtractor().Extract(pdf).Language);
        Assert.Null(new PdfExtractor().Extract(new APdf().Lines(Body).Build()).Language);
    }

    [Theory]
    [InlineData("Charte des droits numériques", "Charte des droits numériques")]
    [InlineData("Microsoft Word - charte_v3.doc", null)]
    [InlineData("charte_v3.indd", null)]
    [InlineData("Document1", null)]
    [InlineData("", null)]
    public void A_title_is_taken_only_when_it_is_one(string metadata, string? title)
    {
        var pdf = new APdf().Titled(metadata).Lines(Body);

        Assert.Equal(title, new PdfExtractor().Extract(pdf.Build()).Title);
    }

    [Fact]
    public void A_scan_asks_for_text_recognition()
    {
        var pdf = new APdf().Drawing("0.5 g 10 10 100 100 re f");

        var failure = Assert.Throws<ExtractionException>(() => new PdfExtractor().Extract(pdf.Build()));
        Assert.Equal("has no text: probably a scan; run text recognition (OCR) first.", failure.Message);
    }

    [Fact]
    public void A_file_with_hidden_text_only_says_so()
    {
        var pdf = APdf.ByHand("BT 3 Tr /F1 12 Tf 60 600 Td (SECRET) Tj ET");

        Assert.Contains("hidden text only", Assert.Throws<ExtractionException>(() => new PdfExtractor().Extract(pdf)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_encrypted_file_asks_for_a_copy_without_password()
    {
        var pdf = File.ReadAllBytes(TestData.Find("trust/files/pdf/UglyToad_PdfPig__encrypted-password-is-password.pdf"));

        Assert.Contains("encrypted", Assert.Throws<ExtractionException>(() => new PdfExtractor().Extract(pdf)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 1_000_000, "has 2 pages, more than the 1")]
    [InlineData(5, 40, "more than the 40 characters")]
    public void A_file_beyond_the_caps_is_refused(int pages, long characters, string reason)
    {
        var pdf = new APdf().Lines(Body).NextPage().Lines(Body).Build();

        var failure = Assert.Throws<ExtractionException>(() => new PdfExtractor(pages, characters).Extract(pdf));
        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<ExtractedBlock> Read(APdf pdf) => new PdfExtractor().Extract(pdf.Build()).Blocks;
}
