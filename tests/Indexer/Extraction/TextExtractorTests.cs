using System.Text;
using Assistant.Indexer.Extraction;
using Xunit;

namespace Assistant.Tests.Indexer.Extraction;

public sealed class TextExtractorTests
{
    [Fact]
    public void A_title_line_gives_title_address_and_language()
    {
        var document = Read("# My eBox : valider son adresse | https://myebox.be/fr/faq | fr | digest\n\nIl faut un code.");

        Assert.Equal(("My eBox : valider son adresse", "https://myebox.be/fr/faq", "fr"), (document.Title, document.Url, document.Language));
        Assert.Equal([(BlockKind.Heading, "My eBox : valider son adresse"), (BlockKind.Paragraph, "Il faut un code.")], document.Blocks.Select(b => (b.Kind, b.Text)));
    }

    [Fact]
    public void Wrapped_lines_become_paragraphs_and_list_items_with_their_markers()
    {
        var document = Read(
            """
            La bibliothèque du quartier prête  des ordinateurs  portables à tous les lecteurs
            inscrits et leur montre comment s'en servir sans peine à la maison.
            Chacun choisit librement le canal qui lui convient le mieux, au guichet ou non :

            1. Ouvrir  le  site  de  la Ville  avec  un  navigateur  récent,  puis  choisir  la
            langue en haut de la page.

              - Le français se trouve à gauche, et le néerlandais se trouve tout à droite de
                la page.
            2. Fermer la session.
            """);

        Assert.Equal(
            [
                (BlockKind.Paragraph, "La bibliothèque du quartier prête des ordinateurs portables à tous les lecteurs inscrits et leur montre comment s'en servir sans peine à la maison. Chacun choisit librement le canal qui lui convient le mieux, au guichet ou non :", 0),
                (BlockKind.ListItem, "1. Ouvrir le site de la Ville avec un navigateur récent, puis choisir la langue en haut de la page.", 1),
                (BlockKind.ListItem, "- Le français se trouve à gauche, et le néerlandais se trouve tout à droite de la page.", 2),
                (BlockKind.ListItem, "2. Fermer la session.", 1),
            ],
            document.Blocks.Select(b => (b.Kind, b.Text, b.Level)));
    }

    [Theory]
    [InlineData("inclu-\nsion et inclusion", "inclusion et inclusion")]
    [InlineData("peut-\nêtre demain", "peut-être demain")]
    [InlineData("un e-mail, un e-\nmail", "un e-mail, un e-mail")]
    [InlineData("voor-\nen nadelen", "voor- en nadelen")]
    [InlineData("in\u00adclusion sociale", "inclusion sociale")]
    public void A_word_cut_at_a_line_end_is_mended(string text, string expected)
    {
        var filler = new string('a', 30) + " " + new string('b', 30) + "\n";

        Assert.EndsWith(expected, Read(filler + text).Blocks[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_furniture_goes_and_the_sentence_it_cut_is_joined()
    {
        string[] people = ["habitants", "étudiants", "aînés"];
        var page = new StringBuilder("Règlement de la salle\n\n");
        for (var number = 1; number <= 3; number++)
        {
            page.Append("Les ordinateurs de la salle sont à la disposition de tous les ").Append(people[number - 1]).Append(" et des\n\nConfidentiel\n\n")
                .Append(number).Append("\n\n\nRèglement de la salle\n\nparents des ").Append(people[number - 1]).Append(" pendant les heures.\n\n");
        }

        var document = Read(page.ToString());

        Assert.Equal(4, document.Blocks.Count);
        Assert.All(document.Blocks.Skip(1), b => Assert.Contains(" et des parents des ", b.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Numbers_and_repeated_lines_of_the_text_itself_stay()
    {
        var document = Read("Liste\n\nArticle 1\nOui, toujours.\n\nArticle 2\nOui, toujours.\n\n42\n\nFin du texte.");

        Assert.Contains(document.Blocks, b => b.Text == "42");
        Assert.Equal(2, document.Blocks.Count(b => b.Text == "Oui, toujours."));
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("windows-1252", false)]
    public void Every_usual_encoding_reads_the_same(string name, bool marked)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] bytes = [.. marked ? encoding.GetPreamble() : [], .. encoding.GetBytes("L’été à Bruxelles, ça coûte 5 €.")];

        Assert.Equal("L’été à Bruxelles, ça coûte 5 €.", Assert.Single(new TextExtractor().Extract(bytes).Blocks).Text);
    }

    [Fact]
    public void What_a_reader_cannot_see_is_dropped()
    {
        var document = Read("Klik\u200b hier\u202e\U000E0041\U000E0042 nu\u00a0\u0007 e\u0301n later.");

        Assert.Equal("Klik hier nu én later.", Assert.Single(document.Blocks).Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n\t")]
    public void A_file_without_text_says_so(string text)
    {
        Assert.Throws<ExtractionException>(() => Read(text));
    }

    private static ExtractedDocument Read(string text) => new TextExtractor().Extract(Encoding.UTF8.GetBytes(text));
}
