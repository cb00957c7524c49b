using System.Net;
using System.Net.Http.Headers;
using Assistant.Bot.Access;
using Assistant.Bot.Analytics;
using Assistant.Bot.Analytics.Surveys;
using Assistant.Bot.Data;
using Assistant.Bot.Pages;
using Assistant.Bot.Replies;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Languages;
using Assistant.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Assistant.Tests.Bot.Analytics;

/// <summary>The short questionnaire: offered, filled in by buttons or on its page, brought from elsewhere, and shown only of enough people.</summary>
public sealed class SurveyTests : IDisposable
{
    // The same words sent twice would be one question.
    private static readonly string[] Questions = ["Quand vole le papillon bleu ?", "Le papillon bleu vole quand ?", "Le papillon bleu, il vole quand ?", "Il vole quand, le papillon bleu ?"];

    private static readonly DeskPerson Ann = ADeskPerson.With(DeskRole.Coordinator);

    private readonly AStore _store = AStore.With(ADocument.Titled("Papillons").Saying("Le vol", "Le papillon bleu vole la nuit au-dessus du canal."));

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task It_is_offered_once_after_the_third_question_and_what_is_said_is_kept_without_a_conversation()
    {
        using var bot = new ListeningBot(_store);
        await OpenAsync(bot.Services);
        var chat = await bot.ChatAsync();
        var texts = SurveyTexts.French;
        foreach (var question in Questions)
        {
            await chat.AskAsync(question);
        }

        var said = (await chat.ReadAsync()).Select(activity => (string?)activity["text"]).ToList();
        await chat.AskAsync(texts.Begin);
        await chat.AskAsync("Mon avis : Très utile");
        await chat.AskAsync("Mon avis : Très utile. Téléphoné, ou été à un guichet");

        Assert.Single(said, texts.Invitation);
        Assert.Contains(texts.Thanks, (await chat.ReadAsync()).Select(activity => (string?)activity["text"]));
        var row = Assert.Single(Rows(bot.Services));
        Assert.Equal((5, 2, 0), row);
        Assert.Equal(1, bot.Services.GetRequiredService<Database>().Read(db => db.Number("SELECT SUM(count) FROM survey_offers")));
        Assert.Equal(4, bot.Services.GetRequiredService<Database>().Read(db => db.Number("SELECT COUNT(*) FROM signals")));
    }

