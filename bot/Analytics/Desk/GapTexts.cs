namespace Assistant.Bot.Analytics.Desk;

/// <summary>The texts of the page on one gap.</summary>
internal static class GapTexts
{
    public static readonly Trilingual Title = new("Questions d’une lacune", "Vragen van een hiaat", "Questions of a gap");
    public static readonly Trilingual Hint = new(
        "Ces questions sont tenues pour la même. Cochez celles qui demandent autre chose\u00A0: elles forment alors un groupe à part.",
        "Deze vragen gelden als dezelfde. Vink aan welke iets anders vragen: ze vormen dan een eigen groep.",
        "These questions are taken for the same. Tick those that ask something else: they then form a group of their own.");

    public static readonly Trilingual Split = new("Séparer les questions cochées", "De aangevinkte vragen afsplitsen", "Take the ticked questions out");
    public static readonly Trilingual Done = new("Les questions cochées forment un groupe à part.", "De aangevinkte vragen vormen een eigen groep.", "The ticked questions form a group of their own.");
}
