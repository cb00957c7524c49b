namespace Assistant.Bot.Analytics;

/// <summary>The names of the rights and of the programme's steps, and the texts of their matrices.</summary>
internal static class CoverageTexts
{
    public static readonly Trilingual RightsTitle = new("Droits numériques", "Digitale rechten", "Digital rights");
    public static readonly Trilingual StepsTitle = new("Étapes du programme", "Stappen van het programma", "Steps of the programme");
    public static readonly Trilingual Name = new("Chapitre", "Hoofdstuk", "Chapter");
    public static readonly Trilingual Step = new("Étape", "Stap", "Step");
    public static readonly Trilingual Contents = new("Documents FR · NL · EN", "Documenten FR · NL · EN", "Documents FR · NL · EN");
    public static readonly Trilingual Silent = new("silencieux\u00A0: personne n’a rien demandé", "stil: niemand vroeg iets", "silent: nobody asked anything");
    public static readonly Trilingual SilentHint = new(
        "Un chapitre silencieux n’est pas un succès\u00A0: on le connaît peut-être mal.", "Een stil hoofdstuk is geen succes: misschien kent men het niet.",
        "A silent chapter is no success: people may not know it.");

    private static readonly Dictionary<string, Trilingual> Names = new(StringComparer.Ordinal)
    {
        ["inclusion"] = new("Inclusion, solidarité et égalité numériques", "Digitale inclusie, solidariteit en gelijkheid", "Digital inclusion, solidarity and equality"),
        ["transparency"] = new("Transparence, responsabilité et liberté de choix", "Transparantie, verantwoordelijkheid en keuzevrijheid", "Transparency, responsibility and freedom of choice"),
        ["participation"] = new("Participation dans l’espace public numérique", "Deelname aan de digitale openbare ruimte", "Participation in digital public space"),
        ["privacy"] = new("Vie privée, données et sécurité", "Privacy, gegevens en veiligheid", "Privacy, data and safety"),
        ["sustainability"] = new("Durabilité", "Duurzaamheid", "Sustainability"),
        ["platform-123digit"] = new("Plateforme 123Digit", "Platform 123Digit", "123Digit platform"),
        ["individual-follow-up"] = new("Suivi individuel", "Individuele opvolging", "Individual follow-up"),
        ["collective-path"] = new("Parcours collectif", "Collectief traject", "Collective path"),
        ["community"] = new("Communauté et rencontre annuelle", "Gemeenschap en jaarlijkse ontmoeting", "Community and yearly meeting"),
        ["impact-report"] = new("Suivi et rapport d’impact", "Opvolging en impactverslag", "Impact follow-up and report"),
        ["communication"] = new("Communication et logos", "Communicatie en logo’s", "Communication and logos"),
    };

    /// <summary>The rights of the charter, in the order of its chapters.</summary>
    public static IReadOnlyList<string> Rights { get; } = ["inclusion", "transparency", "participation", "privacy", "sustainability"];

    /// <summary>The steps of the programme, in the order of the convention's articles.</summary>
    public static IReadOnlyList<string> Steps { get; } = ["collective-path", "individual-follow-up", "community", "impact-report", "platform-123digit", "communication"];

    /// <summary>The name of a right or step; the id itself when it has none here.</summary>
    public static Trilingual NameOf(string id) => Names.GetValueOrDefault(id) ?? new Trilingual(id, id, id);
}
