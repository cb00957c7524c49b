using Assistant.Indexer.Extraction;
using Xunit;

namespace Assistant.Tests.Indexer.Extraction;

public sealed class PageFurnitureTests
{
    [Theory]
    [InlineData("Confidentiel", "Confidentiel")]
    [InlineData("Confidentiel 2", "Confidentiel 3")]
    [InlineData("Page 2 / 12", "Page 3 / 12")]
    [InlineData("2", "3")]
    [InlineData("- iv -", "- v -")]
    public void A_line_repeated_at_the_edge_or_a_page_number_is_furniture(string first, string second)
    {
        var pages = Pages([("Texte un", 0.5), (first, 0.04)], [("Texte deux", 0.5), (second, 0.04)], [("Texte trois", 0.5)]);

        Assert.Equal([[false, true], [false, true], [false]], PageFurniture.Find(pages));
    }

    [Theory]
    [InlineData("Article 1", "Article 7")] // its number does not grow with the pages
    [InlineData("Une phrase.", "Une autre phrase.")]
    [InlineData("Le 21 juillet", "Le 15 août")]
    public void A_line_of_text_at_the_edge_stays(string first, string second)
    {
        var pages = Pages([(first, 0.96), ("Texte", 0.5)], [(second, 0.96), ("Texte", 0.5)]);

        Assert.All(PageFurniture.Find(pages).SelectMany(page => page), Assert.False);
    }

    [Fact]
    public void A_repeated_line_behind_a_line_of_text_is_text()
    {
        var pages = Pages([("Un début", 0.97), ("Redite", 0.95)], [("Un autre", 0.97), ("Redite", 0.95)]);

        Assert.All(PageFurniture.Find(pages).SelectMany(page => page), Assert.False);
    }

    private static IReadOnlyList<IReadOnlyList<PlacedLine>> Pages(params (string Text, double Height)[][] pages) =>
        [.. pages.Select(lines => (IReadOnlyList<PlacedLine>)[.. lines.Select(line => new PlacedLine(line.Text, line.Height))])];
}
