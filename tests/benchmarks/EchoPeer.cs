using System.Diagnostics;

namespace Assistant.Benchmarks;

/// <summary>Microsoft's own bot library for Node, which only echoes: what a channel costs there. Optional: needs Node and `npm ci` in tests/benchmarks/peer.</summary>
internal static class EchoPeer
{
    private static string? Folder => Parents(AppContext.BaseDirectory).Select(folder => Path.Combine(folder, "tests", "benchmarks", "peer")).FirstOrDefault(Directory.Exists);

    /// <summary>Starts it on a port.</summary>
    /// <returns>The process; null where Node or the library is absent.</returns>
    public static Process? Start(int port)
    {
        if (Folder is not { } folder || !Directory.Exists(Path.Combine(folder, "node_modules", "botbuilder")))
        {
            return null;
        }

        try
        {
            return Process.Start(new ProcessStartInfo("node", ["echo.mjs", $"{port}"]) { WorkingDirectory = folder, UseShellExecute = false });
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static IEnumerable<string> Parents(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            yield return at.FullName;
        }
    }
}
