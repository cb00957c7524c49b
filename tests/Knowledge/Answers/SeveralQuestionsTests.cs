using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;
using Xunit;

namespace Assistant.Tests.Knowledge.Answers;

/// <summary>Several questions in one message are taken apart only when each stands on its own.</summary>
public sealed class SeveralQuestionsTests
{
    private static readonly SeveralQuestions Several = new(new SubjectWords(Lexicon.Load([])));

    [Theory]
    [InlineData("fr", "Comment activer itsme et combien coûte l'internet social ?", "Comment activer itsme", "combien coûte l'internet social ?")]
    [InlineData("fr", "Comment activer itsme ? Combien coûte l'internet social ?", "Comment activer itsme ?", "Combien coûte l'internet social ?")]
    [InlineData("fr", "1) Comment activer itsme ? 2) Qui peut avoir l'internet social ?", "Comment activer itsme ?", "Qui peut avoir l'internet social ?")]
    [InlineData("fr", "J'ai deux questions : 1. comment imprimer ici 2. où trouver un EPN", "comment imprimer ici", "où trouver un EPN")]
    [InlineData("fr", "J'ai perdu mon téléphone. Comment bloquer itsme ? Où acheter un lecteur de carte ?", "J'ai perdu mon téléphone. Comment bloquer itsme ?", "Où acheter un lecteur de carte ?")]
    [InlineData("nl", "Hoe activeer ik itsme en hoeveel kost sociaal internet?", "Hoe activeer ik itsme", "hoeveel kost sociaal internet?")]
    [InlineData("nl", "Wat is Connectoo? Wie heeft 123 Digit gemaakt?", "Wat is Connectoo ?", "Wie heeft 123 Digit gemaakt ?")]
    [InlineData("nl", "a) waar kan ik printen b) hoe open ik mijn ebox", "waar kan ik printen", "hoe open ik mijn ebox")]
    [InlineData("en", "How do I activate itsme and what does social internet cost?", "How do I activate itsme", "what does social internet cost?")]
    [InlineData("en", "What is an EPN? Where is the nearest library?", "What is an EPN ?", "Where is the nearest library ?")]
    [InlineData("en", "1. how to print from a phone 2. how to reset a password", "how to print from a phone", "how to reset a password")]
    public void Each_question_that_stands_on_its_own_is_a_part(string language, string message, params string[] parts) =>
        Assert.Equal(parts.Select(Plain), Several.In(message, LanguageCodes.Parse(language)).Select(Plain));

    [Theory]
    [InlineData("fr", "carte d'identité et lecteur")]
    [InlineData("fr", "Où et comment activer itsme ?")]
    [InlineData("fr", "Quand et où ?")]
    [InlineData("fr", "J'ai perdu mon gsm, que faire ?")]
    [InlineData("fr", "itsme ne marche plus. Que faire ? Merci ?")]
    [InlineData("fr", "Bonjour ça va ? Comment activer itsme ?")]
    [InlineData("fr", "Comment activer itsme et combien de temps ça dure ?")]
    [InlineData("fr", "Quelle est la différence entre itsme et l'eID ?")]
    [InlineData("fr", "Comment activer itsme ???")]
    [InlineData("fr", "le montant est de 3. Que faire 2. fois ?")]
    [InlineData("fr", "elle n'a rien à la maison, où trouver un ordi gratuit avec internet")]
    [InlineData("nl", "wat en hoe")]
    [InlineData("nl", "identiteitskaart en kaartlezer")]
    [InlineData("nl", "Wat moet ik doen en hoe lang duurt het?")]
    [InlineData("nl", "mevrouw heeft een ander toestel, moet ze itsme helemaal opnieuw doen")]
    [InlineData("nl", "Hoe werkt itsme? En waarom?")]
    [InlineData("nl", "naam en wachtwoord vergeten wat nu?")]
    [InlineData("en", "what and how")]
    [InlineData("en", "username and password lost, what now?")]
    [InlineData("en", "Is it free? How long?")]
    [InlineData("en", "itsme shows a token on the computer, where does it go")]
    [InlineData("en", "what is the difference between itsme and eID")]
    [InlineData("en", "he typed his bank card details on a scam page")]
    public void One_question_stays_whole(string language, string message) => Assert.Equal([message], Several.In(message, LanguageCodes.Parse(language)));

    private static string Plain(string part) => part.Replace(" ?", "?", StringComparison.Ordinal);
}
