namespace Assistant.Bot.Analytics;

/// <summary>What the shown cells of one table give away. It looks again only when a cell was hidden from which it had learnt something, or when others say something else of common totals.</summary>
internal sealed class TableSums
{
    private readonly SumTable _table;
    private readonly int _least;
    private readonly int _totals;
    private readonly (int Cell, SumTerms First, SumTerms Last)[] _cells;
    private readonly (int[] Atoms, int[] Totals)[] _common;
    private readonly List<SumTerms> _small;
    private (List<KnownTotal> Found, List<int> Cells)? _ofTotals;
    private (int Changes, List<int> Cells)? _nothing;
    private List<SumTerms> _nothingOfFew = [];

    /// <summary>Prepares to look.</summary>
    /// <param name="table">The table.</param>
    /// <param name="cells">The cells of the month.</param>
    /// <param name="totals">The totals that tables have in common, by number.</param>
    /// <param name="least">The fewest people that may be shown.</param>
    public TableSums(SumTable table, CellRelations cells, Dictionary<CellKey, int> totals, int least)
    {
        (_table, _totals, _least) = (table, totals.Count, least);
        var numbered = table.AtomsOf.Select(cell => (Cell: cells.NumberOf(cell.Key), First: SumTerms.Of(cell.Value), Last: SumTerms.Of(cell.Value).Moved(_totals))).ToList();
        _small = [.. numbered.Where(cell => cells.Counts[cell.Cell].Actors < least).Select(cell => cell.Last)];

        // The finest first: what they say is short, and makes what the wider ones say short.
        _cells = [.. numbered.OrderBy(cell => cell.First.Places.Length).ThenBy(cell => cells.ByName[cell.Cell])];
        _common = [.. table.AtomsOfTotal.Select(total => (total.Value, TotalsOf(total.Key).ToArray()))];

        IEnumerable<int> TotalsOf(CellKey total) => totals.TryGetValue(total, out var own)
            ? [own]
            : totals.Where(one => !one.Key.IsSliced && one.Key.Language == total.Language && one.Key.Ending == total.Ending).Select(one => one.Value);
    }

    /// <summary>What the shown cells say about totals alone: the atoms are eliminated first.</summary>
    /// <param name="hidden">Which cells are hidden, by number.</param>
    public IReadOnlyList<KnownTotal> OfTotals(bool[] hidden)
    {
        if (_ofTotals is not { } before || before.Cells.Exists(cell => hidden[cell]))
        {
            var (sums, shown) = (new ShownSums(_table.Atoms + _totals), Shown(hidden));
            foreach (var (atoms, totals) in _common)
            {
                sums.Learn(null, SumTerms.Of(atoms, Array.ConvertAll(totals, total => _table.Atoms + total)));
            }

            for (var i = 0; i < shown.Count; i++)
            {
                sums.Learn(i, shown[i].First);
            }

            var found = sums.Behind(_table.Atoms).Select(sum => new KnownTotal(sum.Moved(-_table.Atoms), () => sums.MadeOf(sum)!.Select(source => shown[source].Cell))).ToList();
            _ofTotals = before = (found, [.. sums.Sources.Select(source => shown[source].Cell)]);
        }

        return before.Found;
    }

    /// <summary>What they say of fewer people: the totals are eliminated first, and the atoms of fewest people last.</summary>
    /// <param name="hidden">Which cells are hidden, by number.</param>
    /// <param name="known">What all tables say of common totals.</param>
    /// <param name="changes">How often that has changed.</param>
    /// <returns>For each sum of fewer people the shown cells that it can be worked out from.</returns>
    public IReadOnlyList<int[]> Find(bool[] hidden, IReadOnlyList<KnownTotal> known, int changes)
    {
        if (_nothing is { } before && before.Changes == changes && !before.Cells.Exists(cell => hidden[cell]))
        {
            return [];
        }

        var (sums, shown) = (new ShownSums(_totals + _table.Atoms), Shown(hidden));
        foreach (var (atoms, totals) in _common)
        {
            sums.Learn(null, SumTerms.Of(totals, Array.ConvertAll(atoms, atom => _totals + atom)));
        }

        for (var i = 0; i < shown.Count; i++)
        {
            sums.Learn(i, shown[i].Last);
        }

        for (var i = 0; i < known.Count; i++)
        {
            sums.Learn(shown.Count + i, known[i].Terms);
        }

        var made = _small.Select(sums.MadeOf).OfType<IReadOnlyList<int>>().ToList();
        made.AddRange(OfFew(sums));
        _nothing = made.Count > 0 ? null : (changes, [.. sums.Sources.Where(source => source < shown.Count).Select(source => shown[source].Cell)]);
        return [.. made.Select(from => from.SelectMany(source => source < shown.Count ? [shown[source].Cell] : known[source - shown.Count].From()).Distinct().ToArray())];
    }

    private List<IReadOnlyList<int>> OfFew(ShownSums sums)
    {
        var known = sums.Behind(_totals + _table.FirstOfFewerThan(_least));
        if (known.Count == _nothingOfFew.Count && known.Zip(_nothingOfFew).All(pair => pair.First.IsSameAs(pair.Second)))
        {
            return [];
        }

        var found = SumsOfFew.Find([.. known.Select(sum => sum.Moved(-_totals))], _table, _least);
        _nothingOfFew = found.Count == 0 ? known : [];
        var madeOf = found.SelectMany(few => few).Distinct().ToDictionary(sum => sum, sum => sums.MadeOf(known[sum])!);
        return [.. found.Select(few => few.SelectMany(sum => madeOf[sum]).Distinct().ToList())];
    }

    private List<(int Cell, SumTerms First, SumTerms Last)> Shown(bool[] hidden) => [.. _cells.Where(cell => !hidden[cell.Cell])];
}
