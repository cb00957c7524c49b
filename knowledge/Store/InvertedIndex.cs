using System.Buffers;
using System.Numerics;
using Assistant.Knowledge.Embeddings;

namespace Assistant.Knowledge.Store;

/// <summary>
/// For each term the passages that contain it, in plain arrays: scored a term at a time into one array of scores. Immutable.
/// Passages are numbers from 0; equal scores are ordered by number.
/// </summary>
internal sealed class InvertedIndex
{
    private readonly Dictionary<uint, int> _slots;
    private readonly int[] _starts;
    private readonly int[] _passages;
    private readonly float[]? _weights;
    private readonly byte[]? _steps;

    private InvertedIndex(int count, Dictionary<uint, int> slots, int[] starts, bool inSteps)
    {
        Count = count;
        _slots = slots;
        _starts = starts;
        _passages = new int[starts[^1]];
        _weights = inSteps ? null : new float[starts[^1]];
        _steps = inSteps ? new byte[starts[^1]] : null;
    }

    /// <summary>The passages numbered: N of the inverse document frequency.</summary>
    public int Count { get; }

    /// <summary>Builds the index.</summary>
    /// <param name="count">The passages numbered.</param>
    /// <param name="vectors">Reads the vectors of all passages in the order of their numbers; called twice, so that no more than the result is held in memory.</param>
    /// <param name="inSteps">Whether the weights are multiples of <see cref="Bm25Weights.GramStep"/> and kept in a byte each.</param>
    public static InvertedIndex Build(int count, Func<IEnumerable<SparseVector>> vectors, bool inSteps)
    {
        var slots = new Dictionary<uint, int>();
        var frequencies = new List<int>();
        foreach (var vector in vectors())
        {
            foreach (var term in vector.Indices)
            {
                if (!slots.TryGetValue(term, out var slot))
                {
                    slots[term] = slot = frequencies.Count;
                    frequencies.Add(0);
                }

                frequencies[slot]++;
            }
        }

        var starts = new int[frequencies.Count + 1];
        for (var slot = 0; slot < frequencies.Count; slot++)
        {
            starts[slot + 1] = starts[slot] + frequencies[slot];
        }

        var index = new InvertedIndex(count, slots, starts, inSteps);
        index.Fill(vectors());
        return index;
    }

    /// <summary>The number of passages that contain the term.</summary>
    public int Frequency(uint term) => _slots.TryGetValue(term, out var slot) ? _starts[slot + 1] - _starts[slot] : 0;

    /// <summary>Ranks the passages against a question.</summary>
    /// <param name="question">The question's vector.</param>
    /// <param name="allowed">Whether a passage may be seen.</param>
    /// <param name="limit">The most passages to return.</param>
    /// <returns>Best first.</returns>
    public (int Passage, float Score)[] Search(SparseVector question, Func<int, bool> allowed, int limit)
    {
        var scores = ArrayPool<float>.Shared.Rent(Math.Max(1, Count));
        try
        {
            Array.Clear(scores, 0, Count);
            for (var i = 0; i < question.Indices.Count; i++)
            {
                if (_slots.TryGetValue(question.Indices[i], out var slot))
                {
                    Accumulate(slot, question.Values[i], scores);
                }
            }

            return Best(scores.AsSpan(0, Count), allowed, limit);
        }
        finally
        {
            ArrayPool<float>.Shared.Return(scores);
        }
    }

    private void Fill(IEnumerable<SparseVector> vectors)
    {
        var next = _starts.AsSpan(0, _starts.Length - 1).ToArray();
        var passage = -1;
        foreach (var vector in vectors)
        {
            passage++;
            for (var i = 0; i < vector.Indices.Count; i++)
            {
                var position = next[_slots[vector.Indices[i]]]++;
                _passages[position] = passage;
                if (_steps is not null)
                {
                    _steps[position] = (byte)Math.Round(vector.Values[i] / Bm25Weights.GramStep);
                }
                else
                {
                    _weights![position] = vector.Values[i];
                }
            }
        }
    }

    private void Accumulate(int slot, float weight, float[] scores)
    {
        var (start, length) = (_starts[slot], _starts[slot + 1] - _starts[slot]);
        var factor = weight * (float)Bm25Weights.Idf(Count, length);
        var passages = _passages.AsSpan(start, length);
        if (_steps is not null)
        {
            var step = factor * (float)Bm25Weights.GramStep;
            var steps = _steps.AsSpan(start, length);
            for (var i = 0; i < passages.Length; i++)
            {
                scores[passages[i]] += steps[i] * step;
            }
        }
        else
        {
            var weights = _weights.AsSpan(start, length);
            for (var i = 0; i < passages.Length; i++)
            {
                scores[passages[i]] += weights[i] * factor;
            }
        }
    }

    private static (int Passage, float Score)[] Best(ReadOnlySpan<float> scores, Func<int, bool> allowed, int limit)
    {
        // The worst kept passage is on top: the lower score, and among equals the higher number.
        var kept = new PriorityQueue<int, (float Score, int Number)>(limit + 1);
        var threshold = 0f;
        for (var block = 0; block < scores.Length; block += Vector<float>.Count)
        {
            var end = Math.Min(block + Vector<float>.Count, scores.Length);
            if (end - block == Vector<float>.Count && !Vector.GreaterThanAny(new Vector<float>(scores[block..end]), new Vector<float>(threshold)))
            {
                continue;
            }

            for (var passage = block; passage < end; passage++)
            {
                if (scores[passage] > threshold && allowed(passage))
                {
                    kept.Enqueue(passage, (scores[passage], -passage));
                    threshold = Keep(kept, limit);
                }
            }
        }

        var best = new (int, float)[kept.Count];
        for (var i = best.Length - 1; i >= 0; i--)
        {
            var passage = kept.Dequeue();
            best[i] = (passage, scores[passage]);
        }

        return best;
    }

    private static float Keep(PriorityQueue<int, (float Score, int Number)> kept, int limit)
    {
        if (kept.Count > limit)
        {
            kept.Dequeue();
        }

        return kept.Count == limit && kept.TryPeek(out _, out var worst) ? worst.Score : 0f;
    }
}
