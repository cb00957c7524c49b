using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using Assistant.Bot.Turns;
using Xunit;

namespace Assistant.Tests.Support;

/// <summary>The bot as a process of its own, so that it can be killed.</summary>
internal sealed class BotProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _output;

    private BotProcess(Process process, int port)
    {
        _process = process;
        _output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        Client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
    }

    public HttpClient Client { get; }

    /// <summary>Starts the bot over a folder and waits until it listens.</summary>
    public static async Task<BotProcess> StartAsync(string store, string data, params string[] settings)
    {
        var port = FreePort();
        var host = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));
        string[] arguments =
        [
            "exec", Path.Combine(AppContext.BaseDirectory, typeof(AssistantBot).Assembly.GetName().Name + ".dll"), "--urls", $"http://127.0.0.1:{port}", "--Store:Folder", store,
            "--Store:Starter", "", "--Data:Folder", data, "--DirectLine:ActivitiesPerMinute", "10000", "--DirectLine:ConversationsPerMinute", "10000", .. settings,
        ];
        var start = new ProcessStartInfo(File.Exists(host) ? host : "dotnet", arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = Path.GetTempPath(),
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development" },
        };
        var bot = new BotProcess(Process.Start(start) ?? throw new InvalidOperationException("The bot did not start."), port);
        await bot.SaysYesAsync("/healthz");
        return bot;
    }

    /// <summary>Waits until it says that it is ready.</summary>
    public Task ReadyAsync() => SaysYesAsync("/readyz");

    /// <summary>Kills it as it stands, as <c>kill -9</c> does.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
        Client.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task SaysYesAsync(string path)
    {
        for (var attempt = 0; attempt < 600; attempt++)
        {
            Assert.False(_process.HasExited, _process.HasExited ? await _output : "");
            try
            {
                await Client.GetStringAsync(path, TestContext.Current.CancellationToken);
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(50, TestContext.Current.CancellationToken);
            }
        }

        throw new TimeoutException($"The bot does not say yes at {path}.");
    }
}
