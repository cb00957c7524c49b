namespace Assistant.Bot.Analytics;

/// <summary>
/// Sums of atoms that only few people are in, of fewer than may be shown. Which of them elimination finds depends on its order: those that add least to the same people come last, in turn for many people.
/// </summary>
internal sealed class SumsOfFew
{
    // So that many people in many sums do not take minutes: small months, in which most is found, are looked through in full.
    private const long MostSteps = 60_000;
    private const int MostPaired = 40;

    private readonly IReadOnlyList<SumTerms> _known;
    private readonly int _least;
    private readonly Dictionary<int, int[]?> _peopleOf;
    private readonly bool[] _isOne;

    private SumsOfFew(IReadOnlyList<SumTerms> known, SumTable table, int least)
    {
        (_known, _least) = (known, least);
        var numbers = new Dictionary<(bool IsKnown, long Person), int>();
        _peopleOf = known.SelectMany(sum => sum.Places).Distinct().Order().ToDictionary(atom => atom, atom => table.PeopleOf(atom)?.Select(NumberOf).Order().ToArray());
        _isOne = new bool[numbers.Count];

        int NumberOf(long? person) => numbers.TryGetValue((person.HasValue, person ?? 0), out var number) ? number : numbers[(person.HasValue, person ?? 0)] = numbers.Count;
    }

    /// <summary>Finds them.</summary>
    /// <param name="known">The known sums of atoms that few people are in; each holds its first atom once, and no other one holds it.</param>
    /// <param name="table">The table of the atoms.</param>
    /// <param name="least">The fewest people that may be shown.</param>
    /// <returns>For each the places of the known sums that it is made of.</returns>
    public static IReadOnlyList<int[]> Find(IReadOnlyList<SumTerms> known, SumTable table, int least) => known.Count == 0 ? [] : new SumsOfFew(known, table, least).Find();

    private List<int[]> Find()
    {
        var (found, groups, blocks) = (new List<int[]>(), Groups(), Blocks());
        var step = 1 + ((long)groups.Count * _known.Count * _known.Count / MostSteps);
        for (var i = 0L; i < groups.Count; i += step)
        {
            var sums = new List<FewSum>();
            SetGroup(groups[(int)i], isOne: true);
            foreach (var block in blocks)
            {
                sums.AddRange(block.Eliminate(_isOne, _least));
            }

            SetGroup(groups[(int)i], isOne: false);

            // The one that begins last comes first.
            sums.Sort((one, other) => (one.Others, other.First).CompareTo((other.Others, one.First)));
            found.AddRange(sums.ConvertAll(sum => sum.From));
        }

        return found;
    }

    // Those who are alone in an atom, and those who are in two of them.
    private List<int[]> Groups()
    {
        var alone = _peopleOf.OrderBy(atom => atom.Key).Select(atom => atom.Value).OfType<int[]>().Where(people => people.Length > 0).DistinctBy(Name, StringComparer.Ordinal).OrderByDescending(people => people.Length).ToList();
        var pairs = alone.Take(MostPaired).SelectMany((one, place) => alone.Take(place).Select(other => one.Union(other).Order().ToArray())).Where(people => people.Length < _least);
        return [.. alone, .. pairs.DistinctBy(Name, StringComparer.Ordinal)];

        static string Name(int[] people) => string.Concat(people.Select(person => (char)person));
    }

    // Sums that share no atom, also through others, say nothing of one another.
    private List<FewBlock> Blocks()
    {
        var blockOf = Enumerable.Range(0, _known.Count).ToArray();
        foreach (var sharing in _known.SelectMany((sum, number) => sum.Places.Select(atom => (atom, number))).GroupBy(pair => pair.atom, pair => pair.number))
        {
            var blocks = sharing.Select(number => blockOf[number]).ToHashSet();
            for (var i = 0; blocks.Count > 1 && i < blockOf.Length; i++)
            {
                blockOf[i] = blocks.Contains(blockOf[i]) ? blocks.First() : blockOf[i];
            }
        }

        return [.. blockOf.Select((block, number) => (block, number)).GroupBy(pair => pair.block, pair => pair.number).Select(block => new FewBlock(_known, [.. block], _peopleOf))];
    }

    private void SetGroup(int[] people, bool isOne) => Array.ForEach(people, person => _isOne[person] = isOne);
}
