using Assistant.Bot.Access;
using Assistant.Bot.Analytics.Gaps;
using Assistant.Bot.Analytics.Reviews;
using Assistant.Bot.Data;
using Assistant.Bot.Signals;
using Assistant.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Assistant.Tests.Bot.Analytics;

/// <summary>What reviewers have judged, as figures.</summary>
public sealed class ReviewTests : IDisposable
{
    private readonly AStore _store = AStore.With(ADocument.Titled("Papillons").Saying("Le vol", "Le papillon bleu vole la nuit au-dessus du canal."));
    private readonly RunningBot _bot;

    public ReviewTests() => _bot = new RunningBot(_store);

    public void Dispose()
    {
        _bot.Dispose();
        _store.Dispose();
    }

    [Fact]
    public async Task A_judged_answer_to_a_question_of_unknown_language_counts_and_every_page_opens()
    {
        var today = BrusselsTime.DayOf(TimeProvider.System.GetUtcNow());
        await JudgedAsync("fr", isRight: true);
        await JudgedAsync("", isRight: false);
        using var desk = await _bot.SignInAsync(ADeskPerson.With(Enum.GetValues<DeskRole>()));

        var accuracy = _bot.Services.GetRequiredService<ReviewDesk>().Accuracy(today - 7, today);
        var pages = new List<System.Net.HttpStatusCode>();
        foreach (var page in new[] { "overview", "review", "report", "review?as=csv" })
        {
            using var response = await desk.GetAsync(new Uri($"/desk/fr/{page}", UriKind.Relative), TestContext.Current.CancellationToken);
            pages.Add(response.StatusCode);
        }

        Assert.Equal((2, 1), (accuracy[""].All, accuracy[""].Some));
        Assert.Equal((1, 0), (accuracy["-"].All, accuracy["-"].Some));
        Assert.All(pages, status => Assert.Equal(System.Net.HttpStatusCode.OK, status));
    }

    private Task<int> JudgedAsync(string language, bool isRight)
    {
        var week = BrusselsTime.DayNumber(GapDays.Week(BrusselsTime.DayOf(TimeProvider.System.GetUtcNow())));
        return _bot.Services.GetRequiredService<GroupCommit>().WriteAsync(db => db.Execute(
            "INSERT INTO reviews (week, language, scope, verdict, score, is_right, reviewer, judged_at) VALUES (@p1, @p2, '', @p3, 100, @p4, @p5, 1)",
            week, language, new ReviewVerdict([SentenceMark.Right], CitationMark.Right, IsContentIssue: false).ToJson(), isRight ? 1L : 0L, new byte[32]));
    }
}
