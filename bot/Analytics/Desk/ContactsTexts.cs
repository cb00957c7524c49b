namespace Assistant.Bot.Analytics.Desk;

/// <summary>The texts of the page on contacts and notices.</summary>
internal static class ContactsTexts
{
    public static readonly Trilingual Title = new("Contacts et avis", "Contacten en verwittigingen", "Contacts and notices");
    public static readonly Trilingual ContactsTitle = new("Agents qui acceptent d’être contactés", "Personeel dat gecontacteerd mag worden", "Staff who agree to be contacted");
    public static readonly Trilingual Intro = new(
        "Dans Teams, un agent de la Ville écrit à l’Assistant «\u00A0Être contacté au sujet du programme\u00A0». Son nom n’est pas gardé\u00A0: vous lui écrivez par l’Assistant, et donnez votre propre adresse pour qu’il vous réponde. Il arrête en écrivant «\u00A0Ne plus me contacter\u00A0». Après un an, il faut accepter de nouveau.",
        "In Teams schrijft een personeelslid van de Stad aan de Assistent “Gecontacteerd worden over het programma”. De naam wordt niet bewaard: u schrijft via de Assistent en geeft uw eigen adres voor een antwoord. Stoppen kan met “Mij niet meer contacteren”. Na een jaar moet men opnieuw instemmen.",
        "In Teams, a member of the City’s staff writes “Be contacted about the programme” to the Assistant. No name is kept: you write through the Assistant, and give your own address for a reply. It ends with “Do not contact me any more”. After a year one has to agree again.");

    public static readonly Trilingual None = new("Personne pour le moment.", "Nog niemand.", "Nobody yet.");
    public static readonly Trilingual Contact = new("Contact {0}", "Contact {0}", "Contact {0}");
    public static readonly Trilingual Since = new("depuis le {0}", "sinds {0}", "since {0}");
    public static readonly Trilingual LastWritten = new("dernier message le {0}", "laatste bericht op {0}", "last message on {0}");
    public static readonly Trilingual Erase = new("Retirer", "Verwijderen", "Remove");
    public static readonly Trilingual EraseLabel = new("Retirer le contact {0}", "Contact {0} verwijderen", "Remove contact {0}");
    public static readonly Trilingual Message = new("Message en {0}", "Bericht in het {0}", "Message in {0}");
    public static readonly Trilingual MessageHint = new("Chacun reçoit le message dans sa langue. Une langue laissée vide n’envoie rien.", "Iedereen krijgt het bericht in de eigen taal. Een taal die leeg blijft, stuurt niets.", "Everybody gets the message in the own language. A language left empty sends nothing.");
    public static readonly Trilingual Send = new("Envoyer", "Versturen", "Send");
    public static readonly Trilingual Written = new("Message envoyé à {0} personne(s).", "Bericht verstuurd naar {0} persoon/personen.", "Message sent to {0} person(s).");
    public static readonly Trilingual NoticesTitle = new("Être prévenu dans Teams", "Verwittigd worden in Teams", "Be told in Teams");
    public static readonly Trilingual NoticesHint = new(
        "L’Assistant vous écrit dans Teams quand une question attend une réponse humaine, sans son texte.", "De Assistent schrijft u in Teams als een vraag op een menselijk antwoord wacht, zonder de tekst ervan.",
        "The Assistant writes to you in Teams when a question waits for a human reply, without its text.");

    public static readonly Trilingual NoticesOn = new("Vous êtes prévenu dans {0} conversation(s).", "U wordt verwittigd in {0} gesprek(ken).", "You are told in {0} conversation(s).");
    public static readonly Trilingual MakeCode = new("Obtenir un code", "Een code vragen", "Get a code");
    public static readonly Trilingual Code = new("Envoyez ceci à l’Assistant dans Teams, dans les {1} minutes\u00A0: {0}", "Stuur dit binnen {1} minuten naar de Assistent in Teams: {0}", "Send this to the Assistant in Teams within {1} minutes: {0}");
    public static readonly Trilingual Stop = new("Ne plus être prévenu", "Niet meer verwittigd worden", "Stop being told");
}
