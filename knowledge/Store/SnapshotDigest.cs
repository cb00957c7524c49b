using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Assistant.Knowledge.Store;

/// <summary>The digest over everything that a snapshot holds: a changed byte anywhere changes it.</summary>
internal sealed class SnapshotDigest : IDisposable
{
    private readonly IncrementalHash _sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Begins with the snapshot's own description.</summary>
    public SnapshotDigest(Snapshot snapshot)
    {
        _sha.AppendData(Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $"{snapshot.Id}\0{snapshot.Created:O}\0{snapshot.Analyzer}\0{snapshot.Passages}\0{string.Join(' ', snapshot.CompoundParts)}\0")));
        if (snapshot.Dense is { } dense)
        {
            _sha.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{dense.Model}\0{dense.Dimensions}\0")));
        }
    }

    /// <summary>The checksum of one passage's row: of every column with its length, so that none can pass for another.</summary>
    /// <param name="row">The columns as they stand in the row; texts in UTF-8.</param>
    public static long OfPassage(PassageRow row)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(sha, row.Id);
        Append(sha, row.Document);
        Append(sha, row.Json);
        Append(sha, row.Words);
        Append(sha, row.Grams);
        Span<byte> hash = stackalloc byte[32];
        sha.GetHashAndReset(hash);
        return BinaryPrimitives.ReadInt64LittleEndian(hash);
    }

    /// <summary>Adds a document; documents are added in ascending order of id.</summary>
    public void AddDocument(string id, string digest, string json) => _sha.AppendData(Encoding.UTF8.GetBytes($"{id}\0{digest}\0{json}\0"));

    /// <summary>Adds a passage by its checksum; passages are added by language and ascending id.</summary>
    public void AddPassage(long checksum)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, checksum);
        _sha.AppendData(bytes);
    }

    /// <summary>Adds a dense vector, as it stands in its row; vectors are added after all passages, by language and ascending id.</summary>
    public void AddDense(ReadOnlySpan<byte> vector) => Append(_sha, vector);

    /// <summary>The digest, 32 bytes.</summary>
    public byte[] Result() => _sha.GetHashAndReset();

    /// <inheritdoc/>
    public void Dispose() => _sha.Dispose();

    private static void Append(IncrementalHash sha, ReadOnlySpan<byte> column)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, column.Length);
        sha.AppendData(length);
        sha.AppendData(column);
    }
}
