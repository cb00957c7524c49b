namespace Assistant.Bot.Analytics;

/// <summary>Finds what can be worked out from many shown cells together although no two of them give it away: each table by itself, and with what the others give away of their common totals.</summary>
internal sealed class WorkedOut
{
    private readonly List<TableSums> _tables;
    private readonly int _totals;
    private IReadOnlyList<KnownTotal> _known = [];
    private int _changes;

    /// <summary>Prepares to look.</summary>
    /// <param name="cells">The cells of a month.</param>
    /// <param name="least">The fewest people that may be shown.</param>
    public WorkedOut(CellRelations cells, int least)
    {
        // The total of a language and ending for all structures is the sum of those of each.
        var finest = cells.Keys.Where(key => key is { Dimension: Dimension.All, IsScoped: true, Language: not null, Ending: not null });
        var totals = finest.Concat(cells.Tables.SelectMany(table => table.AtomsOfTotal.Keys).Where(key => key.IsSliced)).Distinct().Select((key, number) => (key, number)).ToDictionary(pair => pair.key, pair => pair.number);
        _totals = totals.Count;
        _tables = [.. cells.Tables.Select(table => new TableSums(table, cells, totals, least))];
    }

    /// <summary>Finds it. Cells that were hidden the last time stay hidden.</summary>
    /// <param name="hidden">Which cells are hidden, by number.</param>
    /// <returns>For each sum of fewer people the numbers of the shown cells that it can be worked out from.</returns>
    public IReadOnlyList<int[]> Find(bool[] hidden)
    {
        // What one table says of the totals is mostly said by another one too.
        var (together, known) = (new ShownSums(_totals), new List<KnownTotal>());
        foreach (var sum in _tables.SelectMany(table => table.OfTotals(hidden)))
        {
            if (together.Learn(null, sum.Terms))
            {
                known.Add(sum);
            }
        }

        var isSame = known.Count == _known.Count && known.Zip(_known).All(pair => pair.First.Terms.IsSameAs(pair.Second.Terms));
        (_known, _changes) = (known, isSame ? _changes : _changes + 1);
        return [.. _tables.SelectMany(table => table.Find(hidden, known, _changes))];
    }
}

/// <summary>What a table says about totals that others have too.</summary>
/// <param name="Terms">The totals, by number.</param>
/// <param name="From">The shown cells that say it, worked out when it is asked for.</param>
internal sealed record KnownTotal(SumTerms Terms, Func<IEnumerable<int>> From);
