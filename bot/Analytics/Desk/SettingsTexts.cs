using Assistant.Bot.Access;

namespace Assistant.Bot.Analytics.Desk;

/// <summary>The texts of the settings and of the access log.</summary>
internal static class SettingsTexts
{
    public static readonly Trilingual RolesTitle = new("Qui peut quoi", "Wie mag wat", "Who may do what");
    public static readonly Trilingual Role = new("Rôle", "Rol", "Role");
    public static readonly Trilingual Scope = new("Périmètre", "Bereik", "Scope");
    public static readonly Trilingual Value = new("Valeur du jeton", "Waarde in het token", "Value of the token");
    public static readonly Trilingual NoGrants = new(
        "Aucun rôle n’est configuré\u00A0: seul le lien affiché au démarrage ouvre le bureau.", "Er is geen rol ingesteld: alleen de link van bij het opstarten opent het bureau.",
        "No role is configured: only the link shown at the start opens the desk.");

    public static readonly Trilingual LinkTitle = new("Inviter une seconde personne sur cet ordinateur", "Een tweede persoon op deze computer uitnodigen", "Invite a second person at this machine");
    public static readonly Trilingual LinkHint = new(
        "Le lien ouvre le bureau une seule fois, depuis cet ordinateur, dans les {0} minutes. Utilisez un autre navigateur ou une fenêtre privée.",
        "De link opent het bureau één keer, vanaf deze computer, binnen {0} minuten. Gebruik een andere browser of een privévenster.",
        "The link opens the desk once, from this machine, within {0} minutes. Use another browser or a private window.");

    public static readonly Trilingual Name = new("Nom", "Naam", "Name");
    public static readonly Trilingual MakeLink = new("Créer le lien", "Link maken", "Make the link");
    public static readonly Trilingual Link = new("Lien à usage unique\u00A0: {0}", "Link voor eenmalig gebruik: {0}", "Link, to be used once: {0}");
    public static readonly Trilingual RulesTitle = new("Règles en vigueur", "Geldende regels", "Rules in force");
    public static readonly Trilingual SecondReader = new("Une seconde personne approuve chaque réponse", "Een tweede persoon keurt elk antwoord goed", "A second person approves every answer");
    public static readonly Trilingual LogKept = new("Journal d’accès effacé après", "Toegangslogboek gewist na", "Access log erased after");
    public static readonly Trilingual HandedOnKept = new("Questions transmises effacées, après la réponse", "Doorgegeven vragen gewist, na het antwoord", "Questions handed on erased, after the reply");
    public static readonly Trilingual TextsKept = new("Textes des questions effacés après", "Teksten van vragen gewist na", "Texts of questions erased after");
    public static readonly Trilingual SmallGroups = new("Groupe minimal montré au bureau / exporté", "Kleinste groep getoond / geëxporteerd", "Smallest group shown here / exported");
    public static readonly Trilingual FactsKept = new("Questions sans leur texte effacées après", "Vragen zonder hun tekst gewist na", "Questions without their text erased after");
    public static readonly Trilingual GapFrom = new("Une question devient une lacune", "Een vraag wordt een hiaat", "A question becomes a gap");
    public static readonly Trilingual GapRule = new("dès {0} fois sans réponse en 28 jours", "vanaf {0} keer zonder antwoord in 28 dagen", "from {0} times without an answer in 28 days");
    public static readonly Trilingual SampleOf = new("Échantillon à relire", "Na te lezen steekproef", "Sample to review");
    public static readonly Trilingual AnswersAWeek = new("{0} réponses par semaine", "{0} antwoorden per week", "{0} answers a week");
    public static readonly Trilingual Lost = new("Questions qui n’ont pas pu être comptées, 90 derniers jours", "Vragen die niet geteld konden worden, laatste 90 dagen", "Questions that could not be counted, last 90 days");
    public static readonly Trilingual RulesHint = new(
        "La personne qui gère l’Assistant change ces règles dans ses réglages.", "Wie de Assistent beheert, wijzigt deze regels in de instellingen ervan.", "Whoever runs the Assistant changes these rules in its settings.");

    public static readonly Trilingual Days = new("{0} jours", "{0} dagen", "{0} days");
    public static readonly Trilingual Months = new("{0} mois", "{0} maanden", "{0} months");
    public static readonly Trilingual People = new("{0} / {1} personnes", "{0} / {1} personen", "{0} / {1} people");
    public static readonly Trilingual Yes = new("oui", "ja", "yes");
    public static readonly Trilingual No = new("non", "nee", "no");
    public static readonly Trilingual LogTitle = new("Journal d’accès", "Toegangslogboek", "Access log");
    public static readonly Trilingual LogHint = new(
        "Qui a vu des questions, qui a décidé quoi. Les 100 dernières lignes.", "Wie vragen zag, wie wat besliste. De laatste 100 regels.", "Who saw questions, who decided what. The last 100 rows.");

    public static readonly Trilingual When = new("Quand", "Wanneer", "When");
    public static readonly Trilingual Who = new("Qui", "Wie", "Who");
    public static readonly Trilingual What = new("Quoi", "Wat", "What");
    public static readonly Trilingual About = new("À propos de", "Over", "About");
    public static readonly Trilingual Texts = new("Textes vus", "Geziene teksten", "Texts seen");

    /// <summary>A role in words.</summary>
    public static Trilingual Of(DeskRole role) => role switch
    {
        DeskRole.Reader => new("lecteur", "lezer", "reader"),
        DeskRole.Coordinator => new("coordinateur", "coördinator", "coordinator"),
        DeskRole.Reviewer => new("relecteur", "nalezer", "reviewer"),
        _ => new("administrateur", "beheerder", "administrator"),
    };
}
