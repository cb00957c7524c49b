using System.Diagnostics;
using System.Text;
using Assistant.Indexer.Extraction;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Indexer.Extraction;

public sealed class HtmlExtractorTests
{
    [Fact]
    public void The_main_content_becomes_blocks_with_anchors_and_markers()
    {
        var document = Read(
            """
            <!doctype html><html lang="nl-BE"><head><title>eBox – Stad</title><link rel="canonical" href="https://stad.example/ebox"></head><body>
            <header><a href="/">Home</a></header><nav>Menu</nav><div class="cookie-banner">Cookies?</div>
            <main><nav class="breadcrumb">Home &gt; eBox</nav><h1>My eBox</h1><p>Je leest er je <b>post</b>&nbsp;van de <a href="x">overheid</a>.</p>
            <section id="start"><h2>Beginnen</h2><ol start="3"><li>Open de app<ul><li>op je gsm</li></ul></li><li><p>Kies.</p><p>Bevestig.</p></li></ol></section>
            <details><summary>Kost het iets?</summary>Neen.<br><br>Nooit.</details>
            <table><tr><th>Wat</th><th>Prijs</th></tr><tr><td>eBox</td><td>0 euro</td></tr></table>
            <dl><dt>PIN</dt><dd>Geheime code.</dd></dl><form><label>Zoek</label><input></form></main><footer>© Stad</footer></body></html>
            """);

        Assert.Equal(("My eBox", "nl-BE", "https://stad.example/ebox"), (document.Title, document.Language, document.Url));
        Assert.Equal(
            [
                "Heading 1 My eBox", "Paragraph 0 Je leest er je post van de overheid.", "Heading 2 Beginnen #start", "ListItem 1 3. Open de app",
                "ListItem 2 - op je gsm", "ListItem 1 4. Kies.", "Paragraph 0 Bevestig.", "Heading 3 Kost het iets?", "Paragraph 0 Neen.",
                "Paragraph 0 Nooit.", "TableRow 0 Wat | Prijs", "TableRow 0 eBox | 0 euro", "Paragraph 0 PIN", "Paragraph 0 Geheime code.",
            ],
            document.Blocks.Select(b => $"{b.Kind} {b.Level} {b.Text}{(b.Anchor is null ? "" : " #" + b.Anchor)}"));
    }

    [Theory]
    [InlineData("<p style='display: none'>X</p>")]
    [InlineData("<p style='VISIBILITY:hidden !important'>X</p>")]
    [InlineData("<p hidden>X</p>")]
    [InlineData("<p aria-hidden=true>X</p>")]
    [InlineData("<p style='opacity:0'>X</p>")]
    [InlineData("<span style='font-size:0px'>X</span>")]
    [InlineData("<span style='color:#fff'>X</span>")]
    [InlineData("<span style='color: rgb(255, 255, 255)'>X</span>")]
    [InlineData("<span style='color:rgba(0,0,0,0)'>X</span>")]
    [InlineData("<font color=white>X</font>")]
    [InlineData("<div style='position:absolute;left:-9999px'>X</div>")]
    [InlineData("<div style='text-indent:-1000em'>X</div>")]
    [InlineData("<div style='width:0;overflow:hidden'>X</div>")]
    [InlineData("<style>.a, p.b { display:none } @media print { .c { display:none } }</style><p class=b>X</p>")]
    [InlineData("<style>#z{opacity:0}</style><div><div id=z><p>X</p></div></div>")]
    [InlineData("<!-- X -->")]
    [InlineData("<noscript>X</noscript><template>X</template><script>X</script>")]
    [InlineData("<img alt=X title=X><meta name=description content=X>")]
    [InlineData("<h2 style='display:none'>X</h2><table><tr style='display:none'><td>X</td><td>X</td></tr></table>")]
    [InlineData("<h2>Titre<span hidden>X</span></h2>")]
    public void Hidden_text_is_not_read(string html)
    {
        var document = Read($"<body>{html}<p>Bonjour.</p></body>");

        Assert.Contains(document.Blocks, b => b.Text == "Bonjour.");
        Assert.All(document.Blocks, b => Assert.DoesNotContain('X', b.Text));
    }

    [Theory]
    [InlineData("<p style='color:white;background:#003'>X</p>")]
    [InlineData("<div style='background-color:navy'><p style='color:#fff'>X</p></div>")]
    [InlineData("<style>@media print { .c { display:none } }</style><p class=c>X</p>")]
    [InlineData("<div class=has-menu><p>X</p></div>")]
    [InlineData("<form><h1>X</h1></form>")]
    public void Text_that_is_seen_stays(string html)
    {
        Assert.Contains(Read($"<body>{html}</body>").Blocks, b => b.Text == "X");
    }

    [Theory]
    [InlineData("html_bidi_zero_width.html")]
    [InlineData("html_invalid_utf8.html")]
    [InlineData("html_latin1_nometa.html")]
    [InlineData("html_nul_bytes.html")]
    [InlineData("html_script_payload.html")]
    [InlineData("html_utf16le.html")]
    [InlineData("html_attrs_100k.html")]
    public void Odd_pages_are_read(string file)
    {
        var document = new HtmlExtractor().Extract(File.ReadAllBytes(TestData.Find($"trust/bombs/{file}")));

        Assert.NotEmpty(document.Blocks);
        Assert.All(document.Blocks, b => Assert.DoesNotContain(b.Text, c => char.IsControl(c) || c is '\u200b' or '\u202e'));
    }

    [Theory]
    [InlineData("html_empty.html")]
    [InlineData("html_nest_div_1000.html")]
    [InlineData("html_nest_div_10000.html")]
    [InlineData("html_nest_div_100000.html")]
    [InlineData("html_nest_formatting_20000.html")]
    [InlineData("html_nest_table_20000.html")]
    [InlineData("html_svg_math_nest_20000.html")]
    public void Bombs_are_refused_at_once(string file)
    {
        var content = File.ReadAllBytes(TestData.Find($"trust/bombs/{file}"));

        var watch = Stopwatch.StartNew();
        Assert.Throws<ExtractionException>(() => new HtmlExtractor().Extract(content));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), $"took {watch.Elapsed}");
    }

    [Fact]
    public void Public_pages_are_read_or_refused_with_a_reason()
    {
        var read = 0;
        foreach (var file in Directory.GetFiles(TestData.Find("trust/files/html")))
        {
            try
            {
                read += new HtmlExtractor().Extract(File.ReadAllBytes(file)).Blocks.Count > 0 ? 1 : 0;
            }
            catch (ExtractionException exception)
            {
                Assert.EndsWith(".", exception.Message, StringComparison.Ordinal);
            }
        }

        Assert.InRange(read, 15, int.MaxValue);
    }

    private static ExtractedDocument Read(string html) => new HtmlExtractor().Extract(Encoding.UTF8.GetBytes(html));
}
