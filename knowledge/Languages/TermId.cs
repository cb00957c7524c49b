using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Assistant.Knowledge.Languages;

/// <summary>Gives a term the number under which both stores index it: the one that Qdrant's own BM25 uses.</summary>
public static class TermId
{
    /// <summary>The absolute value of the term's MurmurHash3 (x86, 32 bits, seed 0) over its UTF-8 bytes.</summary>
    /// <remarks>Source: Qdrant's and fastembed's BM25. Two terms can share a number ("venatuve" and "luneneci" do); their weights are then added.</remarks>
    public static uint Of(ReadOnlySpan<char> term)
    {
        Span<byte> bytes = term.Length <= 128 ? stackalloc byte[term.Length * 3] : new byte[term.Length * 3];
        var hash = (int)Murmur3(bytes[..Encoding.UTF8.GetBytes(term, bytes)]);
        return hash < 0 ? unchecked((uint)-(long)hash) : (uint)hash;
    }

    private static uint Murmur3(ReadOnlySpan<byte> data)
    {
        const uint C1 = 0xcc9e2d51;
        const uint C2 = 0x1b873593;
        uint hash = 0;
        var rest = data;
        while (rest.Length >= 4)
        {
            hash ^= BitOperations.RotateLeft(BinaryPrimitives.ReadUInt32LittleEndian(rest) * C1, 15) * C2;
            hash = (BitOperations.RotateLeft(hash, 13) * 5) + 0xe6546b64;
            rest = rest[4..];
        }

        uint tail = 0;
        for (var i = rest.Length - 1; i >= 0; i--)
        {
            tail = (tail << 8) | rest[i];
        }

        hash ^= BitOperations.RotateLeft(tail * C1, 15) * C2;
        hash ^= (uint)data.Length;
        hash = (hash ^ (hash >> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >> 13)) * 0xc2b2ae35;
        return hash ^ (hash >> 16);
    }
}
