using System.Globalization;
using Assistant.Bot.Replies;
using Assistant.Bot.Turns;
using Assistant.Knowledge.Languages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Assistant.Bot.Pages;

/// <summary>The questionnaire as a page, whose address coordinators can hand on.</summary>
internal sealed class SurveyModel(AskersSurvey survey, SurveyLimit limit, HumanHelp help) : HousePage(help)
{
    /// <summary>The page's place below its language.</summary>
    public const string Path = "/survey";

    /// <summary>The words of the questionnaire.</summary>
    public SurveyTexts Words => SurveyTexts.In(Language);

    /// <summary>Whether it is open.</summary>
    public bool IsOpen => survey.IsOpen;

    /// <summary>Whether it was just filled in.</summary>
    public bool IsDone => Request.Query.ContainsKey("done");

    /// <summary>Why the answers were not kept; null when they were, or nothing was sent.</summary>
    public string? Problem { get; private set; }

    /// <inheritdoc/>
    public override string Title => Words.Begin;

    /// <inheritdoc/>
    public override string In(Language language) => base.In(language) + Path;

    /// <summary>Keeps the answers.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!limit.TryTake(HttpContext))
        {
            return Again(Words.Slower, StatusCodes.Status429TooManyRequests);
        }

        var form = Request.HasFormContentType ? await Request.ReadFormAsync(HttpContext.RequestAborted) : FormCollection.Empty;
        return Number(form["useful"]) is { } useful && await survey.FillInAsync(Language, useful, Number(form["otherwise"]))
            ? Redirect($"{Address(Path)}?done=1")
            : Again(Words.Missing, StatusCodes.Status400BadRequest);
    }

    private PageResult Again(string problem, int status)
    {
        Problem = problem;
        var page = Page();
        page.StatusCode = status;
        return page;
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
