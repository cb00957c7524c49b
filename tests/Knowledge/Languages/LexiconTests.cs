using Assistant.Knowledge.Languages;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Knowledge.Languages;

/// <summary>The lexicon that is shipped, and a city's own file behind it.</summary>
public sealed class LexiconTests
{
    private const int LongestTerm = 6;

    private static readonly Lexicon Shipped = Lexicon.Load([]);

    [Fact]
    public void At_least_three_thousand_ideas_are_shipped() => Assert.InRange(Shipped.Entries.Count, 3000, int.MaxValue);

    [Fact]
    public void Every_shipped_idea_has_words_in_the_three_languages() =>
        Assert.All(Shipped.Entries, entry => Assert.All(LanguageCodes.All, language => Assert.NotEmpty(entry.Terms[language])));

    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.Dutch)]
    [InlineData(Language.English)]
    public void Every_shipped_idea_can_be_searched_for(Language language)
    {
        var analyzer = new TextAnalyzer(language, []);

        var lost = Shipped.Entries.Where(entry => entry.Telling == Telling.Subject)
            .Where(entry => !entry.Terms[language].Any(term => term.Kind != TermKind.Misspelling && analyzer.Analyze(term.Text).Count is > 0 and <= LongestTerm))
            .Select(entry => entry.Id);

        Assert.Empty(lost);
    }

    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.Dutch)]
    [InlineData(Language.English)]
    public void Every_shipped_term_leaves_at_least_one_word_and_no_more_than_a_phrase_has(Language language)
    {
        var analyzer = new TextAnalyzer(language, []);
        int Words(LexiconTerm term) => analyzer.Analyze(term.Text).Count;

        // An everyday idea for which a language has only words that no index keeps ("alles", "pas encore") still has to stand there.
        var useless = Shipped.Entries.Where(entry => entry.Terms[language].Any(term => Words(term) > 0))
            .SelectMany(entry => entry.Terms[language].Where(term => Words(term) is 0 or > LongestTerm).Select(term => $"{entry.Id}: {term.Text}"));

        Assert.Empty(useless);
    }

    [Fact]
    public void To_apply_for_something_is_not_to_ask_for_a_new_PIN()
    {
        var dutch = new TextAnalyzer(Language.Dutch, []);
        const string Text = "Ik vraag een attest aan";

        var (entries, _) = Shipped.Find(Language.Dutch, dutch.Analyze(Text), 0, LongestTerm, MeaningfulParticles.In(Language.Dutch, Text));

        var ideas = entries.Select(entry => Shipped.Entries[entry].Id).ToList();
        Assert.Contains("to-request", ideas);
        Assert.DoesNotContain("pin-new-request", ideas);
    }

    [Fact]
    public void Entries_with_the_same_name_are_one_idea_with_the_words_of_both()
    {
        var entry = Assert.Single(ALexicon.Of("card | carte | kaart | card", "card | carte; brème | kaart; pas | CARD; pass").Entries);

        Assert.Equal(["carte", "brème"], entry.Terms[Language.French].Select(term => term.Text));
        Assert.Equal(["kaart", "pas"], entry.Terms[Language.Dutch].Select(term => term.Text));
        Assert.Equal(["card", "pass"], entry.Terms[Language.English].Select(term => term.Text));
    }

    [Fact]
    public async Task A_city_s_own_file_adds_its_words()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("assistant-lexicon-").FullName, "city.lex");
        await File.WriteAllTextAsync(file, "opening-hours-counter | heures du guichet; zwanzuren | openingsuren van het loket; zwanzuren | counter hours\n", TestContext.Current.CancellationToken);
        using var store = AStore.With(ADocument.Titled("Guichet").Named("fr/guichet").Saying("Les heures du guichet", "Les heures du guichet sont affichées à l'entrée."));
        using var without = AnAnswerer.Over(store);
        using var with = AnAnswerer.Over(store, file);

        var (before, after) = (await without.Ask("quelles sont les zwanzuren ?"), await with.Ask("quelles sont les zwanzuren ?"));

        Assert.Empty(before.Quotes);
        Assert.Contains("affichées à l'entrée", Assert.Single(after.Quotes).Text, StringComparison.Ordinal);
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    [Fact]
    public void A_wrong_line_in_a_city_s_own_file_stops_the_start_and_is_named()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "nonsense\n");

        var trouble = Assert.Throws<InvalidDataException>(() => Lexicon.Load([file]));

        Assert.Contains($"{file}, line 1", trouble.Message, StringComparison.Ordinal);
        File.Delete(file);
    }
}
