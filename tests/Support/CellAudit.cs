using Assistant.Bot.Analytics;

namespace Assistant.Tests.Support;

/// <summary>
/// What somebody can work out who sees every shown cell of a month, knows which cells are empty, which subject lies in which right and whatever else is public, and can add and subtract: every number
/// of questions of fewer people than may be shown that is a combination of what is shown.
/// </summary>
internal sealed class CellAudit
{
    private const int MostGroupsOfPeople = 400;
    private const int LargestFactor = 12;
    private const long LargestCoefficient = 50;

    private static readonly Dimension[] Nested = [Dimension.Document, Dimension.Item, Dimension.Right, Dimension.Step];

    private readonly MonthCells _month;
    private readonly HashSet<CellKey> _shown;
    private readonly int _least;
    private readonly List<Atom> _totals;
    private readonly KnownSums _known;
    private readonly List<(string Name, List<Atom> Atoms, List<CellKey> Cells)> _families = [];

    private CellAudit(IReadOnlyCollection<SignalFacts> facts, MonthCells month, HashSet<CellKey> shown, int least)
    {
        (_month, _shown, _least) = (month, shown, least);
        _totals = AtomsOf(facts, Dimension.All, isScoped: true);
        _known = new KnownSums(_totals.Count);
        var totals = month.Cells.Keys.Where(key => key.Dimension == Dimension.All).ToList();
        foreach (var dimension in month.Cells.Keys.Select(key => key.Dimension).Distinct().Except([.. Nested, Dimension.All]))
        {
            var cells = month.Cells.Keys.Where(key => key.Dimension == dimension).ToList();
            var isScoped = cells.Exists(key => key.IsScoped);
            _families.Add((dimension.ToString(), AtomsOf(facts, dimension, isScoped), [.. cells, .. totals.Where(key => isScoped || !key.IsScoped)]));
        }

        _families.Add(("nested", NestedAtoms(facts), [.. month.Cells.Keys.Where(key => Nested.Contains(key.Dimension)), .. totals]));
    }

    /// <summary>Finds them, each as a sentence.</summary>
    /// <param name="facts">The questions of the month.</param>
    /// <param name="month">The same, counted.</param>
    /// <param name="shown">The cells that are shown.</param>
    /// <param name="least">The fewest people that may be shown.</param>
    public static IEnumerable<string> Find(IReadOnlyCollection<SignalFacts> facts, MonthCells month, HashSet<CellKey> shown, int least)
    {
        var audit = new CellAudit(facts, month, shown, least);
        audit._families.ForEach(family => audit.LearnTotals(family.Atoms, family.Cells));
        return audit._families.SelectMany(family => audit.Find(family.Name, family.Atoms, family.Cells)).Distinct(StringComparer.Ordinal);
    }

    // What is shown of one dimension may add up to a total that is hidden: then it is known beside all other dimensions too.
    private void LearnTotals(List<Atom> atoms, List<CellKey> cells)
    {
        var sums = new KnownSums(atoms.Count + _totals.Count);
        LearnShown(sums, atoms, cells, 0, atoms.Count);
        foreach (var row in sums.Rows.Where(row => row.Key >= atoms.Count))
        {
            _known.Learn(row.Value.AsSpan(atoms.Count));
        }
    }

    private void LearnShown(KnownSums sums, List<Atom> atoms, List<CellKey> cells, int firstAtom, int firstTotal)
    {
        foreach (var cell in cells.Where(_shown.Contains))
        {
            sums.Learn(Row(atom => In(cell, atom), _ => 0));
        }

        // The questions of a language and ending, in a structure or in all: the same in every table.
        foreach (var total in atoms.Select(atom => atom with { Values = [], People = [] }).DistinctBy(atom => (atom.Scope, atom.Language, atom.Ending)))
        {
            sums.Learn(Row(atom => IsOf(atom, total) ? 1 : 0, one => IsOf(one, total) ? -1 : 0));
        }

        long[] Row(Func<Atom, long> ofAtom, Func<Atom, long> ofTotal)
        {
            var row = new long[atoms.Count + _totals.Count];
            atoms.Select(ofAtom).ToArray().CopyTo(row, firstAtom);
            _totals.Select(ofTotal).ToArray().CopyTo(row, firstTotal);
            return row;
        }
    }

    private IEnumerable<string> Find(string name, List<Atom> atoms, List<CellKey> cells)
    {
        var known = new KnownSums(atoms.Count + _totals.Count);
        LearnShown(known, atoms, cells, 0, atoms.Count);
        foreach (var row in _known.Rows.Values)
        {
            known.Learn([.. new long[atoms.Count], .. row]);
        }

        var freedom = known.Freedom();
        foreach (var cell in cells.Where(cell => _month.Cells[cell].Actors < _least && IsKnown(freedom, [.. Enumerable.Range(0, atoms.Count).Where(i => In(cell, atoms[i]) == 1)])))
        {
            yield return $"{name}: {cell} of {_month.Cells[cell].Actors}";
        }

        foreach (var found in GroupsOfPeople(atoms, cells).SelectMany(people => Within(people, atoms, freedom)))
        {
            yield return $"{name}: {found}";
        }
    }

