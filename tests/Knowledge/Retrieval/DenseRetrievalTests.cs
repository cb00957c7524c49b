using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Retrieval;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Knowledge.Retrieval;

/// <summary>What dense vectors add to a ranking, and what they leave as it is.</summary>
public sealed class DenseRetrievalTests : IDisposable
{
    private static readonly ADocument[] Documents =
    [
        ADocument.Titled("Lecteur de cartes").Named("reader").Saying("Le branchement", "Le lecteur de cartes se branche à gauche de l'écran de l'ordinateur."),
        ADocument.Titled("Imprimante").Named("printer").Saying("Le papier", "L'imprimante de la bibliothèque prend du papier blanc."),
        ADocument.Titled("Papillons").Named("butterflies").Saying("Les jardins", "Les papillons bleus volent dans les jardins en été."),
        ADocument.Titled("Flurk").Named("flurk").In(Language.Dutch).Saying("Het zwalpje", "Het zwalpje staat naast de flurk."),
    ];

    private readonly FakeEmbedder _model = new(dimensions: 256);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _model.Dispose();

    [Fact]
    public async Task A_passage_in_another_language_that_no_word_leads_to_is_found_by_its_vector()
    {
        (_model.Meanings["brindoux"], _model.Meanings["flambeur"]) = ("zwalpje", "flurk");
        using var store = AStore.With(_model, Documents);
        using var answerer = AnAnswerer.Over(store, _model);

        var found = await RetrieveAsync(answerer, "brindoux flambeur", Language.French, Language.Dutch);

        var (first, by) = (found[0].Document.Id, found[0].FoundBy);
        Assert.Equal(("flurk", FoundBy.Dense), (first, by));
        Assert.Null(answerer.Snapshots.Trouble);
    }

    [Fact]
    public async Task In_its_own_language_a_question_whose_words_are_found_is_ranked_by_them_as_if_there_were_no_vectors()
    {
        const string Asked = "Où se branche le lecteur de cartes ?";
        ADocument[] many =
        [
            .. Documents,
            .. Enumerable.Range(0, 200).Select(i => ADocument.Titled($"Classeur {i}").Named($"f{i}").Saying("Divers", $"Le classeur vert numéro {i} contient des feuilles.")),
        ];
        using var with = AStore.With(_model, many);

        // The model takes the reader that is asked about for a butterfly.
        foreach (var word in (string[])["lecteur", "cartes", "branche"])
        {
            _model.Meanings[word] = "papillons";
        }

        using var without = AStore.With(many);
        using var dense = AnAnswerer.Over(with, _model);
        using var words = AnAnswerer.Over(without);

        var (here, there) = (await RetrieveAsync(dense, Asked, Language.French, Language.French), await RetrieveAsync(words, Asked, Language.French, Language.French));

        Assert.Empty(_model.Seen);
        Assert.Equal(there.Select(one => (one.Document.Id, one.Score)), here.Select(one => (one.Document.Id, one.Score)));
        Assert.Equal((await words.Ask(Asked)).Quotes.Select(quote => quote.Text), (await dense.Ask(Asked)).Quotes.Select(quote => quote.Text));
    }

    [Fact]
    public async Task In_its_own_language_a_question_whose_words_are_found_nowhere_is_ranked_by_vectors()
    {
        _model.Meanings["zuzublop"] = "imprimante";
        using var store = AStore.With(_model, Documents);
        using var answerer = AnAnswerer.Over(store, _model);

        var found = await RetrieveAsync(answerer, "zuzublop", Language.French, Language.French);

        Assert.Equal(("printer", FoundBy.Dense), (found[0].Document.Id, found[0].FoundBy));
    }

    [Fact]
    public async Task A_snapshot_of_another_model_is_answered_by_words_and_the_bot_says_so()
    {
        using var store = AStore.With(Documents);
        using var answerer = AnAnswerer.Over(store, _model);

        var answer = await answerer.Ask("Où se branche le lecteur de cartes ?");

        Assert.Equal(AnswerStatus.Answered, answer.Status);
        Assert.Empty(_model.Seen);
        Assert.Contains("no dense vectors: run 'index'", answerer.Snapshots.Trouble, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endpoint_that_fails_costs_no_answer()
    {
        _model.Fails = _ => throw new HttpRequestException("refused");
        using var store = AStore.With(_model, Documents);
        using var answerer = AnAnswerer.Over(store, _model);

        var answer = await answerer.Ask("Où se branche le lecteur de cartes ?");
        var found = await RetrieveAsync(answerer, "zuzublop lecteur", Language.French, Language.French);

        Assert.Equal((AnswerStatus.Answered, "reader"), (answer.Status, found[0].Document.Id));
        Assert.NotEmpty(_model.Seen);
        Assert.Contains("it cannot be reached", answerer.Snapshots.Trouble, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_asker_may_not_see_is_not_found_by_its_vector_either()
    {
        _model.Meanings["zuzublop"] = "imprimante";
        using var store = AStore.With(_model, Documents[0], ADocument.Titled("Imprimante").Named("staff").For(Audience.Staff).Saying("Le papier", "L'imprimante du service prend du papier."));
        using var answerer = AnAnswerer.Over(store, _model);

        Assert.DoesNotContain(await RetrieveAsync(answerer, "zuzublop", Language.French, Language.French), one => one.Document.Id == "staff");
    }

    [Theory]
    [InlineData(0.0, "a b c")]
    [InlineData(0.4, "a b d c")]
    [InlineData(1.0, "d c b")]
    public void A_weighted_mean_takes_each_ranking_by_its_own_best_and_least(double weight, string expected)
    {
        var ids = "abcd".ToDictionary(letter => letter, letter => new PassageId(new Guid(letter, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0])));
        var terms = new[] { ('a', 10.0), ('b', 5.0), ('c', 1.0) }.Select(one => new FusedPassage(ids[one.Item1], one.Item2, FoundBy.Words)).ToList();
        var dense = new[] { ('d', 0.9f), ('c', 0.8f), ('b', 0.75f), ('a', 0.7f) }.Select(one => new Assistant.Knowledge.Store.ScoredPassage(ids[one.Item1], one.Item2)).ToList();

        var fused = RankFusion.AddDense(terms, dense, weight, 10);

        Assert.Equal(expected, string.Join(' ', fused.Select(one => ids.First(id => id.Value == one.Id).Key)));
        Assert.True(weight > 0 || fused.Select(one => one.Score).SequenceEqual(terms.Select(one => one.Score)));
    }

    private static async Task<IReadOnlyList<RetrievedPassage>> RetrieveAsync(AnAnswerer answerer, string question, Language spoken, Language passages)
    {
        var serving = (await answerer.Snapshots.CurrentAsync(Cancellation))!;
        return (await answerer.Service<Retriever>()!.RetrieveAsync(serving, new Question(question, Audience.Public, spoken, Previous: null), spoken, passages, 30, Cancellation)).Passages;
    }
}
