namespace Assistant.Bot.Analytics;

/// <summary>The names and definitions of the figures, and the texts of the overview.</summary>
internal static class OverviewTexts
{
    public static readonly Trilingual ByMonth = new("Questions par mois, selon leur issue", "Vragen per maand, naar afloop", "Questions by month and ending");
    public static readonly Trilingual WhyNot = new("Pourquoi sans réponse", "Waarom zonder antwoord", "Why without an answer");
    public static readonly Trilingual TopItems = new("Les dix premiers sujets, répondus ou non", "De tien eerste onderwerpen, beantwoord of niet", "The ten first subjects, answered or not");
    public static readonly Trilingual Answered = new("Répondues ou orientées", "Beantwoord of doorverwezen", "Answered or redirected");
    public static readonly Trilingual Accuracy = new("Exactitude relue", "Nagelezen juistheid", "Reviewed accuracy");
    public static readonly Trilingual Declared = new("Utilité déclarée", "Verklaard nut", "Declared usefulness");
    public static readonly Trilingual DeclaredDefinition = new(
        "Part des répondants au questionnaire qui ont trouvé l’Assistant utile ou très utile.", "Deel van wie de vragenlijst invulde en de Assistent nuttig of heel nuttig vond.",
        "Share of those who filled the questionnaire in and found the Assistant useful or very useful.");

    public static readonly Trilingual Gaps = new("Lacunes comblées · rouvertes", "Hiaten gedicht · weer open", "Gaps closed · reopened");
    public static readonly Trilingual GapsDefinition = new(
        "Réponses publiées dont la lacune est comblée (au plus une question sur dix sans réponse dans les 28 jours), et celles qui se sont rouvertes depuis.",
        "Gepubliceerde antwoorden waarvan het hiaat gedicht is (hoogstens één vraag op tien zonder antwoord in 28 dagen), en die sindsdien weer open zijn.",
        "Published answers whose gap has closed (at most one question in ten unanswered in 28 days), and those that have reopened since.");

    public static readonly Trilingual Alert = new("Écart certain", "Zeker verschil", "Certain difference");

    /// <summary>The figures that stand on the overview, besides those that are no signals'.</summary>
    public static IReadOnlyList<IndicatorId> Shown { get; } = [IndicatorId.A2, IndicatorId.Q1, IndicatorId.E1, IndicatorId.R2, IndicatorId.R5];

    /// <summary>The name of a figure.</summary>
    public static Trilingual NameOf(IndicatorId id) => id switch
    {
        IndicatorId.R1 => new("Questions posées", "Gestelde vragen", "Questions asked"),
        IndicatorId.R2 => new("Personnes actives, dernier mois", "Actieve personen, laatste maand", "People active, last month"),
        IndicatorId.R5 => new("Structures actives", "Actieve structuren", "Active structures"),
        IndicatorId.R6 => new("Personnes qui reviennent", "Personen die terugkomen", "People who come back"),
        IndicatorId.A1 => new("Réponse apportée", "Antwoord gegeven", "Answer given"),
        IndicatorId.A2 => new("Sans réponse", "Zonder antwoord", "Unanswered"),
        IndicatorId.A2a => new("Sans réponse\u00A0: rien trouvé", "Zonder antwoord: niets gevonden", "Unanswered: nothing found"),
        IndicatorId.A2b => new("Sans réponse\u00A0: pistes seulement", "Zonder antwoord: alleen suggesties", "Unanswered: suggestions only"),
        IndicatorId.A3 => new("Réponse partielle", "Gedeeltelijk antwoord", "Partial answer"),
        IndicatorId.A4a => new("Hors champ", "Buiten het domein", "Outside the field"),
        IndicatorId.A4b => new("Cas personnels", "Persoonlijke gevallen", "Personal cases"),
        IndicatorId.A6 => new("Réponses sourcées", "Antwoorden met bron", "Answers with a source"),
        IndicatorId.A7 => new("Pannes", "Storingen", "Failures"),
        IndicatorId.A8 => new("Délai de réponse", "Antwoordtijd", "Time to answer"),
        IndicatorId.F1 => new("Réponses jugées", "Beoordeelde antwoorden", "Answers with a thumb"),
        IndicatorId.F2 => new("Pouces vers le haut", "Duimen omhoog", "Thumbs up"),
        IndicatorId.F4 => new("Échec implicite", "Impliciete mislukking", "Implicit failure"),
        IndicatorId.F5 => new("Réponses durables", "Duurzame antwoorden", "Answers that lasted"),
        IndicatorId.F6 => new("Questions répétées", "Herhaalde vragen", "Repeated questions"),
        IndicatorId.E1 => new("Recours à un humain", "Beroep op een mens", "Calls for a human"),
        IndicatorId.G6 => new("Réponses rédigées réutilisées", "Hergebruikte geschreven antwoorden", "Written answers reused"),
        IndicatorId.G7 => new("Contenu dépassé servi", "Verouderde inhoud gegeven", "Outdated content given"),
        IndicatorId.Q1 => new("Écart NL–FR sans réponse", "Verschil NL–FR zonder antwoord", "Gap NL–FR, unanswered"),
        IndicatorId.Q2 => new("Part du néerlandais", "Aandeel Nederlands", "Share of Dutch"),
        IndicatorId.Q3 => new("Langue non reconnue", "Taal niet herkend", "Language not recognised"),
        IndicatorId.Q4 => new("Écart Teams–web sans réponse", "Verschil Teams–web zonder antwoord", "Gap Teams–web, unanswered"),
        _ => new("Personnes touchées sur l’année", "Bereikte personen in het jaar", "People reached in the year"),
    };

    /// <summary>What a figure counts, in one sentence; docs/indicators.md has the formulas.</summary>
    public static Trilingual DefinitionOf(IndicatorId id) => id switch
    {
        IndicatorId.A2 => new("Part des questions qui comptent restées sans réponse.", "Deel van de getelde vragen dat zonder antwoord bleef.", "Share of the questions that count that stayed without an answer."),
        IndicatorId.Q1 => new(
            "Part sans réponse en néerlandais moins celle en français, avec son intervalle à 95\u00A0% (Newcombe).",
            "Deel zonder antwoord in het Nederlands min dat in het Frans, met het 95%-interval (Newcombe).",
            "Unanswered share in Dutch minus that in French, with its 95 % interval (Newcombe)."),
        IndicatorId.E1 => new("Part des questions après lesquelles un humain a été demandé.", "Deel van de vragen waarna een mens werd gevraagd.", "Share of questions after which a human was asked for."),
        IndicatorId.R2 => new("Personnes distinctes dans le mois\u00A0; sur le web, des navigateurs.", "Verschillende personen in de maand; op het web: browsers.", "Distinct people in the month; on the web, browsers."),
        IndicatorId.R5 => new("Structures dont assez de personnes ont demandé quelque chose.", "Structuren waarvan genoeg mensen iets vroegen.", "Structures of which enough people asked something."),
        IndicatorId.F4 => new(
            "Réponses suivies d’un pouce vers le bas, d’une reformulation ou d’un recours à un humain.", "Antwoorden gevolgd door een duim omlaag, een herformulering of een beroep op een mens.",
            "Answers followed by a thumb down, the question in other words, or a call for a human."),
        _ => new("Voir la note de méthode.", "Zie de methodenota.", "See the note on method."),
    };
}
