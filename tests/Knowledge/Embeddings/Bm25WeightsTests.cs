using Assistant.Knowledge.Embeddings;
using Assistant.Knowledge.Languages;
using Xunit;

namespace Assistant.Tests.Knowledge.Embeddings;

public sealed class Bm25WeightsTests
{
    [Fact]
    public void Weights_are_those_of_Qdrants_own_test()
    {
        var counts = new TermCounts();
        counts.Add(Words("the", "cat", "sat", "on", "the"), 1);

        var vector = new Bm25Weights(AverageWords: 5, AverageGrams: 1).Words(counts);

        Assert.Equal(1.375f, vector.Values[vector.Indices.ToList().IndexOf(TermId.Of("the"))], 1e-6f);
        Assert.All(["cat", "sat", "on"], term => Assert.Equal(1f, vector.Values[vector.Indices.ToList().IndexOf(TermId.Of(term))], 1e-6f));
    }

    [Fact]
    public void Two_words_that_share_a_number_are_one_term_with_both_occurrences()
    {
        var (apart, together) = (new TermCounts(), new TermCounts());
        apart.Add(Words("venatuve", "luneneci"), 1);
        together.Add(Words("venatuve", "venatuve"), 1);
        var weights = new Bm25Weights(AverageWords: 5, AverageGrams: 1);

        Assert.Equal([982729294u], weights.Words(apart).Indices);
        Assert.Equal(weights.Words(together).Values, weights.Words(apart).Values);
        Assert.Equal([982729294u], Bm25Weights.Question([(TermId.Of("venatuve"), 1f), (TermId.Of("luneneci"), 1f)]).Indices);
    }

    [Theory]
    [InlineData(4, 3, 0.3566749)]
    [InlineData(4, 1, 1.2039728)]
    [InlineData(0, 0, 0.6931472)]
    public void The_inverse_document_frequency_is_Qdrants(int passages, int frequency, double idf) =>
        Assert.Equal(idf, Bm25Weights.Idf(passages, frequency), 1e-7);

    [Fact]
    public void Weights_of_grams_are_whole_steps_and_never_none()
    {
        var counts = new TermCounts();
        counts.Add(new TextAnalyzer(Language.French, []).Analyze("carte lecteur identité carte"), 0.001f);

        var vector = new Bm25Weights(AverageWords: 5, AverageGrams: 20).Grams(counts);

        Assert.All(vector.Values, value => Assert.InRange(value / Bm25Weights.GramStep, 0.9999, 255.0001));
        Assert.All(vector.Values, value => Assert.Equal(Math.Round(value / Bm25Weights.GramStep), value / Bm25Weights.GramStep, 1e-4));
    }

    private static IEnumerable<AnalyzedWord> Words(params string[] words) => words.Select(Word);

    private static AnalyzedWord Word(string word) => new(word, word, [word], [TermId.Of(word)], IsFunctional: false);
}
