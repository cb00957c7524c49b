using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;
using Xunit;

namespace Assistant.Tests.Knowledge.Answers;

/// <summary>Who is competent for what the documents do not answer.</summary>
public sealed class OutOfScopeTests
{
    private static readonly Lexicon Words = Lexicon.Load([]);

    private static readonly OutOfScope Subjects = OutOfScope.Load(Words);

    [Theory]
    [InlineData("comment renouveler ma carte de séjour ?", "fr", CompetentBody.Municipality)]
    [InlineData("comment devenir belge", "fr", CompetentBody.Municipality)]
    [InlineData("échanger mon permis de conduire étranger", "fr", CompetentBody.Municipality)]
    [InlineData("qui a droit au revenu d'intégration ?", "fr", CompetentBody.WelfareCentre)]
    [InlineData("où demander un colis alimentaire", "fr", CompetentBody.WelfareCentre)]
    [InlineData("inscription pour un logement social", "fr", CompetentBody.Region)]
    [InlineData("comment trouver un emploi", "fr", CompetentBody.EmploymentService)]
    [InlineData("inscrire mon enfant à l'école maternelle", "fr", CompetentBody.Community)]
    [InlineData("combien d'impôts sur un deuxième salaire", "fr", CompetentBody.Finance)]
    [InlineData("à quel âge prendre sa retraite", "fr", CompetentBody.SocialSecurity)]
    [InlineData("demander les allocations de chômage", "fr", CompetentBody.SocialSecurity)]
    [InlineData("montant des allocations familiales", "fr", CompetentBody.ChildBenefitFund)]
    [InlineData("qui a droit à l'intervention majorée", "fr", CompetentBody.HealthFund)]
    [InlineData("ouvrir un compte bancaire", "fr", CompetentBody.Bank)]
    [InlineData("comment porter plainte pour un cambriolage", "fr", CompetentBody.Police)]
    [InlineData("hoe verleng ik mijn verblijfskaart", "nl", CompetentBody.Municipality)]
    [InlineData("internationaal rijbewijs aanvragen", "nl", CompetentBody.Municipality)]
    [InlineData("wie krijgt een leefloon", "nl", CompetentBody.WelfareCentre)]
    [InlineData("huurtoelage aanvragen in Brussel", "nl", CompetentBody.Region)]
    [InlineData("hoe kan ik solliciteren", "nl", CompetentBody.EmploymentService)]
    [InlineData("kind inschrijven in de kleuterschool", "nl", CompetentBody.Community)]
    [InlineData("hoeveel belastingen betaal ik op mijn loon", "nl", CompetentBody.Finance)]
    [InlineData("wanneer mag ik met pensioen gaan", "nl", CompetentBody.SocialSecurity)]
    [InlineData("kinderbijslag aanvragen", "nl", CompetentBody.ChildBenefitFund)]
    [InlineData("recht op verhoogde tegemoetkoming", "nl", CompetentBody.HealthFund)]
    [InlineData("een bankrekening openen", "nl", CompetentBody.Bank)]
    [InlineData("fietsdiefstal aangeven", "nl", CompetentBody.Police)]
    [InlineData("how do I renew my residence permit", "en", CompetentBody.Municipality)]
    [InlineData("exchange a foreign driving licence", "en", CompetentBody.Municipality)]
    [InlineData("who can get social assistance", "en", CompetentBody.WelfareCentre)]
    [InlineData("apply for social housing", "en", CompetentBody.Region)]
    [InlineData("help me find a job", "en", CompetentBody.EmploymentService)]
    [InlineData("enrol my child in primary school", "en", CompetentBody.Community)]
    [InlineData("what are the tax brackets", "en", CompetentBody.Finance)]
    [InlineData("how does unemployment benefit work", "en", CompetentBody.SocialSecurity)]
    [InlineData("amount of child benefit", "en", CompetentBody.ChildBenefitFund)]
    [InlineData("health insurance for newcomers", "en", CompetentBody.HealthFund)]
    [InlineData("get a loan for a car", "en", CompetentBody.Bank)]
    [InlineData("report a theft in my house", "en", CompetentBody.Police)]
    [InlineData("can I work at WeTechCare", "en", CompetentBody.WeTechCare)]
    public void A_foreign_subject_has_its_competent_body(string question, string language, CompetentBody body) =>
        Assert.Equal(body, Subjects.Competent(question, LanguageCodes.Parse(language), []));

