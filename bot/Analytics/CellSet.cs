using Assistant.Bot.Data;
using Assistant.Bot.Signals;

namespace Assistant.Bot.Analytics;

/// <summary>Counted cells of some months, seen as somebody may see them: what is hidden from them is hidden here, and every figure is made of the rest.</summary>
internal sealed class CellSet
{
    private readonly Dictionary<(Month Month, CellKey Key), MonthCell> _cells;
    private readonly Shown _seen;

    /// <summary>Sees cells.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="seen">Where they are seen: <see cref="Shown.Inside"/>, or <see cref="Shown.Outside"/> in exports and reports.</param>
    public CellSet(IEnumerable<(Month Month, MonthCell Cell)> cells, Shown seen)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(seen, Shown.Nobody);
        (_cells, _seen) = (cells.ToDictionary(cell => (cell.Month, cell.Cell.Key), cell => cell.Cell), seen);
    }

    /// <summary>Reads the cells of a filter's scope and months.</summary>
    public static CellSet Read(DbStatements db, SignalFilter filter, Shown seen, params IEnumerable<Dimension> dimensions) =>
        new(dimensions.Distinct().SelectMany(dimension => CellTable.Read(db, filter.Scope, dimension, filter.From, filter.To)), seen);

    /// <summary>Reads what every indicator needs, and no more: languages are only told apart where they are compared, and endings where a figure is of one of them.</summary>
    /// <param name="db">The connection.</param>
    /// <param name="filter">The scope, the months and the language.</param>
    /// <param name="seen">Where they are seen.</param>
    /// <param name="whole">Dimensions that are read with all languages and endings.</param>
    public static CellSet ReadIndicators(DbStatements db, SignalFilter filter, Shown seen, params IReadOnlyCollection<Dimension> whole) =>
        new(Indicators.Needed.Concat(whole).Distinct().SelectMany(dimension => (dimension, whole.Contains(dimension)) switch
        {
            (Dimension.All, _) or (_, true) => CellTable.Read(db, filter.Scope, dimension, filter.From, filter.To),
            (Dimension.Group, _) => CellTable.ReadOfAllEndings(db, filter.Scope, dimension, filter.From, filter.To, filter.Language),
            (Dimension.Duration or Dimension.Returning or Dimension.Escalated, _) when filter.Ending is null =>
                CellTable.ReadOfAllEndings(db, filter.Scope, dimension, filter.From, filter.To, filter.Language),
            _ => CellTable.Read(db, filter.Scope, dimension, filter.From, filter.To, filter.Language),
        }), seen);

    /// <summary>Reads, for each structure of which something was counted, what it asked in a language and in all.</summary>
    public static IReadOnlyDictionary<string, CellSet> ReadStructures(DbStatements db, SignalFilter filter, Shown seen) =>
        CellTable.Scopes(db, filter.From, filter.To).ToDictionary(name => name, name => new CellSet(new[] { filter.Language, null }.Distinct()
            .SelectMany(language => CellTable.Read(db, name, Dimension.All, filter.From, filter.To, language)), seen), StringComparer.Ordinal);

    /// <summary>The questions of a filter.</summary>
    public Figure Count(SignalFilter filter)
    {
        var (questions, actors, months, hidden) = (0L, 0, 0, 0);
        foreach (var view in filter.Months.Select(month => Look(month, filter)))
        {
            questions += view.Questions;
            actors = Math.Max(actors, view.Actors);
            months += view.IsHidden ? 0 : 1;
            hidden += view.IsHidden ? 1 : 0;
        }

        return new Figure(questions, actors, months, hidden);
    }

    /// <summary>The share of questions, over the months in which both sides may be seen.</summary>
    /// <param name="some">What is counted; several are added, and are no parts of one another.</param>
    /// <param name="all">Of what.</param>
    public Share Share(IReadOnlyList<SignalFilter> some, IReadOnlyList<SignalFilter> all)
    {
        var (part, whole, hidden) = (0L, 0L, 0);
        foreach (var month in all[0].Months)
        {
            var (parts, wholes) = (some.Select(filter => Look(month, filter)).ToList(), all.Select(filter => Look(month, filter)).ToList());
            if (parts.Concat(wholes).Any(view => view.IsHidden))
            {
                hidden++;
                continue;
            }

            part += parts.Sum(view => view.Questions);
            whole += wholes.Sum(view => view.Questions);
        }

        return new Share(part, whole, hidden);
    }

    /// <summary>The share of one kind of questions.</summary>
    public Share Share(SignalFilter some, SignalFilter all) => Share([some], [all]);

    /// <summary>The values of a dimension that may be seen, and how many questions each has, most first; those that are hidden in every month stand without a number.</summary>
    /// <param name="filter">The filter, with the dimension.</param>
    public IReadOnlyList<(string Value, Figure Figure)> Values(SignalFilter filter) =>
    [
        .. _cells.Values.Where(cell => cell.Key.Dimension == filter.Dimension && cell.Key.Language == filter.Language && cell.Key.Ending == filter.Ending && cell.Key.Scope == filter.Scope)
            .Select(cell => cell.Key.Value).Distinct(StringComparer.Ordinal)
            .Select(value => (Value: value, Figure: Count(filter with { Value = value })))
            .OrderByDescending(row => row.Figure.Questions).ThenBy(row => row.Value, StringComparer.Ordinal),
    ];

    /// <summary>How many people asked in each month; null where that is hidden.</summary>
    public IReadOnlyList<(Month Month, int? Actors)> ActorsByMonth(SignalFilter filter) =>
        [.. filter.Months.Select(month => (month, Look(month, filter) is { IsHidden: false } view ? (int?)view.Actors : null))];

    private View Look(Month month, SignalFilter filter) =>
        !_cells.TryGetValue((month, filter.Key), out var cell) ? new View(0, 0, IsHidden: false)
        : cell.Shown >= _seen ? new View(cell.Count.Questions, cell.Count.Actors, IsHidden: false)
        : new View(0, 0, IsHidden: true);

    private readonly record struct View(int Questions, int Actors, bool IsHidden);
}

/// <summary>How many questions, over the months in which they may be seen.</summary>
/// <param name="Questions">The questions.</param>
/// <param name="Actors">The most people in one month.</param>
/// <param name="Months">The months that are counted.</param>
/// <param name="HiddenMonths">The months that are left out because too few people asked.</param>
internal sealed record Figure(long Questions, int Actors, int Months, int HiddenMonths)
{
    /// <summary>Whether nothing may be said but that it is not shown: "fewer than k" would tell small ones from those that are hidden for their sake.</summary>
    public bool IsHidden => Months == 0 && HiddenMonths > 0;
}

/// <summary>A share of questions, over the months in which both sides may be seen.</summary>
/// <param name="Some">How many have the property.</param>
/// <param name="All">Of how many.</param>
/// <param name="HiddenMonths">The months that are left out.</param>
internal sealed record Share(long Some, long All, int HiddenMonths)
{
    /// <summary>The share, 0 to 1; null when there is nothing to share.</summary>
    public double? Value => All == 0 ? null : (double)Some / All;

    /// <summary>How far it can be believed; null when there is nothing to share.</summary>
    public Interval? Interval => All == 0 ? null : Intervals.Wilson(Some, All);
}
