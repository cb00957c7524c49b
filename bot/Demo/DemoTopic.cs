using Assistant.Knowledge.Languages;

namespace Assistant.Bot.Demo;

/// <summary>Something that invented helpers ask about.</summary>
/// <param name="Item">The subject of the document that answers it, or that lies nearest where none does; null when none is near.</param>
/// <param name="Right">Its digital right; null when none.</param>
/// <param name="Step">Its programme step; null when none.</param>
/// <param name="French">How it is asked in French, one wording after another.</param>
/// <param name="Dutch">In Dutch.</param>
/// <param name="English">In English.</param>
internal sealed record DemoTopic(string? Item, string? Right, string? Step, string[] French, string[] Dutch, string[] English)
{
    /// <summary>Its wordings in a language.</summary>
    public string[] In(Language language) => language switch
    {
        Language.French => French,
        Language.Dutch => Dutch,
        _ => English,
    };

    /// <summary>What a document of the starter corpus answers, most asked first.</summary>
    public static IReadOnlyList<DemoTopic> Answered { get; } =
    [
        new("itsme-nouveau-telephone", "inclusion", null, ["itsme nouveau gsm", "comment remettre itsme sur un nouveau téléphone"], ["itsme nieuwe gsm", "hoe zet ik itsme op een nieuwe telefoon"], ["itsme on a new phone"]),
        new("code-pin-puk", "inclusion", null, ["la dame a perdu son code puk", "code pin de la carte d'identité oublié"], ["pincode van de identiteitskaart vergeten", "mijnheer heeft zijn pukcode niet meer"], ["pin code of the eID forgotten"]),
        new("itsme-activer", "inclusion", null, ["activer itsme pour la première fois", "comment installer itsme sans banque"], ["itsme voor het eerst activeren", "itsme zonder bankkaart"], ["how to activate itsme"]),
        new("safeonweb-phishing", "privacy", null, ["sms bizarre de la banque que faire", "reconnaître un faux mail"], ["verdacht bericht van de bank", "hoe herken ik een valse mail"], ["is this message phishing"]),
        new("my-ebox", "transparency", null, ["ouvrir ma e-box", "où trouver un document dans my ebox"], ["mijn ebox openen", "waar staat mijn document in ebox"], ["open my eBox"]),
        new("irisbox", "transparency", null, ["demander une composition de ménage sur irisbox", "irisbox comment se connecter"], ["samenstelling van het gezin via irisbox", "inloggen op irisbox"], ["household certificate irisbox"]),
        new("mot-de-passe-perdu", "inclusion", null, ["mot de passe oublié", "le monsieur ne retrouve plus son mot de passe"], ["wachtwoord vergeten", "mevrouw kent haar wachtwoord niet meer"], ["password lost"]),
        new("imprimer-espace-public", "inclusion", null, ["où imprimer un document gratuitement", "imprimer sans imprimante"], ["waar kan ik gratis printen", "afdrukken zonder printer"], ["where to print"]),
        new("offre-internet-sociale", "inclusion", null, ["internet à tarif social qui y a droit", "offre internet sociale"], ["sociaal internetaanbod voor wie", "internet aan sociaal tarief"], ["social internet offer"]),
        new("choix-du-canal", "transparency", null, ["un formulaire uniquement en ligne est-il permis", "a-t-on encore le droit au guichet"], ["mag een formulier alleen online", "heb ik recht op een loket"], ["is an online-only form allowed"]),
        new("wifi-public-securite", "privacy", null, ["wifi public dangereux", "payer sur un wifi public"], ["openbare wifi veilig", "betalen op openbare wifi"], ["is public wifi safe"]),
        new("materiel-reconditionne", "sustainability", null, ["ordinateur reconditionné où trouver", "ordinateur pas cher d'occasion"], ["tweedehands computer waar", "refurbished laptop kopen"], ["refurbished computer"]),
        new("protection-donnees-aide", "privacy", null, ["puis-je noter le mot de passe de la personne", "garder les données de la personne aidée"], ["mag ik het wachtwoord van iemand opschrijven"], ["may I write down a password"]),
        new("123digit", "inclusion", "platform-123digit", ["exercices pour apprendre la souris sur 123digit", "123 digit atelier"], ["oefeningen op 123digit", "123digit workshop"], ["123digit exercises"]),
        new("programme-suivi-individuel", "inclusion", "individual-follow-up", ["combien de jours de suivi individuel", "suivi individuel programme ambassadeur"], ["hoeveel dagen individuele opvolging"], ["how many days of individual follow-up"]),
        new("programme-rapport-impact", "transparency", "impact-report", ["quand remettre le rapport d'impact"], ["wanneer is het impactrapport"], ["when is the impact report due"]),
        new("programme-communaute", "inclusion", "community", ["date de la rencontre annuelle"], ["datum van de jaarlijkse ontmoeting"], ["yearly meeting date"]),
        new("participation-numerique", "participation", null, ["donner son avis à la ville en ligne"], ["mening geven aan de stad"], ["have a say in the city"]),
    ];

    /// <summary>What no document answers.</summary>
    public static IReadOnlyList<DemoTopic> Gaps { get; } =
    [
        new("protection-donnees-aide", "privacy", null, ["faire une démarche à la place de quelqu'un procuration", "puis-je faire la démarche à la place de ma mère"], ["een aanvraag doen in plaats van iemand anders volmacht", "mag ik het doen in plaats van mijn moeder"], ["do it for somebody else with a mandate"]),
        new("123digit", "inclusion", "platform-123digit", ["où est l'enregistrement du webinaire", "retrouver la vidéo du webinaire"], ["waar is de opname van het webinar", "video van het webinar terugvinden"], ["recording of the webinar"]),
        new(null, null, null, ["abonnement stib en ligne pour senior", "recharger la carte mobib sur internet"], ["mobib kaart online opladen", "mivb abonnement online"], ["mobib card online"]),
        new("choix-du-canal", "transparency", null, ["prendre rendez-vous à la commune sans ordinateur", "rendez-vous commune en ligne complet"], ["afspraak bij de gemeente zonder computer", "afspraak gemeente online volzet"], ["appointment at the municipality"]),
        new("itsme-activer", "inclusion", null, ["lecteur de carte ne marche pas sur chromebook", "eid chromebook"], ["kaartlezer werkt niet op chromebook", "eid op chromebook"], ["eid on a chromebook"]),
        new("my-ebox", "transparency", null, ["télécharger l'attestation de la mutuelle", "attestation mutuelle en ligne"], ["attest van het ziekenfonds downloaden"], ["health fund certificate"]),
        new("irisbox", "transparency", null, ["carte de stationnement handicapé demande en ligne"], ["parkeerkaart voor personen met een handicap aanvragen"], ["disabled parking card"]),
    ];
}
