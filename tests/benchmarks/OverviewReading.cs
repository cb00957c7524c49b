using Assistant.Bot.Analytics;
using Assistant.Bot.Data;
using Assistant.Bot.Signals;

namespace Assistant.Benchmarks;

/// <summary>How long every figure of the overview takes, from the same cells as the page reads.</summary>
internal static class OverviewReading
{
    /// <summary>Times it over one month, a year, a structure's year and three years.</summary>
    /// <param name="database">The database.</param>
    /// <param name="last">The last month.</param>
    /// <param name="limit">The goal for a year, milliseconds.</param>
    /// <param name="count">How many signals the figures are of.</param>
    /// <param name="report">Where it is told.</param>
    public static void Time(Database database, Month last, double limit, long count, Report report)
    {
        var structure = database.Read(db => CellTable.Scopes(db, last, last))[0];
        One("overview, every figure, one month", new SignalFilter(last, last), limit);
        One("overview, every figure, twelve months", new SignalFilter(last.Plus(-11), last), limit);
        One("overview of one structure, twelve months", new SignalFilter(last.Plus(-11), last) { Scope = structure }, limit);
        One("overview, every figure, three years", new SignalFilter(last.Plus(-34), last), 300);

        void One(string what, SignalFilter filter, double most)
        {
            var used = Environment.CpuUsage.TotalTime;
            var runs = 0;
            var timing = Timing.Of(20, 2, _ =>
            {
                runs++;
                database.Read(db => Indicators.Of(CellSet.ReadIndicators(db, filter, Shown.Inside), filter, CellSet.ReadStructures(db, filter, Shown.Inside), reach: null));
            });
            report.Row(what, timing, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(Environment.CpuUsage.TotalTime - used).TotalMilliseconds / runs:0} ms of a core"));
            report.AtMost($"{what}, {count:N0} signals, median, ms", timing.Median / 1000, most);
        }
    }
}
