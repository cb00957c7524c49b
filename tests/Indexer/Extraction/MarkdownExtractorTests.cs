using System.Text;
using Assistant.Indexer.Extraction;
using Xunit;

namespace Assistant.Tests.Indexer.Extraction;

public sealed class MarkdownExtractorTests
{
    [Fact]
    public void Structure_becomes_blocks_and_front_matter_gives_title_and_language()
    {
        var document = Read(
            """
            ---
            title: "Activer itsme"
            lang: fr
            ---
            # Activer itsme

            Il faut un **téléphone** et une [carte](https://eid.belgium.be "eID").
            Et dix minutes.

            <a id="lecteur"></a>
            ## Le lecteur

            2. Branchez-le.

               Attendez un peu.
               * Lampe verte
            3. Ouvrez `itsme.be`

            | Quoi | Prix |
            |---|---|
            | Lecteur | 15 € |

            > Gardez votre code.

            ![Une photo](x.png)
            """);

        Assert.Equal(("Activer itsme", "fr"), (document.Title, document.Language));
        Assert.Equal(
            [
                "Heading 1 Activer itsme", "Paragraph 0 Il faut un téléphone et une carte. Et dix minutes.", "Heading 2 Le lecteur #lecteur",
                "ListItem 1 2. Branchez-le.", "Paragraph 0 Attendez un peu.", "ListItem 2 * Lampe verte", "ListItem 1 3. Ouvrez itsme.be",
                "TableRow 0 Quoi | Prix", "TableRow 0 Lecteur | 15 €", "Paragraph 0 Gardez votre code.",
            ],
            document.Blocks.Select(b => $"{b.Kind} {b.Level} {b.Text}{(b.Anchor is null ? "" : " #" + b.Anchor)}"));
    }

    [Theory]
    [InlineData("<!-- X -->")]
    [InlineData("<div style=\"display:none\">\n\nX\n\n- X\n\n</div>")]
    [InlineData("Oui <span hidden>X</span> non.")]
    [InlineData("<script>X</script>")]
    [InlineData("<p style='color:white'>X</p>")]
    [InlineData("[link]: https://x.example \"X\"")]
    public void Hidden_text_is_not_read(string markdown)
    {
        var document = Read($"# Titre\n\n{markdown}\n\nBonjour.");

        Assert.Equal("Bonjour.", document.Blocks[^1].Text);
        Assert.All(document.Blocks, b => Assert.DoesNotContain('X', b.Text));
    }

    [Theory]
    [InlineData("<div class=\"btn hidden\">X</div>")]
    [InlineData("<div align=center>\n\nX\n\n</div>")]
    public void Text_in_html_that_is_seen_stays(string markdown)
    {
        Assert.Contains(Read(markdown).Blocks, b => b.Text == "X");
    }

    [Fact]
    public void Nesting_beyond_measure_is_refused()
    {
        Assert.Throws<ExtractionException>(() => Read(string.Concat(Enumerable.Repeat("> ", 5_000)) + "X"));
    }

    private static ExtractedDocument Read(string markdown) => new MarkdownExtractor().Extract(Encoding.UTF8.GetBytes(markdown));
}
