using Assistant.Bot.Analytics.Reviews;

namespace Assistant.Bot.Analytics.Desk;

/// <summary>The texts of the human review.</summary>
internal static class ReviewTexts
{
    public static readonly Trilingual Intro = new(
        "Chaque semaine, des réponses tirées au sort. Jugez ce que la personne a vu\u00A0: chaque phrase, puis la citation.",
        "Elke week worden antwoorden geloot. Beoordeel wat de vrager zag: elke zin, dan de bron.",
        "Every week, answers drawn at random. Judge what the asker saw: each sentence, then the citation.");

    public static readonly Trilingual Progress = new("Cette semaine\u00A0: {0} jugée(s) sur {1}.", "Deze week: {0} van {1} beoordeeld.", "This week: {0} of {1} judged.");
    public static readonly Trilingual AllDone = new("Tout l’échantillon de la semaine est jugé.", "De hele steekproef van de week is beoordeeld.", "The whole sample of the week is judged.");
    public static readonly Trilingual Nothing = new("Aucune réponse à juger cette semaine.", "Geen antwoorden te beoordelen deze week.", "No answers to judge this week.");
    public static readonly Trilingual Question = new("Question", "Vraag", "Question");
    public static readonly Trilingual Answer = new("Réponse vue par la personne", "Antwoord dat de vrager zag", "Answer as the asker saw it");
    public static readonly Trilingual Sentence = new("Phrase {0}", "Zin {0}", "Sentence {0}");
    public static readonly Trilingual Citation = new("La citation", "De bron", "The citation");
    public static readonly Trilingual ContentIssue = new(
        "Le document lui-même est faux, peu clair ou dépassé", "Het document zelf is fout, onduidelijk of verouderd", "The document itself is wrong, unclear or out of date");

    public static readonly Trilingual Submit = new("Enregistrer et continuer", "Opslaan en verdergaan", "Save and go on");
    public static readonly Trilingual Missing = new("Jugez chaque phrase et la citation.", "Beoordeel elke zin en de bron.", "Judge each sentence and the citation.");
    public static readonly Trilingual AccuracyTitle = new("Exactitude relue, 12 dernières semaines", "Nagelezen juistheid, laatste 12 weken", "Reviewed accuracy, last 12 weeks");
    public static readonly Trilingual AccuracyHint = new(
        "Une réponse est exacte quand chaque phrase et la citation sont justes. Entre crochets\u00A0: l’intervalle à 95\u00A0% (Wilson).",
        "Een antwoord is juist als elke zin en de bron juist zijn. Tussen haken: het 95%-interval (Wilson).",
        "An answer is accurate when every sentence and the citation are right. In brackets: the 95 % interval (Wilson).");

    public static readonly Trilingual LanguageOf = new("Langue", "Taal", "Language");
    public static readonly Trilingual Judged = new("Réponses jugées", "Beoordeelde antwoorden", "Answers judged");
    public static readonly Trilingual AllRight = new("Tout juste", "Alles juist", "All right");
    public static readonly Trilingual AnswersOf = new("Réponses", "Antwoorden", "Answers");
    public static readonly Trilingual IssuesTitle = new("Documents à corriger, d’après la relecture", "Te verbeteren documenten, volgens de nalezing", "Documents to mend, by the review");
    public static readonly Trilingual IssuesHint = new(
        "Remplacez le document sous « Documents », ou prévenez la personne qui l’a écrit.", "Vervang het document onder “Documenten”, of verwittig wie het schreef.", "Replace the document under “Documents”, or tell whoever wrote it.");

    public static readonly Trilingual AllLanguages = new("toutes les langues", "alle talen", "all languages");
    public static readonly Trilingual Share = new("{0:P0} [{1:P0} – {2:P0}], {3} réponses", "{0:P0} [{1:P0} – {2:P0}], {3} antwoorden", "{0:P0} [{1:P0} – {2:P0}], {3} answers");

    /// <summary>A mark of a sentence in words.</summary>
    public static Trilingual Of(SentenceMark mark) => mark switch
    {
        SentenceMark.Right => new("juste", "juist", "right"),
        SentenceMark.NeedsWork => new("à améliorer", "te verbeteren", "needs work"),
        _ => new("fausse", "fout", "wrong"),
    };

    /// <summary>A mark of a citation in words.</summary>
    public static Trilingual Of(CitationMark mark) => mark switch
    {
        CitationMark.Right => new("juste", "juist", "right"),
        CitationMark.Near => new("proche", "dichtbij", "near"),
        _ => new("fausse", "fout", "wrong"),
    };
}
