using Assistant.Bot.Analytics.Charts;
using Xunit;

namespace Assistant.Tests.Bot.Analytics;

/// <summary>What a drawing of bars names and how long it draws what may not be shown.</summary>
public sealed class BarChartTests
{
    [Fact]
    public void What_may_not_be_shown_apart_is_drawn_and_named_beside_the_parts()
    {
        var chart = Chart(new ChartBar("October", [40, null], "100") { Total = 100 });

        Assert.Equal(["Answered", "Unanswered", "not shown"], chart.Legend.Select(part => part.Name));
        Assert.Equal(["one", "two", "track"], Assert.Single(chart.Drawn()).Pieces.Select(piece => piece.Colour));
    }

    [Fact]
    public void Where_all_is_shown_only_the_parts_are_named() =>
        Assert.Equal(["Answered", "Unanswered"], Chart(new ChartBar("October", [40, 60], "100") { Total = 100 }).Legend.Select(part => part.Name));

    private static BarChart Chart(ChartBar bar) => new("months", "Questions by month", ["Answered", "Unanswered"], [bar]) { Hidden = "not shown" };
}
