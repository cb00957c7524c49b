using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Journeys;

/// <summary>The pages in a real browser: as plain pages, and as a live chat.</summary>
public sealed class BrowserTests
{
    [Fact]
    [Trait("Group", "browser")]
    public async Task Axe_the_keyboard_and_a_small_screen_find_nothing_wrong()
    {
        BrowserScript.Find();
        using var store = AStore.Empty();
        using var bot = RunningBot.OnItsFirstStart(store);
        bot.UseKestrel(0);
        bot.StartServer();

        await BrowserScript.RunAsync("accessibility.mjs", bot.ClientOptions.BaseAddress);
    }

    [Fact]
    [Trait("Group", "browser")]
    public async Task The_live_chat_is_used_by_keyboard_on_a_small_screen_with_a_bad_connection_and_leaves_nothing_behind()
    {
        BrowserScript.Find();
        var port = BrowserScript.FreePort();
        using var store = AStore.Empty();
        using var bot = new ListeningBot(
            store, settings: new() { ["Store:Starter"] = Path.Combine(AppContext.BaseDirectory, "starter"), ["DirectLine:AllowedOrigins:0"] = $"http://127.0.0.1:{port}" }, environment: "Production");

        await BrowserScript.RunAsync("chat.mjs", bot.Client.BaseAddress!, port.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
