using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Concurrent;
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

    // Read when it is first needed, and again when that failed: a folder that cannot be read yet must not keep the pages from being served.
    private readonly Lazy<Keys> _keys;

    /// <summary>Takes the key from the configuration, or from its file, which is made at the first start.</summary>
    public DataKey(IOptions<DataOptions> options) => _keys = new Lazy<Keys>(() => Read(options.Value), LazyThreadSafetyMode.PublicationOnly);

    /// <summary>A key for one purpose only: who finds it out knows nothing of the others.</summary>
    /// <param name="purpose">What it is for, such as <c>direct line</c>.</param>
    /// <returns>32 bytes.</returns>
    /// <exception cref="IOException">The key cannot be read or made at the moment.</exception>
    public byte[] Derive(string purpose) => Derive(_keys.Value.Root, purpose);

    /// <summary>The hash of several parts, which cannot be guessed without the key; no two lists of parts are written alike.</summary>
    public KeyedHash Hash(params ReadOnlySpan<string> parts)
    {
        var most = 0;
        foreach (var part in parts)
        {
            most += sizeof(int) + Encoding.UTF8.GetMaxByteCount(part.Length);
        }

        var bytes = ArrayPool<byte>.Shared.Rent(most);
        var end = 0;
        foreach (var part in parts)
        {
            var length = Encoding.UTF8.GetBytes(part, bytes.AsSpan(end + sizeof(int)));
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(end), length);
            end += sizeof(int) + length;
        }

        var hash = HMACSHA256.HashData(_keys.Value.Hashing, bytes.AsSpan(0, end));

        // What was hashed may be what somebody typed.
        ArrayPool<byte>.Shared.Return(bytes, clearArray: true);
        return KeyedHash.From(hash);
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
        var cipher = _keys.Value.Cipher();
        cipher.Encrypt(nonce, plain, box.AsSpan(1 + NonceLength + TagLength), box.AsSpan(1 + NonceLength, TagLength), owner.ToBytes());
        _keys.Value.Return(cipher);
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
        var cipher = _keys.Value.Cipher();
        try
        {
            cipher.Decrypt(box.Slice(1, NonceLength), box[(1 + NonceLength + TagLength)..], box.Slice(1 + NonceLength, TagLength), plain, owner.ToBytes());
            return plain;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
        finally
        {
            _keys.Value.Return(cipher);
        }
    }

    private static byte[] Derive(byte[] root, string purpose) => HKDF.DeriveKey(HashAlgorithmName.SHA256, root, Length, info: Encoding.UTF8.GetBytes(purpose));

    private static Keys Read(DataOptions options)
    {
        var root = options.Key.Length > 0 ? Convert.FromBase64String(options.Key) : KeyFile.ReadOrMake(Path.Combine(options.Folder, FileName));
        return root.Length == Length
            ? new Keys(root, Derive(root, "seal"), Derive(root, "hash"))
            : throw new InvalidDataException($"The key in {FileName} has {root.Length} bytes instead of {Length}. Put back the file of the last backup, or remove it together with assistant.db.");
    }

    /// <summary>The key, and what is derived from it for the two things that are done all the time.</summary>
    private sealed record Keys(byte[] Root, byte[] Sealing, byte[] Hashing)
    {
        // Making one costs more than sealing a reply; each is for one thread at a time.
        private readonly ConcurrentBag<AesGcm> _ciphers = [];

        public AesGcm Cipher() => _ciphers.TryTake(out var free) ? free : new AesGcm(Sealing, TagLength);

        public void Return(AesGcm cipher) => _ciphers.Add(cipher);
    }
}
