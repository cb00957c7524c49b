using Assistant.Knowledge.Store;

namespace Assistant.Bot.Analytics.Desk;

/// <summary>The texts of the page on documents.</summary>
internal static class DocumentsTexts
{
    public static readonly Trilingual Serving = new("En service\u00A0: {0}, {1} documents.", "In gebruik: {0}, {1} documenten.", "Serving: {0}, {1} documents.");
    public static readonly Trilingual Starter = new("C’est le fonds de départ livré avec l’Assistant.", "Dit is het startfonds dat met de Assistent komt.", "This is the starter corpus that comes with the Assistant.");
    public static readonly Trilingual Nothing = new("Rien n’est publié.", "Er is niets gepubliceerd.", "Nothing is published.");
    public static readonly Trilingual SnapshotsTitle = new("Versions des documents", "Versies van de documenten", "States of the documents");
    public static readonly Trilingual Name = new("Version", "Versie", "State");
    public static readonly Trilingual Made = new("Faite le", "Gemaakt op", "Made");
    public static readonly Trilingual StateOf = new("État", "Toestand", "State");
    public static readonly Trilingual Passages = new("Passages", "Passages", "Passages");
    public static readonly Trilingual Action = new("Action", "Actie", "Action");
    public static readonly Trilingual Publish = new("Publier", "Publiceren", "Publish");
    public static readonly Trilingual RollBack = new("Revenir à la version précédente", "Terug naar de vorige versie", "Roll back to the state before");
    public static readonly Trilingual PassagesTitle = new("Passages", "Passages", "Passages");
    public static readonly Trilingual NotCounted = new("Aucune réponse n’a encore été comptée par passage.", "Er is nog geen antwoord per passage geteld.", "No answer has been counted by passage yet.");
    public static readonly Trilingual MostTitle = new("Répondent le plus", "Antwoorden het meest", "Answer most");
    public static readonly Trilingual MostHint = new(
        "Sur 4 mois, arrondi vers le bas, pour les mois où {0} personnes au moins l’ont demandé.", "Over 4 maanden, naar onder afgerond, voor maanden waarin minstens {0} personen het vroegen.",
        "Over 4 months, rounded down, for months in which at least {0} people asked.");

    public static readonly Trilingual PlaceOf = new("Où dans le document", "Waar in het document", "Where in the document");
    public static readonly Trilingual AtLeast = new("Réponses, au moins", "Antwoorden, minstens", "Answers, at least");
    public static readonly Trilingual NeverTitle = new("Ne répondent jamais", "Antwoorden nooit", "Never answer");
    public static readonly Trilingual NeverCount = new(
        "{0} passages sur {1} n’ont répondu à aucune question en 4 mois. Demandez-vous s’ils servent, ou s’ils sont écrits autrement que les gens ne parlent.",
        "{0} van de {1} passages beantwoordden in 4 maanden geen enkele vraag. Vraag u af of ze dienen, of anders geschreven zijn dan mensen spreken.",
        "{0} of {1} passages answered no question in 4 months. Ask yourself whether they serve, or are written otherwise than people speak.");

    public static readonly Trilingual NeverList = new("Les documents les plus concernés ({0})", "De meest betrokken documenten ({0})", "The documents concerned most ({0})");
    public static readonly Trilingual WarningsTitle = new("À revoir", "Na te kijken", "To be looked at");
    public static readonly Trilingual NoWarnings = new("Aucun document n’est dépassé ni proche de sa fin de licence.", "Geen enkel document is verouderd of nadert het einde van zijn licentie.", "No document is overdue or near the end of its licence.");
    public static readonly Trilingual AllTitle = new("Tous les documents", "Alle documenten", "All documents");
    public static readonly Trilingual Document = new("Document", "Document", "Document");
    public static readonly Trilingual LanguageOf = new("Langue", "Taal", "Language");
    public static readonly Trilingual AudienceOf = new("Public", "Publiek", "Audience");
    public static readonly Trilingual Dated = new("Daté du", "Gedateerd", "Dated");
    public static readonly Trilingual ReviewBy = new("À revoir pour le", "Na te kijken tegen", "Review by");
    public static readonly Trilingual LicenceUntil = new("Licence jusqu’au", "Licentie tot", "Licence until");
    public static readonly Trilingual Given = new("Réponses et pistes, 4 mois", "Antwoorden en suggesties, 4 maanden", "Answers and suggestions, 4 months");
    public static readonly Trilingual Never = new("jamais", "nooit", "never");
    public static readonly Trilingual Warning = new("Remarque", "Opmerking", "Remark");
    public static readonly Trilingual Overdue = new("à revoir depuis le {0}", "na te kijken sinds {0}", "review overdue since {0}");
    public static readonly Trilingual LicenceEnds = new("licence jusqu’au {0}", "licentie tot {0}", "licence until {0}");
    public static readonly Trilingual LicenceEnded = new("licence terminée le {0}\u00A0: n’est plus montré", "licentie geëindigd op {0}: wordt niet meer getoond", "licence ended on {0}: no longer shown");
    public static readonly Trilingual NoDutch = new("pas de version néerlandaise", "geen Nederlandse versie", "no Dutch version");
    public static readonly Trilingual NoFrench = new("pas de version française", "geen Franse versie", "no French version");

    /// <summary>A state in words.</summary>
    public static Trilingual Of(SnapshotState state) => state switch
    {
        SnapshotState.Published => new("en service", "in gebruik", "serving"),
        SnapshotState.Retired => new("précédente", "vorige", "before"),
        _ => new("prête", "klaar", "staged"),
    };
}
