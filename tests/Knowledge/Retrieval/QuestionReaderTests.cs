using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Retrieval;
using Assistant.Knowledge.Store;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Knowledge.Retrieval;

/// <summary>How a question is read as ideas, each with the words in which passages may say it.</summary>
public sealed class QuestionReaderTests
{
    private static readonly string[] Compounds = ["identiteit", "kaart", "lezer"];

    private static readonly Lexicon Words = ALexicon.Of(
        "card | carte | kaart | card",
        "identity | identité | identiteit | identity",
        "identity-card | carte d'identité; eID | identiteitskaart; eID | identity card; ID card; eID",
        "reader | lecteur | lezer | reader",
        "password | mot de passe; ~motdepasse | wachtwoord; paswoord; ~wagtwoord | password; ~pasword",
        "received | reçu | gekregen | received",
        "not-received | pas reçu | niet gekregen | not received",
        "log-in | se connecter | aanmelden; meld aan | log in",
        "report | signaler | melden; meld | report",
        "long | long | lang | long",
        "bank-desk | guichet de banque | bank | bank",
        "bench | banc | bank | bench",
        "say-1 | dire | zeg | say", "say-2 | raconter | zeg | tell", "say-3 | parler | zeg | speak", "say-4 | causer | zeg | chat",
        "@asking",
        "how-long | combien de temps | hoe lang | how long");

    [Fact]
    public void A_group_of_words_is_one_idea() =>
        Assert.Equal(["password", "?perdu"], Ideas("mot de passe perdu", Language.French, Language.French));

    [Theory]
    [InlineData("carte d'identité", "identity-card")]
    [InlineData("carte", "card")]
    [InlineData("identité carte", "identity card")]
    public void The_longest_group_of_words_is_what_is_meant(string question, string ideas) =>
        Assert.Equal(ideas, string.Join(' ', Ideas(question, Language.French, Language.French)));

    [Fact]
    public void A_group_that_no_passage_says_is_read_by_its_words() =>
        Assert.Equal(["identity", "card"], Ideas("identity card", Language.English, Language.English, unsaid: ["eid", "card"]));

    [Theory]
    [InlineData("Ik heb de brief niet gekregen", Language.Dutch, "not-received")]
    [InlineData("Ik heb de brief gekregen", Language.Dutch, "received")]
    [InlineData("Je n'ai pas reçu le courrier", Language.French, "not-received")]
    [InlineData("J'ai reçu le courrier", Language.French, "received")]
    [InlineData("Hoe meld ik me aan?", Language.Dutch, "log-in")]
    [InlineData("Waar meld ik diefstal?", Language.Dutch, "report")]
    [InlineData("How long does it take?", Language.English, "how-long")]
    [InlineData("A long story", Language.English, "long")]
    [InlineData("Hoe lang duurt het?", Language.Dutch, "how-long")]
    [InlineData("Een lang wachtwoord", Language.Dutch, "long password")]
    public void A_small_word_turns_the_meaning(string question, Language language, string ideas) =>
        Assert.Equal(ideas, string.Join(' ', Ideas(question, language, language).Where(idea => idea[0] != '?')));

    [Fact]
    public void A_word_that_only_asks_is_nothing_that_a_text_must_say() =>
        Assert.True(Assert.Single(Read("How long?", Language.English, Language.French)).IsFunctional);

    [Theory]
    [InlineData("motdepasse", Language.French)]
    [InlineData("wagtwoord", Language.Dutch)]
    [InlineData("pasword", Language.English)]
    public void A_frequent_misspelling_is_understood(string question, Language language) =>
        Assert.All(LanguageCodes.All, passages => Assert.Equal(["password"], Ideas(question, language, passages)));

    [Fact]
    public void A_misspelling_is_never_searched_for() => Assert.All(LanguageCodes.All, passages => Assert.DoesNotContain(
        Read("password", Language.English, passages).SelectMany(idea => idea.Wordings).SelectMany(wording => wording.Words), word => word.Surface is "motdepasse" or "wagtwoord" or "pasword"));

