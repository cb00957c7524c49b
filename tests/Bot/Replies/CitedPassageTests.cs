using Assistant.Bot.Replies;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Bot.Replies;

/// <summary>What a reader is told about a text.</summary>
public sealed class CitedPassageTests
{
    [Theory]
    [InlineData("https://example.brussels/a", "https://example.brussels/a")]
    [InlineData("HTTP://example.brussels", "http://example.brussels/")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData(" java\nscript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("//example.brussels", null)]
    [InlineData("own text", null)]
    [InlineData(null, null)]
    public void Only_web_addresses_become_links(string? address, string? link) => Assert.Equal(link, CitedPassage.WebAddress(address));

    [Theory]
    [InlineData("BE", null)]
    [InlineData("be-bru", null)]
    [InlineData("FR", "FR")]
    [InlineData("NL-NH", "NL")]
    [InlineData("", null)]
    public void The_country_is_told_when_it_is_not_Belgium(string jurisdiction, string? country)
    {
        var document = ADocument.Titled("Titre").HoldingIn(jurisdiction).Saying("", "Texte.");

        Assert.Equal(country, CitedPassage.From("Texte.", document.Passage(0), document.Source, new DateOnly(2026, 11, 23)).ForeignCountry);
    }
}
