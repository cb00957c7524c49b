using Assistant.Bot.Access;

namespace Assistant.Bot.Analytics.Desk;

/// <summary>The pages of the desk in the order of the navigation, each with the policy that lets people in.</summary>
internal static class DeskMap
{
    /// <summary>The pages.</summary>
    public static IReadOnlyList<(string Place, Trilingual Name, string Policy)> Pages { get; } =
    [
        (ToDoModel.Path, DeskTexts.ToDo, DeskPolicy.Questions),
    ];

    /// <summary>The first page that a person may open.</summary>
    public static string FirstFor(DeskPerson person) => Pages.First(page => person.May(page.Policy)).Place;
}
