using Assistant.Knowledge.Answers;
using Xunit;

namespace Assistant.Tests.Knowledge.Answers;

public sealed class OwnMattersTests
{
    [Theory]
    [InlineData("Où en est le dossier de logement de monsieur ?")]
    [InlineData("Est-ce que la demande de ma sœur a été acceptée ?")]
    [InlineData("Il voudrait savoir si sa carte est prête")]
    [InlineData("Pourquoi a-t-elle reçu une amende de 80 euros ?")]
    [InlineData("Le CPAS a-t-il bien reçu les papiers que j'ai déposés hier ?")]
    [InlineData("Mon fils a-t-il encore droit aux allocations familiales ?")]
    [InlineData("Pouvez-vous vérifier si ma demande est complète ?")]
    [InlineData("Quel est mon solde ?")]
    [InlineData("Elle attend une réponse de la commune depuis trois mois")]
    [InlineData("Suis-je sur la liste d'attente ?")]
    [InlineData("Mon mandat a-t-il été accepté ? Est-ce que mon mandat est validé ?")]
    [InlineData("Is de aanvraag van mijn broer goedgekeurd?")]
    [InlineData("Hij wil weten of zijn kaart klaar is")]
    [InlineData("Waarom kreeg mevrouw een boete van 80 euro?")]
    [InlineData("Heeft het OCMW de papieren ontvangen die ik gisteren stuurde?")]
    [InlineData("Kan je mij zeggen of ik recht heb op die premie?")]
    [InlineData("Wat is mijn dossiernummer?")]
    [InlineData("Mevrouw wacht al drie maanden op antwoord van de gemeente")]
    [InlineData("Sta ik op de wachtlijst?")]
    [InlineData("Has my brother's claim been accepted?")]
    [InlineData("He wants to know if his card is ready")]
    [InlineData("Why did she get a fine of 80 euros?")]
    [InlineData("Is my son still entitled to child benefit?")]
    [InlineData("Could you look in my file to see if everything is there?")]
    [InlineData("What is my file number?")]
    [InlineData("She has been waiting three months for an answer from the commune")]
    [InlineData("Am I on the waiting list?")]
    [InlineData("Who is dealing with my application?")]
    [InlineData("When is my next training session?")]
    public void What_stands_in_one_person_s_file_is_for_a_human(string question) => Assert.True(PersonalCase.IsAskedIn(question));

    [Theory]
    [InlineData("Comment voir si mon mandat est accepté ?")]
    [InlineData("Comment savoir si ma demande est acceptée ?")]
    [InlineData("Est-ce que mon message est bien arrivé ?")]
    [InlineData("Ma boîte mail est pleine")]
    [InlineData("Qui peut donner un mandat ?")]
    [InlineData("Combien de temps attend-on une réponse de Safeonweb ?")]
    [InlineData("Pourquoi mon imprimante n'imprime plus ?")]
    [InlineData("Hoe kan ik nakijken of mijn aanvraag goedgekeurd is?")]
    [InlineData("Hoeveel kost sociaal internet?")]
    [InlineData("Wat staat er in het charter?")]
    [InlineData("How can I check whether my application is accepted?")]
    [InlineData("Has my email been received by the commune?")]
    [InlineData("My neighbour has no smartphone, how does she do it?")]
    [InlineData("Who is dealing with complaints?")]
    [InlineData("Why did she get a message from her bank?")]
    public void How_to_do_it_and_what_a_device_does_is_looked_for(string question) => Assert.False(PersonalCase.IsAskedIn(question));
}
