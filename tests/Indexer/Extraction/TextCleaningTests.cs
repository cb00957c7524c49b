using Assistant.Indexer.Extraction;
using Xunit;

namespace Assistant.Tests.Indexer.Extraction;

public sealed class TextCleaningTests
{
    [Theory]
    [InlineData("  deux\t\n mots\u00A0ici ", "deux mots ici")]
    [InlineData("nume\u0301rique", "numérique")]
    [InlineData("zero\u200Bwidth\u200D\uFEFF", "zerowidth")]
    [InlineData("\u202Ebidi\u202C \u2066isolé\u2069", "bidi isolé")]
    [InlineData("nu\u00ADmé\u00ADrique", "numérique")]
    [InlineData("tag\U000E0041\U000E0042", "tag")]
    [InlineData("nul\0\u0007l", "nul l")]
    [InlineData("seul \uD800 fin", "seul fin")]
    [InlineData("\u3164\u2063", "")]
    public void Only_what_a_reader_sees_stays_on_one_line(string raw, string clean)
    {
        Assert.Equal(clean, TextCleaning.Line(raw));
    }
}
