using System.Diagnostics;

namespace Assistant.Benchmarks;

/// <summary>Microsoft's own bot library for Node, which only echoes: what a channel costs there. Optional: needs Node, and npm for its first run.</summary>
internal static class EchoPeer
{
    private static string? Folder => Parents(AppContext.BaseDirectory).Select(folder => Path.Combine(folder, "tests", "benchmarks", "peer")).FirstOrDefault(Directory.Exists);

    /// <summary>Starts it on a port.</summary>
    /// <returns>The process; null where Node or the library is absent.</returns>
    public static Process? Start(int port)
    {
        if (Folder is not { } folder)
        {
            return null;
        }

        try
        {
            if (!Directory.Exists(Path.Combine(folder, "node_modules", "botbuilder")) && !Install(folder))
            {
                return null;
            }

            return Process.Start(new ProcessStartInfo("node", ["echo.mjs", $"{port}"]) { WorkingDirectory = folder, UseShellExecute = false });
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    // As locked, and only the first time.
    private static bool Install(string folder)
    {
        using var npm = Process.Start(new ProcessStartInfo("npm", ["ci", "--no-audit", "--no-fund", "--silent"]) { WorkingDirectory = folder, UseShellExecute = false });
        return npm is not null && npm.WaitForExit(TimeSpan.FromMinutes(3)) && npm.ExitCode == 0;
    }

    private static IEnumerable<string> Parents(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            yield return at.FullName;
        }
    }
}
