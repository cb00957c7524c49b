using System.Diagnostics;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Journeys;

/// <summary>Microsoft's own Direct Line client in a real browser. Optional: needs Node, Debian's Chromium and `npm ci` in tests/browser.</summary>
public sealed class WebChatClientTests
{
    [Fact]
    [Trait("Group", "browser")]
    public async Task A_client_that_we_did_not_write_asks_reconnects_and_is_told_of_a_bad_token()
    {
        var (node, chromium) = (Program("node"), Program("chromium"));
        var folder = Path.Combine(TestData.Repository, "tests", "browser");
        Assert.SkipUnless(node is not null, "needs Node on the PATH");
        Assert.SkipUnless(chromium is not null, "needs Chromium on the PATH");
        Assert.SkipUnless(Directory.Exists(Path.Combine(folder, "node_modules", "botframework-directlinejs")), "needs `npm ci` in tests/browser");
        using var store = AStore.Empty();
        using var bot = new ListeningBot(store, settings: new() { ["Store:Starter"] = Path.Combine(AppContext.BaseDirectory, "starter") }, environment: "Production");

        using var browser = Process.Start(new ProcessStartInfo(node, ["direct-line.mjs", bot.Client.BaseAddress!.ToString(), chromium])
        {
            WorkingDirectory = folder,
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

    private static string? Program(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
}
