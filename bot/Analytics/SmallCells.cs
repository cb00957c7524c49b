namespace Assistant.Bot.Analytics;

/// <summary>
/// Hides cells that fewer than k people are in, and as many others as are needed so that no difference of two cells, and no sum taken off a total, shows fewer than k
/// (complementary suppression; Hundepool and others, Statistical Disclosure Control, 2012, chapter 4).
/// </summary>
/// <remarks>How many people are in a difference is not known from counts alone; it is at least as many as in its largest part, and that is what must reach k.</remarks>
internal sealed class SmallCells
{
    private static readonly Axes[] Single = [Axes.Scope, Axes.Value, Axes.Language, Axes.Ending];

    private readonly IReadOnlyDictionary<CellKey, CellCount> _cells;
    private readonly ILookup<(Dimension Dimension, string Value), CellKey> _parents;
    private readonly int _least;
    private readonly HashSet<CellKey> _hidden;
    private readonly List<Line> _lines;
    private readonly Dictionary<(CellKey Total, Axes Axis, Dimension Dimension), Line> _lineOf;
    private readonly MonthCells _month;
    private readonly IReadOnlyList<SumTable> _tables;

    private SmallCells(MonthCells month, int least, IEnumerable<CellKey> hidden)
    {
        var cells = month.Cells;
        (_cells, _parents, _least) = (cells, month.Parents, least);
        _hidden = [.. hidden, .. cells.Where(cell => cell.Value.Actors < least).Select(cell => cell.Key)];
        _lines = [.. Lines(cells), .. NestedLines(Dimension.Item), .. NestedLines(Dimension.Document)];
        _lineOf = _lines.ToDictionary(line => (line.Total, line.Axis, line.Dimension));
        (_month, _tables) = (month, SumTable.Of(month));
    }

    /// <summary>Finds the cells to hide.</summary>
    /// <param name="month">All cells of one month.</param>
    /// <param name="least">The fewest people that may be shown.</param>
    /// <param name="hidden">Those that are hidden already.</param>
    public static HashSet<CellKey> Hide(MonthCells month, int least, IEnumerable<CellKey> hidden)
    {
        var small = new SmallCells(month, least, hidden);
        while (small.HideAlongLines() | small.HideByDifference() || small.HideWhatIsWorkedOut())
        {
            // Until nothing more needs to be hidden: each round hides at least one cell.
        }

        return small._hidden;
    }

    private static IEnumerable<Line> Lines(IReadOnlyDictionary<CellKey, CellCount> cells) =>
        from axis in Single
        from line in cells.Keys.Where(key => key.Narrowed.HasFlag(axis)).GroupBy(key => (Total: key.Without(axis), Dimension: axis == Axes.Value ? key.Dimension : Dimension.All))
        where cells.ContainsKey(line.Key.Total)
        select new Line(line.Key.Total, axis, line.Key.Dimension, Ordered(line, cells), HasRest: false);

    // A subject lies within a right and a step of the programme, and a document within a subject, so these are totals of one another too.
    private IEnumerable<Line> NestedLines(Dimension dimension) =>
        from child in _cells.Keys.Where(key => key.Dimension == dimension)
        from parent in _parents[(dimension, child.Value)]
        group child by parent with { Language = child.Language, Ending = child.Ending } into line
        where _cells.ContainsKey(line.Key)
        select new Line(line.Key, Axes.Value, dimension, Ordered(line, _cells), line.Sum(child => _cells[child].Questions) < _cells[line.Key].Questions);

    private static List<CellKey> Ordered(IEnumerable<CellKey> parts, IReadOnlyDictionary<CellKey, CellCount> cells) =>
        [.. parts.OrderBy(key => cells[key].Actors).ThenBy(key => cells[key].Questions).ThenBy(key => key.ToString(), StringComparer.Ordinal)];

    // A total is the sum of its parts: one that is hidden alone could be worked out.
    private bool HideAlongLines()
    {
        var before = _hidden.Count;
        foreach (var line in _lines)
        {
            var isTotalHidden = _hidden.Contains(line.Total);
            while (!IsSafe(line, isTotalHidden))
            {
                if (Smallest(line) is { Scope: not null } smallest)
                {
                    _hidden.Add(smallest);
                }
                else
                {
                    isTotalHidden = _hidden.Add(line.Total);
                }
            }
        }

        return _hidden.Count > before;
    }

