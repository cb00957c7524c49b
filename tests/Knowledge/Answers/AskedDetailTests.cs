using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Knowledge.Answers;

/// <summary>A text on the very subject is told from one that says what was asked of it: the number of that thing, the names, the place meant.</summary>
public sealed class AskedDetailTests : IDisposable
{
    private readonly AStore _store = AStore.With(
        ADocument.Titled("Le projet Papillon").Named("projet").In(Language.French)
            .Saying("Papillon", "Le projet Papillon forme les aidants en 14 ateliers. Les communes de Charleroi et de Tournai participent au projet Papillon."),
        ADocument.Titled("Le prêt d'ordinateurs").Named("pret").In(Language.French)
            .Saying("Le prêt", "La bibliothèque prête des ordinateurs portables aux habitants d'Etterbeek. Les entreprises de la commune donnent les ordinateurs."),
        ADocument.Titled("La carte du Papillon bleu").Named("carte").In(Language.French)
            .Saying("", "Cinq guichets sont ouverts. Les agents des entreprises associées demandent le numéro de GSM, le code PIN et une photo de moins de 2 MB."),
        ADocument.Titled("De printer").Named("printer").In(Language.Dutch)
            .Saying("Afdrukken", "Met de printer in de bibliotheek kan iedereen afdrukken. Breng je eigen papier mee naar de printer."));

    public void Dispose() => _store.Dispose();

    [Theory]
    [InlineData("Combien d'ateliers compte le projet Papillon ?", true)]
    [InlineData("Combien de communes participent au projet Papillon ?", false)]
    [InlineData("Combien de personnes participent au projet Papillon ?", true)]
    public async Task A_number_answers_only_for_what_it_counts_and_people_have_many_names(string question, bool counts) =>
        Assert.Equal(counts, (await Evidence(question)).CountsThing >= 0.5);

    [Theory]
    [InlineData("Quelles communes participent au projet Papillon ?", true)]
    [InlineData("Quelles entreprises donnent les ordinateurs portables d'Etterbeek ?", false)]
    [InlineData("Que fait le projet Papillon ?", true)]
    [InlineData("Quelles entreprises associées demandent le code PIN et le numéro de GSM pour la carte du Papillon bleu ?", false)]
    public async Task Who_asks_for_names_needs_a_text_with_other_names_than_the_question_s(string question, bool gives) =>
        Assert.Equal(gives, (await Evidence(question)).GivesNames);

    [Fact]
    public async Task A_number_belongs_to_what_the_title_is_about_though_its_sentence_does_not_say_so() =>
        Assert.InRange((await Evidence("Combien de guichets a la carte du Papillon bleu ?")).SaidWithKind, 0.85, 1);

    [Theory]
    [InlineData("la bibliothèque prête des ordinateurs portables à etterbeek", true)]
    [InlineData("la bibliothèque prête des ordinateurs portables à anderlecht", false)]
    [InlineData("la bibliothèque prête des ordinateurs portables à Anderlecht", false)]
    public async Task A_town_is_a_name_also_without_its_capital(string question, bool named) => Assert.Equal(named, (await Evidence(question)).NamesAll);

    [Theory]
    [InlineData("Welke bedrijven doen mee?", true)]
    [InlineData("Wie heeft het plan opgesteld?", true)]
    [InlineData("who wrote the study", true)]
    [InlineData("qui présidait la séance", true)]
    [InlineData("Hoe heten de projecten?", true)]
    [InlineData("Welke rechtbanken zijn bevoegd?", false)]
    [InlineData("Quel est le nombre de communes ?", false)]
    [InlineData("Wie heeft recht op het tarief?", false)]
    [InlineData("qui a droit au tarif social", false)]
    [InlineData("Who can help me?", false)]
    public void A_question_for_names_is_told_from_one_for_who_may(string question, bool asksNames) => Assert.Equal(asksNames, AskedNames.In(question));

    [Fact]
    public async Task What_stands_in_another_language_is_suggested_beside_what_stands_in_the_asker_s()
    {
        using var answerer = AnAnswerer.Over(_store);

        var answer = await answerer.Ask("Staat er in de bibliotheek een draagbare computer, en wat kost een kleurenkopie?");

        Assert.Contains(answer.Suggestions.Select(suggestion => suggestion.Document.Language).Concat(answer.Quotes.Select(quote => quote.Document.Language)), language => language == Language.French);
    }

    private async Task<Evidence> Evidence(string question)
    {
        using var answerer = AnAnswerer.Over(_store);
        return (await answerer.Ask(question)).Evidence;
    }
}
