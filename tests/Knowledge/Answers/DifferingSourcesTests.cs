using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Knowledge.Answers;

/// <summary>What is quoted when sources do not say the same: date and place decide, and what they leave open is shown.</summary>
public sealed class DifferingSourcesTests
{
    private static readonly DateOnly Old = new(2021, 3, 1);
    private static readonly DateOnly New = new(2025, 9, 1);

    public static TheoryData<string, string, string, string> SupersededStatements => new()
    {
        { "Combien coûte l'offre internet sociale ?", "L'offre internet sociale", "L'offre internet sociale donne 40 % de réduction, au plus 8,40 euros par mois.", "L'offre internet sociale coûte 19 euros par mois." },
        { "Quel est le numéro de la ligne de blocage des cartes ?", "La ligne de blocage des cartes", "Le numéro de la ligne de blocage des cartes est le 070 111 222.", "Le numéro de la ligne de blocage des cartes est le 078 333 444." },
        { "Dès quel âge peut-on activer l'application d'identité ?", "Activer l'application d'identité", "On peut activer l'application d'identité dès 18 ans.", "On peut activer l'application d'identité dès 16 ans." },
        { "L'adresse e-mail est-elle obligatoire pour la boîte officielle ?", "La boîte officielle et l'adresse e-mail", "L'adresse e-mail est facultative pour la boîte officielle.", "L'adresse e-mail est obligatoire pour la boîte officielle." },
        { "Quel pourcentage des habitants est vulnérable numériquement ?", "La vulnérabilité numérique des habitants", "46 % des habitants sont vulnérables numériquement.", "40 % des habitants sont vulnérables numériquement." },
    };

    [Theory]
    [MemberData(nameof(SupersededStatements))]
    public async Task Of_two_statements_the_newer_one_holds(string question, string heading, string older, string newer)
    {
        using var store = AStore.With([Sheet("old", heading, older, Old), Sheet("new", heading, newer, New), .. Others()]);
        using var answerer = AnAnswerer.Over(store);

        var answer = await answerer.Ask(question);

        Assert.All(answer.Quotes, quote => Assert.Equal("fr/new", quote.Document.Id));
        Assert.Contains(answer.Quotes, quote => quote.Text.Contains(newer, StringComparison.Ordinal));
        Assert.False(answer.Differ);
    }

    [Theory]
    [MemberData(nameof(SupersededStatements))]
    public async Task Two_statements_of_about_the_same_time_are_both_quoted(string question, string heading, string one, string other)
    {
        using var store = AStore.With([Sheet("one", heading, one, New), Sheet("other", heading, other, New.AddDays(60)), .. Others()]);
        using var answerer = AnAnswerer.Over(store);

        var answer = await answerer.Ask(question);

        Assert.True(answer.Differ);
        Assert.Equal(["fr/one", "fr/other"], answer.Quotes.Select(quote => quote.Document.Id).Order());
    }

    [Fact]
    public async Task Two_statements_without_a_date_are_both_quoted()
    {
        using var store = AStore.With([
            Sheet("one", "Le code de secours", "Le code de secours a 5 chiffres.", null), Sheet("other", "Le code de secours", "Le code de secours a 8 chiffres.", null), .. Others()]);
        using var answerer = AnAnswerer.Over(store);

        var answer = await answerer.Ask("Combien de chiffres a le code de secours ?");

        Assert.True(answer.Differ);
        Assert.Equal(2, answer.Quotes.Count);
    }

    [Fact]
    public async Task Two_sources_that_say_the_same_do_not_differ()
    {
        using var store = AStore.With([
            Sheet("one", "Le code de secours", "Le code de secours a 5 chiffres.", Old), Sheet("other", "Le code de secours", "Le code de secours compte 5 chiffres.", New), .. Others()]);
        using var answerer = AnAnswerer.Over(store);

        var answer = await answerer.Ask("Combien de chiffres a le code de secours ?");

        Assert.NotEmpty(answer.Quotes);
        Assert.False(answer.Differ);
    }

    [Fact]
    public async Task Of_two_states_of_one_page_the_later_one_is_quoted()
    {
        const string Page = "https://example.brussels/boite";
        using var store = AStore.With([
            Sheet("old", "La boîte officielle et l'adresse e-mail", "Validez l'adresse e-mail de la boîte officielle par le lien reçu.", Old).At(Page),
            Sheet("new", "La boîte officielle et l'adresse e-mail", "Validez l'adresse e-mail de la boîte officielle par le code de six chiffres reçu.", New).At(Page), .. Others()]);
        using var answerer = AnAnswerer.Over(store);

        var answer = await answerer.Ask("Comment valider l'adresse e-mail de la boîte officielle ?");

        Assert.Equal(["fr/new"], answer.Quotes.Select(quote => quote.Document.Id));
    }

    [Fact]
    public async Task A_Belgian_source_goes_before_one_of_another_country()
    {
        using var store = AStore.With([
            Sheet("france", "Le mandat pour l'aidant", "Un mandat pour l'aidant se signe avec le formulaire national du mandat pour l'aidant.", New).HoldingIn("FR"),
            Sheet("belgique", "Le mandat pour l'aidant", "Le mandat pour l'aidant se signe à la maison communale.", Old), .. Others()]);
        using var answerer = AnAnswerer.Over(store);

        var answer = await answerer.Ask("Où se signe le mandat pour l'aidant ?");

        Assert.All(answer.Quotes, quote => Assert.Equal("fr/belgique", quote.Document.Id));
        Assert.NotEmpty(answer.Quotes);
    }

    [Fact]
    public async Task A_source_of_another_country_alone_answers_in_part_only()
    {
        using var store = AStore.With([Sheet("france", "Le mandat pour l'aidant", "Le mandat pour l'aidant se signe à la mairie.", New).HoldingIn("FR"), .. Others()]);
        using var answerer = AnAnswerer.Over(store);

        var answer = await answerer.Ask("Où se signe le mandat pour l'aidant ?");

        Assert.Equal(AnswerStatus.AnsweredPartly, answer.Status);
    }

    private static ADocument Sheet(string name, string heading, string text, DateOnly? date) =>
        ADocument.Titled(heading).Named($"fr/{name}").In(Language.French).Of(date).Saying(heading, text);

    private static ADocument[] Others() =>
    [
        ADocument.Titled("Imprimer").Named("fr/imprimer").Saying("Imprimer une page", "Ouvrez la page et choisissez Imprimer."),
        ADocument.Titled("Le wifi").Named("fr/wifi").Saying("Se connecter au wifi", "Choisissez le réseau et tapez sa clé."),
        ADocument.Titled("Les mises à jour").Named("fr/mises-a-jour").Saying("Mettre à jour", "Branchez l'appareil et installez la mise à jour."),
        ADocument.Titled("Les photos").Named("fr/photos").Saying("Envoyer une photo", "Ouvrez la photo et choisissez Partager."),
    ];
}
