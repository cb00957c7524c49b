namespace Assistant.Bot.Analytics;

/// <summary>Known sums that share atoms, and what is left of them when these are eliminated in another order.</summary>
internal sealed class FewBlock
{
    private const int LargestFactor = 12;
    private const long LargestTerm = 50;

    private readonly int[] _numbers;
    private readonly int[] _atoms;
    private readonly int[]?[] _people;
    private readonly int[] _firsts;
    private readonly long[][] _known;
    private readonly long[][] _rows;
    private readonly long[] _order;
    private readonly int[] _others;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);
    private bool _wasSeenWithoutThem;

    /// <summary>Takes the sums.</summary>
    /// <param name="known">All sums; each holds its first atom once, and no other one holds it.</param>
    /// <param name="numbers">Which of them share atoms.</param>
    /// <param name="peopleOf">Who is in each atom; null when many are.</param>
    public FewBlock(IReadOnlyList<SumTerms> known, int[] numbers, Dictionary<int, int[]?> peopleOf)
    {
        _numbers = numbers;
        _atoms = [.. numbers.SelectMany(number => known[number].Places).Distinct().Order()];
        _people = Array.ConvertAll(_atoms, atom => peopleOf[atom]);
        _firsts = Array.ConvertAll(numbers, number => Array.BinarySearch(_atoms, known[number].Places[0]));
        _known = Array.ConvertAll(numbers, number => RowOf(known[number]));
        _rows = Array.ConvertAll(numbers, _ => new long[_atoms.Length]);
        (_order, _others) = (new long[_atoms.Length], new int[_atoms.Length]);

        long[] RowOf(SumTerms sum)
        {
            var row = new long[_atoms.Length];
            for (var i = 0; i < sum.Places.Length; i++)
            {
                row[Array.BinarySearch(_atoms, sum.Places[i])] = sum.Values[i];
            }

            return row;
        }
    }

    /// <summary>Eliminates the atoms with most others first.</summary>
    /// <param name="isOne">The people that are looked at, by number.</param>
    /// <param name="least">The fewest people that may be shown.</param>
    /// <returns>What is left of fewer people and takes nothing off, in any order; nothing that was found before.</returns>
    public List<FewSum> Eliminate(bool[] isOne, int least)
    {
        var isAboutThem = SetOrder(isOne);
        if (!isAboutThem && _wasSeenWithoutThem)
        {
            return [];
        }

        _wasSeenWithoutThem |= !isAboutThem;
        if (!_seen.Add(new string(Array.ConvertAll(_order, place => (char)place))))
        {
            return [];
        }

        var (firsts, found) = (Eliminate(), new List<FewSum>());
        for (var i = 0; i < firsts.Count; i++)
        {
            if (IsOfFewer(_rows[i], least) && TakesNothingOff(_rows[i]) && FromOf(_rows[i]) is var from && _found.Add(new string(Array.ConvertAll(from, number => (char)number))))
            {
                found.Add(new FewSum(_atoms[firsts[i]], _others[firsts[i]], from));
            }
        }

        return found;
    }

    // Whether any of the people is in it.
    private bool SetOrder(bool[] isOne)
    {
        var isAboutThem = false;
        for (var place = 0; place < _atoms.Length; place++)
        {
            _others[place] = int.MaxValue;
            if (_people[place] is { } people)
            {
                _others[place] = people.Length;
                foreach (var person in people)
                {
                    _others[place] -= isOne[person] ? 1 : 0;
                }

                isAboutThem |= _others[place] < people.Length;
            }

            // By others, then by place.
            _order[place] = ((long)(int.MaxValue - _others[place]) << 32) | (uint)place;
        }

        if (isAboutThem || !_wasSeenWithoutThem)
        {
            Array.Sort(_order);
        }

        return isAboutThem;
    }

    // The places that the rows begin with afterwards.
    private List<int> Eliminate()
    {
        for (var i = 0; i < _rows.Length; i++)
        {
            _known[i].CopyTo(_rows[i], 0);
        }

        var firsts = new List<int>();
        for (var i = 0; i < _order.Length && firsts.Count < _rows.Length; i++)
        {
            // Those before begin with an atom already.
            var (own, place) = (firsts.Count, (int)(uint)_order[i]);
            if (Array.FindIndex(_rows, own, row => row[place] != 0) is var next and >= 0)
            {
                (_rows[own], _rows[next]) = (_rows[next], _rows[own]);
                TakeOff(own, place);
                firsts.Add(place);
            }
        }

        return firsts;
    }

    private void TakeOff(int own, int place)
    {
        var (row, inverse) = (_rows[own], ModuloPrime.Inverse(_rows[own][place]));
        for (var j = 0; inverse != 1 && j < row.Length; j++)
        {
            row[j] = ModuloPrime.Plus(0, row[j], inverse);
        }

        foreach (var other in _rows)
        {
            if (other[place] != 0 && other != row)
            {
                var times = ModuloPrime.Prime - other[place];
                for (var j = 0; j < row.Length; j++)
                {
                    other[j] = ModuloPrime.Plus(other[j], times, row[j]);
                }
            }
        }
    }

    private bool IsOfFewer(long[] row, int least)
    {
        var together = new HashSet<int>();
        for (var place = 0; place < row.Length && together.Count < least; place++)
        {
            if (row[place] != 0)
            {
                if (_people[place] is not { } people)
                {
                    return false;
                }

                together.UnionWith(people);
            }
        }

        return together.Count > 0 && together.Count < least;
    }

    // It may have been divided: twice or three times it is in whole numbers again.
    private static bool TakesNothingOff(long[] row)
    {
        for (var factor = 1; factor <= LargestFactor; factor++)
        {
            if (Array.TrueForAll(row, term => term * factor % ModuloPrime.Prime <= LargestTerm))
            {
                return true;
            }
        }

        return false;
    }

    // As often as the first atom of a known sum is in it, the known sum is.
    private int[] FromOf(long[] row) => [.. Enumerable.Range(0, _numbers.Length).Where(i => row[_firsts[i]] != 0).Select(i => _numbers[i])];
}

/// <summary>A sum of atoms that few people are in.</summary>
/// <param name="First">The atom that it begins with.</param>
/// <param name="Others">How many people are in that one besides those who were looked at.</param>
/// <param name="From">The places of the known sums that it is made of.</param>
internal sealed record FewSum(int First, int Others, int[] From);
