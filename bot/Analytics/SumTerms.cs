namespace Assistant.Bot.Analytics;

/// <summary>Which numbers a sum holds, and how often each, modulo a prime.</summary>
/// <param name="Places">The numbers, in order.</param>
/// <param name="Values">How often each is in it, 1 to <see cref="Prime"/> - 1.</param>
internal sealed record SumTerms(int[] Places, long[] Values)
{
    /// <summary>The prime, 2^31 - 1: so large that a whole number that is not zero is not taken for zero.</summary>
    public const long Prime = 2_147_483_647;

    /// <summary>Some numbers added, and others taken off.</summary>
    public static SumTerms Of(IReadOnlyCollection<int> added, params IReadOnlyCollection<int> takenOff) =>
        new([.. added, .. takenOff], [.. added.Select(_ => 1L), .. takenOff.Select(_ => Prime - 1)]);

    /// <summary>A row of numbers without its zeros.</summary>
    public static SumTerms Of(long[] row, long times)
    {
        var count = row.Length - row.AsSpan().Count(0L);
        var (places, values) = (new int[count], new long[count]);
        for (var (i, next) = (0, 0); next < count; i++)
        {
            if (row[i] != 0)
            {
                (places[next], values[next]) = (i, row[i] * times % Prime);
                next++;
            }
        }

        return new SumTerms(places, values);
    }

    /// <summary>The same with its numbers at other places.</summary>
    public SumTerms Moved(int by) => this with { Places = [.. Places.Select(place => place + by)] };

    /// <summary>Adds it to a row.</summary>
    public void AddTo(long[] row, long times)
    {
        // Nearly all the time of elimination is spent here.
        var (places, values) = (Places, Values);
        for (var i = 0; i < places.Length; i++)
        {
            ref var term = ref row[places[i]];
            term = (term + (times * values[i])) % Prime;
        }
    }
}
