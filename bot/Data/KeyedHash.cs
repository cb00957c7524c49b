using System.Buffers.Binary;

namespace Assistant.Bot.Data;

/// <summary>What something is found by without being named: 128 bits that only the holder of the key can make.</summary>
/// <param name="Value">The bits.</param>
internal readonly record struct KeyedHash(UInt128 Value)
{
    private const int Length = 16;

    /// <summary>Takes the first 16 bytes of a longer hash.</summary>
    public static KeyedHash From(ReadOnlySpan<byte> bytes) => new(BinaryPrimitives.ReadUInt128BigEndian(bytes));

    /// <summary>The 16 bytes that stand in the database.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[Length];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, Value);
        return bytes;
    }
}