    [Theory]
    [InlineData("la mutuelle exige une appli mais la dame a un vieux téléphone à touches", "fr")]
    [InlineData("la banque a téléphoné pour avoir un code, c'est vrai ?", "fr")]
    [InlineData("est-ce risqué d'aller sur sa banque avec le wifi de la gare", "fr")]
    [InlineData("mandat pour la déclaration d'impôts de ma mère dans MyMinfin", "fr")]
    [InlineData("recette de gaufres liégeoises", "fr")]
    [InlineData("qui a gagné la coupe du monde", "fr")]
    [InlineData("met welke banken kan je itsme in orde brengen", "nl")]
    [InlineData("zit zijn rijbewijs ook in die app van mygov", "nl")]
    [InlineData("sms van de politie met een link", "nl")]
    [InlineData("welk weer wordt het zondag", "nl")]
    [InlineData("job offer by e-mail, is it a scam?", "en")]
    [InlineData("can I upload the diploma as a pdf", "en")]
    [InlineData("how to bake sourdough bread", "en")]
    [InlineData("income tax brackets in France", "en")]
    [InlineData("een verblijfskaart in Nederland aanvragen", "nl")]
    public void The_Assistant_s_own_field_other_countries_and_idle_questions_are_sent_to_nobody(string question, string language) =>
        Assert.Null(Subjects.Competent(question, LanguageCodes.Parse(language), []));

    [Fact]
    public void A_subject_that_a_near_document_is_about_is_not_foreign()
    {
        var near = new TextAnalyzer(Language.Dutch, []).Analyze("belastingaangifte").Select(word => word.Terms[0]).ToHashSet(StringComparer.Ordinal);

        Assert.Null(Subjects.Competent("dochter wil de belastingaangifte van haar vader doen", Language.Dutch, [near]));
    }

    [Theory]
    [InlineData(AnswerStatus.Answered)]
    [InlineData(AnswerStatus.FailedStore)]
    public void An_answered_or_failed_question_is_never_replaced(AnswerStatus status)
    {
        var answer = new Answer { Status = status, Language = Language.French };

        Assert.Same(answer, Subjects.Redirect(answer, "ouvrir un compte bancaire"));
    }

    [Fact]
    public void A_partly_answered_question_about_somebody_elses_subject_is_sent_there()
    {
        var answer = new Answer { Status = AnswerStatus.AnsweredPartly, Language = Language.French };

        Assert.Equal(AnswerStatus.RedirectedOutOfScope, Subjects.Redirect(answer, "ouvrir un compte bancaire").Status);
    }

    [Theory]
    [InlineData("taxes | Treasury | | impôts | belastingen | taxes")]
    [InlineData("taxes | 3 | | impôts | belastingen | taxes")]
    [InlineData("taxes | Finance | | impôts | | taxes")]
    [InlineData("taxes | Finance | impôts | belastingen | taxes")]
    [InlineData(" | Finance | | impôts | belastingen | taxes")]
    public void A_line_that_is_no_subject_is_named(string line)
    {
        var failure = Assert.Throws<InvalidDataException>(() => OutOfScopeSubject.Read("subjects.txt", ["# first", line]));

        Assert.StartsWith("subjects.txt, line 2:", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_the_lexicon_does_not_have_is_named()
    {
        var subjects = OutOfScopeSubject.Read("subjects.txt", ["taxes | Finance | no-such-entry | impôts | belastingen | taxes"]);

        Assert.Contains("no-such-entry", Assert.Throws<InvalidDataException>(() => new OutOfScope(subjects, Words)).Message, StringComparison.Ordinal);
    }
}
