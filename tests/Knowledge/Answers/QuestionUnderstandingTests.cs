using Assistant.Knowledge.Languages;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Knowledge.Answers;

/// <summary>A model may say otherwise what was asked; the asker's own words always come first.</summary>
public sealed class QuestionUnderstandingTests : IDisposable
{
    private readonly AStore _store = AStore.With(
        ADocument.Titled("Débloquer une carte SIM").In(Language.French).Saying("Comment débloquer une carte SIM ?", "Pour débloquer la carte SIM, demandez le code PUK à l'opérateur. L'opérateur donne le code PUK au guichet."),
        ADocument.Titled("Offre internet sociale").In(Language.French).Saying("Combien coûte l'offre internet sociale ?", "L'offre internet sociale coûte 19 euros par mois."));

    [Fact]
    public async Task What_the_askers_words_do_not_find_the_models_words_may()
    {
        var model = Understands("""{"questions":["Comment débloquer une carte SIM ?"],"wordings":[]}""");
        using var answerer = AnAnswerer.Over(_store, model);

        var answer = await answerer.Ask("ma grand-mère regarde sa carte SIM de travers depuis la semaine passée");

        Assert.Equal("Comment débloquer une carte SIM ?", answer.ReadAs);
        Assert.Contains(answer.Quotes, quote => quote.Text.Contains("PUK", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_askers_own_words_find_needs_no_other_words()
    {
        var model = Understands("""{"questions":["Combien coûte l'offre internet sociale ?"],"wordings":[]}""");
        using var answerer = AnAnswerer.Over(_store, model);

        var answer = await answerer.Ask("Comment débloquer une carte SIM ?");

        Assert.Null(answer.ReadAs);
        Assert.All(model.Seen, prompt => Assert.True(prompt.IsAnswering));
    }

    [Theory]
    [InlineData("""{"questions":["Combien coûte l'offre internet sociale ?"],"wordings":["Combien coûte l'offre internet sociale ?"]}""")]
    [InlineData("""{"questions":["Comment débloquer 5 cartes SIM ?"],"wordings":[]}""")]
    [InlineData("""{"questions":"Comment débloquer une carte SIM ?","wordings":7}""")]
    [InlineData("""{"questions":[{"text":"Comment débloquer une carte SIM ?"}]}""")]
    [InlineData("nothing at all")]
    public async Task A_model_that_asks_something_else_is_not_followed(string reply)
    {
        using var answerer = AnAnswerer.Over(_store, Understands(reply));

        var answer = await answerer.Ask("ma grand-mère regarde sa carte SIM de travers depuis la semaine passée");

        Assert.Null(answer.ReadAs);
        Assert.DoesNotContain(answer.Quotes, quote => quote.Text.Contains("19 euros", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_model_may_be_kept_from_reading_questions()
    {
        var model = Understands("""{"questions":["Comment débloquer une carte SIM ?"],"wordings":[]}""");
        using var answerer = AnAnswerer.Over(_store, model, clock: null, ("Model:ReadsQuestions", "false"));

        var answer = await answerer.Ask("ma grand-mère regarde sa carte SIM de travers depuis la semaine passée");

        Assert.Null(answer.ReadAs);
        Assert.All(model.Seen, prompt => Assert.True(prompt.IsAnswering));
    }

    public void Dispose() => _store.Dispose();

    private static FakeModel Understands(string reply) => new(prompt => prompt.IsAnswering ? FakeModel.Reply() : reply);
}
