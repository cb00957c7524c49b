using Assistant.Knowledge.Languages;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Knowledge.Answers;

/// <summary>What editors know to be asked finds passages in people's words; what they know to be answered nowhere is not answered.</summary>
public sealed class EditorsQuestionsTests
{
    private const string Lay = "sa main tremble et la flèche file trop vite";

    [Fact]
    public async Task A_question_in_words_that_no_document_has_finds_the_passage_that_editors_know_to_answer_it()
    {
        using var store = AStore.With([Pointer().AskedAs("la flèche file trop vite, sa main tremble", "la flèche bouge trop vite", "souris trop nerveuse"), .. Others()]);
        using var answerer = AnAnswerer.Over(store);

        var answer = await answerer.Ask(Lay);

        var quote = Assert.Single(answer.Quotes);
        Assert.Equal("fr/pointeur", quote.Document.Id);
        Assert.Equal("Réduisez la vitesse du pointeur dans les paramètres.", quote.Text);
    }

    [Fact]
    public async Task Without_editors_questions_the_same_question_is_not_answered()
    {
        using var store = AStore.With([Pointer(), .. Others()]);
        using var answerer = AnAnswerer.Over(store);

        Assert.Empty((await answerer.Ask(Lay)).Quotes);
    }

    [Theory]
    [InlineData("la dame a perdu son code puk", "fr/code-pin-puk")]
    [InlineData("mevrouw is haar pukcode kwijt", "nl/code-pin-puk")]
    [InlineData("the lady lost her puk code", "en/code-pin-puk")]
    [InlineData("mot de passe perdu", "fr/mot-de-passe-perdu")]
    public async Task Of_whom_is_told_hides_no_answer_and_what_is_shown_first_decides(string question, string document)
    {
        using var empty = AStore.Empty();
        using var answerer = AnAnswerer.OverStarterAnd(empty);

        var answer = await answerer.Ask(question);

        Assert.Equal(document, answer.Quotes[0].Document.Id);
    }

    [Fact]
    public async Task A_question_that_is_closest_to_a_known_gap_is_not_answered()
    {
        string[] asked = ["à quoi sert l'offre internet sociale", "l'offre internet sociale, c'est quoi ?", "demander l'offre internet sociale"];
        const string Question = "Quelle caution demande l'opérateur pour le modem de l'offre internet sociale ?";
        using var open = AStore.With([Offer().AskedAs([.. asked, Question]), .. Others()]);
        using var gap = AStore.With([Offer().AskedAs(asked).WithGaps("caution pour le modem de l'offre internet sociale", Question), .. Others()]);
        using var answering = AnAnswerer.Over(open);
        using var declining = AnAnswerer.Over(gap);

        var (answered, declined) = (await answering.Ask(Question), await declining.Ask(Question));

        Assert.NotEmpty(answered.Quotes);
        Assert.Empty(declined.Quotes);
        Assert.True(declined.Strength < answered.Strength);
    }

    [Fact]
    public async Task What_editors_wrote_is_never_quoted()
    {
        using var store = AStore.With([Pointer().AskedAs("la flèche bouge trop vite").WithGaps("prix d'une souris"), .. Others()]);
        using var answerer = AnAnswerer.Over(store);

        var answer = await answerer.Ask("la flèche bouge trop vite");

        Assert.DoesNotContain(answer.Quotes, quote => quote.Text.Contains("flèche", StringComparison.Ordinal));
    }

    private static ADocument Pointer() => ADocument.Titled("La souris").Named("fr/pointeur").In(Language.French)
        .Saying("Le pointeur", "Réduisez la vitesse du pointeur dans les paramètres.");

    private static ADocument Offer() => ADocument.Titled("L'offre internet sociale").Named("fr/offre").In(Language.French)
        .Saying("L'offre internet sociale", "L'offre internet sociale se demande à un opérateur, qui prête un modem.");

    private static ADocument[] Others() =>
    [
        ADocument.Titled("Imprimer").Named("fr/imprimer").Saying("Imprimer une page", "Ouvrez la page et choisissez Imprimer.").AskedAs("sortir sur papier", "mettre le document sur papier"),
        ADocument.Titled("Le wifi").Named("fr/wifi").Saying("Se connecter au wifi", "Choisissez le réseau et tapez sa clé.").AskedAs("internet sans fil", "le petit éventail est barré"),
        ADocument.Titled("Les mises à jour").Named("fr/mises-a-jour").Saying("Mettre à jour", "Branchez l'appareil et installez la mise à jour.").AskedAs("le téléphone demande de se renouveler"),
        ADocument.Titled("Les photos").Named("fr/photos").Saying("Envoyer une photo", "Ouvrez la photo et choisissez Partager.").AskedAs("donner une image à sa fille"),
    ];
}
