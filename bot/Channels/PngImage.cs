using System.Buffers.Binary;
using System.IO.Compression;

namespace Assistant.Bot.Channels;

/// <summary>Writes a picture as PNG: eight bits for each of red, green, blue and opacity. Source of the format: W3C, Portable Network Graphics, second edition.</summary>
internal static class PngImage
{
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Writes a square picture.</summary>
    /// <param name="side">Pixels on each side.</param>
    /// <param name="pixels">Red, green, blue, opacity of each pixel, row by row from the top.</param>
    public static byte[] Write(int side, ReadOnlySpan<byte> pixels)
    {
        if (pixels.Length != side * side * 4)
        {
            throw new ArgumentException($"{side} times {side} pixels take {side * side * 4} bytes, not {pixels.Length}.", nameof(pixels));
        }

        using var image = new MemoryStream();
        image.Write(Signature);
        Chunk(image, "IHDR"u8, Header(side));
        Chunk(image, "IDAT"u8, Compressed(side, pixels));
        Chunk(image, "IEND"u8, []);
        return image.ToArray();
    }

    private static byte[] Header(int side)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, side);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), side);
        (header[8], header[9]) = (8, 6); // Eight bits, colour with opacity; no interlacing.
        return header;
    }

    // Each row begins with the number of its filter; 0 is none.
    private static byte[] Compressed(int side, ReadOnlySpan<byte> pixels)
    {
        using var bytes = new MemoryStream();
        using (var zlib = new ZLibStream(bytes, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            for (var row = 0; row < side; row++)
            {
                zlib.WriteByte(0);
                zlib.Write(pixels.Slice(row * side * 4, side * 4));
            }
        }

        return bytes.ToArray();
    }

    private static void Chunk(Stream image, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        image.Write(number);
        image.Write(type);
        image.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Checksum(Checksum(uint.MaxValue, type), data));
        image.Write(number);
    }

    // CRC-32 with the reflected polynomial of ISO 3309, as the format asks.
    private static uint Checksum(uint sum, ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum >> 1) ^ (0xEDB88320u & (uint)-(int)(sum & 1));
            }
        }

        return sum;
    }
}
