using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Quality;

/// <summary>
/// Answers 360 labelled questions (210 answerable, 150 not; French, Dutch, English; near-verbatim, lay, mistyped, keywords) over the starter corpus.
/// The thresholds lie a little below what was measured (docs/quality.md), so that a change that costs quality is seen.
/// </summary>
public sealed class AnsweringQualityTests : IAsyncLifetime
{
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
    public void What_is_answered_comes_from_a_document_that_says_it() =>
        AtLeast(0.97, Answered.Count(a => a.Question.IsFromRightDocument(a.Answer)), Answered.Count);

    [Fact]
    public void What_is_answered_holds_the_words_that_answer() =>
        AtLeast(0.90, Answered.Count(a => a.Question.IsSaidBy(a.Answer)), Answered.Count);

    [Fact]
    public void More_than_half_of_the_answerable_questions_are_answered() =>
        AtLeast(0.54, Answered.Count, _answered.Count(a => a.Question.IsAnswerable));

    [Fact]
    public void Questions_that_the_documents_do_not_answer_are_left_unanswered()
    {
        var unanswerable = _answered.Where(a => !a.Question.IsAnswerable).ToList();

        AtLeast(0.92, unanswerable.Count(a => a.Answer.Status != AnswerStatus.Answered), unanswerable.Count);
        AtLeast(0.85, unanswerable.Count(a => a.Answer.Quotes.Count == 0), unanswerable.Count);
    }

    [Fact]
    public void The_language_of_the_question_is_known() =>
        AtLeast(0.96, _answered.Count(a => a.Answer.Language == LanguageCodes.Parse(a.Question.Lang)), _answered.Count);

    [Fact]
    public void Every_quote_stands_in_its_passage_to_the_letter() =>
        Assert.All(_answered.SelectMany(a => a.Answer.Quotes), quote => Assert.Contains(quote.Text, quote.Passage.Text, StringComparison.Ordinal));

    [Fact]
    public void No_answer_has_more_than_three_quotes() => Assert.All(_answered, a => Assert.InRange(a.Answer.Quotes.Count, 0, 3));

    private List<(LabelledQuestion Question, Answer Answer)> Answered => [.. _answered.Where(a => a.Question.IsAnswerable && a.Answer.Status == AnswerStatus.Answered)];

    private static void AtLeast(double share, int count, int of) =>
        Assert.True(count >= share * of, $"{count} of {of} is {(double)count / of:P1}, less than {share:P0}");
}
