using System.Net;
using Assistant.Knowledge.Passages;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Journeys;

/// <summary>From a quote to the passage in its document.</summary>
public sealed class ViewerTests : IDisposable
{
    private readonly AStore _store = AStore.With(
        ADocument.Titled("Convention").Named("fr/convention").At("https://example.brussels/convention.pdf")
            .Saying("Article 1", "La Ville et le partenaire collaborent.")
            .Saying("Article 2", "La convention dure un an.\n- elle peut être prolongée\n- par écrit"),
        ADocument.Titled("Interne").Named("fr/interne").For(Audience.Staff).Saying("Budget", "Douze mille euros."),
        ADocument.Titled("Aidants").Named("fr/aidants").For(Audience.Helpers).Saying("Fiche", "Fiche des aidants."));

    private readonly RunningBot _bot;

    public ViewerTests() => _bot = new RunningBot(_store);

    public void Dispose()
    {
        _bot.Dispose();
        _store.Dispose();
    }

    [Fact]
    public async Task The_link_under_a_quote_opens_the_document_with_the_passage_marked()
    {
        var answer = await _bot.AskAsync("fr", "la convention peut-elle être prolongée par écrit");
        var link = answer.Page.QuerySelector("figcaption .links a")!.GetAttribute("href")!;

        var viewer = await _bot.OpenAsync(link);

        Assert.Equal(HttpStatusCode.OK, viewer.Status);
        Assert.Equal("Convention", viewer.Page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["Article 1", "Article 2"], viewer.Page.QuerySelectorAll(".document h2").Select(heading => heading.TextContent));
        var cited = viewer.Page.QuerySelector("#passage")!;
        Assert.Contains("La convention dure un an.", cited.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, cited.QuerySelectorAll("ul > li").Length);
        Assert.Contains("La Ville et le partenaire", viewer.Text, StringComparison.Ordinal);
        Assert.Equal("https://example.brussels/convention.pdf", viewer.Page.QuerySelector("a.source")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("fr/interne")]
    [InlineData("fr/aidants")]
    [InlineData("fr/absent")]
    [InlineData("")]
    [InlineData("../../etc/passwd")]
    [InlineData("<script>alert(1)</script>")]
    public async Task What_the_public_may_not_read_is_not_there(string id)
    {
        var viewer = await _bot.OpenAsync($"/nl/document?id={Uri.EscapeDataString(id)}");

        Assert.Equal(HttpStatusCode.NotFound, viewer.Status);
        Assert.Equal("Deze pagina bestaat niet.", viewer.Page.QuerySelector("h1")!.TextContent);
        Assert.Contains("loket", viewer.Help, StringComparison.Ordinal);
        Assert.DoesNotContain("Douze mille", viewer.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", viewer.Html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_passage_that_moved_is_said_to_have_moved()
    {
        var viewer = await _bot.OpenAsync($"/en/document?id=fr%2Fconvention&passage={Guid.Empty}");

        Assert.Equal(HttpStatusCode.OK, viewer.Status);
        Assert.Contains("no longer in this document", viewer.Page.QuerySelector(".caution")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Original text in French", viewer.Text, StringComparison.Ordinal);
        Assert.Null(viewer.Page.QuerySelector("#passage"));
    }

    [Fact]
    public async Task The_language_links_stay_on_the_document()
    {
        var viewer = await _bot.OpenAsync("/fr/document?id=fr%2Fconvention");

        Assert.Contains("/nl/document?id=fr%2Fconvention", viewer.Page.QuerySelectorAll(".languages a").Select(link => link.GetAttribute("href")));
    }
}
