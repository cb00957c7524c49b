using Assistant.Knowledge.Embeddings;
using Assistant.Knowledge.Store;
using CsCheck;
using Xunit;

namespace Assistant.Tests.Knowledge.Store;

public sealed class InvertedIndexTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_best_are_those_of_a_plain_reckoning_over_all_passages_to_the_last_tie(bool inSteps)
    {
        // Few terms and few lengths: many ties, terms that nearly all passages have, and terms that none has.
        var vector = Gen.Int[1, 40].Array[0, 12].Select(terms => terms.Order().Distinct().Select(t => (uint)t).ToArray());
        var passages = vector.Array[0, 200].Select(vectors => vectors.Select(terms => new SparseVector(terms, [.. terms.Select(t => Weight(t, inSteps))])).ToArray());

        Gen.Select(passages, vector, Gen.Int[1, 60], Gen.Int[1, 4]).Sample((corpus, asked, limit, every) =>
        {
            var question = new SparseVector(asked, [.. asked.Select((_, i) => i % 3 == 0 ? 0.3f : 1f)]);

            Assert.Equal(Plainly(corpus, question, limit, every, inSteps), Build(corpus, inSteps).Search(question, passage => passage % every == 0, limit));
        });
    }

    [Fact]
    public void Passages_beyond_one_block_are_found_and_ordered_alike()
    {
        var count = (2 * PostingBlock.Size) + 3;
        var corpus = Enumerable.Range(0, count).Select(passage => passage % 1000 == 7 || passage >= count - 2
            ? new SparseVector([5, 9], [1.5f, 1f])
            : new SparseVector([9], [1f])).ToArray();
        var question = new SparseVector([5, 9], [1f, 1f]);

        var index = Build(corpus, inSteps: false);

        Assert.Equal(Plainly(corpus, question, 100, 1, inSteps: false), index.Search(question, _ => true, 100));
        Assert.Equal(count, index.Frequency(9));
        Assert.Equal(0, index.Frequency(1));
    }

    [Fact]
    public void An_index_of_nothing_finds_nothing() =>
        Assert.Empty(Build([], inSteps: false).Search(new SparseVector([1], [1f]), _ => true, 10));

    [Fact]
    public void Vectors_that_changed_between_counting_and_filling_are_refused()
    {
        var builder = new InvertedIndexBuilder(inSteps: false);
        builder.Count(VectorBlob.Terms(VectorBlob.Encode(new SparseVector([1], [1f]))));

        Assert.Throws<InvalidOperationException>(() => builder.Fill(VectorBlob.Terms(VectorBlob.Encode(new SparseVector([2], [1f])))));
        Assert.Throws<InvalidOperationException>(() => new InvertedIndexBuilder(inSteps: false).Fill(VectorBlob.Terms(VectorBlob.Encode(new SparseVector([2], [1f])))));
    }

    private static InvertedIndex Build(SparseVector[] corpus, bool inSteps)
    {
        var builder = new InvertedIndexBuilder(inSteps);
        foreach (var vector in corpus)
        {
            builder.Count(VectorBlob.Terms(VectorBlob.Encode(vector)));
        }

        foreach (var vector in corpus)
        {
            builder.Fill(VectorBlob.Terms(VectorBlob.Encode(vector)));
        }

        return builder.Build();
    }

    private static (int Passage, float Score)[] Plainly(SparseVector[] corpus, SparseVector question, int limit, int every, bool inSteps)
    {
        var withTerms = corpus.Count(vector => vector.Indices.Count > 0);
        var frequencies = corpus.SelectMany(v => v.Indices).CountBy(t => t).ToDictionary();
        return [.. corpus.Select((vector, passage) => (Passage: passage, Score: Score(vector)))
            .Where(p => p.Score > 0 && p.Passage % every == 0).OrderByDescending(p => p.Score).ThenBy(p => p.Passage).Take(limit)];

        float Score(SparseVector vector)
        {
            var score = 0f;
            for (var i = 0; i < question.Indices.Count; i++)
            {
                var at = vector.Indices.ToList().IndexOf(question.Indices[i]);
                if (at >= 0)
                {
                    var factor = question.Values[i] * (float)Bm25Weights.Idf(withTerms, frequencies[question.Indices[i]]);
                    score += inSteps ? MathF.Round(vector.Values[at] / (float)Bm25Weights.GramStep) * (factor * (float)Bm25Weights.GramStep) : vector.Values[at] * factor;
                }
            }

            return score;
        }
    }

    private static float Weight(uint term, bool inSteps) => inSteps ? (float)((1 + (term * 6)) * Bm25Weights.GramStep) : 0.5f + (term % 5 * 0.25f);
}
