using Assistant.Bot.Analytics;
using Assistant.Bot.Analytics.Figures;
using Assistant.Knowledge.Languages;
using Xunit;

namespace Assistant.Tests.Bot.Analytics;

/// <summary>A share that may not be seen is said to be hidden, and one of nothing is a dash.</summary>
public sealed class FigureWordsTests
{
    private static readonly Share Unseen = new(0, 0, HiddenMonths: 3);

    [Fact]
    public void Where_something_was_asked_a_hidden_share_says_so() =>
        Assert.Equal("niet getoond", FigureWords.Of(Unseen, new Figure(480, 40, 3, HiddenMonths: 0), Language.Dutch));

    [Fact]
    public void Where_nothing_was_asked_there_is_no_share() =>
        Assert.Equal("–", FigureWords.Of(new Share(0, 0, HiddenMonths: 0), new Figure(0, 0, 3, HiddenMonths: 0), Language.French));
}
