using Assistant.Knowledge.Embeddings;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Store;

namespace Assistant.Benchmarks;

/// <summary>Ours: the store's inverted index of words, or of words and grams.</summary>
internal sealed class OwnRanker : IRanker
{
    private readonly InvertedIndex? _words;
    private readonly InvertedIndex? _grams;

    /// <summary>Indexes the passages.</summary>
    public OwnRanker(SyntheticPassages passages, SparseKind kind)
    {
        Name = $"ours, {(kind == SparseKind.Words ? "words" : "4-grams")}";
        var weights = Bm25Weights.Over([.. passages.Passages.Take(10_000).Select(SyntheticPassages.Count)]);
        var builder = new InvertedIndexBuilder(inSteps: kind == SparseKind.Grams);
        foreach (var passage in passages.Passages)
        {
            builder.Count(Vector(passage));
        }

        foreach (var passage in passages.Passages)
        {
            builder.Fill(Vector(passage));
        }

        (_words, _grams) = kind == SparseKind.Words ? (builder.Build(), (InvertedIndex?)null) : (null, builder.Build());

        ReadOnlySpan<TermWeight> Vector(AnalyzedWord[] passage)
        {
            var counts = SyntheticPassages.Count(passage);
            return VectorBlob.Terms(VectorBlob.Encode(kind == SparseKind.Words ? weights.Words(counts) : weights.Grams(counts)));
        }
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public IReadOnlyList<int> Search(AnalyzedWord[] question) => Array.ConvertAll(
        _words?.Search(Bm25Weights.Question(question), _ => true, 10) ?? _grams!.Search(Bm25Weights.QuestionGrams(question), _ => true, 10), found => found.Passage);

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
