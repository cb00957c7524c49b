using System.Text.Json;
using AngleSharp.Html.Parser;
using Assistant.Bot.Replies;
using Assistant.Tests.Support;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Xunit;

namespace Assistant.Tests.Bot.Replies;

/// <summary>A document's words in markdown: read as they stand, and nothing in them comes alive.</summary>
public sealed class MarkdownTextTests
{
    // What Teams reads, and more: tables, task lists and struck words, with HTML let through.
    private static readonly MarkdownPipeline Reader = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseTaskLists().Build();

    [Theory]
    [InlineData("[cliquez](https://evil.example)", @"\[cliquez\](https://evil.example)")]
    [InlineData("![x](https://evil.example/a.png)", @"!\[x\](https://evil.example/a.png)")]
    [InlineData("<script>alert(1)</script> & co", "&lt;script&gt;alert(1)&lt;/script&gt; &amp; co")]
    [InlineData("# Titre", @"\# Titre")]
    [InlineData("2.1. Le droit", @"2\.1. Le droit")]
    [InlineData("- un\n- deux", "\\- un\n\n\\- deux")]
    [InlineData("    code", "code")]
    [InlineData("l’accès est garanti : 100 % (art. 2.1)", "l’accès est garanti : 100 % (art. 2.1)")]
    public void What_means_something_in_markdown_is_escaped_and_the_rest_stays(string text, string escaped) => Assert.Equal(escaped, MarkdownText.Escape(text));

    [Fact]
    public void Of_all_known_markup_vectors_none_comes_alive_and_every_letter_stays()
    {
        var vectors = JsonSerializer.Deserialize<string[][]>(File.ReadAllText(TestData.Find("trust/markdown_html_vectors.json")))!;

        Assert.Equal(3640, vectors.Length);
        Assert.All(vectors, vector => AssertInert(vector[1]));
    }

    [Theory]
    [InlineData("[a](javascript:alert(1))")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("[a]: https://evil.example\n\n[a]")]
    [InlineData("<https://evil.example>")]
    [InlineData("```\ncode\n```")]
    [InlineData("Titre\n=====\nAutre\n-----")]
    [InlineData("a | b\n--|--\n1 | 2")]
    [InlineData("1) un\n2) deux")]
    [InlineData("\\[a](https://evil.example)")]
    [InlineData("\\\\[a](https://evil.example)")]
    [InlineData("&#91;a](https://evil.example)")]
    [InlineData("&lt;b&gt;")]
    [InlineData("***\n___\n~~x~~")]
    [InlineData("<at>Ana</at> bonjour")]
    public void Markup_is_text(string text) => AssertInert(text);

    [Fact]
    public void A_text_of_any_characters_is_read_as_it_stands() =>
        CsCheck.Check.Sample(CsCheck.Gen.String[CsCheck.Gen.Char["\\`*_{}[]<>#+-!|~&=()0123456789.:/\"' \nabé"], 0, 60], AssertInert, iter: 2_000);

    private static void AssertInert(string text)
    {
        var page = new HtmlParser().ParseDocument(Markdown.ToHtml(MarkdownText.Escape(text), Reader));

        var alive = page.Body!.QuerySelectorAll("*").Select(element => element.LocalName).Where(name => name is not "p" and not "br");
        Assert.Empty(alive);
        Assert.Equal(Letters(text), Letters(page.Body!.TextContent));
    }

    // HTML itself knows no zero and no other control character.
    private static string Letters(string text) =>
        string.Concat(text.Where(character => !char.IsWhiteSpace(character) && !char.IsControl(character) && character is not '\ufffd' && !char.IsSurrogate(character)));
}
