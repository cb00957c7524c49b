using Assistant.Knowledge.Answers;

namespace Assistant.Bot.Analytics;

/// <summary>The texts of the filter bar and of figures.</summary>
internal static class FigureTexts
{
    public static readonly Trilingual Filter = new("Filtre", "Filter", "Filter");
    public static readonly Trilingual From = new("De", "Van", "From");
    public static readonly Trilingual To = new("À", "Tot", "To");
    public static readonly Trilingual Scope = new("Périmètre", "Bereik", "Scope");
    public static readonly Trilingual AllScopes = new("Tout le programme", "Het hele programma", "The whole programme");
    public static readonly Trilingual NoStructure = new("Structure inconnue", "Structuur onbekend", "Structure unknown");
    public static readonly Trilingual LanguageOf = new("Langue des questions", "Taal van de vragen", "Language of questions");
    public static readonly Trilingual AllLanguages = new("Toutes", "Alle", "All");
    public static readonly Trilingual UnknownLanguage = new("inconnue", "onbekend", "unknown");
    public static readonly Trilingual Apply = new("Appliquer", "Toepassen", "Apply");
    public static readonly Trilingual Until = new(
        "Données jusqu’au {0}. Rien n’est montré de moins de {1} personnes, ni rien qui le ferait deviner.", "Gegevens tot {0}. Niets wordt getoond van minder dan {1} personen, en niets wat dat zou verraden.",
        "Data until {0}. Nothing is shown of fewer than {1} people, nor what would give it away.");

    public static readonly Trilingual NoData = new("Aucune question n’a encore été comptée.", "Er zijn nog geen vragen geteld.", "No question has been counted yet.");
    public static readonly Trilingual Nothing = new("Rien dans cette période.", "Niets in deze periode.", "Nothing in this period.");
    public static readonly Trilingual Spreadsheet = new("Télécharger (tableur)", "Downloaden (rekenblad)", "Download (spreadsheet)");
    public static readonly Trilingual Csv = new("Télécharger (CSV)", "Downloaden (CSV)", "Download (CSV)");
    public static readonly Trilingual Value = new("Valeur", "Waarde", "Value");
    public static readonly Trilingual Interval = new("Intervalle à 95\u00A0%", "95%-interval", "95 % interval");
    public static readonly Trilingual Table = new("Les mêmes chiffres en tableau", "Dezelfde cijfers in een tabel", "The same figures as a table");
    public static readonly Trilingual Total = new("Total", "Totaal", "Total");
    public static readonly Trilingual Month = new("Mois", "Maand", "Month");
    public static readonly Trilingual Subject = new("Sujet", "Onderwerp", "Subject");
    public static readonly Trilingual QuestionsOf = new("Questions", "Vragen", "Questions");
    public static readonly Trilingual SeeQuestions = new("Voir les questions", "De vragen bekijken", "See the questions");
    public static readonly Trilingual Definition = new("Définition", "Definitie", "Definition");
    public static readonly Trilingual Before = new("Période précédente\u00A0: {0}", "Vorige periode: {0}", "Period before: {0}");
    public static readonly Trilingual Unanswered = new("Sans réponse", "Zonder antwoord", "Unanswered");
    public static readonly Trilingual Rest = new("Autre", "Andere", "Other");

    /// <summary>An ending in words.</summary>
    public static Trilingual Of(Ending ending) => ending switch
    {
        Ending.Answered => new("Répondues", "Beantwoord", "Answered"),
        Ending.Partly => new("En partie", "Gedeeltelijk", "In part"),
        Ending.Unanswered => Unanswered,
        Ending.OutOfScope => new("Hors champ", "Buiten het domein", "Outside the field"),
        Ending.PersonalCase => new("Cas personnels", "Persoonlijke gevallen", "Personal cases"),
        Ending.Failed => new("Pannes", "Storingen", "Failures"),
        _ => new("Non comptées", "Niet geteld", "Not counted"),
    };

    /// <summary>A status in words.</summary>
    public static Trilingual Of(AnswerStatus status) => status switch
    {
        AnswerStatus.AnsweredCurated => new("Réponse rédigée", "Geschreven antwoord", "Written answer"),
        AnswerStatus.UnansweredNoPassage => new("Rien trouvé", "Niets gevonden", "Nothing found"),
        AnswerStatus.UnansweredWeakEvidence => new("Pistes seulement", "Alleen suggesties", "Suggestions only"),
        _ => Of(Endings.Of(status)),
    };

    /// <summary>A language of questions in words.</summary>
    public static Trilingual Of(LanguageChoice choice) => choice switch
    {
        LanguageChoice.French => Knowledge.Languages.Language.French.Name(),
        LanguageChoice.Dutch => Knowledge.Languages.Language.Dutch.Name(),
        LanguageChoice.English => Knowledge.Languages.Language.English.Name(),
        _ => UnknownLanguage,
    };
}
