using System.Diagnostics;

namespace Assistant.Benchmarks;

/// <summary>How long one operation takes, in microseconds, over many runs on one thread.</summary>
/// <param name="Median">Half of the runs were faster.</param>
/// <param name="P99">One run in a hundred was slower.</param>
internal readonly record struct Timing(double Median, double P99)
{
    /// <summary>Measures after a warm-up over the same inputs, so that the code is compiled and the caches are as in service.</summary>
    /// <param name="runs">The runs to time.</param>
    /// <param name="warmUp">The runs before, not timed.</param>
    /// <param name="run">The operation, given the number of the run.</param>
    public static Timing Of(int runs, int warmUp, Action<int> run)
    {
        // At least a second and a half: the runtime compiles hot code anew in the background, and waits before it does.
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < warmUp || Stopwatch.GetElapsedTime(started).TotalSeconds < 1.5; i++)
        {
            run(i % runs);
        }

        GC.Collect();
        var times = new double[runs];
        for (var i = 0; i < runs; i++)
        {
            var start = Stopwatch.GetTimestamp();
            run(i);
            times[i] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        }

        Array.Sort(times);
        return new Timing(times[runs / 2], times[(int)(runs * 0.99)]);
    }
}
