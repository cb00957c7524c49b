using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Journeys;

/// <summary>Microsoft's own Direct Line client in a real browser.</summary>
public sealed class WebChatClientTests
{
    [Fact]
    [Trait("Group", "browser")]
    public async Task A_client_that_we_did_not_write_asks_reconnects_and_is_told_of_a_bad_token()
    {
        BrowserScript.Find("botframework-directlinejs");
        using var store = AStore.Empty();
        using var bot = new ListeningBot(store, settings: new() { ["Store:Starter"] = Path.Combine(AppContext.BaseDirectory, "starter") }, environment: "Production");

        await BrowserScript.RunAsync("direct-line.mjs", bot.Client.BaseAddress!);
    }
}
