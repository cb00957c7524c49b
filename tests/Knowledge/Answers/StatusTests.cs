using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Knowledge.Answers;

/// <summary>Endings that help, over the starter corpus as it ships.</summary>
public sealed class StatusTests : IDisposable
{
    private readonly AStore _empty = AStore.Empty();
    private readonly AnAnswerer _answerer;

    public StatusTests() => _answerer = AnAnswerer.OverStarterAnd(_empty);

    public void Dispose()
    {
        _answerer.Dispose();
        _empty.Dispose();
    }

    [Theory]
    [InlineData("code", Language.French)]
    [InlineData("carte", Language.French)]
    [InlineData("imprimante", Language.French)]
    [InlineData("mot de passe", Language.French)]
    [InlineData("itsme", Language.French)]
    [InlineData("itsme", Language.Dutch)]
    [InlineData("de kaart", Language.Dutch)]
    [InlineData("wachtwoord", Language.Dutch)]
    [InlineData("ebox", Language.Dutch)]
    [InlineData("card", Language.English)]
    [InlineData("password", Language.English)]
    [InlineData("the wifi", Language.English)]
    public async Task A_word_with_several_documents_is_asked_back_and_each_choice_leads_to_an_answer(string word, Language language)
    {
        var answer = await _answerer.Ask(word, language: language);

        Assert.Equal(AnswerStatus.ConversationClarify, answer.Status);
        Assert.InRange(answer.Choices.Count, 2, Clarification.MostChoices);
        foreach (var choice in answer.Choices)
        {
            Assert.Equal(language, choice.Language);
            var chosen = await _answerer.Ask(choice.Question);
            Assert.Contains(chosen.Quotes, quote => quote.Document.Title == choice.Title);
        }
    }

    [Theory]
    [InlineData("EPN", Language.French)]
    [InlineData("Connectoo", Language.Dutch)]
    [InlineData("CABAN", Language.English)]
    [InlineData("Doccle", Language.French)]
    public async Task A_word_that_one_document_is_about_is_answered(string word, Language language) =>
        Assert.Equal(AnswerStatus.Answered, (await _answerer.Ask(word, language: language)).Status);

    [Theory]
    [InlineData("itsme nouveau gsm")]
    [InlineData("wat is itsme?")]
    [InlineData("mijn eBox openen")]
    [InlineData("cookies weigeren")]
    [InlineData("xqzt")]
    public async Task More_than_a_word_or_an_unknown_one_is_not_asked_back(string question) =>
        Assert.NotEqual(AnswerStatus.ConversationClarify, (await _answerer.Ask(question)).Status);

    [Fact]
    public async Task A_word_without_a_language_gets_choices_in_French_and_in_Dutch()
    {
        var answer = await _answerer.Ask("itsme");

        Assert.Null(answer.Language);
        Assert.Equal([Language.French, Language.Dutch], answer.Choices.Select(choice => choice.Language).Distinct());
    }

    [Fact]
    public async Task Two_questions_are_answered_one_by_one()
    {
        var answer = await _answerer.Ask("Comment activer itsme et combien coûte l'internet social ?");

        Assert.Equal(AnswerStatus.Answered, answer.Status);
        Assert.Equal(["Comment activer itsme", "combien coûte l'internet social ?"], answer.Parts.Select(part => part.Asked));
        Assert.Equal(["fr/itsme-activer", "fr/offre-internet-sociale"], answer.Quotes.Select(quote => quote.Document.Id));
    }

    [Fact]
    public async Task A_message_of_which_one_question_has_no_answer_is_answered_partly()
    {
        var answer = await _answerer.Ask("Hoe activeer ik itsme? Hoe vraag ik kinderbijslag aan?");

        Assert.Equal(AnswerStatus.AnsweredPartly, answer.Status);
        Assert.Equal([AnswerStatus.Answered, AnswerStatus.RedirectedOutOfScope], answer.Parts.Select(part => part.Status));
        Assert.Equal(CompetentBody.ChildBenefitFund, answer.Parts[1].Competent);
    }

    [Fact]
    public async Task Of_four_questions_three_are_answered_and_at_most_three_quotes_given()
    {
        var answer = await _answerer.Ask("1) What is CSAM? 2) What is a cookie? 3) What is Connectoo? 4) Who is WeTechCare?");

        Assert.Equal(AnswerStatus.AnsweredPartly, answer.Status);
        Assert.Equal(SeveralQuestions.Most, answer.Parts.Count);
        Assert.Equal(3, answer.Quotes.Count);
    }

    [Theory]
    [InlineData("combien coûte un extrait de casier judiciaire", CompetentBody.Municipality)]
    [InlineData("hoe vraag ik kinderbijslag aan?", CompetentBody.ChildBenefitFund)]
    [InlineData("how do I open a bank account as a newcomer", CompetentBody.Bank)]
    public async Task An_unanswered_question_outside_the_field_names_who_is_competent(string question, CompetentBody body)
    {
        var answer = await _answerer.Ask(question);

        Assert.Equal(AnswerStatus.RedirectedOutOfScope, answer.Status);
        Assert.Equal(body, answer.Competent);
        Assert.Empty(answer.Quotes);
    }

    [Theory]
    [InlineData("mon dossier est bloqué, que faire ?", Language.French)]
    [InlineData("waarom is mijn aanvraag geweigerd?", Language.Dutch)]
    [InlineData("what is the status of my request", Language.English)]
    public async Task A_personal_case_goes_to_a_human_without_a_search(string question, Language language)
    {
        var answer = await _answerer.Ask(question);

        Assert.Equal((AnswerStatus.RedirectedPersonalCase, language), (answer.Status, answer.Language));
        Assert.Empty(answer.Suggestions);
    }

    [Fact]
    public async Task A_greeting_before_a_question_changes_nothing_of_its_answer()
    {
        var plain = await _answerer.Ask("comment activer itsme ?");
        var polite = await _answerer.Ask("Bonjour, comment activer itsme ? Merci d'avance !");

        Assert.Equal(plain.Quotes.Select(quote => quote.Text), polite.Quotes.Select(quote => quote.Text));
        Assert.Equal(AnswerStatus.Answered, polite.Status);
    }

    [Fact]
    public async Task The_question_in_a_long_story_is_answered()
    {
        const string Story =
            "Bonjour, une dame est venue ce matin à la permanence avec sa fille. Elle a déménagé il y a peu et cherche ses marques dans le quartier. Elle parle bien français mais lit peu. " +
            "Avant, sa voisine s'occupait de tous ses papiers, et maintenant la voisine est partie vivre à Liège. Nous avons regardé ensemble son téléphone pendant une demi-heure. " +
            "Comment réinstaller itsme sur un nouveau téléphone ? Elle revient demain à dix heures avec sa fille. Un grand merci d'avance et bonne journée";

        var answer = await _answerer.Ask(Story);

        Assert.Equal(AnswerStatus.Answered, answer.Status);
        Assert.Equal("fr/itsme-nouveau-telephone", answer.Quotes[0].Document.Id);
    }
}
