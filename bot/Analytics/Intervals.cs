namespace Assistant.Bot.Analytics;

/// <summary>How far shares of few questions can be believed: 95 % intervals.</summary>
internal static class Intervals
{
    // The 97.5th percentile of the normal distribution.
    private const double Z = 1.959963984540054;

    /// <summary>The interval of a share (Wilson 1927): it stays within 0 and 1, also for few and for extreme shares.</summary>
    /// <param name="some">How many have the property.</param>
    /// <param name="all">Of how many; at least 1.</param>
    public static Interval Wilson(long some, long all)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(all, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(some, all);
        var (share, n) = ((double)some / all, (double)all);
        var middle = share + (Z * Z / (2 * n));
        var half = Z * Math.Sqrt((share * (1 - share) / n) + (Z * Z / (4 * n * n)));
        var scale = 1 + (Z * Z / n);
        return new Interval(Math.Max(0, (middle - half) / scale), Math.Min(1, (middle + half) / scale));
    }

    /// <summary>The interval of a difference of two shares (Newcombe 1998, method 10): it joins the two Wilson intervals.</summary>
    public static Interval Newcombe(long some, long all, long otherSome, long otherAll)
    {
        var (one, other) = (Wilson(some, all), Wilson(otherSome, otherAll));
        var (p, q) = ((double)some / all, (double)otherSome / otherAll);
        return new Interval(
            p - q - Math.Sqrt(Math.Pow(p - one.Low, 2) + Math.Pow(other.High - q, 2)),
            p - q + Math.Sqrt(Math.Pow(one.High - p, 2) + Math.Pow(q - other.Low, 2)));
    }
}

/// <summary>Between what the true value lies, 95 times in 100.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
internal readonly record struct Interval(double Low, double High)
{
    /// <summary>Whether no difference can be ruled out.</summary>
    public bool HoldsZero => Low <= 0 && High >= 0;
}
