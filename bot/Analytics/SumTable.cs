namespace Assistant.Bot.Analytics;

/// <summary>Cells of a month that are sums of the same atoms, the finest cells, so that what is shown of some may give away others.</summary>
internal sealed class SumTable
{
    private static readonly Dimension[] Places = [Dimension.Document, Dimension.Item, Dimension.Right, Dimension.Step];

    // Of so many atoms elimination takes about a second.
    private const int MostTogether = 800;

    private readonly Atom[] _atoms;
    private readonly MonthCells _month;

    private SumTable(MonthCells month, IEnumerable<Atom> atoms)
    {
        _month = month;
        _atoms = [.. atoms.OrderByDescending(MostPeople)];
        AtomsOf = ByKey(atom => atom.Cells);
        AtomsOfTotal = ByKey(atom => atom.Totals);
    }

    /// <summary>The atoms of each cell, by number.</summary>
    public IReadOnlyDictionary<CellKey, int[]> AtomsOf { get; }

    /// <summary>The atoms of each total that other tables have too.</summary>
    public IReadOnlyDictionary<CellKey, int[]> AtomsOfTotal { get; }

    /// <summary>How many atoms there are, from those that most people may be in to those that fewest may be in.</summary>
    public int Atoms => _atoms.Length;

    /// <summary>All tables of a month: one for each dimension; rights and steps share one, subjects and documents another, as they lie in one another.</summary>
    public static IReadOnlyList<SumTable> Of(MonthCells month)
    {
        var finest = month.Cells.Keys.Where(key => key is { Language: not null, Ending: not null }).ToLookup(key => (key.Dimension, key.IsScoped));
        return
        [
            .. Enum.GetValues<Dimension>().Except([.. Places, Dimension.All])
                .Select(dimension => new SumTable(month, finest[(dimension, finest.Contains((dimension, true)))].Select(atom => new Atom(atom, Around(month, [atom]), [atom.Without(Axes.Value)])))),
            .. OfPlaces(month, [.. OfRightsAndSteps(month, finest[(Dimension.Right, true)])], [.. OfSubjects(month, finest[(Dimension.Document, false)])]),
        ];
    }

    /// <summary>The first atom of those that fewer people are in.</summary>
    public int FirstOfFewerThan(int people) => Array.FindIndex(_atoms, atom => MostPeople(atom) < people) is var first and >= 0 ? first : Atoms;

    /// <summary>Who is in an atom; null when many are.</summary>
    public IReadOnlyCollection<long?>? PeopleOf(int atom) => _month.Atoms.TryGetValue(_atoms[atom].Key, out var few) ? few : [];

    // In a small month structures and subjects are looked at in one table. In a large one that table would be too large: there are two, and what is empty in one of them is empty in the other.
    private static IEnumerable<SumTable> OfPlaces(MonthCells month, List<Atom> rights, List<Atom> subjects)
    {
        var both = rights.Select(atom => atom.Totals[^1]).Intersect(subjects.Select(atom => atom.Totals[^1])).ToHashSet();
        var (inRights, inSubjects) = (rights.Where(atom => both.Contains(atom.Totals[^1])).ToList(), subjects.Where(atom => both.Contains(atom.Totals[^1])).ToLookup(atom => atom.Totals[^1]));
        if (inRights.Sum(atom => inSubjects[atom.Totals[^1]].Count()) > MostTogether)
        {
            return [new SumTable(month, inRights), new SumTable(month, inSubjects.SelectMany(same => same))];
        }

        var together =
            from right in inRights
            from subject in inSubjects[right.Totals[^1]]
            select new Atom(subject.Key with { Scope = right.Key.Scope }, [.. right.Cells.Union(subject.Cells)], [right.Totals[0]]);
        return [new SumTable(month, together)];
    }

    // Of what is asked about in a structure only rights and steps are counted; which of them go together is known.
    private static IEnumerable<Atom> OfRightsAndSteps(MonthCells month, IEnumerable<CellKey> rights)
    {
        var placesOf = month.Places.DistinctBy(place => (place.Right, place.Step)).ToLookup(place => place.Right, StringComparer.Ordinal);
        return
            from right in rights
            from place in placesOf[right.Value]
            let step = right with { Dimension = Dimension.Step, Value = place.Step }
            where month.Cells.ContainsKey(step)
            select new Atom(
                place.OfRightAndStep(right.Scope, right.Language, right.Ending), Around(month, [right, step]), [right.Without(Axes.Value), place.OfRightAndStep("", right.Language, right.Ending)]);
    }

    private static IEnumerable<Atom> OfSubjects(MonthCells month, IEnumerable<CellKey> documents)
    {
        var placesOf = month.Places.ToLookup(place => place.Document, StringComparer.Ordinal);
        return
            from document in documents
            from place in placesOf[document.Value]
            let cells = new[]
            {
                document, document with { Dimension = Dimension.Item, Value = place.Item }, document with { Dimension = Dimension.Right, Value = place.Right },
                document with { Dimension = Dimension.Step, Value = place.Step },
            }
            where Array.TrueForAll(cells, month.Cells.ContainsKey)
            select new Atom(
                place.OfAll("", document.Language, document.Ending), Around(month, cells), [document.Without(Axes.Value), place.OfRightAndStep("", document.Language, document.Ending)]);
    }

    // All cells that something lies in that lies in all of these.
    private static CellKey[] Around(MonthCells month, CellKey[] cells) => [.. cells.SelectMany(cell => cell.AndWider()).Distinct().Where(month.Cells.ContainsKey)];

    private int MostPeople(Atom atom) => atom.Cells.Min(cell => _month.Cells[cell].Actors);

    private Dictionary<CellKey, int[]> ByKey(Func<Atom, CellKey[]> keysOf) =>
        _atoms.SelectMany((atom, number) => keysOf(atom).Select(key => (Key: key, Number: number))).GroupBy(pair => pair.Key, pair => pair.Number).ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>What is told apart no further.</summary>
    /// <param name="Key">Its name.</param>
    /// <param name="Cells">The cells that it lies in.</param>
    /// <param name="Totals">The totals that it lies in and that other tables have too.</param>
    private sealed record Atom(CellKey Key, CellKey[] Cells, CellKey[] Totals);
}
