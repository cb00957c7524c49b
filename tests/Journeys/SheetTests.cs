using System.Net;
using Assistant.Bot.Replies;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Journeys;

/// <summary>The desk sheet that somebody takes home, and the chat in the page of another site.</summary>
public sealed class SheetTests : IDisposable
{
    private const string Text = "Le papillon bleu vole la nuit au-dessus du canal. Il dort le jour 🦋.";

    private readonly AStore _store = AStore.With(
        ADocument.Titled("Papillons").Named("fr/papillons").At("https://example.brussels/papillons").Saying("Le vol", Text),
        ADocument.Titled("Interne").Named("fr/interne").For(Assistant.Knowledge.Passages.Audience.Staff).Saying("Le vol", "Le papillon rouge vole le jour."));

    private readonly RunningBot _bot;

    public SheetTests() => _bot = new RunningBot(_store, settings: new() { ["DirectLine:AllowedOrigins:0"] = "https://www.example.brussels" });

    public void Dispose()
    {
        _bot.Dispose();
        _store.Dispose();
    }

    [Theory]
    [InlineData(0, 49, "Le papillon bleu vole la nuit au-dessus du canal.")]
    [InlineData(50, 22, "Il dort le jour 🦋.")]
    [InlineData(0, 5000, Text)]
    [InlineData(66, 1, Text)]
    [InlineData(-1, 5, Text)]
    public async Task A_sheet_shows_the_quote_word_for_word_or_the_whole_passage(int from, int length, string expected)
    {
        if (from == 50)
        {
            length = Text.Length - from;
        }

        var sheet = await _bot.OpenAsync($"/fr/sheet?id=fr/papillons&passage={await PassageAsync()}&from={from}&length={length}");

        Assert.Equal(HttpStatusCode.OK, sheet.Status);
        Assert.Equal(expected, string.Join('\n', sheet.Page.QuerySelectorAll(".sheet blockquote p").Select(line => line.TextContent)));
        Assert.Equal("Papillons", sheet.Page.QuerySelector("h1")!.TextContent);
        Assert.Contains("example.brussels", sheet.Page.QuerySelector("#scan")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("https://example.brussels/papillons", sheet.Page.QuerySelector(".address a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/fr/sheet")]
    [InlineData("/fr/sheet?id=fr/papillons&passage=no")]
    [InlineData("/fr/sheet?id=fr/papillons&passage=00000000-0000-0000-0000-000000000000")]
    [InlineData("/fr/sheet?id=fr/interne&passage=00000000-0000-0000-0000-000000000000")]
    public async Task What_is_not_there_or_not_for_the_public_has_no_sheet(string path) => Assert.Equal(HttpStatusCode.NotFound, (await _bot.OpenAsync(path)).Status);

    [Fact]
    public void The_square_is_drawn_with_its_corners_and_a_quiet_border()
    {
        var square = QrCode.Of("https://example.brussels/papillons");

        // Version 4 holds this address at level Q: 33 units, and four of border on each side; the first corner begins there and is seven wide.
        Assert.Equal(41, square.Side);
        Assert.StartsWith("M4 4h7v1h-7z", square.Path, StringComparison.Ordinal);
        Assert.Contains($"M{41 - 4 - 7} 4h7v1h-7z", square.Path, StringComparison.Ordinal);
        Assert.DoesNotContain("M0 ", square.Path, StringComparison.Ordinal);
        Assert.NotEqual(square.Path, QrCode.Of("https://example.brussels/papillonz").Path);
    }

    [Theory]
    [InlineData("/fr", "'none'")]
    [InlineData("/fr/document?id=fr/papillons", "'none'")]
    [InlineData("/fr/embed", "https://www.example.brussels")]
    [InlineData("/nl/embed", "https://www.example.brussels")]
    public async Task Only_the_page_that_is_made_for_it_may_stand_in_a_site_that_is_named(string path, string ancestors)
    {
        var seen = await _bot.OpenAsync(path);

        Assert.EndsWith($"frame-ancestors {ancestors}", seen.Response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_embedded_page_keeps_the_notice_and_who_can_help_and_opens_links_beside_it()
    {
        var embedded = await _bot.OpenAsync("/nl/embed");
        var script = await _bot.OpenAsync("/embed.js");

        Assert.Contains("Dit is een automatische assistent", embedded.Page.QuerySelector("#notice")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("gemeente", embedded.Help, StringComparison.Ordinal);
        Assert.Equal("_blank", embedded.Page.QuerySelector("base")!.GetAttribute("target"));
        Assert.Equal(("/nl/embed#answer", "_self"), (embedded.Page.QuerySelector("form")!.GetAttribute("action"), embedded.Page.QuerySelector("form")!.GetAttribute("target")));
        Assert.Null(embedded.Page.QuerySelector(".top"));
        Assert.Equal("cross-origin", script.Response.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
    }

    private async Task<string> PassageAsync()
    {
        var answer = await _bot.AskAsync("fr", "quand vole le papillon bleu");
        var link = answer.Page.QuerySelector("figcaption .links a")!.GetAttribute("href")!;
        return link[(link.IndexOf("passage=", StringComparison.Ordinal) + 8)..link.IndexOf('#', StringComparison.Ordinal)];
    }
}
