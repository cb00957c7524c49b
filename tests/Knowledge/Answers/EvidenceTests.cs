using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Passages;
using Xunit;

namespace Assistant.Tests.Knowledge.Answers;

public sealed class EvidenceTests
{
    [Fact]
    public void Full_evidence_answers() => Assert.Equal(AnswerStatus.Answered, EvidenceStrength.Decide(new Evidence(1, 1, true, true)));

    [Fact]
    public void No_evidence_is_no_passage() => Assert.Equal(AnswerStatus.UnansweredNoPassage, EvidenceStrength.Decide(Evidence.None));

    [Fact]
    public void A_quote_without_the_amount_that_was_asked_for_is_weaker() =>
        Assert.True(EvidenceStrength.Of(new Evidence(0.9, 1, false, true)) < EvidenceStrength.Of(new Evidence(0.9, 1, true, true)));

    [Fact]
    public void One_common_word_in_passing_does_not_answer() =>
        Assert.NotEqual(AnswerStatus.Answered, EvidenceStrength.Decide(new Evidence(1, 0.4, true, true)));

    [Fact]
    public void A_question_about_another_place_is_never_quoted_to() =>
        Assert.Equal(AnswerStatus.UnansweredWeakEvidence, EvidenceStrength.Decide(new Evidence(1, 1, true, NamesAll: false)));

    [Theory]
    [InlineData("Combien coûte l'offre sociale ?", "Elle coûte 19 euros par mois.", true)]
    [InlineData("Combien coûte l'offre sociale ?", "Elle se demande chez un opérateur.", false)]
    [InlineData("Combien de jours dure le suivi ?", "Un suivi sur cinq jours.", true)]
    [InlineData("Combien de jours dure le suivi ?", "Un suivi approfondi.", false)]
    [InlineData("Hoeveel kost het?", "De dienst is gratis.", true)]
    [InlineData("What is the phone number of Card Stop?", "Call 078 170 170 at once.", true)]
    [InlineData("quel est le téléphone de l'aide", "Attendez avant de réessayer.", false)]
    [InlineData("openingsuren van de bibliotheek", "De bibliotheek heeft computers.", false)]
    [InlineData("openingsuren van de bibliotheek", "Open van 10.00 tot 18.00.", true)]
    [InlineData("Quand la charte a-t-elle été publiée ?", "La Ville l'a publiée en octobre 2023.", true)]
    [InlineData("Wanneer loopt het af?", "Een mooie overeenkomst.", false)]
    public void A_question_tells_what_kind_of_thing_would_answer_it(string question, string quote, bool holds) =>
        Assert.Equal(holds, ExpectedAnswer.Of(question)!.IsIn(quote));

    [Theory]
    [InlineData("Comment activer itsme ?")]
    [InlineData("Wat is een EPN?")]
    [InlineData("Is an online-only form allowed?")]
    public void Many_questions_ask_for_no_special_kind(string question) => Assert.Null(ExpectedAnswer.Of(question));

    [Theory]
    [InlineData("Où se trouve la maison communale de Molenbeek ?", "molenbeek")]
    [InlineData("hoe vraag ik DigiD aan", "digid")]
    [InlineData("Comment faire ? La dame habite Ixelles", "ixelles")]
    [InlineData("quels sont mes droits", "")]
    [InlineData("COMMENT ACTIVER ITSME", "")]
    public void Capitals_tell_the_proper_names(string question, string names) =>
        Assert.Equal(names, string.Join(' ', ProperNames.In(question).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("Un an.", true)]
    [InlineData("UN AN.", false)]
    [InlineData("Un  an.", false)]
    [InlineData("Deux ans.", false)]
    [InlineData(" ", false)]
    public void A_quote_is_its_passage_to_the_letter(string quote, bool holds)
    {
        var passage = new Passage { Id = PassageId.From("c", "6", "x", 0), DocumentId = "c", Ordinal = 0, Text = "La durée est d'un an. Un an.", Place = "Article 6" };

        Assert.Equal(holds, QuoteCheck.Holds(quote, passage));
    }
}
