using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;
using Xunit;

namespace Assistant.Tests.Knowledge.Answers;

public sealed class ChatterTests
{
    [Theory]
    [InlineData("vous êtes très gentil", Language.French)]
    [InlineData("t'es vraiment nul", Language.French)]
    [InlineData("ça ne répond pas du tout à ma question", Language.French)]
    [InlineData("Vous n'avez rien compris !", Language.French)]
    [InlineData("ok je vais essayer", Language.French)]
    [InlineData("merci à toute l'équipe", Language.French)]
    [InlineData("joyeuses fêtes", Language.French)]
    [InlineData("je voudrais parler à un humain", Language.French)]
    [InlineData("qui t'a programmé ?", Language.French)]
    [InlineData("vous parlez arabe ?", Language.French)]
    [InlineData("je begrijpt er niets van", Language.Dutch)]
    [InlineData("dat is geen antwoord op mijn vraag", Language.Dutch)]
    [InlineData("super, het werkt nu", Language.Dutch)]
    [InlineData("veel succes nog", Language.Dutch)]
    [InlineData("ik wil met een mens praten", Language.Dutch)]
    [InlineData("spreekt u ook Turks?", Language.Dutch)]
    [InlineData("that was really helpful", Language.English)]
    [InlineData("you didn't understand my question", Language.English)]
    [InlineData("never mind", Language.English)]
    [InlineData("great, it works now", Language.English)]
    [InlineData("can I talk to a real person please?", Language.English)]
    [InlineData("are you married?", Language.English)]
    public void What_is_only_said_to_the_Assistant_is_nothing_to_search_for(string message, Language language) => Assert.Equal(language, Chatter.In(message));

    [Theory]
    [InlineData("c'est faux ?")]
    [InlineData("ça marche comment, la double authentification ?")]
    [InlineData("c'est gratuit")]
    [InlineData("je voudrais parler à un agent de la commune pour ma carte")]
    [InlineData("bonne adresse pour imprimer")]
    [InlineData("merci de me dire comment imprimer")]
    [InlineData("het werkt niet")]
    [InlineData("dat is duur")]
    [InlineData("spreekt de loketbediende Turks?")]
    [InlineData("wie heeft mijn wachtwoord gewijzigd?")]
    [InlineData("it works offline?")]
    [InlineData("is that real?")]
    [InlineData("who made the charter?")]
    [InlineData("can I speak to a volunteer about my tablet?")]
    public void What_asks_for_something_else_is_looked_for(string message) => Assert.Null(Chatter.In(message));

    [Theory]
    [InlineData("merci beaucoup, très utile !")]
    [InlineData("nogmaals bedankt, heel duidelijk")]
    [InlineData("thanks a lot, very helpful!")]
    public void Praise_behind_thanks_is_courtesy_alone(string message) => Assert.True(SmallTalk.In(message).IsAll);
}
