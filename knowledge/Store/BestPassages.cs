using System.Buffers;
using System.Numerics;

namespace Assistant.Knowledge.Store;

/// <summary>The best passages seen so far, while their scores pass by in ascending order of passages.</summary>
/// <param name="limit">The most passages to keep; 1 or more.</param>
internal sealed class BestPassages(int limit) : IDisposable
{
    // A score and a passage in one number, so that the best is the lowest: a positive score's bits order as the score does, and of equal scores the lower passage gives the lower number.
    private readonly ulong[] _kept = ArrayPool<ulong>.Shared.Rent(Math.Max(64, 2 * limit));
    private int _count;
    private float _threshold;

    /// <summary>Keeps what is better than the worst of the best.</summary>
    /// <param name="scores">The scores of consecutive passages; 0 for a passage that shares nothing with the question.</param>
    /// <param name="first">The number of the first of them.</param>
    /// <param name="allowed">Whether a passage may be seen.</param>
    public void Take(ReadOnlySpan<float> scores, int first, Func<int, bool> allowed)
    {
        var width = Vector<float>.Count;
        var block = 0;
        for (; block <= scores.Length - width; block += width)
        {
            if (Vector.GreaterThanAny(new Vector<float>(scores[block..]), new Vector<float>(_threshold)))
            {
                TakeEach(scores.Slice(block, width), first + block, allowed);
            }
        }

        TakeEach(scores[block..], first + block, allowed);
    }

    /// <summary>The best, best first, ties by number.</summary>
    public (int Passage, float Score)[] Result()
    {
        var result = new (int, float)[End()];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = this[i];
        }

        return result;
    }

    /// <summary>Puts the best in order, when all have passed by.</summary>
    /// <returns>How many there are.</returns>
    public int End()
    {
        Prune();
        return _count;
    }

    /// <summary>The best in order, from 0, after <see cref="End"/>.</summary>
    public (int Passage, float Score) this[int place] => ((int)(uint)_kept[place], ScoreOf(_kept[place]));

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<ulong>.Shared.Return(_kept);

    private static float ScoreOf(ulong kept) => BitConverter.UInt32BitsToSingle(~(uint)(kept >> 32));

    private void TakeEach(ReadOnlySpan<float> scores, int first, Func<int, bool> allowed)
    {
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] > _threshold && allowed(first + i))
            {
                _kept[_count++] = ((ulong)~BitConverter.SingleToUInt32Bits(scores[i]) << 32) | (uint)(first + i);
                if (_count == _kept.Length)
                {
                    Prune();
                }
            }
        }
    }

    private void Prune()
    {
        _kept.AsSpan(0, _count).Sort();
        _count = Math.Min(_count, limit);
        if (_count == limit)
        {
            // Later passages have higher numbers: with an equal score they come after all of these.
            _threshold = ScoreOf(_kept[limit - 1]);
        }
    }
}
