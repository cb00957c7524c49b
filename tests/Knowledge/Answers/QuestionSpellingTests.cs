using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Knowledge.Answers;

public sealed class QuestionSpellingTests
{
    private static ADocument[] Documents() =>
    [
        ADocument.Titled("Imprimer un document").Named("fr/imprimer").Saying("", "Ouvrez le document, touchez Partager puis Imprimer. Choisissez l'imprimante de la bibliothèque."),
        ADocument.Titled("Le local à vélos").Named("fr/velo").Saying("", "Le local à vélos de la maison Zefirko ferme à 20 heures."),
    ];

    [Theory]
    [InlineData("coment inprimer un documant ?", Language.French, "comment imprimer un document ?")]
    [InlineData("lordinateur ne sallume plus", Language.French, "l'ordinateur ne s'allume plus")]
    [InlineData("hoevel kost een printr", Language.Dutch, "hoeveel kost een printer")]
    [InlineData("mijn wacht woord is kwijt", Language.Dutch, "mijn wachtwoord is kwijt")]
    [InlineData("what is the adress of the libary", Language.English, "what is the address of the library")]
    public async Task What_was_mistyped_is_read_as_it_was_meant(string written, Language language, string meant)
    {
        using var store = AStore.With(Documents());
        using var answerer = AnAnswerer.Over(store);

        var mended = await Mend(answerer, written, language);

        Assert.Equal(meant, mended);
    }

    [Theory]
    [InlineData("quand ferme la maison zefirko ?", Language.French)]
    [InlineData("wie is Marlies Printr?", Language.Dutch)]
    [InlineData("COMENT IMPRIMER", Language.French)]
    [InlineData("mail to helpp@adress.example", Language.English)]
    [InlineData("see adress.example/formm", Language.English)]
    [InlineData("how do I print a document?", Language.English)]
    public async Task Names_addresses_capitals_and_what_a_passage_says_stay_as_they_are(string written, Language language)
    {
        using var store = AStore.With(Documents());
        using var answerer = AnAnswerer.Over(store);

        var mended = await Mend(answerer, written, language);

        Assert.Equal(written, mended);
    }

    [Theory]
    [InlineData("hoe kan ik een dokument afdrukken met de printr?")]
    [InlineData("how to prnit a documment on the printer")]
    public async Task A_mistyped_question_is_answered_from_a_document_in_another_language(string question)
    {
        using var store = AStore.With(Documents());
        using var answerer = AnAnswerer.Over(store);

        var answer = await answerer.Ask(question);

        Assert.Equal("fr/imprimer", answer.Quotes.Select(quote => quote.Document.Id).Concat(answer.Suggestions.Select(suggestion => suggestion.Document.Id)).First());
    }

    private static async Task<string> Mend(AnAnswerer answerer, string written, Language language) =>
        answerer.Service<QuestionSpelling>()!.Mend(written, language, (await answerer.Snapshots.CurrentAsync(CancellationToken.None))!);
}
