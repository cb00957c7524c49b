using System.Diagnostics;
using Assistant.Indexer.Sources;
using Xunit;

namespace Assistant.Tests.Indexer.Sources;

public sealed class RobotsRulesTests
{
    [Theory]
    [InlineData("", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /", "/robots.txt", true)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("user-AGENT : * \n disallow : /a # why", "/ab", false)]
    [InlineData("User-agent: *\r\nDisallow: /a\r\n", "/a", false)]
    [InlineData("User-agent: *\rDisallow: /a", "/a", false)]
    [InlineData("\uFEFFUser-agent: *\nDisallow: /a", "/a", false)]
    [InlineData("Disallow: /", "/a", true)]
    [InlineData("<html>not found</html>", "/a", true)]
    [InlineData("User-agent: Other\nDisallow: /", "/a", true)]
    [InlineData("User-agent: assistantindexer/2.0\nDisallow: /", "/a", false)]
    [InlineData("User-agent: AssistantIndexerPro\nDisallow: /", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /\nUser-agent: AssistantIndexer\nDisallow: /b", "/a", true)]
    [InlineData("User-agent: AssistantIndexer\nDisallow: /b\n\nUser-agent: *\nDisallow: /", "/b", false)]
    [InlineData("User-agent: AssistantIndexer\nDisallow:\n\nUser-agent: *\nDisallow: /", "/b", true)]
    [InlineData("User-agent: AssistantIndexer\nDisallow: /a\nUser-agent: x\nDisallow: /\nUser-agent: AssistantIndexer\nDisallow: /b", "/b", false)]
    [InlineData("User-agent: x\nUser-agent: AssistantIndexer\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: x\nSitemap: /s\nUser-agent: AssistantIndexer\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true)]
    [InlineData("User-agent: *\nAllow: /a\nDisallow: /a/b", "/a/b/c", false)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf?v=1", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf", "/x/y.pdf?v=1", false)]
    [InlineData("User-agent: *\nDisallow: /a$", "/ab", true)]
    [InlineData("User-agent: *\nDisallow: /a$", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /*?print=", "/a?print=1", false)]
    [InlineData("User-agent: *\nDisallow: /caf\u00e9", "/caf%c3%a9/x", false)]
    [InlineData("User-agent: *\nDisallow: /%7Ejoe", "/~joe", false)]
    [InlineData("User-agent: *\nDisallow: /a%2fb", "/a/b", true)]
    [InlineData("User-agent: *\nDisallow: /a%2fb", "/a%2Fb", false)]
    [InlineData("User-agent: *\nDisallow: /A", "/a", true)]
    public void A_path_is_allowed_as_RFC_9309_says(string robots, string path, bool isAllowed) =>
        Assert.Equal(isAllowed, RobotsRules.Parse(robots, "AssistantIndexer").Allows(new Uri("https://www.example.be" + path)));

    [Fact]
    public void A_pattern_made_to_take_long_does_not()
    {
        var rules = RobotsRules.Parse($"User-agent: *\nDisallow: /{string.Concat(Enumerable.Repeat("*a", 1000))}b", "AssistantIndexer");
        var watch = Stopwatch.StartNew();

        Assert.True(rules.Allows(new Uri("https://www.example.be/" + new string('a', 1900))));
        Assert.InRange(watch.ElapsedMilliseconds, 0, 2000);
    }
}
