using System.Buffers;
using System.Runtime.InteropServices;
using Assistant.Knowledge.Embeddings;

namespace Assistant.Knowledge.Store;

/// <summary>
/// For each term the passages that contain it, in plain arrays: scored a term at a time, block by block, into one array of scores. Immutable.
/// Passages are numbers from 0; equal scores are ordered by number.
/// </summary>
/// <param name="count">The passages that have terms.</param>
/// <param name="terms">The terms, each with its position.</param>
/// <param name="frequencies">The passages that contain each term, by its position.</param>
/// <param name="blocks">The passages in order, all but the last in whole blocks.</param>
/// <param name="inSteps">Whether the weights are multiples of <see cref="Bm25Weights.GramStep"/>.</param>
internal sealed class InvertedIndex(int count, TermTable terms, int[] frequencies, PostingBlock[] blocks, bool inSteps)
{
    /// <summary>The passages that have terms: N of the inverse document frequency.</summary>
    public int Count => count;

    /// <summary>The number of passages that contain the term.</summary>
    public int Frequency(uint term) => terms.Find(term) is var position and >= 0 ? frequencies[position] : 0;

    /// <summary>Ranks the passages against a question.</summary>
    /// <param name="question">The question's vector.</param>
    /// <param name="allowed">Whether a passage may be seen.</param>
    /// <param name="limit">The most passages to return.</param>
    /// <returns>Best first.</returns>
    public (int Passage, float Score)[] Search(SparseVector question, Func<int, bool> allowed, int limit)
    {
        using var best = new BestPassages(limit);
        Search(question, allowed, best);
        return best.Result();
    }

    /// <summary>Ranks the passages against a question.</summary>
    /// <param name="question">The question's vector.</param>
    /// <param name="allowed">Whether a passage may be seen.</param>
    /// <param name="best">Takes the best.</param>
    public void Search(SparseVector question, Func<int, bool> allowed, BestPassages best)
    {
        var known = Known(question);
        var room = ArrayPool<float>.Shared.Rent(PostingBlock.Size);
        try
        {
            for (var block = 0; block < blocks.Length; block++)
            {
                var scores = room.AsSpan(0, blocks[block].Count);
                scores.Clear();
                foreach (var (position, factor) in known)
                {
                    blocks[block].Add(position, factor, scores);
                }

                best.Take(scores, block * PostingBlock.Size, allowed);
            }
        }
        finally
        {
            ArrayPool<float>.Shared.Return(room);
        }
    }

    private ReadOnlySpan<(int Position, float Factor)> Known(SparseVector question)
    {
        var known = new List<(int, float)>(question.Indices.Count);
        for (var i = 0; i < question.Indices.Count; i++)
        {
            if (terms.Find(question.Indices[i]) is var position and >= 0)
            {
                var factor = question.Values[i] * (float)Bm25Weights.Idf(count, frequencies[position]);
                known.Add((position, inSteps ? factor * (float)Bm25Weights.GramStep : factor));
            }
        }

        return CollectionsMarshal.AsSpan(known);
    }
}
