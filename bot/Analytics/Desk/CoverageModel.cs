using Assistant.Bot.Access;
using Assistant.Bot.Analytics.Exports;
using Assistant.Bot.Analytics.Figures;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Assistant.Bot.Analytics.Desk;

/// <summary>Which rights and which steps people ask about, how that ends, and in which languages there is anything to read.</summary>
[Authorize(DeskPolicy.Figures)]
internal sealed class CoverageModel(FigureDesk figures, SnapshotSwitch snapshots, TimeProvider clock) : FigurePage(figures, clock)
{
    /// <summary>The page's place.</summary>
    public const string Path = "/rights";

    /// <inheritdoc/>
    public override Trilingual Title => DeskTexts.Coverage;

    /// <inheritdoc/>
    public override string Place => Path;

    /// <summary>The rights, in the order of the charter.</summary>
    public IReadOnlyList<CoverageRow> Rights { get; private set; } = [];

    /// <summary>The steps of the programme.</summary>
    public IReadOnlyList<CoverageRow> Steps { get; private set; } = [];

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        Set = Figures.Read(Person, Filter, IsExport, Dimension.Right, Dimension.Step);
        var documents = (await snapshots.CurrentAsync(HttpContext.RequestAborted))?.Published.Documents.Values.Select(stored => stored.Document).ToList() ?? [];
        Rights = Coverage.Rows(Set, Dimension.Right, documents, CoverageTexts.Rights);
        Steps = Coverage.Rows(Set, Dimension.Step, documents, CoverageTexts.Steps);
        return PageOr(() => [Table(CoverageTexts.RightsTitle, CoverageTexts.Name, Rights), Table(CoverageTexts.StepsTitle, CoverageTexts.Step, Steps)]);
    }

    private ExportTable Table(Trilingual title, Trilingual head, IReadOnlyList<CoverageRow> rows) => new(
        T(title), [T(head), T(FigureTexts.QuestionsOf), T(FigureTexts.Unanswered), .. LanguageCodes.All.Select(language => $"{T(CoverageTexts.Contents)} {language.Code()}")],
        [.. rows.Select(row => (IReadOnlyList<ExportCell>)[ExportCell.Of(T(CoverageTexts.NameOf(row.Id))), Cell(row.Asked), Cell(row.Unanswered, row.Asked), .. row.Contents.Select(count => ExportCell.Of(count))])]);
}

/// <summary>Makes the rows of a coverage matrix.</summary>
internal static class Coverage
{
    /// <summary>One row for each right or step that documents or questions name, and for each that must be there.</summary>
    public static IReadOnlyList<CoverageRow> Rows(FigureSet set, Dimension dimension, IReadOnlyList<SourceDocument> documents, IReadOnlyList<string> always)
    {
        var asked = set.Cells.Values(set.Filter with { Dimension = dimension, Value = "", Ending = null }).Select(row => row.Value);
        var contents = documents.SelectMany(document => IdsOf(document, dimension).Select(id => (Id: id, document.Language))).ToLookup(pair => pair.Id, pair => pair.Language, StringComparer.Ordinal);
        return
        [
            .. always.Concat(contents.Select(same => same.Key).Order(StringComparer.Ordinal)).Concat(asked).Where(id => id != MonthCells.Rest).Distinct(StringComparer.Ordinal).Select(id =>
            {
                var filter = set.Filter with { Dimension = dimension, Value = id, Ending = null };
                return new CoverageRow(
                    id, filter, set.Cells.Count(filter), Indicators.UnansweredIn(set.Cells, filter),
                    [.. LanguageCodes.All.Select(language => contents[id].Count(each => each == language))]);
            }),
        ];
    }

    private static IEnumerable<string> IdsOf(SourceDocument document, Dimension dimension) =>
        document.Places.Select(place => dimension == Dimension.Right ? place.Right : place.Step).Append(dimension == Dimension.Right ? document.Right : document.Step).OfType<string>().Distinct(StringComparer.Ordinal);
}

/// <summary>One right or step.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Filter">The questions about it.</param>
/// <param name="Asked">How many.</param>
/// <param name="Unanswered">How many of them went without an answer.</param>
/// <param name="Contents">How many documents there are in French, Dutch and English.</param>
internal sealed record CoverageRow(string Id, SignalFilter Filter, Figure Asked, Share Unanswered, IReadOnlyList<int> Contents);
