namespace Assistant.Bot.Analytics;

/// <summary>Finds what can be worked out from many shown cells together although no two of them give it away: each table by itself, and with what the others give away of their common totals.</summary>
internal sealed class WorkedOut
{
    // So that many people in many sums do not take minutes: small months, in which most is found, are looked through in full.
    private const long MostSteps = 60_000;
    private const int MostPaired = 40;

    private readonly IReadOnlyDictionary<CellKey, CellCount> _cells;
    private readonly Dictionary<CellKey, int> _totals;
    private readonly IReadOnlySet<CellKey> _hidden;
    private readonly int _least;

    private WorkedOut(MonthCells month, IReadOnlyList<SumTable> tables, IReadOnlySet<CellKey> hidden, int least)
    {
        (_cells, _hidden, _least) = (month.Cells, hidden, least);

        // The total of a language and ending for all structures is the sum of those of each.
        var finest = month.Cells.Keys.Where(key => key is { Dimension: Dimension.All, IsScoped: true, Language: not null, Ending: not null });
        _totals = finest.Concat(tables.SelectMany(table => table.AtomsOfTotal.Keys).Where(key => key.IsSliced)).Distinct().Select((key, number) => (key, number)).ToDictionary(pair => pair.key, pair => pair.number);
    }

    /// <summary>Finds it.</summary>
    /// <param name="month">The month.</param>
    /// <param name="tables">Its tables.</param>
    /// <param name="hidden">The cells that are hidden.</param>
    /// <param name="least">The fewest people that may be shown.</param>
    /// <returns>For each sum of fewer people the shown cells that it can be worked out from.</returns>
    public static IReadOnlyList<IReadOnlyList<CellKey>> Find(MonthCells month, IReadOnlyList<SumTable> tables, IReadOnlySet<CellKey> hidden, int least)
    {
        var search = new WorkedOut(month, tables, hidden, least);
        var known = tables.SelectMany(search.OfTotals).ToList();
        return [.. tables.SelectMany(table => search.OfTable(table, known))];
    }

    // What the shown cells of a table say about totals alone: its atoms are eliminated first.
    private List<(SumTerms Sum, IReadOnlyList<CellKey> From)> OfTotals(SumTable table)
    {
        var shown = Shown(table);
        var sums = new ShownSums(table.Atoms + _totals.Count, shown.Count);
        foreach (var (total, atoms) in table.AtomsOfTotal)
        {
            sums.Learn(null, SumTerms.Of(atoms, [.. TotalsOf(total).Select(place => table.Atoms + place)]));
        }

        for (var i = 0; i < shown.Count; i++)
        {
            sums.Learn(i, SumTerms.Of(table.AtomsOf[shown[i]]));
        }

        return [.. sums.Behind(table.Atoms).Select(found => (found.Sum.Moved(-table.Atoms), (IReadOnlyList<CellKey>)[.. found.From.Select(source => shown[source])]))];
    }

    // With the totals eliminated first, and the atoms of fewest people last.
    private List<IReadOnlyList<CellKey>> OfTable(SumTable table, List<(SumTerms Sum, IReadOnlyList<CellKey> From)> known)
    {
        var shown = Shown(table);
        var sums = new ShownSums(_totals.Count + table.Atoms, shown.Count + known.Count);
        foreach (var (total, atoms) in table.AtomsOfTotal)
        {
            sums.Learn(null, SumTerms.Of([.. TotalsOf(total)], [.. atoms.Select(Placed)]));
        }

        for (var i = 0; i < shown.Count; i++)
        {
            sums.Learn(i, Sum(table.AtomsOf[shown[i]]));
        }

        for (var i = 0; i < known.Count; i++)
        {
            sums.Learn(shown.Count + i, known[i].Sum);
        }

        var cells = table.AtomsOf.Where(cell => _cells[cell.Key].Actors < _least).Select(cell => sums.MadeOf(Sum(cell.Value))).OfType<IReadOnlyList<int>>();
        return [.. cells.Concat(OfFew(table, sums)).Select(from => (IReadOnlyList<CellKey>)[.. from.SelectMany(source => source < shown.Count ? [shown[source]] : known[source - shown.Count].From).Distinct()])];

        int Placed(int atom) => _totals.Count + atom;
        SumTerms Sum(int[] atoms) => SumTerms.Of([.. atoms.Select(Placed)]);
    }

    // Sums of atoms that only few people are in, of fewer than may be shown. Which of them elimination finds depends on its order: those that add least to the same people come last, in turn for many people.
    private List<IReadOnlyList<int>> OfFew(SumTable table, ShownSums sums)
    {
        var first = table.FirstOfFewerThan(_least);
        var small = sums.Behind(_totals.Count + first).Select(found => (Sum: found.Sum.Moved(-_totals.Count - first), found.From)).ToList();
        var atoms = small.SelectMany(found => found.Sum.Places).Distinct().Order().ToList();
        var alone = atoms.Select(atom => table.PeopleOf(first + atom)).OfType<IReadOnlyCollection<long?>>().Where(people => people.Count > 0)
            .DistinctBy(people => string.Join(',', people), StringComparer.Ordinal).OrderByDescending(people => people.Count).ToList();
        var groups = alone.Concat(alone.Take(MostPaired).SelectMany((one, place) => alone.Take(place).Select(other => one.Union(other).Order().ToList())).Where(people => people.Count < _least)
            .DistinctBy(people => string.Join(',', people), StringComparer.Ordinal)).ToList();
        var found = new List<IReadOnlyList<int>>();
        for (var i = 0; i < groups.Count; i += 1 + (int)((long)groups.Count * small.Count * small.Count / MostSteps))
        {
            var people = groups[i].ToHashSet();
            var order = atoms.OrderByDescending(atom => table.PeopleOf(first + atom)?.Count(one => !people.Contains(one)) ?? int.MaxValue).ToList();
            var places = order.Select((atom, place) => (atom, place)).ToDictionary(pair => pair.atom, pair => pair.place);
            var again = new ShownSums(order.Count, small.Count);
            for (var source = 0; source < small.Count; source++)
            {
                again.Learn(source, small[source].Sum with { Places = [.. small[source].Sum.Places.Select(atom => places[atom])] });
            }

            found.AddRange(again.Behind(0).Where(sum => ShownSums.TakesNothingOff(sum.Sum) && table.People(sum.Sum.Places.Select(place => first + order[place])) is var count && count > 0 && count < _least)
                .Select(sum => (IReadOnlyList<int>)[.. sum.From.SelectMany(source => small[source].From).Distinct()]));
        }

        return found;
    }

    // The finest first: what they say is short, and makes what the wider ones say short.
    private List<CellKey> Shown(SumTable table) => [.. table.AtomsOf.Where(cell => !_hidden.Contains(cell.Key)).OrderBy(cell => cell.Value.Length).ThenBy(cell => cell.Key.ToString(), StringComparer.Ordinal).Select(cell => cell.Key)];

    private IEnumerable<int> TotalsOf(CellKey total) => _totals.TryGetValue(total, out var own)
        ? [own]
        : _totals.Where(one => !one.Key.IsSliced && one.Key.Language == total.Language && one.Key.Ending == total.Ending).Select(one => one.Value);
}
