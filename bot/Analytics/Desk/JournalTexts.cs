using Assistant.Knowledge.Languages;

namespace Assistant.Bot.Analytics.Desk;

/// <summary>Says the rows of the access log, which are kept in plain codes, in the language of whoever reads them.</summary>
internal static class JournalTexts
{
    private static readonly Dictionary<string, Trilingual> Screens = new(StringComparer.Ordinal)
    {
        ["to do"] = DeskTexts.ToDo,
        ["gap"] = new("Questions d’une lacune", "Vragen van een hiaat", "Questions of a gap"),
        ["questions"] = DeskTexts.Questions,
        ["search"] = new("Recherche dans les textes", "Zoeken in de teksten", "Search in the texts"),
        ["facts"] = new("Fichier des questions, sans textes", "Bestand van de vragen, zonder teksten", "File of questions, without texts"),
        ["replay"] = new("Rejeu", "Opnieuw afgespeeld", "Replay"),
        ["review"] = DeskTexts.Review,
        ["asked a human"] = new("Questions transmises", "Doorgegeven vragen", "Questions handed on"),
        ["write"] = new("Rédaction", "Geschreven", "Written"),
        ["hand in"] = new("Remise pour relecture", "Ingediend om na te lezen", "Handed in"),
        ["send back"] = new("Renvoi à l’auteur", "Teruggestuurd naar de auteur", "Sent back"),
        ["publish"] = new("Publication", "Gepubliceerd", "Published"),
        ["retire"] = new("Retrait", "Ingetrokken", "Withdrawn"),
        ["judge"] = new("Réponse jugée", "Antwoord beoordeeld", "Answer judged"),
        ["close"] = new("Clôture", "Afgesloten", "Closed"),
        ["reply"] = new("Réponse envoyée", "Antwoord verstuurd", "Reply sent"),
        ["enter"] = new("Saisie", "Ingevoerd", "Entered"),
        ["approve"] = new("Approbation", "Goedgekeurd", "Approved"),
        ["erase"] = new("Effacement", "Gewist", "Erased"),
        ["hide"] = new("Texte effacé", "Tekst gewist", "Text erased"),
        ["notices"] = new("Avis dans Teams", "Verwittigingen in Teams", "Notices in Teams"),
        ["survey"] = new("Questionnaire", "Vragenlijst", "Questionnaire"),
        ["upload"] = new("Document ajouté", "Document toegevoegd", "Document added"),
        ["remove"] = new("Document retiré", "Document verwijderd", "Document removed"),
        ["discard"] = new("Version écartée", "Versie verworpen", "State discarded"),
        ["roll back"] = new("Retour à la version précédente", "Terug naar de vorige versie", "Rolled back"),
        ["Merge"] = new("Lacunes réunies", "Hiaten samengevoegd", "Gaps joined"),
        ["Different"] = new("Lacunes tenues séparées", "Hiaten apart gehouden", "Gaps kept apart"),
        ["Split"] = new("Questions séparées", "Vragen afgesplitst", "Questions taken out"),
    };

    // The beginning of a subject; what follows is a number, a hash, a name or a day.
    private static readonly Dictionary<string, Trilingual> Subjects = new(StringComparer.Ordinal)
    {
        ["answered questions"] = new("questions déjà répondues", "al beantwoorde vragen", "answered questions"),
        ["unanswered questions"] = new("questions sans réponse", "vragen zonder antwoord", "unanswered questions"),
        ["titles"] = new("questions types", "typische vragen", "typical questions"),
        ["draw"] = new("tirage de l’échantillon", "trekking van de steekproef", "drawing of the sample"),
        ["waiting"] = new("en attente", "wachtend", "waiting"),
        ["code"] = new("code demandé", "code gevraagd", "code asked for"),
        ["ended"] = new("arrêtés", "gestopt", "ended"),
        ["closed"] = new("fermé", "gesloten", "closed"),
        ["open until"] = new("ouvert jusqu’au", "open tot", "open until"),
        ["handed on"] = new("question transmise", "doorgegeven vraag", "question handed on"),
        ["snapshot"] = new("version", "versie", "state"),
        ["answer"] = new("réponse", "antwoord", "answer"),
        ["groups"] = new("groupes", "groepen", "groups"),
        ["group"] = new("groupe", "groep", "group"),
        ["sample"] = new("échantillon", "steekproef", "sample"),
        ["report"] = new("rapport", "verslag", "report"),
        ["contact"] = new("contact", "contact", "contact"),
        ["entry"] = new("ligne", "regel", "entry"),
        ["question"] = new("question", "vraag", "question"),
        ["document"] = new("document", "document", "document"),
        ["Kpi"] = new("KPI de la charte", "KPI van het charter", "KPI of the charter"),
        ["Activity"] = new("activité", "activiteit", "activity"),
        ["Import"] = new("chiffre importé", "ingevoerd cijfer", "imported figure"),
        ["Headcount"] = new("effectif", "aantal personen", "headcount"),
        ["Remark"] = new("remarque", "opmerking", "remark"),
    };

    private static readonly Trilingual And = new("et", "en", "and");
    private static readonly Trilingual Filter = new("filtre {0}", "filter {0}", "filter {0}");
    private static readonly Trilingual Brought = new("{0} réponses recueillies ailleurs", "{0} elders verzamelde antwoorden", "{0} answers collected elsewhere");

    /// <summary>What was opened or decided; as it is kept when no words are known for it.</summary>
    public static string Screen(string screen, Language language) => Screens.GetValueOrDefault(screen)?.In(language) ?? screen;

    /// <summary>About what.</summary>
    public static string Subject(string subject, Language language)
    {
        if (subject.StartsWith("from=", StringComparison.Ordinal))
        {
            return Filter.In(language, subject);
        }

        if (subject.EndsWith(" answers brought", StringComparison.Ordinal))
        {
            return Brought.In(language, subject.Split(' ')[0]);
        }

        var known = Subjects.Keys.Where(start => subject == start || subject.StartsWith(start + " ", StringComparison.Ordinal)).MaxBy(start => start.Length);
        return known is null ? subject : Subjects[known].In(language) + subject[known.Length..].Replace(" and ", $" {And.In(language)} ", StringComparison.Ordinal);
    }
}
