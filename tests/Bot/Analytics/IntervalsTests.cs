using Assistant.Bot.Analytics;
using Xunit;

namespace Assistant.Tests.Bot.Analytics;

/// <summary>The intervals, against values that are published.</summary>
public sealed class IntervalsTests
{
    // Newcombe 1998, Statistics in Medicine 17, 857–872: table I, method 3 (the score interval without correction).
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void The_interval_of_a_share_is_Wilsons(int some, int all, double low, double high)
    {
        var interval = Intervals.Wilson(some, all);

        Assert.Equal((low, high), (Math.Round(interval.Low, 4), Math.Round(interval.High, 4)));
    }

    // Newcombe 1998, Statistics in Medicine 17, 873–890: table II, method 10, and a difference of nothing.
    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524, 0.3339)]
    [InlineData(9, 10, 3, 10, 0.1705, 0.8090)]
    [InlineData(10, 10, 0, 10, 0.6075, 1.0000)]
    public void The_interval_of_a_difference_is_Newcombes(int some, int all, int otherSome, int otherAll, double low, double high)
    {
        var interval = Intervals.Newcombe(some, all, otherSome, otherAll);

        Assert.Equal((low, high), (Math.Round(interval.Low, 4), Math.Round(interval.High, 4)));
    }

    [Fact]
    public void A_difference_is_certain_only_when_its_interval_leaves_out_zero_and_both_sides_are_large_enough()
    {
        var clear = new Gap(new Share(40, 100, 0), new Share(10, 100, 0));
        var few = new Gap(new Share(16, 40, 0), new Share(1, 40, 0));
        var none = new Gap(new Share(20, 100, 0), new Share(18, 100, 0));

        Assert.Equal([true, false, false], [clear.IsCertain, few.IsCertain, none.IsCertain]);
        Assert.Equal(0.3, clear.Value!.Value, 10);
    }
}
