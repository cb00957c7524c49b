using System.Diagnostics;
using System.Globalization;

namespace Assistant.Benchmarks;

/// <summary>This program once more, for what must be measured alone: it prints one name and one number a line.</summary>
internal static class ChildProcess
{
    /// <summary>Runs it to its end.</summary>
    /// <returns>The numbers by name, and the seconds from its start to its end as <c>seconds</c>.</returns>
    public static async Task<IReadOnlyDictionary<string, double>> RunAsync(IReadOnlyList<string> arguments)
    {
        var host = Environment.ProcessPath ?? "dotnet";
        var isShared = Path.GetFileNameWithoutExtension(host).Equals("dotnet", StringComparison.OrdinalIgnoreCase);
        var start = new ProcessStartInfo(host, isShared ? ["exec", typeof(ChildProcess).Assembly.Location, .. arguments] : arguments)
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        start.Environment["ASSISTANT_BENCHMARK_STARTED"] = Stopwatch.GetTimestamp().ToString(CultureInfo.InvariantCulture);
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"'{host}' did not start.");
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }

        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t'))
            .ToDictionary(pair => pair[0], pair => double.Parse(pair[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
    }

    /// <summary>Milliseconds since the parent started this process; the clock of both is the machine's own.</summary>
    public static double SinceStart() =>
        Stopwatch.GetElapsedTime(long.Parse(Environment.GetEnvironmentVariable("ASSISTANT_BENCHMARK_STARTED") ?? "0", CultureInfo.InvariantCulture)).TotalMilliseconds;

    /// <summary>Tells the parent a number.</summary>
    public static void Say(string name, double value) => Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{value:R}"));
}