    [Fact]
    public async Task Its_page_takes_as_many_as_a_room_fills_in_and_then_says_politely_when_to_come_back()
    {
        using var bot = new ListeningBot(_store);
        await OpenAsync(bot.Services);
        using FormUrlEncodedContent filled = new([new("useful", "5"), new("otherwise", "2")]);

        var room = await Task.WhenAll(Enumerable.Range(0, SurveyLimit.PerMinute).Select(_ => bot.Client.PostAsync("/nl/survey", filled, TestContext.Current.CancellationToken)));
        var late = await bot.Client.PostAsync("/nl/survey", filled, TestContext.Current.CancellationToken);
        var page = await late.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.All(room, response => Assert.Equal((HttpStatusCode.OK, "?done=1"), (response.StatusCode, response.RequestMessage?.RequestUri?.Query)));
        Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromMinutes(1)), (late.StatusCode, late.Headers.RetryAfter?.Delta));
        Assert.Contains(SurveyTexts.Dutch.Slower, page, StringComparison.Ordinal);
        Assert.Contains("<form", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await bot.Client.GetAsync("/nl/survey", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(Enumerable.Repeat((5, 2, 2), SurveyLimit.PerMinute), Rows(bot.Services));
    }

    [Fact]
    public async Task While_it_is_closed_nothing_is_offered_linked_or_kept()
    {
        using var bot = new ListeningBot(_store);
        var chat = await bot.ChatAsync();
        foreach (var question in Questions)
        {
            await chat.AskAsync(question);
        }

        await chat.AskAsync("Mon avis : Utile. Renoncé");
        var page = await bot.Client.GetStringAsync(new Uri("/fr", UriKind.Relative), TestContext.Current.CancellationToken);
        using var form = new FormUrlEncodedContent([new("useful", "5")]);
        using var posted = await bot.Client.PostAsync(new Uri("/fr/survey", UriKind.Relative), form, TestContext.Current.CancellationToken);

        Assert.DoesNotContain(SurveyTexts.French.Invitation, (await chat.ReadAsync()).Select(activity => (string?)activity["text"]));
        Assert.DoesNotContain("/fr/survey", page, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, posted.StatusCode);
        Assert.Empty(Rows(bot.Services));
    }

    [Theory]
    [InlineData("fr", "useful=4&otherwise=3", 4, 3)]
    [InlineData("nl", "useful=1&otherwise=", 1, 0)]
    public async Task The_page_keeps_what_is_filled_in(string language, string filled, int useful, int otherwise)
    {
        using var bot = new RunningBot(_store);
        await OpenAsync(bot.Services);

        var seen = await bot.SendAsync(new HttpRequestMessage(HttpMethod.Post, $"/{language}/survey") { Content = new StringContent(filled, new MediaTypeHeaderValue("application/x-www-form-urlencoded")) });

        Assert.Equal(System.Net.HttpStatusCode.Redirect, seen.Status);
        Assert.Equal((useful, otherwise, 2), Assert.Single(Rows(bot.Services)));
        Assert.Contains("/survey", (await bot.OpenAsync($"/{language}")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_another_tool_is_taken_in_as_a_whole_or_not_at_all()
    {
        using var bot = new RunningBot(_store);
        using var desk = await bot.SignInAsync(Ann);
        var good = string.Join('\n', Enumerable.Range(0, 12).Select(i => $"2026-03-{i + 1:00};{(i % 2 == 0 ? "fr" : "nl")};helpers;;{(i < 9 ? 5 : 2)};{(i % 4) + 1}").Prepend(SurveyFile.Head));

        var wrong = await SendFileAsync(desk, good + "\n2026-03-01;fr;helpers;;6;1");
        Assert.Empty(Rows(bot.Services));
        var taken = await SendFileAsync(desk, good);

        Assert.Contains("wrong=14", wrong, StringComparison.Ordinal);
        Assert.Contains("brought=12", taken, StringComparison.Ordinal);
        var said = bot.Services.GetRequiredService<SurveyDesk>().Read(new SignalFilter(new Month(2026, 1), new Month(2026, 12)), CellCounting.LeastOutside);
        Assert.Equal((12, 9, 12), (said.Respondents, said.Useful, said.Brought));
        Assert.Equal([3, 3, 3, 3], said.Otherwise);
    }

    [Theory]
    [InlineData("name;date;language;audience;structure;useful;otherwise\nAnn;2026-03-01;fr;helpers;;5;1", "1")]
    [InlineData("date;language;audience;structure;useful;otherwise\n2999-01-01;fr;helpers;;5;1", "2")]
    [InlineData("date;language;audience;structure;useful;otherwise\n2026-03-01;de;helpers;;5;1", "2")]
    [InlineData("date;language;audience;structure;useful;otherwise\n2026-03-01;fr;helpers;Marie Dupont;5;1", "2")]
    [InlineData("date;language;audience;structure;useful;otherwise\n2026-03-01;fr;helpers;;5;9\n2026-03-01;fr;helpers;;5", "2 3")]
    public void What_is_no_answer_is_named_by_its_line(string file, string lines)
    {
        var (answers, wrong) = SurveyFile.Read(file, new DateOnly(2026, 11, 23));

        Assert.Empty(answers);
        Assert.Equal(lines, string.Join(' ', wrong));
    }

    [Fact]
    public void Commas_quotes_and_a_byte_order_mark_are_read_as_spreadsheets_write_them()
    {
        var (answers, wrong) = SurveyFile.Read("\uFEFFdate,language,audience,structure,useful,otherwise\r\n\"2026-03-01\",nl,staff,\"ville-de-bruxelles\",4,\r\n", new DateOnly(2026, 11, 23));

        Assert.Empty(wrong);
        Assert.Equal(new SurveyAnswer(Language.Dutch, Assistant.Knowledge.Passages.Audience.Staff, "ville-de-bruxelles", 4, Otherwise: null, SurveyOrigin.Brought), Assert.Single(answers).Answer);
    }

    [Fact]
    public void No_period_and_no_difference_of_two_periods_is_of_fewer_people_than_may_be_shown()
    {
        const int Least = 10;
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var months = Enumerable.Range(0, 12).Where(_ => random.Next(4) > 0).Select(i => new SurveyMonth(new Month(2026, i + 1), 50, random.Next(25), 0, [0, 0, 0, 0], 0)).ToList();
            var shown = (from first in Enumerable.Range(1, 12)
                         from last in Enumerable.Range(first, 13 - first)
                         select (First: first, Last: last, Count: SurveyFigures.Of(months, new Month(2026, first), new Month(2026, last), Least).Respondents)).ToList();

            Assert.All(shown, period => Assert.True(period.Count is 0 or >= Least, $"seed {seed}: {period}"));
            foreach (var wide in shown)
            {
                Assert.All(shown.Where(narrow => narrow.First >= wide.First && narrow.Last <= wide.Last), narrow => Assert.True(wide.Count - narrow.Count is 0 or >= Least, $"seed {seed}: {wide} less {narrow}"));
            }
        }
    }

    private static Task<bool> OpenAsync(IServiceProvider services) => services.GetRequiredService<SurveyDesk>().SetAsync(Ann, BrusselsTime.DateOf(TimeProvider.System.GetUtcNow()).AddDays(7));

    private static List<(int Useful, int Otherwise, int Origin)> Rows(IServiceProvider services) => services.GetRequiredService<Database>().Read(db => db.All(
        "SELECT useful, COALESCE(otherwise, 0), origin FROM survey_answers ORDER BY id", row => ((int)row.GetInt64(0), (int)row.GetInt64(1), (int)row.GetInt64(2))));

    private static async Task<string> SendFileAsync(HttpClient desk, string file)
    {
        using var form = new MultipartFormDataContent { { new StringContent("file"), "do" }, { new StringContent(file), "file", "answers.csv" } };
        using var response = await desk.PostAsync(new Uri("/desk/fr/kpis/survey", UriKind.Relative), form, TestContext.Current.CancellationToken);
        return response.Headers.Location!.OriginalString;
    }
}
