namespace Assistant.Indexer.Runs;

/// <summary>Whether the strength means what it says: of quotes with a strength of .8, four in five should answer.</summary>
/// <param name="Bins">Ten bins of equal width, the weakest first; empty bins stay in, with a count of 0.</param>
/// <param name="Error">The expected calibration error, 0 to 1, lower is better: the mean distance between strength and share, each bin by its count (Naeini 2015).</param>
internal sealed record Calibration(IReadOnlyList<ReliabilityBin> Bins, double Error)
{
    private const int Width = 10;

    /// <summary>Sorts strengths into bins.</summary>
    /// <param name="judged">Strengths, 0 to 1, and whether what they speak for was right.</param>
    public static Calibration Of(IReadOnlyCollection<(double Strength, bool IsRight)> judged)
    {
        var byBin = judged.ToLookup(one => Math.Clamp((int)(one.Strength * Width), 0, Width - 1));
        var bins = Enumerable.Range(0, Width).Select(i => Bin((double)i / Width, [.. byBin[i]])).ToList();
        var error = judged.Count == 0 ? 0 : bins.Sum(bin => bin.Count * Math.Abs(bin.Strength - bin.Right)) / judged.Count;
        return new Calibration(bins, Math.Round(error, 4));
    }

    private static ReliabilityBin Bin(double from, List<(double Strength, bool IsRight)> judged) => new(
        from, judged.Count, judged.Count == 0 ? 0 : Math.Round(judged.Average(one => one.Strength), 3), judged.Count == 0 ? 0 : Math.Round(judged.Average(one => one.IsRight ? 1.0 : 0), 3));
}

/// <summary>The quotes whose strength lies in one tenth of the scale.</summary>
/// <param name="From">Where the tenth begins, 0 to .9.</param>
/// <param name="Count">The quotes in it.</param>
/// <param name="Strength">Their mean strength; 0 without any.</param>
/// <param name="Right">The share of them that are right; 0 without any.</param>
internal sealed record ReliabilityBin(double From, int Count, double Strength, double Right);
