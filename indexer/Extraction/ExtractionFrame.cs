using System.Buffers.Binary;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Assistant.Indexer.Extraction;

/// <summary>The frames that the indexer and its child process exchange: a length of four bytes, then JSON.</summary>
internal static class ExtractionFrame
{
    // Room for the largest document that an extractor may return, and not more: a child taken over by a file must not exhaust the parent.
    private const int LargestFrame = 192 << 20;

    public static async Task WriteAsync<T>(Stream stream, T value, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(value, type);
        var length = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, body.Length);
        await stream.WriteAsync(length, cancellationToken);
        await stream.WriteAsync(body, cancellationToken);
        await stream.FlushAsync(cancellationToken);
    }

    /// <returns>The next value; null when the other side has closed the stream.</returns>
    /// <exception cref="InvalidDataException">The stream holds something else than a frame.</exception>
    public static async Task<T?> ReadAsync<T>(Stream stream, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        var header = new byte[sizeof(int)];
        if (await stream.ReadAtLeastAsync(header, header.Length, throwOnEndOfStream: false, cancellationToken) < header.Length)
        {
            return null;
        }

        var length = BinaryPrimitives.ReadInt32LittleEndian(header);
        if (length is < 0 or > LargestFrame)
        {
            throw new InvalidDataException($"A frame of {length} bytes is not one of ours (at most {LargestFrame}).");
        }

        var body = new byte[length];
        await stream.ReadExactlyAsync(body, cancellationToken);
        return JsonSerializer.Deserialize(body, type) ?? throw new InvalidDataException("A frame holds null.");
    }
}

/// <summary>Asks the child process to read one file.</summary>
/// <param name="Path">The full path of the file.</param>
/// <param name="TimeLimit">After this time the child ends itself, should its parent have died meanwhile.</param>
internal sealed record ExtractionRequest(string Path, TimeSpan TimeLimit);

/// <summary>What the child process says about one file.</summary>
/// <param name="Result">The verdict.</param>
/// <param name="Retire">Whether the child may be damaged (memory exhausted, a parser failed half-way) and should be replaced.</param>
internal sealed record ExtractionReply(ExtractionResult Result, bool Retire);

/// <summary>The generated JSON code of the frames.</summary>
[JsonSerializable(typeof(ExtractionRequest))]
[JsonSerializable(typeof(ExtractionReply))]
internal sealed partial class ExtractionJson : JsonSerializerContext;
