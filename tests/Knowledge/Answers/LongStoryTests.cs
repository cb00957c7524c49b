using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;
using Xunit;

namespace Assistant.Tests.Knowledge.Answers;

/// <summary>The question in a long story or a forwarded e-mail.</summary>
public sealed class LongStoryTests
{
    private const string French =
        "Une dame est venue ce matin à la permanence avec sa fille. Elle a acheté un nouveau téléphone la semaine passée dans un magasin de la rue Neuve. " +
        "Depuis, elle ne sait plus ouvrir ses documents et elle est un peu perdue. Avant, elle utilisait itsme tous les jours pour sa mutuelle. " +
        "Comment réinstaller itsme sur un nouveau téléphone ? Elle revient demain à dix heures. Je dois encore voir deux autres personnes cet après-midi et la salle ferme à seize heures.";

    private const string Dutch =
        "Gisteren kwam een meneer langs in de bibliotheek. Hij woont alleen en heeft geen computer thuis. Zijn kinderen wonen ver weg en hij belt hen elke zondag. " +
        "Vroeger deed zijn vrouw alles op papier. Nu krijgt hij van zijn operator elke maand een dure rekening voor het internet en hij leeft van een leefloon. " +
        "Ik zou graag weten wie er recht heeft op het sociaal internetaanbod. Hij komt volgende week terug en brengt zijn papieren mee. Het was hier heel druk vandaag met drie groepen tegelijk.";

    private const string Mail =
        "Van: Permanentie\nVerzonden: maandag 23 november 2026 09:12\nAan: Helpers\nOnderwerp: FW: vraag van een bezoeker\n\n" +
        "Beste collega's,\n\nHieronder stuur ik een vraag door die we deze ochtend kregen. De bezoeker is al twee keer teruggekomen en heeft weinig tijd. Wij hebben er zelf geen ervaring mee en willen niets verkeerds zeggen.\n\n" +
        "> Hoe activeer ik itsme?\n\nHoe stel ik tweestapsverificatie in voor een e-mailaccount?\n\nMet vriendelijke groeten,\nde permanentie van het buurthuis, elke maandag en donderdag open van negen tot twaalf uur";

    private const string Vague =
        "The lady came in with her son, who speaks for her. She bought a phone at the market and the seller set it up for her. She lives with her sister and they share a computer. " +
        "Yesterday she wanted to log in and the password was refused. She tried the password again and again and now she is upset. Her sister has the same password, she says. " +
        "We looked in the notebook in which she writes everything, and the password is crossed out. It was getting late and she had to leave. What should she do?";

    private static readonly LongStory Stories = new(new SubjectWords(Lexicon.Load([])));

    [Theory]
    [InlineData("fr", French, "Comment réinstaller itsme sur un nouveau téléphone ?")]
    [InlineData("nl", Dutch, "Ik zou graag weten wie er recht heeft op het sociaal internetaanbod.")]
    [InlineData("nl", Mail, "Hoe stel ik tweestapsverificatie in voor een e-mailaccount?")]
    [InlineData("en", Vague, "What should she do?")]
    public void The_last_thing_that_is_asked_is_the_question(string language, string story, string question)
    {
        Assert.True(LongStory.Is(story));
        Assert.Equal(question, Stories.QuestionIn(story, LanguageCodes.Parse(language)).Question);
    }

    [Fact]
    public void A_vague_question_is_helped_by_what_the_story_comes_back_to()
    {
        var about = Stories.QuestionIn(Vague, Language.English).About;

        Assert.StartsWith("password", about, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_that_says_what_it_is_about_needs_no_help() => Assert.Null(Stories.QuestionIn(French, Language.French).About);

    [Fact]
    public void A_story_that_asks_nothing_is_read_whole()
    {
        var story = string.Concat(Enumerable.Repeat("La dame a un téléphone. ", 30)).Trim();

        Assert.Equal((story, null), Stories.QuestionIn(story, Language.French));
    }

    [Fact]
    public void A_short_message_is_no_story() => Assert.False(LongStory.Is("Comment activer itsme ?"));
}
