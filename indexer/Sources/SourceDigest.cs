using System.Security.Cryptography;
using System.Text.Json;

namespace Assistant.Indexer.Sources;

/// <summary>Takes the digest by which an unchanged document is known: its bytes, its format and everything that was declared about it.</summary>
internal static class SourceDigest
{
    /// <summary>Reads a file once, without holding it in memory.</summary>
    /// <returns>64 hex digits.</returns>
    public static async Task<string> OfAsync(SourceEntry entry, string file, CancellationToken cancellationToken)
    {
        var bytes = await OfBytesAsync(file, cancellationToken);
        var declared = JsonSerializer.SerializeToUtf8Bytes(entry with { Path = Path.GetExtension(file) });
        return Convert.ToHexStringLower(SHA256.HashData([.. Convert.FromHexString(bytes), .. declared]));
    }

    /// <summary>The SHA-256 of a file's bytes alone.</summary>
    /// <returns>64 hex digits.</returns>
    public static async Task<string> OfBytesAsync(string file, CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken));
    }
}
