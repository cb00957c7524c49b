using System.Globalization;
using Assistant.Bot.Access;
using Assistant.Bot.Analytics.Exports;
using Assistant.Bot.Analytics.Figures;
using Assistant.Bot.Analytics.Surveys;
using Assistant.Bot.Signals;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Assistant.Bot.Analytics.Desk;

/// <summary>The questionnaire: what it says, until when it is offered, and what was answered elsewhere.</summary>
[Authorize(DeskPolicy.Figures)]
[RequestFormLimits(ValueCountLimit = 16, MultipartBodyLengthLimit = LargestFile)]
internal sealed class SurveysModel(FigureDesk figures, SurveyDesk survey, TimeProvider clock) : FigurePage(figures, clock)
{
    /// <summary>The page's place.</summary>
    public const string Path = KpisModel.Path + "/survey";

    /// <summary>The most bytes of a file.</summary>
    public const int LargestFile = 1024 * 1024;

    private const int LinesNamed = 10;

    /// <inheritdoc/>
    public override Trilingual Title => SurveysTexts.Title;

    /// <inheritdoc/>
    public override string Place => Path;

    /// <summary>What it says.</summary>
    public SurveyFigures Said { get; private set; } = null!;

    /// <summary>The last day on which it is offered; null when it is closed.</summary>
    public DateOnly? Until => survey.Until;

    /// <summary>Today in Brussels.</summary>
    public DateOnly Today => BrusselsTime.DateOf(Clock.GetUtcNow());

    /// <summary>Whether this person may open it and bring answers.</summary>
    public bool MayWrite => Person.May(DeskPolicy.Writing);

    /// <summary>What was just done, in words; null when nothing was.</summary>
    public string? Done => Request.Query["brought"].ToString() is { Length: > 0 } brought ? T(SurveysTexts.Brought, brought)
        : Request.Query["wrong"].ToString() is { Length: > 0 } wrong ? T(SurveysTexts.WrongLines, wrong)
        : Request.Query.ContainsKey("day") ? T(SurveysTexts.WrongDay)
        : null;

    /// <summary>The address of the questionnaire's page in a language, to hand on.</summary>
    public string PageIn(Knowledge.Languages.Language language) => $"{Request.Scheme}://{Request.Host}/{Knowledge.Languages.LanguageCodes.Code(language)}/survey";

    /// <summary>Shows the page.</summary>
    public IActionResult OnGet()
    {
        Set = Figures.Read(Person, Filter, IsExport);
        Said = survey.Read(Filter, Set.Least);
        return PageOr(Tables);
    }

    /// <summary>Opens or closes it, or takes answers in.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!MayWrite)
        {
            return Forbid(DeskPerson.Scheme);
        }

        var cancellationToken = HttpContext.RequestAborted;
        var form = await Request.ReadFormAsync(cancellationToken);
        var back = $"{Address(Path)}?{Filter.ToQuery()}";
        switch (form["do"].ToString())
        {
            case "open":
                var isDay = DateOnly.TryParseExact(form["until"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var until);
                return Redirect(isDay && await survey.SetAsync(Person, until) ? back : $"{back}&day=wrong");
            case "close":
                await survey.SetAsync(Person, until: null);
                return Redirect(back);
            case "paper":
                var answer = SurveyFile.Read([.. SurveyFile.Head.Split(';').Select(column => form[column].ToString())], Today);
                return await BringAsync(answer is null ? [] : [answer], answer is null ? [1] : [], back);
            default:
                return form.Files is [{ Length: > 0 } file, ..] ? await ReadFileAsync(file, back, cancellationToken) : Redirect(back);
        }
    }

    private IReadOnlyList<ExportTable> Tables() => Said.UsefulShare is not { } useful
        ? [new ExportTable(T(SurveysTexts.ResultTitle), [T(FigureTexts.Definition), T(FigureTexts.Value)], []) { Note = T(SurveysTexts.TooFew, Set.Least, Said.Offered) }]
        :
        [
            new ExportTable(
                T(SurveysTexts.ResultTitle), [T(FigureTexts.Definition), T(FigureTexts.Value), T(FigureTexts.Interval)],
                [
                    [ExportCell.Of(T(OverviewTexts.Declared)), Cell(useful), ExportCell.Of(FigureWords.Certainty(new Proportion(useful), Language) ?? "")],
                    [ExportCell.Of(T(Reports.ReportTexts.Respondents)), ExportCell.Of(Said.Respondents), ExportCell.Of("")],
                    [ExportCell.Of(T(SurveysTexts.OfferedRow)), ExportCell.Of(Said.Offered), ExportCell.Of("")],
                    [ExportCell.Of(T(SurveysTexts.BroughtRow)), ExportCell.Of(Said.Brought), ExportCell.Of("")],
                ]),
            new ExportTable(
                T(SurveysTexts.OtherwiseTitle), [T(SurveyWords.Way), T(SurveysTexts.People)],
                [.. Enum.GetValues<Otherwise>().Zip(Said.Otherwise, (way, count) => (IReadOnlyList<ExportCell>)[ExportCell.Of(T(SurveyWords.Of(way))), ExportCell.Of(count)])]),
        ];

    private async Task<IActionResult> ReadFileAsync(IFormFile file, string back, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(file.OpenReadStream());
        var (answers, wrong) = SurveyFile.Read(await reader.ReadToEndAsync(cancellationToken), Today);
        return await BringAsync(answers, wrong, back);
    }

    private async Task<IActionResult> BringAsync(IReadOnlyList<BroughtAnswer> answers, IReadOnlyList<int> wrong, string back)
    {
        if (wrong.Count > 0 || answers.Count == 0)
        {
            return Redirect($"{back}&wrong={Uri.EscapeDataString(wrong.Count > 0 ? string.Join(", ", wrong.Take(LinesNamed)) : "2")}");
        }

        var brought = await survey.BringAsync(Person, answers);
        return Redirect(string.Create(CultureInfo.InvariantCulture, $"{back}&brought={brought}"));
    }
}