    // Sums over questions of these people alone.
    private static IEnumerable<string> Within(HashSet<long?> people, List<Atom> atoms, long[][] freedom)
    {
        var theirs = Enumerable.Range(0, atoms.Count).Where(i => atoms[i].People.IsSubsetOf(people)).ToList();
        var seen = new KnownSums((freedom.Length == 0 ? 0 : freedom[0].Length) + theirs.Count);
        foreach (var (i, place) in theirs.Select((i, place) => (i, place)))
        {
            seen.Learn([.. freedom[i], .. theirs.Select((_, other) => other == place ? 1L : 0L)]);
        }

        return
            from row in seen.Rows
            where row.Key >= freedom[0].Length
            let factors = Whole(row.Value[freedom[0].Length..])
            where factors is not null && factors.All(factor => factor >= 0)
            let counted = theirs.Where((_, place) => factors[place] > 0).Select(i => atoms[i]).ToList()
            where counted.Exists(atom => atom.People.Count > 0)
            select $"{string.Join(" + ", counted)} of {counted.SelectMany(atom => atom.People).Distinct().Count()}";
    }

    private IEnumerable<HashSet<long?>> GroupsOfPeople(List<Atom> atoms, List<CellKey> cells)
    {
        var few = atoms.Where(atom => atom.People.Count > 0 && atom.People.Count < _least).ToList();
        var random = new Random(atoms.Count);
        var pairs = few.Count == 0 ? [] : Enumerable.Range(0, MostGroupsOfPeople).Select(_ => few[random.Next(few.Count)].People.Union(few[random.Next(few.Count)].People).ToHashSet());
        return few.Select(atom => atom.People)
            .Concat(cells.Where(cell => _month.Cells[cell].Actors < _least).Select(cell => atoms.Where(atom => In(cell, atom) == 1).SelectMany(atom => atom.People).ToHashSet()))
            .Concat(pairs).Where(people => people.Count < _least)
            .DistinctBy(people => string.Join(',', people.Order()), StringComparer.Ordinal);
    }

    private static long[]? Whole(long[] row)
    {
        for (var factor = 1; factor <= LargestFactor; factor++)
        {
            var whole = Array.ConvertAll(row, number => KnownSums.Signed(number * factor % KnownSums.Prime));
            if (whole.All(number => Math.Abs(number) <= LargestCoefficient))
            {
                return whole;
            }
        }

        return null;
    }

    private static bool IsKnown(long[][] freedom, List<int> columns) =>
        Enumerable.Range(0, freedom[0].Length).All(free => columns.Sum(column => freedom[column][free]) % KnownSums.Prime == 0);

    private static bool IsOf(Atom atom, Atom total) => (total.Scope.Length == 0 || atom.Scope == total.Scope) && atom.Language == total.Language && atom.Ending == total.Ending;

    private static long In(CellKey cell, Atom atom) =>
        (cell.Scope.Length == 0 || cell.Scope == atom.Scope) && (cell.Language is null || cell.Language == atom.Language)
        && (cell.Ending is { } ending ? ending == atom.Ending : Endings.Counted.Contains(atom.Ending))
        && (cell.Dimension == Dimension.All || atom.Values[cell.Dimension] == cell.Value) ? 1 : 0;

    private List<Atom> AtomsOf(IReadOnlyCollection<SignalFacts> facts, Dimension dimension, bool isScoped) =>
    [
        .. from key in _month.Cells.Keys
           where key is { IsScoped: false, Language: null, Ending: not null } && key.Dimension == dimension
           from atom in MonthCells.In(facts, key).GroupBy(fact => (Scope: isScoped ? ScopeOf(fact) : "", fact.Language))
           select new Atom(atom.Key.Scope, atom.Key.Language, key.Ending!.Value, new() { [dimension] = key.Value }, [.. atom.Select(fact => fact.Actor)]),
    ];

    // Which document is about what is no secret; of which of them a structure asked is none either where it is shown that of its right or step it asked nothing.
    private List<Atom> NestedAtoms(IReadOnlyCollection<SignalFacts> facts)
    {
        var asked = facts.ToLookup(fact => (ScopeOf(fact), fact.Language, fact.Ending, ValuesOf(fact)));
        return
        [
            .. from place in facts.Select(ValuesOf).Distinct()
               from total in _totals
               let values = new Dictionary<Dimension, string>(Nested.Zip([place.Document, place.Item, place.Right, place.Step], KeyValuePair.Create))
               where values.All(value => _month.Cells.ContainsKey(new CellKey(value.Key is Dimension.Right or Dimension.Step ? total.Scope : "", value.Key, value.Value, total.Language, total.Ending)))
               select new Atom(total.Scope, total.Language, total.Ending, values, [.. asked[(total.Scope, total.Language, total.Ending, place)].Select(fact => fact.Actor)]),
        ];
    }

    private static (string Document, string Item, string Right, string Step) ValuesOf(SignalFacts fact) =>
        (fact.Document ?? MonthCells.Rest, fact.Item ?? MonthCells.Rest, fact.Right ?? MonthCells.Rest, fact.Step ?? MonthCells.Rest);

    private static string ScopeOf(SignalFacts fact) => fact.Structure ?? SignalFilter.NoStructure;

    /// <summary>The questions of a month that no shown cell tells apart any further.</summary>
    private sealed record Atom(string Scope, LanguageChoice Language, Ending Ending, Dictionary<Dimension, string> Values, HashSet<long?> People)
    {
        public override string ToString() => $"{Scope}/{string.Join('/', Values.Values)}/{Language}/{Ending}";
    }
}
