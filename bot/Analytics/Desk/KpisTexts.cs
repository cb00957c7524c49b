namespace Assistant.Bot.Analytics.Desk;

/// <summary>The texts of the page on what is entered by hand.</summary>
internal static class KpisTexts
{
    public static readonly Trilingual Intro = new(
        "Ce que l’Assistant ne peut pas savoir\u00A0: saisissez-le avec sa source. Sans source, rien n’est imprimé dans le rapport.",
        "Wat de Assistent niet kan weten: voer het in met de bron. Zonder bron komt niets in het verslag.",
        "What the Assistant cannot know: enter it with its source. Without a source nothing is printed in the report.");

    public static readonly Trilingual Add = new("Saisir", "Invoeren", "Enter");
    public static readonly Trilingual Kind = new("Sorte", "Soort", "Kind");
    public static readonly Trilingual What = new("Intitulé, ou la remarque elle-même", "Omschrijving, of de opmerking zelf", "What it is, or the remark itself");
    public static readonly Trilingual Unit = new("Unité", "Eenheid", "Unit");
    public static readonly Trilingual Day = new("Jour", "Dag", "Day");
    public static readonly Trilingual Baseline = new("Valeur de départ", "Startwaarde", "Baseline");
    public static readonly Trilingual Target = new("Cible", "Doel", "Target");
    public static readonly Trilingual Value = new("Valeur", "Waarde", "Value");
    public static readonly Trilingual Source = new("Source (document, lien)", "Bron (document, link)", "Source (document, link)");
    public static readonly Trilingual Audience = new("Pour un effectif", "Voor een aantal personen", "For a headcount");
    public static readonly Trilingual Tag = new("Pour une remarque", "Voor een opmerking", "For a remark");
    public static readonly Trilingual Approve = new("Approuver pour le rapport", "Goedkeuren voor het verslag", "Approve for the report");
    public static readonly Trilingual Approved = new("approuvée", "goedgekeurd", "approved");
    public static readonly Trilingual Erase = new("Effacer", "Wissen", "Erase");
    public static readonly Trilingual EraseLabel = new("Effacer\u00A0: {0}", "Wissen: {0}", "Erase: {0}");
    public static readonly Trilingual ApproveLabel = new("Approuver\u00A0: {0}", "Goedkeuren: {0}", "Approve: {0}");
    public static readonly Trilingual Nothing = new("Rien dans cette période.", "Niets in deze periode.", "Nothing in this period.");
    public static readonly Trilingual Missing = new("Donnez un intitulé et un jour.", "Geef een omschrijving en een dag.", "Give a name and a day.");
    public static readonly Trilingual NoSource = new("sans source\u00A0: pas dans le rapport", "zonder bron: niet in het verslag", "without a source: not in the report");
}
