using Assistant.Knowledge.Grounding;
using Assistant.Knowledge.Languages;
using Xunit;

namespace Assistant.Tests.Knowledge.Grounding;

/// <summary>What is wrong in one small thing must go: sentences that once passed, each with its source.</summary>
public sealed class WrongSentencesTests
{
    private static readonly Dictionary<Language, TextAnalyzer> Analyzers = LanguageCodes.All.ToDictionary(language => language, language => new TextAnalyzer(language, []));
    private static readonly SentenceCheck Check = new(Lexicon.Load([]));

    [Theory]
    [InlineData("Orange envoie un accusé de réception automatique.", "Safeonweb envoie un accusé de réception automatique.", SentenceFinding.ForeignName)]
    [InlineData("Teams stuurt automatisch een ontvangstbevestiging.", "Safeonweb stuurt automatisch een ontvangstbevestiging.", SentenceFinding.ForeignName)]
    [InlineData("Ouvrez la boîte e-mail et notez le code à 4 chiffres.", "4. Ouvrez la boîte e-mail et notez le code à 6 chiffres.", SentenceFinding.ForeignNumber)]
    [InlineData("La double authentification combine deux de ces trois éléments : 2.", "La double authentification combine deux de ces trois éléments :\n1. Un mot de passe.", SentenceFinding.ForeignNumber)]
    [InlineData("La double authentification combine deux de ces trois éléments : 3.", "La double authentification combine deux de ces trois éléments :\n1. Un mot de passe.", SentenceFinding.ForeignNumber)]
    public void A_sentence_that_is_wrong_in_one_thing_is_dropped_for_it(string said, string source, SentenceFinding expected)
    {
        var language = said.StartsWith("Teams", StringComparison.Ordinal) ? Language.Dutch : Language.French;

        var finding = Check.Check(said, language, [new GroundingSource(source, language)], [], Analyzers);

        Assert.Equal(expected, finding);
    }

    [Theory]
    [InlineData("4. Ouvrez la boîte e-mail et notez le code à 6 chiffres.", "4. Ouvrez la boîte e-mail et notez le code à 6 chiffres.")]
    [InlineData("Notez le code à six chiffres dans la boîte e-mail.", "4. Ouvrez la boîte e-mail et notez le code à 6 chiffres.")]
    [InlineData("La double authentification combine deux éléments.", "La double authentification combine deux de ces trois éléments :\n1. Un mot de passe.")]
    public void A_sentence_that_says_its_source_stays(string said, string source)
    {
        var finding = Check.Check(said, Language.French, [new GroundingSource(source, Language.French)], [], Analyzers);

        Assert.Equal(SentenceFinding.Holds, finding);
    }
}
