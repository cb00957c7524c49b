using Assistant.Knowledge.Passages;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Indexer.Splitting;

public sealed class ConventionSplittingTests
{
    [Theory]
    [InlineData("cinq jours", "Article 2.1 – Programme Ambassadeurs, point 2")]
    [InlineData("une fois par an", "Article 2.1 – Programme Ambassadeurs, point 3")]
    [InlineData("préavis de 3 mois", "Article 7.2 – Résiliation")]
    [InlineData("conclue pour un an", "Article 6 – Durée")]
    [InlineData("utiliser sa dénomination, son logo", "Article 4.2 – Utilisation des logos")]
    [InlineData("programme « ambassadeur »", "Article 1 – Objet")]
    [InlineData("Cours et Tribunaux", "Article 8 – Reglement des litiges")]
    [InlineData("numérisation croissante", "Préambule")]
    [InlineData("Former 6 000 aidants", "Préambule › Le projet E-Inclusion for Belgium du SPP Intégration Social")]
    public void Each_fact_stands_in_its_article(string fragment, string place)
    {
        var passage = Assert.Single(Convention(), p => p.Text.Contains(fragment, StringComparison.Ordinal));

        Assert.Equal(place, passage.Place);
    }

    [Fact]
    public void The_sentence_that_a_footer_cuts_in_half_reads_through()
    {
        Assert.Contains(Convention(), p => p.Text.Contains("des acteurs de l’inclusion numérique.", StringComparison.Ordinal));
        Assert.All(Convention(), p => Assert.DoesNotContain("Confidentiel", p.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_sentence_that_begins_a_list_stays_with_its_first_item()
    {
        var passage = Assert.Single(Convention(), p => p.Text.Contains("1. Animer un parcours", StringComparison.Ordinal));

        Assert.StartsWith("Au titre de la présente", passage.Text, StringComparison.Ordinal);
        Assert.Contains("s’engage à :\n1. Animer", passage.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Signatures_are_nobodys_answer()
    {
        Assert.All(Convention(), p => Assert.DoesNotContain("deux exemplaires", p.Text, StringComparison.Ordinal));
        Assert.All(Convention(), p => Assert.DoesNotContain("Le Président \n", p.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_label_of_an_article_holds_for_its_clauses_and_the_longest_label_wins()
    {
        var passages = RawSource.Passages(
            TestData.Find("corpus/convention-partenariat-123digit.fr.txt"),
            new PlaceLabel("article 2", null, "engagement", null),
            new PlaceLabel("Article 2.2", null, "impact", "rapport"));

        Assert.Equal("engagement", passages.First(p => p.Place.StartsWith("Article 2.1", StringComparison.Ordinal)).Step);
        Assert.Equal(("impact", "rapport"), passages.Where(p => p.Place.StartsWith("Article 2.2", StringComparison.Ordinal)).Select(p => (p.Step, p.Item)).First());
        Assert.All(passages.Where(p => p.Place.StartsWith("Article 6", StringComparison.Ordinal)), p => Assert.Null(p.Step));
    }

    private static IReadOnlyList<Passage> Convention() => RawSource.Passages(TestData.Find("corpus/convention-partenariat-123digit.fr.txt"));
}
