using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Xunit;

namespace Assistant.Tests.Support;

/// <summary>A script of tests/browser against a running bot. Optional: needs Node, Debian's Chromium and `npm ci` in tests/browser; where one is absent the test is skipped.</summary>
internal static class BrowserScript
{
    private static readonly string Folder = Path.Combine(TestData.Repository, "tests", "browser");

    /// <summary>Runs a script and fails with what it printed.</summary>
    /// <param name="script">Its file.</param>
    /// <param name="address">The address of the bot.</param>
    /// <param name="arguments">What follows the address and the path of Chromium.</param>
    public static async Task RunAsync(string script, Uri address, params string[] arguments)
    {
        var (node, chromium) = Find();
        using var browser = Process.Start(new ProcessStartInfo(node, [script, address.ToString(), chromium, .. arguments, .. Shots()])
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var said = browser.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var failed = browser.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await browser.WaitForExitAsync(TestContext.Current.CancellationToken);

        TestContext.Current.SendDiagnosticMessage(await said);
        Assert.True(browser.ExitCode == 0, await said + await failed);
    }

    /// <summary>Skips the test by name where something is absent, before it starts a bot.</summary>
    /// <returns>The paths of Node and Chromium.</returns>
    public static (string Node, string Chromium) Find(string module = "playwright-core")
    {
        var (node, chromium) = (Program("node"), Program("chromium"));
        Assert.SkipUnless(node is not null, "needs Node on the PATH");
        Assert.SkipUnless(chromium is not null, "needs Chromium on the PATH");
        Assert.SkipUnless(Directory.Exists(Path.Combine(Folder, "node_modules", module)), "needs `npm ci` in tests/browser");
        return (node!, chromium!);
    }

    /// <summary>A port for a site of the test's own.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string[] Shots() =>
        Environment.GetEnvironmentVariable("ASSISTANT_SHOTS") is { Length: > 0 } shots ? [Directory.CreateDirectory(shots).FullName] : [];

    private static string? Program(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
}
