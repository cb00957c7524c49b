using System.Globalization;
using Assistant.Bot.Access;
using Assistant.Bot.Analytics.Gaps;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Assistant.Bot.Analytics.Desk;

/// <summary>The questions of one gap, by text, language and week only; those that ask something else can be taken out.</summary>
[Authorize(DeskPolicy.Questions)]
[RequestFormLimits(ValueCountLimit = 1024)]
internal sealed class GapModel(GapDesk gaps) : DeskPage
{
    /// <summary>The page's place, before the number.</summary>
    public const string Path = ToDoModel.Path + "/gap";

    private const int QuestionsShown = 300;

    /// <inheritdoc/>
    public override Trilingual Title => GapTexts.Title;

    /// <inheritdoc/>
    public override string Place => $"{Path}/{RouteData.Values["id"]}";

    /// <summary>The group.</summary>
    public string Id => RouteData.Values["id"] as string ?? "";

    /// <summary>The questions, latest first.</summary>
    public IReadOnlyList<StoredQuestion> Questions { get; private set; } = [];

    /// <summary>Whether this person may take questions out.</summary>
    public bool MaySplit => Person.May(DeskPolicy.Writing);

    /// <summary>Whether questions were just taken out.</summary>
    public bool IsDone => Request.Query.ContainsKey("split");

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGetAsync(long id)
    {
        Questions = await gaps.QuestionsAsync(Person, id, QuestionsShown);
        return Questions.Count == 0 ? NotFound() : Page();
    }

    /// <summary>Takes questions out into a group of their own.</summary>
    public async Task<IActionResult> OnPostAsync(long id)
    {
        if (!MaySplit)
        {
            return Forbid(DeskPerson.Scheme);
        }

        var form = await Request.ReadFormAsync(HttpContext.RequestAborted);
        var signals = form["take"].SelectMany(ids => (ids ?? "").Split(',')).Select(text => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var signal) ? signal : -1).Where(signal => signal >= 0).ToList();
        var made = signals.Count == 0 ? 0 : await gaps.SplitAsync(Person, id, signals);
        return Redirect(made > 0 ? $"{Address(Place)}?split=1" : Address(Place));
    }
}
