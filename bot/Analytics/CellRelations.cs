namespace Assistant.Bot.Analytics;

/// <summary>The cells of a month by number, and which of them are parts of one another: what hiding needs again and again and what does not change while it goes on.</summary>
internal sealed class CellRelations
{
    private static readonly Axes[] Single = [Axes.Scope, Axes.Value, Axes.Language, Axes.Ending];

    // What everything of a subject or document is wider by than one of its cells.
    private static readonly Axes[] WithinParent = [Axes.Value, Axes.Value | Axes.Language, Axes.Value | Axes.Ending, Axes.Value | Axes.Language | Axes.Ending];

    private readonly ILookup<(Dimension Dimension, string Value), CellKey> _parents;
    private readonly Dictionary<CellKey, int> _numbers;
    private readonly Dictionary<(int Total, Axes Axis, Dimension Dimension), CellLine> _lineOf = [];

    /// <summary>Relates them.</summary>
    /// <param name="month">The month.</param>
    public CellRelations(MonthCells month)
    {
        _parents = month.Parents;
        (Keys, Counts) = ([.. month.Cells.Keys], [.. month.Cells.Values]);
        _numbers = Keys.Select((key, number) => (key, number)).ToDictionary(pair => pair.key, pair => pair.number);
        var numbers = Enumerable.Range(0, Keys.Count).ToArray();
        var names = Keys.Select(key => key.ToString()).ToArray();
        ByName = Ranks(numbers.OrderBy(number => names[number], StringComparer.Ordinal));
        BySize = Ranks(numbers.OrderBy(number => Counts[number].Actors).ThenBy(number => Counts[number].Questions).ThenBy(number => ByName[number]));
        IsWhole = [.. Keys.Select((key, number) => key.IsSliced && _numbers.TryGetValue(key.Without(Axes.Value), out var total) && Counts[total].Questions == Counts[number].Questions)];
        Lines = [.. LinesOfAxes(), .. NestedLines(Dimension.Item), .. NestedLines(Dimension.Document)];
        Differences = [.. numbers.Select(number => DifferencesOf(number).ToArray())];
        Tables = SumTable.Of(month);
    }

    /// <summary>The cells.</summary>
    public IReadOnlyList<CellKey> Keys { get; }

    /// <summary>What each counts.</summary>
    public IReadOnlyList<CellCount> Counts { get; }

    /// <summary>The place of each when they are ordered by name.</summary>
    public IReadOnlyList<int> ByName { get; }

    /// <summary>The place of each when they are ordered by people, then by questions, then by name.</summary>
    public IReadOnlyList<int> BySize { get; }

    /// <summary>Whether each is of one value, and all that its total counts.</summary>
    public IReadOnlyList<bool> IsWhole { get; }

    /// <summary>The totals and the parts that they are the sums of.</summary>
    public IReadOnlyList<CellLine> Lines { get; }

    /// <summary>For each cell the wider ones that count more, and how many people are in the largest cell of that difference; only where they are few.</summary>
    public IReadOnlyList<(int Wider, int People)[]> Differences { get; }

    /// <summary>The tables of cells that share their totals.</summary>
    public IReadOnlyList<SumTable> Tables { get; }

    /// <summary>The number of a cell.</summary>
    public int NumberOf(CellKey key) => _numbers[key];

    private static int[] Ranks(IEnumerable<int> ordered)
    {
        var numbers = ordered.ToArray();
        var ranks = new int[numbers.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            ranks[numbers[i]] = i;
        }

        return ranks;
    }

    private List<CellLine> LinesOfAxes() => Lined(
        from axis in Single
        from part in Enumerable.Range(0, Keys.Count)
        where Keys[part].Narrowed.HasFlag(axis)
        select (Keys[part].Without(axis), axis, axis == Axes.Value ? Keys[part].Dimension : Dimension.All, part));

    // A subject lies within a right and a step of the programme, and a document within a subject, so these are totals of one another too.
    private List<CellLine> NestedLines(Dimension dimension) => Lined(
        from part in Enumerable.Range(0, Keys.Count)
        let key = Keys[part]
        where key.Dimension == dimension
        from parent in _parents[(dimension, key.Value)]
        select (parent with { Language = key.Language, Ending = key.Ending }, Axes.Value, dimension, part));

    private List<CellLine> Lined(IEnumerable<(CellKey Total, Axes Axis, Dimension Dimension, int Part)> parts)
    {
        var partsOf = new Dictionary<(int Total, Axes Axis, Dimension Dimension), List<int>>();
        foreach (var (key, axis, dimension, part) in parts)
        {
            if (_numbers.TryGetValue(key, out var total))
            {
                if (!partsOf.TryGetValue((total, axis, dimension), out var others))
                {
                    partsOf.Add((total, axis, dimension), others = []);
                }

                others.Add(part);
            }
        }

        var lines = new List<CellLine>();
        foreach (var (place, own) in partsOf)
        {
            var line = new CellLine(place.Total, [.. own.OrderBy(part => BySize[part])], own.Sum(part => Counts[part].Questions) < Counts[place.Total].Questions);
            _lineOf.Add(place, line);
            lines.Add(line);
        }

        return lines;
    }

    private IEnumerable<(int Wider, int People)> DifferencesOf(int number)
    {
        foreach (var (key, axes) in Wider(Keys[number]))
        {
            if (_numbers.TryGetValue(key, out var wider) && Counts[wider].Questions > Counts[number].Questions && LargestPart(Keys[number], wider, axes) is var people and < MonthCells.MostOfFew)
            {
                yield return (wider, people);
            }
        }
    }

    private IEnumerable<(CellKey Key, Axes Axes)> Wider(CellKey key)
    {
        var narrowed = (int)key.Narrowed;
        for (var axes = narrowed; axes > 0; axes = (axes - 1) & narrowed)
        {
            yield return (key.Without((Axes)axes), (Axes)axes);
        }

        // A subject within its right, a document within its subject: also for all languages or endings.
        foreach (var parent in key.IsScoped ? [] : _parents[(key.Dimension, key.Value)])
        {
            foreach (var axes in WithinParent.Where(axes => (axes & ~key.Narrowed) == Axes.None))
            {
                yield return (parent with { Language = axes.HasFlag(Axes.Language) ? null : key.Language, Ending = axes.HasFlag(Axes.Ending) ? null : key.Ending }, axes);
            }
        }
    }

    // The people in the largest cell that is in the wider one and not in the narrower.
    private int LargestPart(CellKey key, int wider, Axes axes)
    {
        var largest = 0;
        foreach (var axis in Single)
        {
            if (axes.HasFlag(axis) && _lineOf.TryGetValue((wider, axis, axis == Axes.Value ? key.Dimension : Dimension.All), out var line))
            {
                var own = Along(Keys[wider], key, axis);
                largest = Math.Max(largest, Array.FindLastIndex(line.Parts, part => Keys[part] != own) is var last and >= 0 ? Counts[line.Parts[last]].Actors : 0);
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
}

/// <summary>A total and the parts that it is the sum of.</summary>
/// <param name="Total">The number of the total.</param>
/// <param name="Parts">Those of the parts, smallest first.</param>
/// <param name="HasRest">Whether the total is more than their sum.</param>
internal sealed record CellLine(int Total, int[] Parts, bool HasRest);
