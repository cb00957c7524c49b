namespace Assistant.Bot.Analytics;

/// <summary>Which numbers a sum holds, and how often each, modulo a prime.</summary>
/// <param name="Places">The numbers; in order where the sum was worked out.</param>
/// <param name="Values">How often each is in it, 1 to <see cref="ModuloPrime.Prime"/> - 1.</param>
internal sealed record SumTerms(int[] Places, long[] Values)
{
    /// <summary>Some numbers added, and others taken off.</summary>
    public static SumTerms Of(IReadOnlyCollection<int> added, params IReadOnlyCollection<int> takenOff) =>
        new([.. added, .. takenOff], [.. added.Select(_ => 1L), .. takenOff.Select(_ => ModuloPrime.Prime - 1)]);

    /// <summary>A row of numbers without its zeros.</summary>
    public static SumTerms Of(ReadOnlySpan<long> row, long times)
    {
        var count = row.Length - row.Count(0L);
        var (places, values) = (new int[count], new long[count]);
        for (var (i, next) = (0, 0); next < count; i++, next++)
        {
            i += row[i..].IndexOfAnyExcept(0L);
            (places[next], values[next]) = (i, ModuloPrime.Plus(0, times, row[i]));
        }

        return new SumTerms(places, values);
    }

    /// <summary>The same with its numbers at other places.</summary>
    public SumTerms Moved(int by) => this with { Places = Array.ConvertAll(Places, place => place + by) };

    /// <summary>Whether another one holds the same.</summary>
    public bool IsSameAs(SumTerms other) => Places.AsSpan().SequenceEqual(other.Places) && Values.AsSpan().SequenceEqual(other.Values);

    /// <summary>Adds it to a row.</summary>
    public void AddTo(long[] row, long times)
    {
        // Nearly all the time of elimination is spent here.
        var (places, values) = (Places, Values);
        for (var i = 0; i < places.Length; i++)
        {
            ref var term = ref row[places[i]];
            term = ModuloPrime.Plus(term, times, values[i]);
        }
    }
}
