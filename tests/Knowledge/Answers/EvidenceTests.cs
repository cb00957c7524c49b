using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Passages;
using Xunit;

namespace Assistant.Tests.Knowledge.Answers;

public sealed class EvidenceTests
{
    private static readonly Evidence Full = new()
    {
        Coverage = 1,
        Substance = 1,
        Told = 2,
        IsOfExpectedKind = true,
        SaidWithKind = 1,
        NamesAll = true,
        InDocument = 1,
        Margin = 0.5,
        Together = 0.6,
        Heading = 1,
        Headed = 1,
        Ideas = 3,
    };

    [Fact]
    public void Full_evidence_answers() => Assert.Equal(AnswerStatus.Answered, EvidenceStrength.Decide(Full));

    [Fact]
    public void No_evidence_is_no_passage() => Assert.Equal(AnswerStatus.UnansweredNoPassage, EvidenceStrength.Decide(Evidence.None));

    [Fact]
    public void An_amount_that_stands_in_another_sentence_than_what_was_asked_is_weaker() =>
        Assert.True(EvidenceStrength.Of(Full with { SaidWithKind = 0.2 }) < EvidenceStrength.Of(Full));

    [Fact]
    public void One_common_word_in_passing_does_not_answer() =>
        Assert.NotEqual(AnswerStatus.Answered, EvidenceStrength.Decide(Full with { Told = 0.3, Ideas = 1, Heading = 0, Headed = 0, Together = 0.2 }));

    [Fact]
    public void A_question_about_another_place_is_weaker() =>
        Assert.True(EvidenceStrength.Of(Full with { NamesAll = false }) < EvidenceStrength.Of(Full));

    [Fact]
    public void A_passage_that_stands_far_before_all_others_is_stronger() =>
        Assert.True(EvidenceStrength.Of(Full with { Margin = 0 }) < EvidenceStrength.Of(Full with { Margin = 0.6 }));

    [Fact]
    public void A_question_like_one_that_editors_know_the_passage_to_answer_is_stronger() =>
        Assert.True(EvidenceStrength.Of(Full with { HasAsked = true, Asked = 0.3 }) < EvidenceStrength.Of(Full with { HasAsked = true, Asked = 0.9 }));

    [Fact]
    public void A_question_like_one_that_editors_know_to_be_answered_nowhere_is_weaker() =>
        Assert.True(EvidenceStrength.Of(Full with { HasAsked = true, Asked = 0.5, Gap = 0.9 }) < EvidenceStrength.Of(Full with { HasAsked = true, Asked = 0.5 }));

    [Fact]
    public void A_text_that_never_speaks_of_the_thing_asked_for_is_weaker() =>
        Assert.True(EvidenceStrength.Of(Full with { HasAsked = true, SaysThing = 0 }) < EvidenceStrength.Of(Full with { HasAsked = true }));

    [Fact]
    public void A_number_of_something_else_is_weaker() =>
        Assert.True(EvidenceStrength.Of(Full with { CountsThing = 0 }) < EvidenceStrength.Of(Full));

    [Fact]
    public void A_text_without_names_is_weaker_where_names_are_asked_for() =>
        Assert.True(EvidenceStrength.Of(Full with { GivesNames = false }) < EvidenceStrength.Of(Full));

    [Fact]
    public void What_has_the_subject_and_lacks_the_place_is_suggested()
    {
        var evidence = Full with { Coverage = 0.4, InDocument = 0.4, Told = 0.8, Margin = 0.1, NamesAll = false };

        Assert.True(EvidenceStrength.Of(evidence) < 0.12, $"{EvidenceStrength.Of(evidence):0.00}");
        Assert.Equal(AnswerStatus.UnansweredWeakEvidence, EvidenceStrength.Decide(evidence));
    }

    [Fact]
    public void The_strength_is_a_probability() => Assert.All(
        new[] { Evidence.None, Full, Full with { Gap = 1 }, Full with { Told = 100 } }, evidence => Assert.InRange(EvidenceStrength.Of(evidence), 0, 1));

