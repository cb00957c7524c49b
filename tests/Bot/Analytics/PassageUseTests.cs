using AngleSharp.Html.Parser;
using Assistant.Bot.Access;
using Assistant.Bot.Analytics;
using Assistant.Bot.Analytics.Figures;
using Assistant.Bot.Demo;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;
using Assistant.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Assistant.Tests.Bot.Analytics;

/// <summary>Which passages answer most, and which never do, without a word on what few people asked.</summary>
public sealed class PassageUseTests : IDisposable
{
    private readonly AStore _store = AStore.With(ADocument.Titled("Papillons")
        .Saying("Le vol", "Le papillon bleu vole la nuit au-dessus du canal.")
        .Saying("Le repas", "Le papillon bleu mange des orties près de la gare.")
        .Saying("Le sommeil", "Le papillon bleu dort le matin sous les tuiles."));

    private readonly RunningBot _bot;

    public PassageUseTests() => _bot = new RunningBot(_store);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _bot.Dispose();
        _store.Dispose();
    }

    [Fact]
    public async Task The_page_names_what_ten_people_asked_for_and_what_nobody_did_and_is_silent_on_the_rest()
    {
        var ids = (await _bot.Services.GetRequiredService<PassageDesk>().IdsAsync(Cancellation)).Single().ToList();
        await _bot.Services.GetRequiredService<DemoStore>().FillAsync([.. Asked(ids[0], people: 13), .. Asked(ids[1], people: 9)], Cancellation);
        using var desk = await _bot.SignInAsync(ADeskPerson.With(DeskRole.Reader));

        var page = new HtmlParser().ParseDocument(await desk.GetStringAsync(new Uri("/desk/fr/documents", UriKind.Relative), Cancellation)).QuerySelector("[aria-labelledby=passages]")!;
        var file = await desk.GetStringAsync(new Uri("/desk/fr/documents?as=csv", UriKind.Relative), Cancellation);

        var most = Assert.Single(page.QuerySelectorAll("tbody tr"));
        Assert.Contains("Le vol", most.TextContent, StringComparison.Ordinal);
        Assert.Equal("10", most.QuerySelector("td.n")!.TextContent.Trim());
        Assert.Contains("1 passages sur 3", page.TextContent, StringComparison.Ordinal);
        Assert.Contains("Le sommeil", page.QuerySelector("details")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Le repas", page.TextContent + file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_is_answered_counts_for_the_passage_that_was_quoted_first()
    {
        await _bot.AskAsync("fr", "Quand vole le papillon bleu ?");
        await _bot.AskAsync("fr", "Quand vole le papillon bleu ?");
        var month = Month.Of(TimeProvider.System.GetUtcNow());
        await _bot.Services.GetRequiredService<CellCounting>().CountAsync(month, long.MaxValue, Cancellation);
        var ids = (await _bot.Services.GetRequiredService<PassageDesk>().IdsAsync(Cancellation)).Single().ToList();

        var use = Assert.Single(_bot.Services.GetRequiredService<Assistant.Bot.Data.Database>().Read(db => PassageUse.Read(db, month, month)));

        Assert.Equal((ids[0], 2), (use.Passage, use.Questions));
    }

    [Fact]
    public void Suggestions_count_for_no_passage_and_one_person_counts_once()
    {
        SignalFacts Fact(string passage, long actor, AnswerStatus status) => new() { Date = new DateOnly(2026, 11, 3), Channel = SignalChannel.Chat, Status = status, Passage = passage, Actor = actor };

        var uses = PassageUse.Of([Fact("a", 1, AnswerStatus.Answered), Fact("a", 1, AnswerStatus.AnsweredPartly), Fact("a", 2, AnswerStatus.AnsweredCurated), Fact("b", 3, AnswerStatus.UnansweredWeakEvidence)]);

        Assert.Equal([new PassageUse("a", 3, 2)], uses);
    }

    private static IEnumerable<DemoQuestion> Asked(string passage, int people) => Enumerable.Range(0, people).Select(person => new DemoQuestion(
        new Signal
        {
            AskedAt = TimeProvider.System.GetUtcNow(),
            Channel = SignalChannel.Chat,
            Text = "quand vole le papillon",
            Language = Language.French,
            Status = AnswerStatus.Answered,
            Quotes = 1,
            Passage = passage,
        },
        person));
}