    // The smallest that is shown; one that is the whole of its total only when there is no other. That one would take its total with it, and the total others: in the end a whole language
    // of many people for one question of one.
    private CellKey Smallest(Line line) => line.Parts.Find(part => !_hidden.Contains(part) && !IsWhole(part)) is { Scope: not null } other ? other : line.Parts.Find(part => !_hidden.Contains(part));

    private bool IsWhole(CellKey part) => part.IsSliced && _cells.TryGetValue(part.Without(Axes.Value), out var total) && total.Questions == _cells[part].Questions;

    private bool IsSafe(Line line, bool isTotalHidden)
    {
        var hidden = line.Parts.Where(_hidden.Contains).ToList();
        var unknown = hidden.Count + (line.HasRest ? 1 : 0);
        return (isTotalHidden, unknown) switch
        {
            (true, 0) => false,
            (true, _) => true,
            (false, 0) => true,
            (false, 1) when !line.HasRest => false,
            (false, _) => hidden.Count == line.Parts.Count || hidden.Select(part => _cells[part].Actors).DefaultIfEmpty().Max() >= _least,
        };
    }

    private bool HideByDifference()
    {
        var before = _hidden.Count;
        foreach (var (key, count) in _cells)
        {
            if (!_hidden.Contains(key) && Wider(key).Any(wider => !_hidden.Contains(wider.Key) && _cells[wider.Key].Questions > count.Questions && LargestPart(key, wider.Key, wider.Axes) < _least))
            {
                _hidden.Add(key);
            }
        }

        return _hidden.Count > before;
    }

    // Cells that are safe one by one may still be worked out from many together: of each such sum one cell that it is made of is hidden, the smallest, and a total of many tables only when no other is left.
    private bool HideWhatIsWorkedOut()
    {
        var before = _hidden.Count;
        foreach (var made in WorkedOut.Find(_month, _tables, _hidden, _least))
        {
            if (!made.Any(_hidden.Contains) && made.Count > 0)
            {
                _hidden.Add(made.OrderBy(IsWhole).ThenBy(cell => cell.IsSliced ? 0 : 1).ThenBy(cell => _cells[cell].Actors).ThenBy(cell => _cells[cell].Questions).ThenBy(cell => cell.ToString(), StringComparer.Ordinal).First());
            }
        }

        return _hidden.Count > before;
    }

    private IEnumerable<(CellKey Key, Axes Axes)> Wider(CellKey key)
    {
        var narrowed = (int)key.Narrowed;
        for (var axes = narrowed; axes > 0; axes = (axes - 1) & narrowed)
        {
            var wider = key.Without((Axes)axes);
            if (_cells.ContainsKey(wider))
            {
                yield return (wider, (Axes)axes);
            }
        }

        // A subject within its right, a document within its subject: also for all languages or endings.
        foreach (var parent in key.IsScoped ? [] : _parents[(key.Dimension, key.Value)])
        {
            foreach (var axes in new[] { Axes.Value, Axes.Value | Axes.Language, Axes.Value | Axes.Ending, Axes.Value | Axes.Language | Axes.Ending }.Where(axes => (axes & ~key.Narrowed) == Axes.None))
            {
                var wider = parent with { Language = axes.HasFlag(Axes.Language) ? null : key.Language, Ending = axes.HasFlag(Axes.Ending) ? null : key.Ending };
                if (_cells.ContainsKey(wider))
                {
                    yield return (wider, axes);
                }
            }
        }
    }

    // The people in the largest cell that is in the wider one and not in the narrower.
    private int LargestPart(CellKey key, CellKey wider, Axes axes)
    {
        var largest = 0;
        foreach (var axis in Single.Where(axis => axes.HasFlag(axis)))
        {
            if (_lineOf.TryGetValue((wider, axis, axis == Axes.Value ? key.Dimension : Dimension.All), out var line))
            {
                var own = Along(wider, key, axis);
                largest = Math.Max(largest, line.Parts.FindLast(part => part != own) is { Scope: not null } part ? _cells[part].Actors : 0);
            }
        }

        return largest;
    }

    // The part of the wider cell, along one axis, that the narrower cell lies in.
    private static CellKey Along(CellKey wider, CellKey key, Axes axis) => axis switch
    {
        Axes.Scope => wider with { Scope = key.Scope },
        Axes.Value => wider with { Dimension = key.Dimension, Value = key.Value },
        Axes.Language => wider with { Language = key.Language },
        _ => wider with { Ending = key.Ending },
    };

    /// <summary>A total and the parts that it is the sum of, smallest first; with a rest when it is more than their sum.</summary>
    private sealed record Line(CellKey Total, Axes Axis, Dimension Dimension, List<CellKey> Parts, bool HasRest);
}
