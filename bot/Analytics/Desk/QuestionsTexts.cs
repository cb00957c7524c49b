namespace Assistant.Bot.Analytics.Desk;

/// <summary>The texts of the list of questions.</summary>
internal static class QuestionsTexts
{
    public static readonly Trilingual Count = new("{0} question(s) pour ce filtre.", "{0} vraag/vragen voor dit filter.", "{0} question(s) for this filter.");
    public static readonly Trilingual TextsOnly = new(
        "La liste ne montre que les questions dont le texte est encore gardé et qui sont de votre périmètre. Votre lecture est inscrite au journal d’accès.",
        "De lijst toont alleen vragen waarvan de tekst nog bewaard is en die tot uw bereik behoren. Uw inzage staat in het toegangslogboek.",
        "The list shows only questions whose text is still kept and that are of your scope. That you read them is noted in the access log.");

    public static readonly Trilingual TooFew = new(
        "Non montré\u00A0: moins de {0} personnes ont posé ces questions, ou leur nombre ferait deviner celui d’un si petit groupe.",
        "Niet getoond: minder dan {0} personen stelden deze vragen, of hun aantal zou dat van zo’n kleine groep verraden.",
        "Not shown: fewer than {0} people asked these questions, or their number would give away that of so small a group.");

    public static readonly Trilingual NotListed = new(
        "Ce chiffre compte des conversations ou des personnes\u00A0: il n’a pas de liste de questions.", "Dit cijfer telt gesprekken of personen: er is geen lijst van vragen.", "This figure counts conversations or people: it has no list of questions.");

    public static readonly Trilingual SearchLabel = new("Chercher dans les textes", "In de teksten zoeken", "Search the texts");
    public static readonly Trilingual Search = new("Chercher", "Zoeken", "Search");
    public static readonly Trilingual Question = new("Question", "Vraag", "Question");
    public static readonly Trilingual Week = new("Semaine", "Week", "Week");
    public static readonly Trilingual EndingOf = new("Issue", "Afloop", "Ending");
    public static readonly Trilingual Subject = new("Sujet", "Onderwerp", "Subject");
    public static readonly Trilingual Vote = new("Avis", "Mening", "Thumb");
    public static readonly Trilingual Up = new("utile", "nuttig", "helpful");
    public static readonly Trilingual Down = new("pas utile", "niet nuttig", "not helpful");
    public static readonly Trilingual Human = new("humain demandé", "mens gevraagd", "human asked for");
    public static readonly Trilingual Hide = new("Effacer ce texte", "Deze tekst wissen", "Erase this text");
    public static readonly Trilingual HideLabel = new("Effacer ce texte\u00A0: {0}", "Deze tekst wissen: {0}", "Erase this text: {0}");
    public static readonly Trilingual CsvHint = new("Sans les textes, à partir de 10 personnes.", "Zonder de teksten, vanaf 10 personen.", "Without the texts, from 10 people on.");
    public static readonly Trilingual More = new("Questions plus anciennes", "Oudere vragen", "Older questions");
    public static readonly Trilingual None = new("Aucune question.", "Geen vragen.", "No questions.");
    public static readonly Trilingual By = new("Filtré sur\u00A0: {0}", "Gefilterd op: {0}", "Filtered on: {0}");
    public static readonly Trilingual All = new("Enlever ce filtre", "Dit filter weghalen", "Remove this filter");
}
