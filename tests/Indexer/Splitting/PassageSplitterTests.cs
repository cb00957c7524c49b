using Assistant.Indexer.Extraction;
using Assistant.Indexer.Splitting;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using CsCheck;
using Xunit;

namespace Assistant.Tests.Indexer.Splitting;

public sealed class PassageSplitterTests
{
    private static readonly string[] Sentences =
    [
        "La Ville accompagne les aidants numériques.", "Le guichet est ouvert à tous (art. 2.1).", "Chacun choisit son canal : guichet, téléphone ou courrier.",
        "Il faut une carte d'identité électronique et son code PIN.", "Les structures reçoivent un suivi individuel, sur demande écrite, une fois par an.",
    ];

    private static readonly Gen<ExtractedBlock> Block = Gen.Select(
        Gen.Int[0, 9],
        Gen.Int[0, Sentences.Length - 1].Array[1, 9],
        Gen.Int[1, 99],
        (kind, parts, number) =>
        {
            var text = string.Join(' ', parts.Select(p => Sentences[p]));
            return kind switch
            {
                0 => new ExtractedBlock(BlockKind.Heading, $"Chapitre du guichet numéro {number}", 2, null, $"s{number}"),
                1 => new ExtractedBlock(BlockKind.Heading, $"Détail {number}", 3, null, null),
                2 or 3 => new ExtractedBlock(BlockKind.ListItem, $"- {text}", 1, null, null),
                4 => new ExtractedBlock(BlockKind.ListItem, $"{number % 4 + 1}. {text}", 1, null, null),
                5 => new ExtractedBlock(BlockKind.TableRow, $"{number} | {text}", 0, null, null),
                _ => new ExtractedBlock(BlockKind.Paragraph, text, 0, null, null),
            };
        });

    [Fact]
    public void Passages_hold_the_whole_text_once_in_order_and_word_for_word()
    {
        Block.Array[1, 40].Sample(blocks =>
        {
            var passages = Split(blocks);

            var text = blocks.Where(b => b.Kind != BlockKind.Heading).Select(b => b.Text);
            Assert.Equal(RawSource.Normalised(string.Join('\n', text)), RawSource.Normalised(string.Join('\n', passages.Select(p => p.Text))));
            Assert.Equal(Enumerable.Range(0, passages.Count), passages.Select(p => p.Ordinal));
            Assert.Distinct(passages.Select(p => p.Id));
            Assert.All(passages, p => Assert.InRange(p.Text.Length, 1, 1600));
        });
    }

    [Fact]
    public void An_edit_in_one_section_leaves_the_ids_of_all_others()
    {
        var bodies = Block.Where(b => b.Kind != BlockKind.Heading).Array[1, 12];

        Gen.Select(bodies, bodies, bodies).Sample((before, edited, after) =>
        {
            var old = Split([Section("Avant"), .. before, Section("Ici"), .. edited, Section("Après"), .. after]);
            var now = Split([Section("Avant"), .. before, Section("Ici"), new(BlockKind.Paragraph, "Nouveau.", 0, null, null), Section("Après"), .. after]);

            Assert.Equal(Ids(old, "Avant"), Ids(now, "Avant"));
            Assert.Equal(Ids(old, "Après"), Ids(now, "Après"));
        });
    }

    [Theory]
    [InlineData(Language.Dutch, "Artikel 12")]
    [InlineData(Language.English, "Article 12")]
    [InlineData(Language.French, "Article 12")]
    public void Articles_are_named_in_the_documents_language(Language language, string place)
    {
        var passages = RawSource.PassagesOf("# Titel\n\nArticle 12\nNiemand zal onderworpen worden.\n\nArticle 13\nEen ieder.", language);

        Assert.Equal(place, passages[0].Place);
    }

    [Fact]
    public void A_clause_without_a_title_keeps_its_words_as_text()
    {
        var passages = RawSource.PassagesOf(
            "ARTICLE 3 - PAIEMENT\n\n3.1 La Ville paie dans les trente jours.\n\n3.2 Le retard porte intérêt.\n\nARTICLE 4. Le contrat dure un an.");

        Assert.Equal(["Article 3.1", "Article 3.2", "Article 4"], passages.Select(p => p.Place));
        Assert.Equal("3.1 La Ville paie dans les trente jours.", passages[0].Text);
        Assert.Equal("ARTICLE 4. Le contrat dure un an.", passages[2].Text);
    }

    [Fact]
    public void A_label_ends_at_a_words_end()
    {
        var passages = RawSource.PassagesOf("ARTICLE 21 - FIN\n\nTout finit un jour.\n\nARTICLE 2 - BUT\n\nTout a un but.", Language.French, new PlaceLabel("Article 2", "acces", null, null));

        Assert.Equal([null, "acces"], passages.Select(p => p.Right));
    }

    [Fact]
    public void Leaders_and_breadcrumbs_are_not_quoted()
    {
        var passages = RawSource.PassagesOf("# Gids\n\nStartpagina > Diensten > eBox\n\nAanmelden ............ 4\n\nMeld je aan met itsme of met je eID.", Language.Dutch);

        Assert.Equal("Meld je aan met itsme of met je eID.", Assert.Single(passages).Text);
    }

    [Fact]
    public void The_address_leads_to_the_heading_or_the_page()
    {
        ExtractedBlock[] blocks =
        [
            new(BlockKind.Paragraph, "Sans titre.", 0, 3, null), new(BlockKind.Heading, "Le lecteur", 2, 4, "lecteur"), new(BlockKind.Paragraph, "Branchez-le.", 0, 4, null),
        ];
        var passages = Split(blocks, "https://example.brussels/guide.pdf#haut");

        Assert.Equal(["https://example.brussels/guide.pdf#page=3", "https://example.brussels/guide.pdf#lecteur"], passages.Select(p => p.Url));
        Assert.Equal(["", "Le lecteur"], passages.Select(p => p.Place));
        Assert.Equal([3, 4], passages.Select(p => p.Page));
    }

    [Fact]
    public void A_text_without_stops_is_cut_at_spaces()
    {
        var passages = RawSource.PassagesOf(string.Join(' ', Enumerable.Repeat("mot", 5_000)));

        Assert.All(passages, p => Assert.InRange(p.Text.Length, 1, 2_100));
        Assert.Equal(5_000, passages.Sum(p => p.Text.Split(' ').Length));
    }

    private static ExtractedBlock Section(string title) => new(BlockKind.Heading, title, 2, null, null);

    private static IEnumerable<PassageId> Ids(IReadOnlyList<Passage> passages, string section) => passages.Where(p => p.Headings.Contains(section)).Select(p => p.Id);

    private static IReadOnlyList<Passage> Split(IReadOnlyList<ExtractedBlock> blocks, string? url = null) =>
        new PassageSplitter().Split(
            new ExtractedDocument("Titre", "fr", [new(BlockKind.Heading, "Titre", 1, null, null), .. blocks]),
            new SourceDocument { Id = "d", Title = "Titre", Language = Language.French, Url = url });
}
