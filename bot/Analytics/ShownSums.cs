namespace Assistant.Bot.Analytics;

/// <summary>What can be worked out from known sums of numbers by adding them and taking them off one another: elimination, exact because it is done modulo a prime.</summary>
/// <remarks>
/// A sum that those before it give already adds nothing, and what is made of the others is made of them in one way only: so what is found does not depend on how it is looked for. From which sources something follows is worked out
/// when it is asked for, from the steps of elimination; most of the time nothing is found.
/// </remarks>
/// <param name="numbers">How many numbers there are; in this order they are eliminated.</param>
internal sealed class ShownSums(int numbers)
{
    private readonly Row?[] _rowOf = new Row?[numbers];
    private readonly List<Row> _rows = [];
    private readonly List<(int Row, long Times)> _steps = [];
    private readonly long[] _terms = new long[numbers];

    /// <summary>From where something was learnt that was not known before, in order.</summary>
    public IEnumerable<int> Sources => _rows.Select(row => row.Source).OfType<int>();

    /// <summary>Learns a sum.</summary>
    /// <param name="source">From where it is known; null when everybody knows it anyway.</param>
    /// <param name="sum">The sum.</param>
    /// <returns>False when it was known already.</returns>
    public bool Learn(int? source, SumTerms sum)
    {
        var first = Reduce(sum);
        if (first < 0)
        {
            return false;
        }

        var inverse = ModuloPrime.Inverse(_terms[first]);
        var row = new Row(_rows.Count, source, SumTerms.Of(_terms, inverse), inverse, [.. _steps]);
        _rows.Add(row);
        _rowOf[first] = row;
        Array.Clear(_terms);
        return true;
    }

    /// <summary>From where a sum can be worked out.</summary>
    /// <returns>The sources, in order; null when it cannot.</returns>
    public IReadOnlyList<int>? MadeOf(SumTerms sum)
    {
        if (Reduce(sum) >= 0)
        {
            Array.Clear(_terms);
            return null;
        }

        var times = new long[_rows.Count];
        foreach (var (row, often) in _steps)
        {
            times[row] = often;
        }

        // A row is what its source says less what was taken off it, which are rows before it.
        var sources = new List<int>();
        for (var i = _rows.Count - 1; i >= 0; i--)
        {
            if (times[i] != 0)
            {
                var row = _rows[i];
                var often = ModuloPrime.Prime - ModuloPrime.Plus(0, times[i], row.Inverse);
                foreach (var (before, takenOff) in row.Steps)
                {
                    times[before] = ModuloPrime.Plus(times[before], often, takenOff);
                }

                if (row.Source is { } source)
                {
                    sources.Add(source);
                }
            }
        }

        sources.Reverse();
        return sources;
    }

    /// <summary>Sums that hold none of the first numbers, as short as can be: each holds a number that no other one holds.</summary>
    /// <param name="before">How many numbers they do not hold.</param>
    /// <returns>From the one that begins last to the one that begins first; each holds its first number once.</returns>
    public List<SumTerms> Behind(int before)
    {
        var (found, shortOf) = (new List<SumTerms>(), new SumTerms?[numbers]);
        for (var first = numbers - 1; first >= before; first--)
        {
            if (_rowOf[first]?.Terms is { } terms)
            {
                if (Array.Exists(terms.Places, place => shortOf[place] is not null))
                {
                    terms.AddTo(_terms, 1);
                    for (var i = 1; i < terms.Places.Length; i++)
                    {
                        shortOf[terms.Places[i]]?.AddTo(_terms, ModuloPrime.Prime - terms.Values[i]);
                    }

                    terms = SumTerms.Of(_terms, 1);
                    Array.Clear(_terms);
                }

                shortOf[first] = terms;
                found.Add(terms);
            }
        }

        return found;
    }

    // The first number that is left; -1 when none is.
    private int Reduce(SumTerms sum)
    {
        _steps.Clear();
        sum.AddTo(_terms, 1);
        for (var i = 0; ; i++)
        {
            var next = _terms.AsSpan(i).IndexOfAnyExcept(0L);
            if (next < 0)
            {
                return -1;
            }

            i += next;
            if (_rowOf[i] is not { } row)
            {
                return i;
            }

            _steps.Add((row.Number, _terms[i]));
            row.Terms.AddTo(_terms, ModuloPrime.Prime - _terms[i]);
        }
    }

    /// <summary>What a source said that was not known before.</summary>
    /// <param name="Number">Which in the order of learning.</param>
    /// <param name="Source">The source.</param>
    /// <param name="Terms">What is left of what it said, its first number once.</param>
    /// <param name="Inverse">By what that was multiplied.</param>
    /// <param name="Steps">Which rows were taken off it before, and how often each.</param>
    private sealed record Row(int Number, int? Source, SumTerms Terms, long Inverse, (int Row, long Times)[] Steps);
}