    [Theory]
    [InlineData("Combien coûte l'offre sociale ?", "Elle coûte 19 euros par mois.", true)]
    [InlineData("Combien coûte l'offre sociale ?", "Elle se demande chez un opérateur.", false)]
    [InlineData("Combien de jours dure le suivi ?", "Un suivi sur cinq jours.", true)]
    [InlineData("Combien de jours dure le suivi ?", "Un suivi approfondi.", false)]
    [InlineData("Hoeveel kost het?", "De dienst is gratis.", true)]
    [InlineData("What is the phone number of Card Stop?", "Call 078 170 170 at once.", true)]
    [InlineData("quel est le téléphone de l'aide", "Attendez avant de réessayer.", false)]
    [InlineData("Wat is het telefoonnummer van de dienst?", "Elk jaar behalen 5 000 ambtenaren het brevet.", false)]
    [InlineData("Quel est le numéro à appeler ?", "Appelez le 1700.", true)]
    [InlineData("Quel est le numéro de téléphone ?", "Au 02 279 22 11, en semaine.", true)]
    [InlineData("Vanaf welke leeftijd mag het?", "Meer weten over de kaart.", false)]
    [InlineData("What is the minimum age?", "It is open to anyone over 12.", true)]
    [InlineData("Combien coûte le lecteur de carte ?", "Avec lui, on peut payer en ligne.", false)]
    [InlineData("Faut-il payer ?", "On paie au guichet.", true)]
    [InlineData("openingsuren van de bibliotheek", "De bibliotheek heeft computers.", false)]
    [InlineData("openingsuren van de bibliotheek", "Open van 10.00 tot 18.00.", true)]
    [InlineData("Quand la charte a-t-elle été publiée ?", "La Ville l'a publiée en octobre 2023.", true)]
    [InlineData("Wanneer loopt het af?", "Een mooie overeenkomst.", false)]
    [InlineData("Hoeveel mensen gebruiken het?", "Lees de verklaring van januari 2024.", false)]
    [InlineData("Combien de communes participent ?", "Dix-neuf communes, dont 3 depuis 2024.", true)]
    [InlineData("En quelle année itsme a-t-elle été lancée ?", "Le compte est possible dès 16 ans.", false)]
    [InlineData("When was it founded?", "It was founded in 2017.", true)]
    [InlineData("Vanaf welke leeftijd mag het?", "Vanaf 16 jaar.", true)]
    [InlineData("Quel âge faut-il avoir ?", "Il faut une carte.", false)]
    [InlineData("Is de cursus gratis?", "De cursus duurt twee dagen.", false)]
    [InlineData("What is the age limit?", "Anyone over 12 may.", true)]
    [InlineData("Quel pourcentage de la population ?", "Quatre personnes sur dix.", true)]
    [InlineData("Welk e-mailadres heeft de dienst?", "Schrijf naar help@voorbeeld.be.", true)]
    [InlineData("Hoe lang duurt het?", "Het duurt twee weken.", true)]
    [InlineData("Quel est le délai ?", "Le service répond par courrier.", false)]
    [InlineData("Wanneer loopt het af?", "Het charter voor digitale rechten.", false)]
    [InlineData("When is an interpreter needed?", "Ask one if you do not understand each other.", true)]
    [InlineData("la charte est sortie quand", "Elle parle d'inclusion.", false)]
    [InlineData("Sinds wanneer bestaat het?", "Het bestaat sinds 2017.", true)]
    [InlineData("What is the budget of the plan?", "It has 17 projects and 66 actions.", false)]
    [InlineData("Hoeveel geld kreeg het project?", "Het kreeg 26 miljoen euro.", true)]
    [InlineData("What does a company pay?", "It opens at 16.", false)]
    [InlineData("Moet iedereen die app hebben?", "De app toont je documenten.", false)]
    [InlineData("Moet iedereen die app hebben?", "Niemand hoeft de app te gebruiken.", true)]
    [InlineData("Est-ce obligatoire ?", "Chacun choisit librement.", true)]
    public void A_question_tells_what_kind_of_thing_would_answer_it(string question, string quote, bool holds) =>
        Assert.Equal(holds, ExpectedAnswer.Of(question)!.IsIn(quote));

    [Theory]
    [InlineData("Comment activer itsme ?")]
    [InlineData("Wat is een EPN?")]
    [InlineData("Is an online-only form allowed?")]
    [InlineData("What is the City obliged to publish?")]
    [InlineData("Que faut-il faire ?")]
    [InlineData("what do we look at before she pays")]
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
