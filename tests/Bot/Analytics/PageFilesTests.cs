using AngleSharp.Html.Parser;
using Assistant.Bot.Access;
using Assistant.Bot.Analytics;
using Assistant.Bot.Analytics.Gaps;
using Assistant.Bot.Data;
using Assistant.Bot.Demo;
using Assistant.Bot.Signals;
using Assistant.Tests.Support;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using Row = DocumentFormat.OpenXml.Spreadsheet.Row;

namespace Assistant.Tests.Bot.Analytics;

/// <summary>The figures of every page as files, and questions of a gap that are taken out of it.</summary>
public sealed class PageFilesTests : IDisposable
{
    private readonly AStore _store = AStore.With(ADocument.Titled("Papillons").Saying("Le vol", "Le papillon bleu vole la nuit au-dessus du canal."));
    private readonly RunningBot _bot;

    public PageFilesTests() => _bot = new RunningBot(_store);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _bot.Dispose();
        _store.Dispose();
    }

    [Fact]
    public async Task Every_page_of_figures_gives_the_same_rows_as_text_and_as_a_spreadsheet()
    {
        using var desk = await DemoAsync();
        foreach (var page in new[] { "overview", "rights", "equity", "kpis", "kpis/survey", "to-do", "review", "documents", "settings" })
        {
            var text = await desk.GetStringAsync(new Uri($"/desk/nl/{page}?as=csv", UriKind.Relative), Cancellation);
            var sheet = await desk.GetByteArrayAsync(new Uri($"/desk/nl/{page}?as=xlsx", UriKind.Relative), Cancellation);
            using var workbook = SpreadsheetDocument.Open(new MemoryStream(sheet), isEditable: false);
            var (rows, tables) = (workbook.WorkbookPart!.WorksheetParts.Sum(part => part.Worksheet!.Descendants<Row>().Count()), workbook.WorkbookPart.WorksheetParts.Count());

            // Beside the rows of its tables the text has their names, and an empty line after each.
            Assert.True(rows >= tables, page);
            Assert.Equal(rows - NotesOf(workbook) + (tables > 1 ? tables * 2 : 0), text.Split("\r\n").Length - 1);
        }
    }

    [Fact]
    public async Task The_facts_behind_a_number_are_as_many_as_it_says_and_below_ten_people_there_is_no_file()
    {
        using var desk = await DemoAsync();
        var month = Month.Of(TimeProvider.System.GetUtcNow()).Plus(-1);
        var filter = new SignalFilter(month, month) { Ending = Ending.Unanswered };
        var shown = _bot.Services.GetRequiredService<Database>().Read(db => CellSet.Read(db, filter, Shown.Outside, Dimension.All)).Count(filter);

        var file = await desk.GetStringAsync(new Uri($"/desk/fr/questions?{filter.ToQuery()}&as=csv", UriKind.Relative), Cancellation);
        using var hidden = await desk.GetAsync(new Uri($"/desk/fr/questions?{(filter with { Dimension = Dimension.Item, Value = "123digit", Ending = Ending.Partly, Language = LanguageChoice.Unknown }).ToQuery()}&as=csv", UriKind.Relative), Cancellation);

        Assert.True(shown.Questions > 0);
        Assert.Equal(shown.Questions, file.Split("\r\n").Length - 2);
        Assert.DoesNotContain("webinaire", file, StringComparison.Ordinal);
        Assert.True(hidden.StatusCode == System.Net.HttpStatusCode.NotFound || (await hidden.Content.ReadAsStringAsync(Cancellation)).Split("\r\n").Length == 2);
    }

    [Fact]
    public async Task Questions_that_ask_something_else_are_taken_out_of_a_gap()
    {
        var questions = new[] { "Y a-t-il un webinaire sur itsme ?", "Y a-t-il un webinaire sur itsme lundi ?", "un webinaire sur itsme ?" };
        foreach (var question in questions.Concat(questions))
        {
            await _bot.AskAsync("fr", question);
        }

        using var desk = await _bot.SignInAsync(ADeskPerson.With(DeskRole.Coordinator));
        var queue = new HtmlParser().ParseDocument(await desk.GetStringAsync(new Uri("/desk/fr/to-do", UriKind.Relative), Cancellation));
        var address = queue.QuerySelector(".gap-title a")!.GetAttribute("href")!;
        var before = new HtmlParser().ParseDocument(await desk.GetStringAsync(new Uri(address, UriKind.Relative), Cancellation));
        var taken = before.QuerySelectorAll("input[name=take]")[0];
        var text = taken.ParentElement!.QuerySelector("bdi")!.TextContent;
        using var form = new FormUrlEncodedContent([new("take", taken.GetAttribute("value")!)]);
        using var posted = await desk.PostAsync(new Uri(address, UriKind.Relative), form, Cancellation);
        var after = new HtmlParser().ParseDocument(await desk.GetStringAsync(new Uri(address, UriKind.Relative), Cancellation));

        Assert.EndsWith("split=1", posted.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal(before.QuerySelectorAll("input[name=take]").Length - 1, after.QuerySelectorAll("input[name=take]").Length);
        Assert.DoesNotContain(text, after.QuerySelectorAll("bdi").Select(bdi => bdi.TextContent));
    }

    // A note stands in the spreadsheet only, below an empty row.
    private static int NotesOf(SpreadsheetDocument workbook) => workbook.WorkbookPart!.WorksheetParts.Sum(part => part.Worksheet!.Descendants<Row>().Count(row => !row.HasChildren) * 2);

    [Fact]
    public async Task A_file_of_gaps_names_only_those_of_ten_people_and_their_words_only_to_reviewers()
    {
        using var reviewer = await DemoAsync();
        using var coordinator = await _bot.SignInAsync(ADeskPerson.With(DeskRole.Coordinator));
        var shareable = _bot.Services.GetRequiredService<GapDesk>().Shareable(ADeskPerson.With(DeskRole.Coordinator));
        var address = new Uri("/desk/fr/to-do?as=csv", UriKind.Relative);

        var (all, without) = (await reviewer.GetStringAsync(address, Cancellation), await coordinator.GetStringAsync(address, Cancellation));
        var shown = all.Split("\r\n\r\n")[0].Split("\r\n").Skip(2).Where(line => line.Length > 0).ToList();

        Assert.NotEmpty(shareable);
        Assert.NotEmpty(shown);
        Assert.True(shown.Count <= shareable.Count);
        Assert.All(shown, line => Assert.True(int.Parse(line.Split(';')[2], System.Globalization.CultureInfo.InvariantCulture) >= CellCounting.LeastOutside, line));
        Assert.DoesNotContain("Groupe ", all, StringComparison.Ordinal);
        Assert.Equal(shown.Count, without.Split("\"Groupe ").Length - 1);
    }

    private async Task<HttpClient> DemoAsync()
    {
        await _bot.Services.GetRequiredService<DemoStore>().FillAsync(new DemoSignals(seed: 5, TimeProvider.System.GetUtcNow(), days: 100).Ask(3000), Cancellation);
        return await _bot.SignInAsync(ADeskPerson.With(Enum.GetValues<DeskRole>()));
    }
}
