using System.Globalization;

namespace Assistant.Benchmarks;

/// <summary>Prints what was measured, and at the end which goals were met.</summary>
internal sealed class Report(TextWriter output)
{
    private readonly List<(string Name, double Value, string Bound, bool IsMet)> _goals = [];

    /// <summary>Prints a line.</summary>
    public void Line(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    /// <summary>Prints one contender's row.</summary>
    public void Row(string name, Timing timing, string remark = "") =>
        Line($"  {name,-34} median {timing.Median,10:N0} µs   p99 {timing.P99,10:N0} µs   {remark}");

    /// <summary>A goal that a value must not exceed.</summary>
    public void AtMost(string name, double value, double limit) => _goals.Add((name, value, string.Create(CultureInfo.InvariantCulture, $"≤ {limit}"), value <= limit));

    /// <summary>A goal that a value must reach.</summary>
    public void AtLeast(string name, double value, double limit) => _goals.Add((name, value, string.Create(CultureInfo.InvariantCulture, $"≥ {limit}"), value >= limit));

    /// <summary>Prints the goals.</summary>
    public void PrintGoals()
    {
        output.WriteLine();
        foreach (var (name, value, bound, isMet) in _goals)
        {
            Line($"{(isMet ? "met   " : "MISSED")}  {name,-62} {value,10:0.00}  goal {bound}");
        }
    }
}
