using Assistant.Bot.Analytics.Gaps;

namespace Assistant.Bot.Analytics.Desk;

/// <summary>The texts of the first page.</summary>
internal static class ToDoTexts
{
    public static readonly Trilingual Summary = new(
        "Lacunes ouvertes\u00A0: {0}. Elles représentent {1:P0} des questions sans réponse des 28 derniers jours.",
        "Open hiaten: {0}. Ze staan voor {1:P0} van de onbeantwoorde vragen van de laatste 28 dagen.",
        "Open gaps: {0}. They stand for {1:P0} of the unanswered questions of the last 28 days.");

    public static readonly Trilingual Median = new("Délai médian de comblement\u00A0: {0} jour(s).", "Mediane tijd om een hiaat te dichten: {0} dag(en).", "Median time to close a gap: {0} day(s).");
    public static readonly Trilingual GapsTitle = new("Questions restées sans réponse", "Vragen zonder antwoord", "Questions without an answer");
    public static readonly Trilingual NoGaps = new(
        "Aucune lacune ouverte\u00A0: une lacune apparaît quand la même question reste trois fois sans réponse en 28 jours.",
        "Geen open hiaat: een hiaat verschijnt wanneer dezelfde vraag in 28 dagen drie keer zonder antwoord blijft.",
        "No open gap: a gap appears when the same question stays without an answer three times in 28 days.");

    public static readonly Trilingual Question = new("Question type", "Typische vraag", "Typical question");
    public static readonly Trilingual Languages = new("Langues", "Talen", "Languages");
    public static readonly Trilingual Count = new("28 jours", "28 dagen", "28 days");
    public static readonly Trilingual Trend = new("Par semaine", "Per week", "By week");
    public static readonly Trilingual Since = new("Depuis", "Sinds", "Since");
    public static readonly Trilingual Days = new("{0} j", "{0} d", "{0} d");
    public static readonly Trilingual Action = new("Que faire", "Wat te doen", "What to do");
    public static readonly Trilingual Write = new("Rédiger", "Schrijven", "Write");
    public static readonly Trilingual WriteLabel = new("Rédiger la réponse\u00A0: {0}", "Het antwoord schrijven: {0}", "Write the answer: {0}");
    public static readonly Trilingual GoOn = new("Continuer", "Verder schrijven", "Go on");
    public static readonly Trilingual WriteFree = new("Rédiger une réponse sans lacune", "Een antwoord zonder hiaat schrijven", "Write an answer without a gap");
    public static readonly Trilingual Erased = new("(texte effacé)", "(tekst gewist)", "(text erased)");

    public static readonly Trilingual MergesTitle = new("Est-ce la même question\u00A0?", "Is dit dezelfde vraag?", "Is this the same question?");
    public static readonly Trilingual Same = new("Oui, réunir", "Ja, samenvoegen", "Yes, join them");
    public static readonly Trilingual Different = new("Non", "Nee", "No");

    public static readonly Trilingual AlsoTitle = new("Cette semaine aussi", "Ook deze week", "Also this week");
    public static readonly Trilingual NotDrawn = new("l’échantillon de la semaine vous attend.", "de steekproef van de week wacht op u.", "this week’s sample waits for you.");
    public static readonly Trilingual DocumentsToSee = new("{0} remarque(s) à revoir (date, licence, langue manquante).", "{0} opmerking(en) om na te kijken (datum, licentie, ontbrekende taal).", "{0} remark(s) to look at (date, licence, missing language).");
    public static readonly Trilingual GroupNumber = new("Groupe {0}", "Groep {0}", "Group {0}");
    public static readonly Trilingual Answer = new("Réponse {0}", "Antwoord {0}", "Answer {0}");
    public static readonly Trilingual FewPeople = new(
        "Lacunes demandées par moins de {0} personnes, non reprises\u00A0: {1}.", "Hiaten van minder dan {0} personen, niet opgenomen: {1}.", "Gaps of fewer than {0} people, left out: {1}.");

    public static readonly Trilingual WaitingTitle = new("Réponses en cours", "Antwoorden in behandeling", "Answers in progress");
    public static readonly Trilingual NoWaiting = new("Rien n’attend.", "Er wacht niets.", "Nothing waits.");
    public static readonly Trilingual Open = new("Ouvrir", "Openen", "Open");
    public static readonly Trilingual Untitled = new("Réponse sans titre", "Antwoord zonder titel", "Untitled answer");

    public static readonly Trilingual OutcomesTitle = new("Réponses publiées\u00A0: la lacune est-elle comblée\u00A0?", "Gepubliceerde antwoorden: is het hiaat gedicht?", "Published answers: did the gap close?");
    public static readonly Trilingual PublishedOn = new("Publiée", "Gepubliceerd", "Published");
    public static readonly Trilingual Before = new("Sans réponse, 28 j avant", "Onbeantwoord, 28 d ervoor", "Unanswered, 28 d before");
    public static readonly Trilingual After = new("Sans réponse, 28 j après", "Onbeantwoord, 28 d erna", "Unanswered, 28 d after");
    public static readonly Trilingual Given = new("Réponse donnée", "Antwoord gegeven", "Answer given");
    public static readonly Trilingual VerdictTitle = new("Verdict", "Besluit", "Verdict");

    /// <summary>A verdict in words.</summary>
    public static Trilingual Of(GapVerdict verdict) => verdict switch
    {
        GapVerdict.Closed => new("Lacune comblée", "Hiaat gedicht", "Gap closed"),
        GapVerdict.Reopened => new("Lacune rouverte", "Hiaat weer open", "Gap reopened"),
        GapVerdict.Unchanged => new("Lacune inchangée", "Hiaat niet gedicht", "Gap unchanged"),
        GapVerdict.NotAsked => new("Plus demandée depuis", "Sindsdien niet meer gevraagd", "Not asked since"),
        _ => new("Trop tôt pour le dire", "Te vroeg om te zeggen", "Too early to say"),
    };
}
