using System.Diagnostics;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Journeys;

/// <summary>The pages in a real browser. Optional: needs Node, Debian's Chromium and `npm ci` in tests/browser.</summary>
public sealed class BrowserTests
{
    [Fact]
    [Trait("Group", "browser")]
    public async Task Axe_the_keyboard_and_a_small_screen_find_nothing_wrong()
    {
        var node = Program("node");
        var chromium = Program("chromium");
        var folder = Path.Combine(TestData.Repository, "tests", "browser");
        Assert.SkipUnless(node is not null, "needs Node on the PATH");
        Assert.SkipUnless(chromium is not null, "needs Chromium on the PATH");
        Assert.SkipUnless(Directory.Exists(Path.Combine(folder, "node_modules", "playwright-core")), "needs `npm ci` in tests/browser");
        using var store = AStore.Empty();
        using var bot = RunningBot.OnItsFirstStart(store);
        bot.UseKestrel(0);
        bot.StartServer();

        var start = new ProcessStartInfo(node) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("accessibility.mjs");
        start.ArgumentList.Add(bot.ClientOptions.BaseAddress.ToString());
        start.ArgumentList.Add(chromium);
        if (Environment.GetEnvironmentVariable("ASSISTANT_SHOTS") is { Length: > 0 } shots)
        {
            start.ArgumentList.Add(Directory.CreateDirectory(shots).FullName);
        }

        using var browser = Process.Start(start)!;
        var said = browser.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var failed = browser.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await browser.WaitForExitAsync(TestContext.Current.CancellationToken);

        TestContext.Current.SendDiagnosticMessage(await said);
        Assert.True(browser.ExitCode == 0, await said + await failed);
    }

    private static string? Program(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
}
