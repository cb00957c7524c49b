using Assistant.Bot.Pages;
using Xunit;

namespace Assistant.Tests.Bot.Pages;

/// <summary>Quotes drawn as paragraphs and lists, without a change to their text.</summary>
public sealed class QuoteBlockTests
{
    [Theory]
    [InlineData("Un texte.", "Paragraph:1")]
    [InlineData("Pour commencer :\n1. Ouvrez.\n2. Fermez.\nFin.", "Paragraph:1 Steps:2 Paragraph:1")]
    [InlineData("- un\n- deux\n1) trois\n12. quatre", "Bullets:2 Steps:2")]
    [InlineData("a) un\nb) deux", "Steps:2")]
    [InlineData("2.1. La Ville\n1234. trop long\n1.sans espace\nA. Dupont\n-", "Paragraph:1 Paragraph:1 Paragraph:1 Paragraph:1 Paragraph:1")]
    [InlineData("", "")]
    [InlineData("\n \n", "")]
    public void Lines_become_steps_bullets_and_paragraphs(string text, string blocks) =>
        Assert.Equal(blocks, string.Join(' ', QuoteBlock.Of(text).Select(block => $"{block.Kind}:{block.Lines.Count}")));

    [Theory]
    [InlineData("Pour commencer :\n1. Ouvrez  deux fois.\n• Fermez.\nFin.")]
    [InlineData("a) un\n2.1. deux")]
    public void Read_together_the_lines_are_the_text(string text) =>
        Assert.Equal(text, string.Join('\n', QuoteBlock.Of(text).SelectMany(block => block.Lines).Select(line => line.Marker + line.Text)));
}
