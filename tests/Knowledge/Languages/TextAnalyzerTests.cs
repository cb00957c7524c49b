using Assistant.Knowledge.Languages;
using Xunit;

namespace Assistant.Tests.Knowledge.Languages;

public sealed class TextAnalyzerTests
{
    private static readonly string[] Parts = ["belasting", "aangifte", "identiteit", "kaart", "lezer", "gemeente", "huis"];

    [Theory]
    [InlineData(Language.French, "L'accès aux services", "acces servic")]
    [InlineData(Language.French, "aujourd’hui", "aujourd'hui")]
    [InlineData(Language.French, "les aidant·e·s numériques", "aid numer")]
    [InlineData(Language.French, "les aidant(e)s", "aid")]
    [InlineData(Language.French, "Voir art. 2.1 et l'article 7.2", "voir articl 2.1 articl 7.2")]
    [InlineData(Language.French, "Mon e-Box et mon e-mail", "ebox email")]
    [InlineData(Language.French, "le C.P.A.S. de Bruxelles", "cpas bruxel")]
    [InlineData(Language.English, "the city's counters", "citi counter")]
    [InlineData(Language.Dutch, "Zie art. 2.1", "zie artikel 2.1")]
    [InlineData(Language.Dutch, "één foto's", "foto")]
    public void Words_are_found_by_their_stems(Language language, string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', new TextAnalyzer(language, []).Analyze(text).Select(word => word.Terms[0])));

    [Fact]
    public void An_accent_that_is_written_as_two_characters_is_the_same_accent() =>
        Assert.Equal(Terms(Language.French, "café"), Terms(Language.French, "cafe\u0301"));

    [Theory]
    [InlineData("belastingaangifte", "belast aangift")]
    [InlineData("identiteitskaartlezer", "identiteit kaart lezer")]
    [InlineData("gemeentehuis", "gemeent huis")]
    public void A_Dutch_compound_is_found_by_its_parts_too(string compound, string parts) =>
        Assert.Equal(parts, string.Join(' ', new TextAnalyzer(Language.Dutch, Parts).Analyze(compound).Single().Terms.Skip(1)));

    [Fact]
    public void A_Dutch_word_that_is_no_compound_of_known_words_stays_whole() =>
        Assert.Single(new TextAnalyzer(Language.Dutch, Parts).Analyze("verantwoordelijkheid").Single().Terms);

    [Fact]
    public void A_name_of_digits_and_letters_is_found_by_either() =>
        Assert.Equal(["123digit", "123", "digit"], new TextAnalyzer(Language.English, []).Analyze("123Digit").Single().Terms);

    [Theory]
    [InlineData("")]
    [InlineData("   \t\n")]
    [InlineData("😀😀 🎉")]
    [InlineData("\u0000\u0007\uD800")]
    public void Text_without_words_has_none(string text) => Assert.Empty(new TextAnalyzer(Language.French, []).Analyze(text));

    [Fact]
    public void A_word_of_ten_thousand_letters_harms_nothing() =>
        Assert.Equal(["fin"], Terms(Language.French, new string('a', 10_000) + " fin"));

    [Fact]
    public void Many_threads_share_an_analyzer()
    {
        var analyzer = new TextAnalyzer(Language.French, []);
        var expected = string.Join(' ', Terms(Language.French, "Les droits numériques des habitants sont garantis"));

        var results = Enumerable.Range(0, 2000).AsParallel()
            .Select(i => string.Join(' ', analyzer.Analyze($"Les droits numériques des habitants sont garantis").Select(w => w.Terms[0]))).Distinct(StringComparer.Ordinal);

        Assert.Equal([expected], results);
    }

    [Theory]
    [InlineData(Language.French, "comment")]
    [InlineData(Language.Dutch, "hoeveel")]
    [InlineData(Language.English, "need")]
    public void A_word_that_only_asks_is_marked(Language language, string word) =>
        Assert.True(new TextAnalyzer(language, []).Analyze(word).Single().IsFunctional);

    [Theory]
    [InlineData(Language.French, "pourra devra fallait lequel parmi durant partir telle via")]
    [InlineData(Language.Dutch, "werden zouden konden hadden gehad tijdens zodra waarop indien per hoewel")]
    [InlineData(Language.English, "might during since within each every those whether via per")]
    public void Words_that_only_connect_say_nothing_of_the_subject(Language language, string words) =>
        Assert.All(new TextAnalyzer(language, []).Analyze(words), word => Assert.True(word.IsFunctional, word.Surface));

    private static string[] Terms(Language language, string text) => [.. new TextAnalyzer(language, []).Analyze(text).Select(word => word.Terms[0])];
}
