using System.Globalization;
using Assistant.Bot.Access;
using Assistant.Bot.Analytics.Exports;
using Assistant.Bot.Analytics.Figures;
using Assistant.Bot.Analytics.Questions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Assistant.Bot.Analytics.Desk;

/// <summary>The questions behind a number: where enough people asked them, and only those of one's own scope.</summary>
[Authorize(DeskPolicy.Questions)]
internal sealed class QuestionsModel(FigureDesk figures, QuestionDesk questions, TimeProvider clock) : FigurePage(figures, clock)
{
    /// <summary>The page's place.</summary>
    public const string Path = "/questions";

    /// <inheritdoc/>
    public override Trilingual Title => DeskTexts.Questions;

    /// <inheritdoc/>
    public override string Place => Path;

    /// <summary>What is searched for.</summary>
    public string Search => Request.Query["q"].ToString().Trim();

    /// <summary>The number behind which these questions are.</summary>
    public Figure Count { get; private set; } = new(0, 0, 0, 0);

    /// <summary>Whether this kind of figure has rows.</summary>
    public bool CanList => QuestionTable.CanList(Filter);

    /// <summary>The questions.</summary>
    public QuestionPage Listed { get; private set; } = new([], null);

    /// <summary>What documents call their subjects.</summary>
    public IReadOnlyDictionary<string, string> Names { get; private set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What the filter looks at apart, in words; empty when nothing.</summary>
    public string Apart => Filter.Dimension switch
    {
        Dimension.All => Filter.Ending is { } ending ? T(FigureTexts.Of(ending)) : "",
        Dimension.Item => Names.GetValueOrDefault(Filter.Value, Filter.Value),
        Dimension.Right or Dimension.Step => T(CoverageTexts.NameOf(Filter.Value)),
        _ => Filter.Value,
    };

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        if (Request.Query["as"] == "csv")
        {
            return await questions.ListAsync(Person, Filter) is { } listed ? File(SignalCsv.Write(listed), CsvFile.ContentType, $"questions-{Filter.From}-{Filter.To}.csv") : NotFound();
        }

        Set = Figures.Read(Person, Filter, isExport: false, Filter.Dimension);
        Count = Set.Cells.Count(Filter);
        Names = await Figures.ItemNamesAsync(Person, Language, HttpContext.RequestAborted);
        if (!Count.IsHidden && CanList)
        {
            var before = long.TryParse(Request.Query["before"], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : long.MaxValue;
            Listed = await questions.ReadAsync(Person, Filter, Search, before);
        }

        return Page();
    }

    /// <summary>Erases the text of a question in which personal data was left.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        var form = await Request.ReadFormAsync(HttpContext.RequestAborted);
        if (long.TryParse(form["hide"], NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            await questions.HideAsync(Person, id);
        }

        return Redirect($"{Address(Path)}?{Filter.ToQuery()}");
    }
}
