using System.Numerics;
using System.Runtime.CompilerServices;

namespace Assistant.Knowledge.Store;

/// <summary>
/// Numbers the terms of an index in the order in which they are first seen. Terms are hashes already, so that their own bits say where to look;
/// several times faster than a dictionary, above all while a store is opened and the runtime has not yet optimised anything.
/// </summary>
/// <param name="capacity">Places to begin with; a power of two.</param>
internal sealed class TermTable(int capacity)
{
    private uint[] _terms = new uint[capacity];

    // 0 for an empty place, otherwise one more than the term's number.
    private int[] _numbers = new int[capacity];

    /// <summary>The terms numbered.</summary>
    public int Count { get; private set; }

    /// <summary>A term's number; -1 when it has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Find(uint term) => _numbers[PlaceOf(term)] - 1;

    /// <summary>A term's number, given to it now when it has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int FindOrAdd(uint term)
    {
        var place = PlaceOf(term);
        if (_numbers[place] == 0)
        {
            _terms[place] = term;
            _numbers[place] = ++Count;
            if (Count * 2 > _terms.Length)
            {
                Grow();
                return Count - 1;
            }
        }

        return _numbers[place] - 1;
    }

    /// <summary>Numbers the terms anew.</summary>
    /// <param name="numbers">The new number for each old one; each once.</param>
    public void Renumber(int[] numbers)
    {
        for (var place = 0; place < _numbers.Length; place++)
        {
            if (_numbers[place] > 0)
            {
                _numbers[place] = numbers[_numbers[place] - 1] + 1;
            }
        }
    }

    // A term that is no hash, in a test, still spreads: the golden ratio's bits mix it (Knuth, The Art of Computer Programming 3, 6.4).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int PlaceOf(uint term)
    {
        var place = (int)((term * 2654435769u) >> (32 - BitOperations.Log2((uint)_terms.Length)));
        while (_numbers[place] != 0 && _terms[place] != term)
        {
            place = (place + 1) & (_terms.Length - 1);
        }

        return place;
    }

    private void Grow()
    {
        var (terms, numbers) = (_terms, _numbers);
        (_terms, _numbers) = (new uint[terms.Length * 2], new int[terms.Length * 2]);
        for (var i = 0; i < terms.Length; i++)
        {
            if (numbers[i] > 0)
            {
                var place = PlaceOf(terms[i]);
                (_terms[place], _numbers[place]) = (terms[i], numbers[i]);
            }
        }
    }
}
