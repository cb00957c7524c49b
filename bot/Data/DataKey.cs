using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Data;

/// <summary>The key that stays outside the database: it seals what is stored, and makes the hashes under which it is found. Whoever has only the database reads nothing.</summary>
internal sealed class DataKey
{
    /// <summary>Bytes of the key.</summary>
    public const int Length = 32;

    /// <summary>The file that holds the key when the configuration gives none.</summary>
    public const string FileName = "assistant.key";

    private const byte Version = 1;
    private const int NonceLength = 12;
    private const int TagLength = 16;

    private readonly byte[] _sealing;
    private readonly byte[] _hashing;
    private readonly byte[] _root;

    /// <summary>Takes the key from the configuration, or from its file, which is made at the first start.</summary>
    public DataKey(IOptions<DataOptions> options)
        : this(options.Value.Key.Length > 0 ? Convert.FromBase64String(options.Value.Key) : ReadOrMake(Path.Combine(options.Value.Folder, FileName)))
    {
    }

    private DataKey(byte[] root)
    {
        if (root.Length != Length)
        {
            throw new InvalidDataException($"The key in {FileName} has {root.Length} bytes instead of {Length}. Put back the file of the last backup, or remove it together with assistant.db.");
        }

        _root = root;
        (_sealing, _hashing) = (Derive("seal"), Derive("hash"));
    }

    /// <summary>A key for one purpose only: who finds it out knows nothing of the others.</summary>
    /// <param name="purpose">What it is for, such as <c>direct line</c>.</param>
    /// <returns>32 bytes.</returns>
    public byte[] Derive(string purpose) => HKDF.DeriveKey(HashAlgorithmName.SHA256, _root, Length, info: Encoding.UTF8.GetBytes(purpose));

    /// <summary>The hash of several parts, which cannot be guessed without the key; no two lists of parts are written alike.</summary>
    public KeyedHash Hash(params ReadOnlySpan<string> parts)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _hashing);
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        return KeyedHash.From(hash.GetHashAndReset());
    }

    /// <summary>Encrypts (AES-256-GCM) what only this key can open again, and only under the same owner.</summary>
    /// <param name="plain">What to seal.</param>
    /// <param name="owner">To whom it belongs, as a row says: a row that is moved to another owner does not open.</param>
    public byte[] Seal(ReadOnlySpan<byte> plain, KeyedHash owner)
    {
        var box = new byte[1 + NonceLength + TagLength + plain.Length];
        box[0] = Version;
        var nonce = box.AsSpan(1, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(_sealing, TagLength);
        cipher.Encrypt(nonce, plain, box.AsSpan(1 + NonceLength + TagLength), box.AsSpan(1 + NonceLength, TagLength), owner.ToBytes());
        return box;
    }

    /// <summary>Opens what was sealed.</summary>
    /// <returns>The plain bytes; null when it was sealed with another key or for another owner, or is damaged.</returns>
    public byte[]? Open(ReadOnlySpan<byte> box, KeyedHash owner)
    {
        if (box.Length < 1 + NonceLength + TagLength || box[0] != Version)
        {
            return null;
        }

        var plain = new byte[box.Length - 1 - NonceLength - TagLength];
        using var cipher = new AesGcm(_sealing, TagLength);
        try
        {
            cipher.Decrypt(box.Slice(1, NonceLength), box[(1 + NonceLength + TagLength)..], box.Slice(1 + NonceLength, TagLength), plain, owner.ToBytes());
            return plain;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    private static byte[] ReadOrMake(string path)
    {
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            Make(path);
        }

        return File.ReadAllBytes(path);
    }

    // Written whole under another name first: a start that is cut off leaves no half key, and of two starts at once one wins for both.
    private static void Make(string path)
    {
        var draft = $"{path}.{Guid.NewGuid():N}";
        var create = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            create.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new FileStream(draft, create))
        {
            file.Write(RandomNumberGenerator.GetBytes(Length));
            file.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(draft, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
        }
    }
}
