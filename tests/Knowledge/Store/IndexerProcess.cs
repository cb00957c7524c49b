using System.Diagnostics;
using System.Runtime.InteropServices;
using Assistant.Indexer.Runs;
using Xunit;

namespace Assistant.Tests.Knowledge.Store;

/// <summary>The indexer as a process of its own, so that it can be killed.</summary>
internal sealed class IndexerProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _errors;

    private IndexerProcess(Process process)
    {
        _process = process;
        _output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        _errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Starts indexing a folder, without the starter corpus.</summary>
    public static IndexerProcess Index(string folder, string store) => Start(["index", folder, "--store", store, "--no-starter"], []);

    /// <summary>Starts indexing a folder into the store that the settings of its environment name.</summary>
    public static IndexerProcess Index(string folder, Dictionary<string, string> environment) => Start(["index", folder, "--no-starter"], environment);

    private static IndexerProcess Start(string[] arguments, Dictionary<string, string> environment)
    {
        var host = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));
        var library = Path.Combine(AppContext.BaseDirectory, typeof(IndexingRun).Assembly.GetName().Name + ".dll");
        var start = new ProcessStartInfo(File.Exists(host) ? host : "dotnet", ["exec", library, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return new IndexerProcess(Process.Start(start) ?? throw new InvalidOperationException("The indexer did not start."));
    }

    /// <summary>Waits for its end.</summary>
    /// <returns>Its exit code and everything that it printed.</returns>
    public async Task<(int Code, string Text)> EndAsync(CancellationToken cancellationToken)
    {
        await _process.WaitForExitAsync(cancellationToken);
        return (_process.ExitCode, await _output + await _errors);
    }

    /// <summary>Kills it as it stands, as <c>kill -9</c> does.</summary>
    /// <returns>Whether it was still at work.</returns>
    public async Task<bool> KillAsync(CancellationToken cancellationToken)
    {
        var wasAtWork = !_process.HasExited;
        _process.Kill();
        await _process.WaitForExitAsync(cancellationToken);
        return wasAtWork;
    }

    public void Dispose() => _process.Dispose();
}
