using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Quality;

/// <summary>
/// What must hold for every one of 360 labelled questions over the starter corpus, whatever the figures are; those are guarded by <see cref="ThresholdsTests"/>.
/// </summary>
public sealed class AnsweringQualityTests : IAsyncLifetime
{
    private const double LanguagesKnown = 0.96;

    private readonly List<(LabelledQuestion Question, Answer Answer)> _answered = [];

    public async ValueTask InitializeAsync()
    {
        using var store = AStore.Empty();
        using var answerer = AnAnswerer.OverStarterAnd(store);
        foreach (var question in LabelledQuestion.All)
        {
            _answered.Add((question, await answerer.Ask(question.Text)));
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public void Every_quote_stands_in_its_passage_to_the_letter() =>
        Assert.All(_answered.SelectMany(a => a.Answer.Quotes), quote => Assert.Contains(quote.Text, quote.Passage.Text, StringComparison.Ordinal));

    [Fact]
    public void No_answer_has_more_than_three_quotes() => Assert.All(_answered, a => Assert.InRange(a.Answer.Quotes.Count, 0, 3));

    [Fact]
    public void The_language_of_the_question_is_known()
    {
        var known = _answered.Count(a => a.Answer.Language == LanguageCodes.Parse(a.Question.Lang));

        Assert.True(known >= LanguagesKnown * _answered.Count, $"{known} of {_answered.Count}");
    }
}