    [Fact]
    public void A_word_with_two_meanings_is_read_as_both_and_each_counts_less()
    {
        var idea = Assert.Single(Read("bank", Language.Dutch, Language.French));

        Assert.Equal(["guichet banque", "banc"], Said(idea));
        Assert.All(idea.Wordings, wording => Assert.InRange(wording.Share, 0.5, 0.9));
        Assert.All(idea.Wordings, wording => Assert.True(wording.Credit < 1));
    }

    [Fact]
    public void A_word_with_more_meanings_than_can_be_meant_is_not_searched_for_in_other_words() =>
        Assert.All(Assert.Single(Read("zeg", Language.Dutch, Language.Dutch)).Wordings, wording => Assert.True(wording.IsOwn));

    [Fact]
    public void In_another_language_a_word_with_many_meanings_is_looked_for_in_all_of_them_each_for_less()
    {
        var wordings = Assert.Single(Read("zeg", Language.Dutch, Language.French)).Wordings;

        Assert.InRange(wordings.Count, 4, 8);
        Assert.All(wordings, wording => Assert.True(wording is { IsOwn: false, Share: < 0.6 }));
    }

    [Fact]
    public void A_compound_that_the_lexicon_does_not_know_is_translated_by_its_parts() =>
        Assert.Equal(["identité carte lecteur"], Said(Assert.Single(Read("identiteitskaartlezer", Language.Dutch, Language.French))));

    [Theory]
    [InlineData("Bravvo", "bravvo")]
    [InlineData("Molenbeek", "molenbeek")]
    public void A_name_or_unknown_word_stays_as_it_is_in_every_language(string question, string word) => Assert.All(LanguageCodes.All, passages =>
    {
        var wording = Assert.Single(Assert.Single(Read(question, Language.Dutch, passages)).Wordings);
        Assert.True(wording.IsOwn);
        Assert.Equal(word, Assert.Single(wording.Words).Surface);
    });

    [Fact]
    public void In_its_own_language_the_asker_s_word_comes_first_and_others_count_less()
    {
        var wordings = Assert.Single(Read("paswoord", Language.Dutch, Language.Dutch)).Wordings;

        Assert.Equal(["paswoord", "wachtwoord"], wordings.Select(wording => wording.Words.Single().Surface));
        Assert.Equal([true, false], wordings.Select(wording => wording.IsOwn));
        Assert.True(wordings[1].Credit < wordings[0].Credit);
    }

    [Fact]
    public void In_another_language_the_official_word_comes_first_and_the_asker_s_is_not_searched_for()
    {
        var wordings = Assert.Single(Read("ID card", Language.English, Language.French)).Wordings;

        Assert.Equal(["carte identité", "eid"], wordings.Select(Said));
        Assert.Equal(1, wordings[0].Credit);
        Assert.DoesNotContain(wordings, wording => wording.IsOwn);
    }

    [Fact]
    public void A_question_without_words_speaks_of_nothing() => Assert.Empty(Read("?!", Language.French, Language.Dutch));

    private static IEnumerable<string> Ideas(string text, Language spoken, Language passages, string[]? unsaid = null) =>
        Read(text, spoken, passages, unsaid).Select(idea => idea.Entries.Count > 0 ? idea.Entries[0].Id : $"?{idea.Written[0].Surface}");

    private static IReadOnlyList<QuestionConcept> Read(string text, Language spoken, Language passages, string[]? unsaid = null)
    {
        // Passages that hold every word, but for those that a test leaves unsaid.
        var missing = new TextAnalyzer(passages, []).Analyze(string.Join(' ', unsaid ?? [])).Select(word => word.TermIds[0]).ToHashSet();
        return new QuestionReader(Words).Read(
            text, new TextAnalyzer(spoken, Compounds), new TextAnalyzer(passages, Compounds), new TermStatistics(100, term => missing.Contains(term) ? 0 : 1));
    }

    private static IEnumerable<string> Said(QuestionConcept idea) => idea.Wordings.Select(Said);

    private static string Said(Wording wording) => string.Join(' ', wording.Words.Select(word => word.Surface));
}
