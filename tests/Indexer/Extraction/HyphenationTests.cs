using Assistant.Indexer.Extraction;
using Xunit;

namespace Assistant.Tests.Indexer.Extraction;

public sealed class HyphenationTests
{
    [Theory]
    [InlineData("l'inclusion numé-", "rique avance", "l'inclusion numérique avance")]
    [InlineData("de digi-", "tale kloof", "de digitale kloof")]
    [InlineData("son e-", "box", "son e-box")]
    [InlineData("prenez rendez-", "vous ici", "prenez rendez-vous ici")]
    [InlineData("à Bruxelles-", "Capitale", "à Bruxelles-Capitale")]
    [InlineData("le COVID-", "19", "le COVID-19")]
    [InlineData("un tiret -", "puis", "un tiret - puis")]
    [InlineData("numé\u00AD", "rique", "numérique")]
    [InlineData("sans césure", "ici", "sans césure ici")]
    public void A_cut_word_is_mended_and_a_real_hyphen_kept(string before, string after, string joined)
    {
        Assert.Equal(joined, new Hyphenation([]).Join(before, after));
    }

    [Fact]
    public void How_the_document_writes_a_word_elsewhere_decides()
    {
        var hyphenation = new Hyphenation(["le porte-monnaie est là.", "Un nonsens"]);

        Assert.Equal("le porte-monnaie", hyphenation.Join("le porte-", "monnaie"));
        Assert.Equal("un nonsens", hyphenation.Join("un non-", "sens"));
    }
}
