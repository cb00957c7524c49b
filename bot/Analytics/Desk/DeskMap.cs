using Assistant.Bot.Access;

namespace Assistant.Bot.Analytics.Desk;

/// <summary>The pages of the desk in the order of the navigation, each with the policy that lets people in.</summary>
internal static class DeskMap
{
    /// <summary>The pages.</summary>
    public static IReadOnlyList<(string Place, Trilingual Name, string Policy)> Pages { get; } =
    [
        (ToDoModel.Path, DeskTexts.ToDo, DeskPolicy.Questions),
        (OverviewModel.Path, DeskTexts.Overview, DeskPolicy.Figures),
        (CoverageModel.Path, DeskTexts.Coverage, DeskPolicy.Figures),
        (QuestionsModel.Path, DeskTexts.Questions, DeskPolicy.Questions),
        (EquityModel.Path, DeskTexts.Equity, DeskPolicy.Figures),
        (ReviewModel.Path, DeskTexts.Review, DeskPolicy.Reviewing),
        (ReportModel.Path, DeskTexts.Report, DeskPolicy.Figures),
        (KpisModel.Path, DeskTexts.Kpis, DeskPolicy.Figures),
        (DocumentsModel.Path, DeskTexts.Documents, DeskPolicy.Figures),
        (SettingsModel.Path, DeskTexts.Settings, DeskPolicy.Settings),
    ];

    /// <summary>The first page that a person may open.</summary>
    public static string FirstFor(DeskPerson person) => Pages.First(page => person.May(page.Policy)).Place;
}
