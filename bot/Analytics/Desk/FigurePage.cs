using Assistant.Bot.Access;
using Assistant.Bot.Analytics.Exports;
using Assistant.Bot.Analytics.Figures;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Languages;
using Microsoft.AspNetCore.Mvc;

namespace Assistant.Bot.Analytics.Desk;

/// <summary>A page with the filter bar: one filter, in the address, makes every number on it.</summary>
internal abstract class FigurePage(FigureDesk figures, TimeProvider clock) : DeskPage
{
    private const int MonthsShown = 3;
    private const int MonthsOffered = 36;

    private SignalFilter? _filter;

    /// <summary>Reads figures.</summary>
    protected FigureDesk Figures { get; } = figures;

    /// <summary>The time.</summary>
    protected TimeProvider Clock { get; } = clock;

    /// <inheritdoc/>
    public override bool HasFilter => true;

    /// <summary>The filter, from the address; what cannot be read is the last three months.</summary>
    public SignalFilter Filter => _filter ??= Read();

    /// <summary>The months to choose from, latest first.</summary>
    public IEnumerable<Month> MonthsToChoose => Enumerable.Range(0, MonthsOffered).Select(back => ThisMonth.Plus(-back));

    /// <summary>The scopes to choose from.</summary>
    public IReadOnlyList<string> ScopesToChoose => Figures.ScopesFor(Person, Filter);

    /// <summary>What was read for the page; null until then.</summary>
    public FigureSet Set { get; protected set; } = null!;

    /// <summary>Whether the signals are invented.</summary>
    public bool IsDemo => Figures.IsDemo();

    /// <summary>This month in Brussels.</summary>
    protected Month ThisMonth => Month.Of(Clock.GetUtcNow());

    /// <inheritdoc/>
    public override string In(Language language) => $"{DeskSignIn.Root}/{language.Code()}{Place}?{Filter.ToQuery()}";

    /// <summary>The address of the questions behind a number; null when they may not be seen here.</summary>
    public string? RowsOf(SignalFilter filter) => Person.May(DeskPolicy.Questions) ? $"{Address(QuestionsModel.Path)}?{filter.ToQuery()}" : null;

    /// <summary>The address of this page's figures in another form.</summary>
    public override string As(string form) => $"{Address(Place)}?{Filter.ToQuery()}&as={form}";

    /// <summary>The page, or its figures as a file.</summary>
    /// <param name="tables">The figures.</param>
    protected IActionResult PageOr(Func<IReadOnlyList<ExportTable>> tables) => FileOrPage(tables, $"{Filter.From}-{Filter.To}");

    /// <summary>A number of questions as a cell: a text where too few people asked.</summary>
    protected ExportCell Cell(Figure figure) => new(FigureWords.Count(figure, Language), figure.IsHidden ? null : figure.Questions);

    /// <summary>A share as a cell.</summary>
    protected ExportCell Cell(Share share) => new(FigureWords.Of(share, Language), share.Value is { } value ? Math.Round(value, 4) : null);

    /// <summary>A share of what was asked as a cell: a text where it is hidden.</summary>
    protected ExportCell Cell(Share share, Figure asked) => new(FigureWords.Of(share, asked, Language), share.Value is { } value ? Math.Round(value, 4) : null);

    /// <summary>The address of another page with this filter.</summary>
    public string With(string place) => $"{Address(place)}?{(Filter with { Dimension = Dimension.All, Value = "", Ending = null }).ToQuery()}";

    /// <summary>A month as this language writes it.</summary>
    public string Name(Month month) => month.FirstDay.ToString("MMMM yyyy", Culture);

    private SignalFilter Read()
    {
        string? Value(string name) => Request.Query[name].ToString() is { Length: > 0 } text ? text : name == "from" && !Request.Query.ContainsKey("to") ? ThisMonth.Plus(1 - MonthsShown).ToString() : null;
        var read = SignalFilter.Read(Value, ThisMonth) ?? new SignalFilter(ThisMonth.Plus(1 - MonthsShown), ThisMonth);

        // The whole programme may be seen by everybody, coarsely; one structure only by its own.
        return read.Scope.Length == 0 || Figures.Holds(Person, read.Scope) ? read : read with { Scope = "" };
    }
}
