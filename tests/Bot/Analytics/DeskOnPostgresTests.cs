using AngleSharp.Html.Parser;
using Assistant.Bot.Access;
using Assistant.Bot.Analytics.Humans;
using Assistant.Bot.Analytics.Surveys;
using Assistant.Bot.Demo;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Assistant.Tests.Bot.Analytics;

/// <summary>The coordinators' desk over PostgreSQL: every page, for every scope, and what is written there.</summary>
public sealed class DeskOnPostgresTests : IDisposable
{
    private static readonly string[] Pages =
    [
        "to-do", "to-do/contacts", "overview", "overview?as=xlsx", "rights", "questions", "questions?ending=Unanswered&lang=nl", "questions?by=Item&value=my-ebox", "questions?by=Group&value=1", "questions?q=webinaire",
        "questions?as=csv", "equity", "review", "report", "report?as=docx", "kpis", "kpis/survey", "documents", "settings",
    ];

    private readonly AStore _store = AStore.With(ADocument.Titled("Papillons").Saying("Le vol", "Le papillon bleu vole la nuit au-dessus du canal."));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task Every_page_opens_in_every_scope_and_keeps_what_is_written()
    {
        using var postgres = await APostgres.StartAsync();
        using var bot = new RunningBot(_store, settings: new()
        {
            ["Data:Provider"] = "PostgreSql",
            ["Data:ConnectionString"] = postgres.ConnectionString,
            ["Data:Key"] = Convert.ToBase64String(new byte[32]),
        });
        await bot.Services.GetRequiredService<DemoStore>().FillAsync(new DemoSignals(seed: 9, TimeProvider.System.GetUtcNow(), days: 70).Ask(2000), Cancellation);
        var wrong = new List<string>();
        foreach (var scope in new[] { DeskScope.All, DeskScope.Programme, DeskScope.City, DeskScope.Of("cpas-exemple") })
        {
            using var desk = await bot.SignInAsync(ADeskPerson.Named("Ann", scope, Enum.GetValues<DeskRole>()));
            foreach (var page in Pages)
            {
                using var seen = await desk.GetAsync(new Uri($"/desk/fr/{page}", UriKind.Relative), Cancellation);
                wrong.AddRange(seen.IsSuccessStatusCode ? [] : [$"{scope} {page}: {seen.StatusCode}"]);
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Concat(bot.Logs.All.Split('\n').Where(line => line.Contains("PostgresException", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal))));
        await WriteAsync(bot, ADeskPerson.With(Enum.GetValues<DeskRole>()));
    }

    private static async Task WriteAsync(RunningBot bot, DeskPerson person)
    {
        var today = BrusselsTime.DateOf(TimeProvider.System.GetUtcNow());
        var survey = bot.Services.GetRequiredService<SurveyDesk>();
        Assert.True(await survey.SetAsync(person, today.AddDays(7)));
        await survey.BringAsync(person, [.. Enumerable.Range(0, 12).Select(_ => new BroughtAnswer(today, new SurveyAnswer(Language.Dutch, Audience.Staff, "ville-de-bruxelles", 5, Otherwise.Counter, SurveyOrigin.Brought)))]);
        Assert.StartsWith("desk-", await bot.Services.GetRequiredService<ContactDesk>().MakeCodeAsync(person), StringComparison.Ordinal);
        using var desk = await bot.SignInAsync(person);
        using var note = new FormUrlEncodedContent([new("kind", "Headcount"), new("title", "Agents"), new("day", today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)), new("value", "4 000"), new("source", "RH"), new("audience", "staff")]);
        using var noted = await desk.PostAsync(new Uri("/desk/fr/kpis", UriKind.Relative), note, Cancellation);
        Assert.Equal(System.Net.HttpStatusCode.Redirect, noted.StatusCode);

        var queue = new HtmlParser().ParseDocument(await desk.GetStringAsync(new Uri("/desk/fr/to-do", UriKind.Relative), Cancellation));
        using var begin = new FormUrlEncodedContent([new("group", queue.QuerySelector("button[name=group]")!.GetAttribute("value")!)]);
        using var begun = await desk.PostAsync(new Uri("/desk/fr/to-do", UriKind.Relative), begin, Cancellation);
        var answer = begun.Headers.Location!.OriginalString;
        using var opened = await desk.GetAsync(new Uri($"{answer}?replay=1", UriKind.Relative), Cancellation);
        using var gap = await desk.GetAsync(new Uri(queue.QuerySelector(".gap-title a")!.GetAttribute("href")!, UriKind.Relative), Cancellation);
        Assert.True(opened.IsSuccessStatusCode && gap.IsSuccessStatusCode, $"{opened.StatusCode} {gap.StatusCode}");
        Assert.Contains("4 000", (await desk.GetStringAsync(new Uri("/desk/en/kpis", UriKind.Relative), Cancellation)).Replace(',', ' '), StringComparison.Ordinal);
    }
}
