using System.Buffers.Binary;
using Assistant.Knowledge.Embeddings;

namespace Assistant.Knowledge.Store;

/// <summary>Writes a sparse vector as bytes for a database row, and reads it back.</summary>
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

    /// <summary>Reads what <see cref="Encode"/> wrote.</summary>
    public static SparseVector Decode(ReadOnlySpan<byte> bytes)
    {
        var indices = new uint[bytes.Length / 8];
        var values = new float[indices.Length];
        for (var i = 0; i < indices.Length; i++)
        {
            indices[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(i * 8)..]);
            values[i] = BinaryPrimitives.ReadSingleLittleEndian(bytes[((i * 8) + 4)..]);
        }

        return new SparseVector(indices, values);
    }
}
