using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Assistant.Indexer.Extraction;

/// <summary>One running child process that reads files; it is killed, never mended.</summary>
internal sealed class ExtractionChild : IAsyncDisposable
{
    private const string Program = "Assistant.Indexer";

    // A child that a file takes over must not find the parent's connection strings and keys in its environment.
    private static readonly HashSet<string> KeptVariables = new(StringComparer.OrdinalIgnoreCase)
    {
        "PATH", "HOME", "TMPDIR", "TMP", "TEMP", "LANG", "LC_ALL", "SYSTEMROOT", "WINDIR", "LD_LIBRARY_PATH", "USERPROFILE", "DOTNET_ROOT",
        "DOTNET_ROOT_X64", "DOTNET_ROOT_ARM64", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "CLR_ICU_VERSION_OVERRIDE",
    };

    private readonly Process _process;
    private readonly Task _drain;

    private ExtractionChild(Process process)
    {
        _process = process;

        // Nobody reads it, but a full pipe would block the child (a stack overflow prints a long trace).
        _drain = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
    }

    public int Files { get; private set; }

    /// <summary>Bytes of memory in use; 0 when the process has ended.</summary>
    public long WorkingSet
    {
        get
        {
            try
            {
                _process.Refresh();
                return _process.HasExited ? 0 : _process.WorkingSet64;
            }
            catch (InvalidOperationException)
            {
                return 0; // it ended between the two lines
            }
        }
    }

    public static ExtractionChild Start(ExtractionLimits limits)
    {
        var start = StartInfo(limits);
        var process = Process.Start(start) ?? throw new InvalidOperationException($"'{start.FileName}' did not start.");
        return new ExtractionChild(process);
    }

    /// <summary>The command, pipes and environment of a child process.</summary>
    public static ProcessStartInfo StartInfo(ExtractionLimits limits)
    {
        var start = Command();
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.UseShellExecute = false;
        foreach (var name in start.Environment.Keys.Where(name => !KeptVariables.Contains(name)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_GCHeapHardLimit"] = limits.ManagedHeap.ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_EnableDiagnostics"] = "0"; // no diagnostic socket and no dump on disk
        start.Environment["DOTNET_TieredPGO"] = "0";
        return start;
    }

    /// <returns>What the child says; null when it ended without a word.</returns>
    public async Task<ExtractionReply?> AskAsync(ExtractionRequest request, CancellationToken cancellationToken)
    {
        Files++;
        try
        {
            await ExtractionFrame.WriteAsync(
                _process.StandardInput.BaseStream, request, ExtractionJson.Default.ExtractionRequest, cancellationToken);
            return await ExtractionFrame.ReadAsync(
                _process.StandardOutput.BaseStream, ExtractionJson.Default.ExtractionReply, cancellationToken);
        }
        catch (IOException)
        {
            return null; // the pipe broke: the child is gone, or it says something that is no frame (InvalidDataException is not an IOException)
        }
    }

    public void Kill()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It has ended by itself, or is ending: what Kill was for.
        }
    }

    /// <summary>Waits for the end of a child that was killed or has crashed.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> EndAsync()
    {
        Kill();
        await _process.WaitForExitAsync(CancellationToken.None);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        try
        {
            await _drain;
        }
        catch (IOException)
        {
            // A pipe may break as its process dies; what it carried was of no interest.
        }

        _process.Dispose();
    }

    private static ProcessStartInfo Command()
    {
        // Published with its own host, the running program is the command; under `dotnet` and in a test host it lies beside them.
        var own = Environment.ProcessPath;
        if (own is not null && Path.GetFileNameWithoutExtension(own.AsSpan()).Equals(Program, StringComparison.OrdinalIgnoreCase))
        {
            return new ProcessStartInfo(own, [ExtractionWorker.CommandWord]);
        }

        var library = Path.Combine(AppContext.BaseDirectory, Program + ".dll");
        return new ProcessStartInfo(DotnetHost(own), ["exec", library, ExtractionWorker.CommandWord]);
    }

    private static string DotnetHost(string? own)
    {
        if (own is not null && Path.GetFileNameWithoutExtension(own.AsSpan()).Equals("dotnet", StringComparison.OrdinalIgnoreCase))
        {
            return own;
        }

        // <root>/shared/Microsoft.NETCore.App/<version>/ is where the running runtime lies; its own host is two floors up.
        var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        var beside = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", name));
        return File.Exists(beside) ? beside : name;
    }
}
