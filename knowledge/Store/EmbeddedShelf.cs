using System.Buffers;
using System.Collections.Concurrent;
using Assistant.Knowledge.Embeddings;
using Assistant.Knowledge.Passages;

namespace Assistant.Knowledge.Store;

/// <summary>The passages of one language in memory.</summary>
/// <param name="rows">The passages in ascending order of their ids, so that equal scores are ordered by id.</param>
/// <param name="words">Their index of words.</param>
/// <param name="grams">Their index of grams.</param>
/// <param name="dense">Their dense vectors; null when they have none.</param>
internal sealed class EmbeddedShelf(IndexedRow[] rows, InvertedIndex words, InvertedIndex grams, DenseIndex? dense)
{
    // One for each audience and day.
    private const int MostFilters = 8;

    private readonly ConcurrentDictionary<PassageFilter, bool[]> _allowed = new();

    /// <summary>The passages.</summary>
    public IReadOnlyList<IndexedRow> Rows => rows;

    /// <summary>The index of words.</summary>
    public InvertedIndex Words => words;

    /// <summary>Ranks the passages.</summary>
    public ScoredPassage[] Search(SparseKind kind, SparseVector question, PassageFilter filter, int limit)
    {
        using var best = new BestPassages(limit + OneOrder.Spare);
        var allowed = AllowedBy(filter);
        (kind == SparseKind.Words ? words : grams).Search(question, passage => allowed[passage], best);
        var found = ArrayPool<ScoredPassage>.Shared.Rent(limit + OneOrder.Spare);
        try
        {
            var count = best.End();
            for (var i = 0; i < count; i++)
            {
                found[i] = new ScoredPassage(rows[best[i].Passage].Id, best[i].Score);
            }

            return OneOrder.Of(found.AsSpan(0, count), limit);
        }
        finally
        {
            ArrayPool<ScoredPassage>.Shared.Return(found);
        }
    }

    /// <summary>Ranks the passages by their dense vectors.</summary>
    public ScoredPassage[] SearchDense(ReadOnlySpan<float> question, PassageFilter filter, int limit) =>
        dense is null ? [] : InOrder(dense.Search(question, passage => filter.Allows(rows[passage].Document), limit + OneOrder.Spare), limit);

    private bool[] AllowedBy(PassageFilter filter)
    {
        if (!_allowed.TryGetValue(filter, out var known))
        {
            if (_allowed.Count >= MostFilters)
            {
                _allowed.Clear();
            }

            _allowed[filter] = known = Array.ConvertAll(rows, row => filter.Allows(row.Document));
        }

        return known;
    }

    private ScoredPassage[] InOrder((int Passage, float Score)[] found, int limit) =>
        OneOrder.Of(Array.ConvertAll(found, f => new ScoredPassage(rows[f.Passage].Id, f.Score)), limit);
}

/// <summary>What the index keeps of a passage's row.</summary>
/// <param name="Id">The passage.</param>
/// <param name="Document">The document it stands in.</param>
/// <param name="Checksum">The checksum of the row, compared whenever it is read again.</param>
internal readonly record struct IndexedRow(PassageId Id, SourceDocument Document, long Checksum);
