using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace Assistant.Bot.Channels;

/// <summary>
/// Remembers which tokens a key was seen to have signed: a channel brings the same one for an hour, and to check a signature costs more than all else that is checked. A token is kept as its digest,
/// and only what is signed gets in. Everything but the signature is checked each time; another key, though it has the same name, has to be asked again.
/// </summary>
internal sealed class ProvenTokens
{
    private const int Most = 1000;

    private readonly ConcurrentDictionary<TokenDigest, ProvenToken> _proven = new();

    /// <summary>The digest of a token, to the letter.</summary>
    public static TokenDigest DigestOf(string token)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(token.AsSpan()), digest);
        return MemoryMarshal.Read<TokenDigest>(digest);
    }

    /// <summary>A token that was proven; null when it was not, or not lately.</summary>
    public ProvenToken? Find(TokenDigest digest) => _proven.GetValueOrDefault(digest);

    /// <summary>Remembers a token.</summary>
    public void Keep(TokenDigest digest, ProvenToken token)
    {
        if (_proven.Count >= Most)
        {
            _proven.Clear();
        }

        _proven[digest] = token;
    }
}

/// <summary>The digest of a token.</summary>
/// <param name="First">Its first half.</param>
/// <param name="Second">Its second half.</param>
internal readonly record struct TokenDigest(UInt128 First, UInt128 Second);

/// <summary>A token whose signature was checked.</summary>
/// <param name="Claims">What it says.</param>
/// <param name="Key">The key that has signed it.</param>
internal sealed record ProvenToken(ConnectorToken Claims, SecurityKey Key);
