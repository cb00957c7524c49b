namespace Assistant.Bot.Analytics.Desk;

/// <summary>The texts of the page on the questionnaire.</summary>
internal static class SurveysTexts
{
    public static readonly Trilingual Title = new("Questionnaire", "Vragenlijst", "Questionnaire");
    public static readonly Trilingual Intro = new(
        "Deux questions, sans nom et sans texte libre. Tant qu’il est ouvert, l’Assistant le propose une fois par visite, après la troisième question.",
        "Twee vragen, zonder naam en zonder vrije tekst. Zolang de vragenlijst open is, biedt de Assistent ze één keer per bezoek aan, na de derde vraag.",
        "Two questions, without a name and without free text. While it is open, the Assistant offers it once a visit, after the third question.");

    public static readonly Trilingual ResultTitle = new("Ce que disent les réponses", "Wat de antwoorden zeggen", "What the answers say");
    public static readonly Trilingual TooFew = new(
        "Trop peu de réponses dans cette période pour les montrer (moins de {0}). Proposé {1} fois.", "Te weinig antwoorden in deze periode om ze te tonen (minder dan {0}). {1} keer aangeboden.",
        "Too few answers in this period to be shown (fewer than {0}). Offered {1} times.");

    public static readonly Trilingual Useful = new(
        "{0:P0} des {1} répondants ont trouvé l’Assistant utile ou très utile (entre {2:P0} et {3:P0}).", "{0:P0} van de {1} respondenten vond de Assistent nuttig of heel nuttig (tussen {2:P0} en {3:P0}).",
        "{0:P0} of the {1} respondents found the Assistant useful or very useful (between {2:P0} and {3:P0}).");

    public static readonly Trilingual Reached = new(
        "Proposé {0} fois par l’Assistant. {1} réponses viennent de papier ou d’un autre outil.", "{0} keer aangeboden door de Assistent. {1} antwoorden komen van papier of uit een ander hulpmiddel.",
        "Offered {0} times by the Assistant. {1} answers come from paper or another tool.");

    public static readonly Trilingual HiddenMonths = new(
        "{0} mois ne sont pas compris, parce que trop peu de personnes y ont répondu.", "{0} maanden zijn niet meegeteld, omdat te weinig mensen antwoordden.", "{0} months are left out, because too few people answered in them.");

    public static readonly Trilingual OfferedRow = new("Proposé par l’Assistant, fois", "Voorgesteld door de Assistent, keer", "Offered by the Assistant, times");
    public static readonly Trilingual BroughtRow = new("Dont recueillies ailleurs", "Waarvan elders verzameld", "Of which collected elsewhere");
    public static readonly Trilingual OtherwiseTitle = new("Sans l’Assistant, ils auraient…", "Zonder de Assistent hadden ze…", "Without the Assistant they would have…");
    public static readonly Trilingual People = new("Personnes", "Personen", "People");
    public static readonly Trilingual OpenTitle = new("Ouvrir ou fermer", "Openen of sluiten", "Open or close");
    public static readonly Trilingual OpenUntil = new("Le questionnaire est proposé jusqu’au {0}.", "De vragenlijst wordt aangeboden tot {0}.", "The questionnaire is offered until {0}.");
    public static readonly Trilingual IsClosed = new("Le questionnaire est fermé.", "De vragenlijst is gesloten.", "The questionnaire is closed.");
    public static readonly Trilingual Until = new("Dernier jour", "Laatste dag", "Last day");
    public static readonly Trilingual Open = new("Ouvrir", "Openen", "Open");
    public static readonly Trilingual Close = new("Fermer", "Sluiten", "Close");
    public static readonly Trilingual HandOn = new("Adresse à diffuser\u00A0:", "Adres om te verspreiden:", "Address to hand on:");
    public static readonly Trilingual BringTitle = new("Réponses recueillies ailleurs", "Elders verzamelde antwoorden", "Answers gathered elsewhere");
    public static readonly Trilingual FileLabel = new("Fichier CSV, une personne par ligne", "CSV-bestand, één persoon per regel", "CSV file, one person a line");
    public static readonly Trilingual FileHint = new(
        "Première ligne\u00A0: {0}. Public\u00A0: public, helpers ou staff. Utilité de 1 à 5. Sinon\u00A0: 1 collègue, 2 téléphone ou guichet, 3 internet, 4 renoncé, ou vide. Aucun nom n’est accepté.",
        "Eerste regel: {0}. Publiek: public, helpers of staff. Nut van 1 tot 5. Anders: 1 collega, 2 telefoon of loket, 3 internet, 4 opgegeven, of leeg. Namen worden niet aanvaard.",
        "First line: {0}. Audience: public, helpers or staff. Useful from 1 to 5. Otherwise: 1 colleague, 2 telephone or counter, 3 web, 4 given up, or empty. No name is taken.");

    public static readonly Trilingual Bring = new("Importer", "Invoeren", "Import");
    public static readonly Trilingual PaperTitle = new("Une réponse sur papier", "Een antwoord op papier", "One answer on paper");
    public static readonly Trilingual Brought = new("{0} réponse(s) reprise(s).", "{0} antwoord(en) overgenomen.", "{0} answer(s) taken in.");
    public static readonly Trilingual WrongLines = new("Rien n’a été repris\u00A0: ligne(s) illisible(s) {0}.", "Niets overgenomen: onleesbare regel(s) {0}.", "Nothing was taken in: unreadable line(s) {0}.");
    public static readonly Trilingual WrongDay = new("Choisissez un jour entre aujourd’hui et dans un an.", "Kies een dag tussen vandaag en over een jaar.", "Choose a day between today and a year from now.");

    /// <summary>The fields of one answer, in the order of the file.</summary>
    public static readonly IReadOnlyList<Trilingual> Fields =
    [
        new("Jour", "Dag", "Day"), new("Langue", "Taal", "Language"), new("Public", "Publiek", "Audience"), new("Structure (facultatif)", "Structuur (facultatief)", "Structure (optional)"),
        new("Utilité, 1 à 5", "Nut, 1 tot 5", "Useful, 1 to 5"), new("Sans l’Assistant", "Zonder de Assistent", "Without the Assistant"),
    ];
}
