using Assistant.Bot.Access;
using Assistant.Bot.Analytics.Exports;
using Assistant.Bot.Analytics.Figures;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Store;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Assistant.Bot.Analytics.Desk;

/// <summary>Whether French and Dutch speakers, channels and structures are served alike.</summary>
[Authorize(DeskPolicy.Figures)]
internal sealed class EquityModel(FigureDesk figures, SnapshotSwitch snapshots, TimeProvider clock) : FigurePage(figures, clock)
{
    /// <summary>The page's place.</summary>
    public const string Path = "/equity";

    private const int Subjects = 10;
    private const int FewestOfASubject = 10;

    /// <inheritdoc/>
    public override Trilingual Title => DeskTexts.Equity;

    /// <inheritdoc/>
    public override string Place => Path;

    /// <summary>The gap between Dutch and French.</summary>
    public Gap LanguageGap { get; private set; } = new(new Share(0, 0, 0), new Share(0, 0, 0));

    /// <summary>The three tables: by language, by channel, by structure.</summary>
    public IReadOnlyList<(Trilingual Title, Trilingual Head, IReadOnlyList<EquityRow> Rows)> Tables { get; private set; } = [];

    /// <summary>Subjects whose gap is largest.</summary>
    public IReadOnlyList<(string Name, Gap Gap, string? Address)> BySubject { get; private set; } = [];

    /// <summary>How many subjects there are in French and in Dutch, and how many at all.</summary>
    public (int Both, int All) Parity { get; private set; }

    /// <summary>Shows the page.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        Set = Figures.Read(Person, Filter, IsExport, Dimension.Channel, Dimension.Item);
        var all = Filter with { Dimension = Dimension.All, Value = "", Ending = null, Language = null };
        LanguageGap = Indicators.LanguageGap(Set.Cells, all);
        Tables =
        [
            (EquityTexts.ByLanguage, EquityTexts.Language, [.. LanguageChoices.All.Select(choice => Row(T(FigureTexts.Of(choice)), Set.Cells, all with { Language = choice }))]),
            (EquityTexts.ByChannel, EquityTexts.Channel, [.. Enum.GetValues<SignalChannel>().Select(channel => Row(T(EquityTexts.Of(channel)), Set.Cells, all with { Dimension = Dimension.Channel, Value = channel.ToString() })).Where(row => row.Asked.IsHidden || row.Asked.Questions > 0)]),
            (EquityTexts.ByStructure, EquityTexts.Structure, [.. Set.Structures.Select(structure => Row(structure.Key, structure.Value, all with { Scope = structure.Key }))]),
        ];
        var names = await Figures.ItemNamesAsync(Person, Language, HttpContext.RequestAborted);
        BySubject =
        [
            .. Set.Cells.Values(all with { Dimension = Dimension.Item }).Where(row => row.Value != MonthCells.Rest)
                .Select(row => (row.Value, Filter: all with { Dimension = Dimension.Item, Value = row.Value }))
                .Select(row => (Name: names.GetValueOrDefault(row.Value, row.Value), Gap: Indicators.LanguageGap(Set.Cells, row.Filter), Address: RowsOf(row.Filter with { Ending = Ending.Unanswered })))
                .Where(row => row.Gap.One.All >= FewestOfASubject && row.Gap.Other.All >= FewestOfASubject)
                .Where(row => row.Gap.Value is not (null or 0)).OrderByDescending(row => Math.Abs(row.Gap.Value ?? 0)).Take(Subjects),
        ];
        var subjects = (await snapshots.CurrentAsync(HttpContext.RequestAborted))?.Published.Documents.Values.Select(stored => stored.Document)
            .GroupBy(document => document.Item ?? document.TranslationOf ?? document.Id, StringComparer.Ordinal).ToList() ?? [];
        Parity = (subjects.Count(same => same.Any(document => document.Language == Knowledge.Languages.Language.French) && same.Any(document => document.Language == Knowledge.Languages.Language.Dutch)), subjects.Count);
        return PageOr(() =>
        [
            .. Tables.Select(table => new ExportTable(
                T(table.Title), [T(table.Head), T(FigureTexts.QuestionsOf), T(FigureTexts.Unanswered), T(FigureTexts.Interval)],
                [.. table.Rows.Select(row => (IReadOnlyList<ExportCell>)[ExportCell.Of(row.Name), Cell(row.Asked), Cell(row.Unanswered, row.Asked), ExportCell.Of(FigureWords.Certainty(new Proportion(row.Unanswered), Language) ?? "")])])),
            new ExportTable(
                T(EquityTexts.BySubject), [T(FigureTexts.Subject), T(EquityTexts.Gap), T(FigureTexts.Interval)],
                [.. BySubject.Select(row => (IReadOnlyList<ExportCell>)[ExportCell.Of(row.Name), new ExportCell(FigureWords.Value(row.Gap, Language), row.Gap.Value), ExportCell.Of(FigureWords.Certainty(row.Gap, Language) ?? "")])]),
        ]);
    }

    private EquityRow Row(string name, CellSet cells, SignalFilter filter) =>
        new(name, cells.Count(filter), Indicators.UnansweredIn(cells, filter)) { Address = cells.Count(filter).Questions > 0 && (filter.Scope.Length == 0 || Figures.Holds(Person, filter.Scope)) ? RowsOf(filter with { Ending = Ending.Unanswered }) : null };
}

/// <summary>One language, channel or structure.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Asked">How many questions.</param>
/// <param name="Unanswered">How many of them went without an answer.</param>
internal sealed record EquityRow(string Name, Figure Asked, Share Unanswered)
{
    /// <summary>Where its unanswered questions are; null when they may not be seen.</summary>
    public string? Address { get; init; }
}
