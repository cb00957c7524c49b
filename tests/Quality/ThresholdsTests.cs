using System.Globalization;
using System.Text.Json;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Quality;

/// <summary>
/// The figures of docs/quality.md stay where they are: <c>thresholds.json</c> holds for each labelled set the least or most that <c>evaluate --golden</c> may print, a little beside what was
/// measured. Raise them with the quality; who lowers one says why.
/// </summary>
public sealed class ThresholdsTests(QualityReports reports) : IClassFixture<QualityReports>
{
    public static TheoryData<string, string, string, double> Thresholds
    {
        get
        {
            using var thresholds = JsonDocument.Parse(File.ReadAllText(Path.Combine(TestData.Repository, "tests", "Quality", "thresholds.json")));
            return
            [
                .. from set in thresholds.RootElement.EnumerateObject()
                   from bound in set.Value.EnumerateObject()
                   from figure in bound.Value.EnumerateObject()
                   select (set.Name, figure.Name, bound.Name, figure.Value.GetDouble()),
            ];
        }
    }

    [Theory]
    [MemberData(nameof(Thresholds))]
    public async Task A_figure_does_not_fall_behind_its_threshold(string set, string figure, string bound, double threshold)
    {
        var measured = figure.Split('.').Aggregate(await reports.OfAsync(set), (element, name) => element.GetProperty(name)).GetDouble();

        Assert.True(
            bound == "atLeast" ? measured >= threshold : measured <= threshold,
            string.Create(CultureInfo.InvariantCulture, $"{set}: {figure} is {measured}, and should be {bound} {threshold}"));
    }

    [Fact]
    public void Every_bound_is_a_least_or_a_most() => Assert.All(Thresholds, row => Assert.Contains(row.Data.Item3, new[] { "atLeast", "atMost" }));

    [Fact]
    public async Task Every_language_and_pair_is_reported()
    {
        var report = await reports.OfAsync("golden.jsonl");

        Assert.Equal(["fr", "nl", "en", "all"], report.GetProperty("languages").EnumerateObject().Select(language => language.Name));
        Assert.Equal(["nl-fr", "en-fr", "fr-nl", "en-nl", "fr-en", "nl-en", "all"], report.GetProperty("crossLanguage").EnumerateObject().Select(pair => pair.Name));
        Assert.Equal(10, report.GetProperty("calibration").GetProperty("bins").GetArrayLength());
        Assert.NotEmpty(report.GetProperty("gaps").EnumerateArray());
        Assert.Equal(["Answered", "Unanswered", "Redirected", "Conversation"], report.GetProperty("statuses").EnumerateArray().Select(row => row.GetProperty("expected").GetString()));
    }
}
