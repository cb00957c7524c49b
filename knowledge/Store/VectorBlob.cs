using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Assistant.Knowledge.Embeddings;

namespace Assistant.Knowledge.Store;

/// <summary>Writes a vector as bytes for a database row, and reads it back.</summary>
internal static class VectorBlob
{
    /// <summary>Each term as 4 bytes and its weight as 4 more, little-endian, in ascending order of terms.</summary>
    public static byte[] Encode(SparseVector vector)
    {
        var bytes = new byte[vector.Indices.Count * 8];
        for (var i = 0; i < vector.Indices.Count; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(i * 8), vector.Indices[i]);
            BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan((i * 8) + 4), vector.Values[i]);
        }

        return bytes;
    }

    /// <summary>The sparse vector that <see cref="Encode(SparseVector)"/> wrote.</summary>
    public static SparseVector Sparse(ReadOnlySpan<byte> bytes)
    {
        var terms = Terms(bytes);
        var (indices, values) = (new uint[terms.Length], new float[terms.Length]);
        for (var i = 0; i < terms.Length; i++)
        {
            (indices[i], values[i]) = terms[i];
        }

        return new SparseVector(indices, values);
    }

    /// <summary>The numbers of a dense vector, 4 bytes each, little-endian.</summary>
    public static byte[] Encode(ReadOnlySpan<float> vector) => MemoryMarshal.AsBytes(vector).ToArray();

    /// <summary>The numbers of a dense vector where they lie, without a copy.</summary>
    public static ReadOnlySpan<float> Dense(ReadOnlySpan<byte> bytes) => MemoryMarshal.Cast<byte, float>(bytes);

    /// <summary>Sees what <see cref="Encode(SparseVector)"/> wrote where it lies, without a copy; bytes past the last whole term are left out.</summary>
    /// <remarks>Every system that .NET 10 runs this on is little-endian.</remarks>
    public static ReadOnlySpan<TermWeight> Terms(ReadOnlySpan<byte> bytes) => MemoryMarshal.Cast<byte, TermWeight>(bytes);
}

/// <summary>One term of a vector, laid out as in a row.</summary>
/// <param name="Term">The term's number.</param>
/// <param name="Weight">Its weight.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct TermWeight(uint Term, float Weight);
