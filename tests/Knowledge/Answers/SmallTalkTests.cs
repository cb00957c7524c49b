using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;
using Xunit;

namespace Assistant.Tests.Knowledge.Answers;

/// <summary>Courtesy alone is small talk; courtesy around a question is taken off it.</summary>
public sealed class SmallTalkTests
{
    [Theory]
    [InlineData("Bonjour", "fr")]
    [InlineData("bonjour !!!", "fr")]
    [InlineData("Bonsoir, ça va ?", "fr")]
    [InlineData("salut, comment allez-vous ?", "fr")]
    [InlineData("merci beaucoup pour votre aide", "fr")]
    [InlineData("Merci et bonne journée", "fr")]
    [InlineData("au revoir", "fr")]
    [InlineData("qui êtes-vous ?", "fr")]
    [InlineData("tu es un robot ?", "fr")]
    [InlineData("Êtes-vous une vraie personne ?", "fr")]
    [InlineData("bonjour, tu es un robot ou une personne ?", "fr")]
    [InlineData("à quoi tu sers", "fr")]
    [InlineData("Bonjour, j'ai une question", "fr")]
    [InlineData("pouvez-vous m'aider ?", "fr")]
    [InlineData("d'accord, merci", "fr")]
    [InlineData("c'est tout, merci", "fr")]
    [InlineData("vous m'avez bien aidé", "fr")]
    [InlineData("dank u wel, dat was het", "nl")]
    [InlineData("vertel eens een mop", "nl")]
    [InlineData("that's all, thanks", "en")]
    [InlineData("do you speak Dutch?", "en")]
    [InlineData("hallo", "nl")]
    [InlineData("Goedendag!", "nl")]
    [InlineData("dag", "nl")]
    [InlineData("goeiemorgen, alles goed?", "nl")]
    [InlineData("Hoe gaat het met u?", "nl")]
    [InlineData("dank u wel", "nl")]
    [InlineData("bedankt voor de hulp", "nl")]
    [InlineData("tot ziens", "nl")]
    [InlineData("wie ben je?", "nl")]
    [InlineData("bent u een robot?", "nl")]
    [InlineData("spreek ik met een mens", "nl")]
    [InlineData("wat kan je allemaal?", "nl")]
    [InlineData("ik heb een vraag", "nl")]
    [InlineData("kunt u mij helpen?", "nl")]
    [InlineData("Hi there", "en")]
    [InlineData("good morning, how are you?", "en")]
    [InlineData("thank you so much!", "en")]
    [InlineData("thanks, bye", "en")]
    [InlineData("who are you?", "en")]
    [InlineData("are you a robot?", "en")]
    [InlineData("Am I talking to a real person?", "en")]
    [InlineData("what can you do?", "en")]
    [InlineData("I have a question", "en")]
    [InlineData("can you help me please", "en")]
    [InlineData("test", null)]
    [InlineData("ok", null)]
    [InlineData("test 123", null)]
    [InlineData("👋 hello", "en")]
    public void Courtesy_alone_is_small_talk_in_its_own_language(string message, string? language)
    {
        var said = SmallTalk.In(message);

        Assert.True(said.IsAll, said.Rest);
        Assert.Equal(LanguageCodes.Parse(language), said.Language);
    }

    [Theory]
    [InlineData("bonjour, comment activer itsme ?", "comment activer itsme ?")]
    [InlineData("Bonjour comment activer itsme", "comment activer itsme")]
    [InlineData("Bonjour, ça va ? Mon wifi ne marche pas", "Mon wifi ne marche pas")]
    [InlineData("Bonsoir, j'ai une question : c'est quoi un EPN ? Merci d'avance", "c'est quoi un EPN ?")]
    [InlineData("Goedendag, hoe activeer ik itsme? Alvast bedankt", "hoe activeer ik itsme?")]
    [InlineData("dag, waar vind ik een openbare computerruimte", "waar vind ik een openbare computerruimte")]
    [InlineData("hallo kan ik hier printen aub", "kan ik hier printen")]
    [InlineData("Hi, how do I print from a phone, thanks", "how do I print from a phone")]
    [InlineData("hello, where is the nearest computer room please", "where is the nearest computer room")]
    [InlineData("Hello, hoe verander ik mijn wachtwoord?", "hoe verander ik mijn wachtwoord?")]
    public void Courtesy_around_a_question_is_taken_off(string message, string question) => Assert.Equal(question, SmallTalk.In(message).Rest);

    [Theory]
    [InlineData("dag van de vrijwilliger")]
    [InlineData("merci de me dire comment activer itsme")]
    [InlineData("monsieur n'a pas de lecteur de carte")]
    [InlineData("ça va coûter combien")]
    [InlineData("mevrouw heeft een ander toestel")]
    [InlineData("test de vitesse internet")]
    [InlineData("qui décide du logo ?")]
    [InlineData("who made itsme?")]
    [InlineData("wat kan je doen met mygov")]
    [InlineData("is this story true, how do I check")]
    [InlineData("what can the officer do for my visitor")]
    [InlineData("comment ça marche, itsme ?")]
    [InlineData("hulp nodig bij belastingaangifte")]
    [InlineData("question de sécurité oubliée")]
    public void A_question_that_begins_like_courtesy_stays_whole(string question) => Assert.Equal(question, SmallTalk.In(question).Rest);
}
