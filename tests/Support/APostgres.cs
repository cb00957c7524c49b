using System.Diagnostics;
using Xunit;

namespace Assistant.Tests.Support;

/// <summary>A PostgreSQL server of the test's own, reached by a socket in its folder; it goes with it.</summary>
internal sealed class APostgres : IDisposable
{
    private static int _started;

    private readonly string _folder;
    private readonly Process _server;

    private APostgres(string folder, Process server) => (_folder, _server) = (folder, server);

    public string ConnectionString => $"Host={_folder};Username=test;Database=postgres;Pooling=false";

    /// <summary>Starts a server; the test is skipped, by name, where PostgreSQL is not installed.</summary>
    public static async Task<APostgres> StartAsync()
    {
        var programs = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Select(version => $"{version}/bin").LastOrDefault() : null;
        Assert.SkipWhen(programs is null, "needs PostgreSQL (Debian's package postgresql)");

        // Short: the path of a socket holds 107 bytes.
        var folder = $"/tmp/assistant-pg-{Environment.ProcessId}-{Interlocked.Increment(ref _started)}";
        using (var making = Run($"{programs}/initdb", "-D", folder, "--no-sync", "-A", "trust", "-U", "test", "--encoding=UTF8", "--locale=C.UTF-8"))
        {
            await making.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.SkipWhen(making.ExitCode != 0, "PostgreSQL cannot make a database here");
        }

        var server = new APostgres(folder, Run($"{programs}/postgres", "-D", folder, "-k", folder, "-c", "listen_addresses=", "-c", "fsync=off", "-c", "unix_socket_permissions=0777"));
        await server.ListensAsync();
        return server;
    }

    public void Dispose()
    {
        // SIGINT is its fast way to stop; SIGKILL would leave shared memory behind.
        using (var stop = Process.Start("kill", ["-INT", $"{_server.Id}"]))
        {
            stop.WaitForExit();
        }

        _server.WaitForExit();
        _server.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static Process Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = "/tmp", RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false };
        if (Environment.IsPrivilegedProcess)
        {
            // It refuses to run as root.
            start.UserName = "postgres";
        }

        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private async Task ListensAsync()
    {
        for (var attempt = 0; attempt < 200 && !File.Exists($"{_folder}/.s.PGSQL.5432"); attempt++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        await Task.Delay(300, TestContext.Current.CancellationToken);
    }
}
