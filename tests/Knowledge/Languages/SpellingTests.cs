using Assistant.Knowledge.Languages;
using Xunit;

namespace Assistant.Tests.Knowledge.Languages;

public sealed class SpellingTests
{
    private static readonly Spelling Spelling = new(Lexicon.Load([]));

    [Theory]
    [InlineData(Language.French, "imprimmante", "imprimante")]
    [InlineData(Language.French, "ordinatuer", "ordinateur")]
    [InlineData(Language.French, "télécharjer", "télécharger")]
    [InlineData(Language.French, "gichet", "guichet")]
    [InlineData(Language.French, "conbien", "combien")]
    [InlineData(Language.French, "formulère", "formulaire")]
    [InlineData(Language.Dutch, "printr", "printer")]
    [InlineData(Language.Dutch, "formullier", "formulier")]
    [InlineData(Language.Dutch, "aanmeldne", "aanmelden")]
    [InlineData(Language.Dutch, "toegangkelijk", "toegankelijk")]
    [InlineData(Language.English, "adress", "address")]
    [InlineData(Language.English, "keybord", "keyboard")]
    [InlineData(Language.English, "compuetr", "computer")]
    [InlineData(Language.English, "atachment", "attachment")]
    [InlineData(Language.English, "foto", "photo")]
    public void A_word_that_was_mistyped_or_written_by_ear_is_the_one_that_was_meant(Language language, string written, string meant) =>
        Assert.Equal(meant, Spelling.IsKnown(language, written) ? written : Spelling.Meant(language, written));

    [Theory]
    [InlineData(Language.English, "monkey")]
    [InlineData(Language.English, "hiking")]
    [InlineData(Language.English, "ranking")]
    [InlineData(Language.English, "unrequested")]
    [InlineData(Language.Dutch, "muisje")]
    [InlineData(Language.Dutch, "fietser")]
    [InlineData(Language.Dutch, "opvolger")]
    [InlineData(Language.French, "balcon")]
    [InlineData(Language.French, "reproduction")]
    [InlineData(Language.French, "cloche")]
    [InlineData(Language.French, "évolution")]
    public void Another_word_stays_what_it_is_though_a_known_one_is_near(Language language, string word) => Assert.Null(Spelling.IsKnown(language, word) ? null : Spelling.Meant(language, word));

    [Theory]
    [InlineData(Language.French, "imprimantes")]
    [InlineData(Language.Dutch, "formulieren")]
    [InlineData(Language.Dutch, "brieven")]
    [InlineData(Language.English, "printed")]
    [InlineData(Language.English, "sharing")]
    public void A_form_of_a_known_word_is_known(Language language, string word) => Assert.True(Spelling.IsKnown(language, word));
}
