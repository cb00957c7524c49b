using System.Globalization;
using Assistant.Bot.Replies;
using Assistant.Bot.Turns;
using Assistant.Knowledge.Languages;
using Microsoft.AspNetCore.Mvc;

namespace Assistant.Bot.Pages;

/// <summary>The questionnaire as a page, whose address coordinators can hand on.</summary>
internal sealed class SurveyModel(AskersSurvey survey, HumanHelp help) : HousePage(help)
{
    /// <summary>The page's place below its language.</summary>
    public const string Path = "/survey";

    /// <summary>The words of the questionnaire.</summary>
    public SurveyTexts Words => SurveyTexts.In(Language);

    /// <summary>Whether it is open.</summary>
    public bool IsOpen => survey.IsOpen;

    /// <summary>Whether it was just filled in.</summary>
    public bool IsDone => Request.Query.ContainsKey("done");

    /// <summary>Whether the first question was left open.</summary>
    public bool IsIncomplete { get; private set; }

    /// <inheritdoc/>
    public override string Title => Words.Begin;

    /// <inheritdoc/>
    public override string In(Language language) => base.In(language) + Path;

    /// <summary>Keeps the answers.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        var form = Request.HasFormContentType ? await Request.ReadFormAsync(HttpContext.RequestAborted) : FormCollection.Empty;
        if (Number(form["useful"]) is { } useful && await survey.FillInAsync(Language, useful, Number(form["otherwise"])))
        {
            return Redirect($"{Address(Path)}?done=1");
        }

        IsIncomplete = true;
        var page = Page();
        page.StatusCode = StatusCodes.Status400BadRequest;
        return page;
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
