using System.Globalization;
using System.Text.Json;
using Assistant.Bot.Activities;
using Assistant.Bot.Replies;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;
using Assistant.Tests.Support;
using Microsoft.Extensions.Options;
using Xunit;

namespace Assistant.Tests.Journeys;

/// <summary>Microsoft's own clients in a real browser: the Direct Line client alone, and Web Chat on the page of another site.</summary>
public sealed class WebChatClientTests
{
    [Fact]
    [Trait("Group", "browser")]
    public async Task A_client_that_we_did_not_write_asks_reconnects_and_is_told_of_a_bad_token()
    {
        BrowserScript.Find("botframework-directlinejs");
        using var store = AStore.Empty();
        using var bot = WithStarter(store, BrowserScript.FreePort());

        await BrowserScript.RunAsync("direct-line.mjs", bot.Client.BaseAddress!);
    }

    [Fact]
    [Trait("Group", "browser")]
    public async Task Web_Chat_holds_a_conversation_in_three_languages_on_the_page_of_another_site()
    {
        BrowserScript.Find("botframework-webchat");
        var port = BrowserScript.FreePort();
        using var store = AStore.Empty();
        using var bot = WithStarter(store, port);

        await BrowserScript.RunAsync("web-chat.mjs", bot.Client.BaseAddress!, port.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    [Trait("Group", "browser")]
    public async Task Of_all_known_markup_vectors_none_comes_alive_in_the_page_a_card_or_a_text()
    {
        BrowserScript.Find("botframework-webchat");
        var vectors = JsonSerializer.Deserialize<string[][]>(await File.ReadAllTextAsync(TestData.Find("trust/markdown_html_vectors.json"), TestContext.Current.CancellationToken))!;
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(vectors.Select(vector => Drawn(vector[1]))), TestContext.Current.CancellationToken);
        var port = BrowserScript.FreePort();
        using var store = AStore.Empty();
        using var bot = WithStarter(store, port);

        await BrowserScript.RunAsync("markup.mjs", bot.Client.BaseAddress!, port.ToString(CultureInfo.InvariantCulture), file);
        File.Delete(file);
    }

    // One document whose words, title and place are a vector, as each channel gets it.
    private static object Drawn(string words)
    {
        var quote = new CitedPassage { Text = words, Language = Language.French, Document = "d", Passage = "p", Title = words, Place = words };
        var card = new AnswerCard { Status = AnswerStatus.Answered, Statements = [new Statement(Language.French, "Voici.", Advice: null)], Quotes = [quote, quote], Suggestions = [quote] };
        var reply = new Activity { Type = Activity.Message, ChannelId = "msteams", Text = "x", Attachments = [card.ToAttachment()] };
        var teams = new TeamsReplies(new HumanHelp(Options.Create(new HumanContacts()), TimeProvider.System)).Say(reply);
        return new { words, text = teams[0].Text, web = WebChatReplies.Say(reply).Text, card = teams[1].Attachments![0].Content!.Value.GetRawText() };
    }

    private static ListeningBot WithStarter(AStore store, int port) => new(
        store, settings: new() { ["Store:Starter"] = Path.Combine(AppContext.BaseDirectory, "starter"), ["DirectLine:AllowedOrigins:0"] = $"http://127.0.0.1:{port}" }, environment: "Production");
}
