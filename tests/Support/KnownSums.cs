namespace Assistant.Tests.Support;

/// <summary>Sums of unknown numbers that somebody knows, and so whatever else can be worked out by adding them and taking them off one another. Exact: elimination modulo a prime.</summary>
/// <param name="unknowns">How many unknown numbers there are.</param>
internal sealed class KnownSums(int unknowns)
{
    public const long Prime = 2_147_483_647;

    // Reduced: each row begins with a one in a column of its own where all other rows have nothing.
    private readonly SortedDictionary<int, long[]> _rows = [];

    /// <summary>What is known, by the column that it begins with; each row holds nothing before it, and nothing where another begins.</summary>
    public IReadOnlyDictionary<int, long[]> Rows => _rows;

    /// <summary>Learns a sum.</summary>
    /// <param name="sum">How often each unknown number is in it.</param>
    public void Learn(ReadOnlySpan<long> sum)
    {
        var row = new long[unknowns];
        for (var i = 0; i < unknowns; i++)
        {
            row[i] = ((sum[i] % Prime) + Prime) % Prime;
        }

        foreach (var (first, known) in _rows)
        {
            TakeOff(row, known, row[first]);
        }

        var begin = Array.FindIndex(row, number => number != 0);
        if (begin < 0)
        {
            return;
        }

        var inverse = Power(row[begin], Prime - 2);
        for (var i = begin; i < unknowns; i++)
        {
            row[i] = row[i] * inverse % Prime;
        }

        foreach (var known in _rows.Values)
        {
            TakeOff(known, row, known[begin]);
        }

        _rows.Add(begin, row);
    }

    /// <summary>For each unknown number how it changes when those that nothing is known of change alone: numbers whose rows depend on one another can be worked out together.</summary>
    public long[][] Freedom()
    {
        var free = Enumerable.Range(0, unknowns).Where(column => !_rows.ContainsKey(column)).ToArray();
        return
        [
            .. Enumerable.Range(0, unknowns).Select(column => _rows.TryGetValue(column, out var row)
                ? [.. free.Select(other => (Prime - row[other]) % Prime)]
                : free.Select(other => other == column ? 1L : 0L).ToArray()),
        ];
    }

    /// <summary>A number modulo the prime as a small one, negative where it is one.</summary>
    public static long Signed(long number) => number > Prime / 2 ? number - Prime : number;

    private static void TakeOff(long[] row, long[] other, long times)
    {
        if (times == 0)
        {
            return;
        }

        for (var i = 0; i < row.Length; i++)
        {
            if (other[i] != 0)
            {
                row[i] = (row[i] + ((Prime - times) * other[i])) % Prime;
            }
        }
    }

    private static long Power(long number, long exponent)
    {
        var power = 1L;
        for (; exponent > 0; exponent >>= 1, number = number * number % Prime)
        {
            power = (exponent & 1) == 1 ? power * number % Prime : power;
        }

        return power;
    }
}
