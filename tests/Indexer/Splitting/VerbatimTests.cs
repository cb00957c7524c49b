using System.Text.RegularExpressions;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Indexer.Splitting;

public sealed partial class VerbatimTests
{
    [Fact]
    public void Every_passage_of_the_convention_stands_in_its_raw_text_without_page_footers()
    {
        var path = TestData.Find("corpus/convention-partenariat-123digit.fr.txt");

        RawSource.IsVerbatim(path, raw => Footer().Replace(raw, "\n"));
    }

    [Theory]
    [InlineData("corpus/udhr")]
    [InlineData("corpus/coronalert-be")]
    [InlineData("facts/digests")]
    public void Every_passage_of_every_file_stands_in_its_raw_text(string folder)
    {
        Assert.All(RawSource.Files(folder), path => RawSource.IsVerbatim(path, raw => raw));
    }

    [Theory]
    [InlineData("corpus/udhr")]
    [InlineData("corpus/coronalert-be")]
    [InlineData("facts/digests")]
    public void Passages_and_headings_together_hold_every_line(string folder)
    {
        foreach (var path in RawSource.Files(folder))
        {
            var passages = RawSource.Passages(path);
            var parts = passages.Select(p => p.Text).Concat(passages.SelectMany(p => p.Headings));
            var known = RawSource.Normalised(string.Join('\n', parts));
            var lines = File.ReadLines(path).Skip(1).Select(RawSource.Normalised).Where(l => l.Length > 0);
            Assert.All(lines, line => Assert.Contains(line, known, StringComparison.Ordinal));
        }
    }

    [GeneratedRegex(@"\n\s*Confidentiel\s*\n\s*\d+\s*\n", RegexOptions.NonBacktracking)]
    private static partial Regex Footer();
}
