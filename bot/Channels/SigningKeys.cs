using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Assistant.Bot.Channels;

/// <summary>The public keys of the Bot Framework service, read from its OpenID metadata, kept, and read again seldom: a forged key id costs the service nothing.</summary>
internal sealed partial class SigningKeys(IDocumentRetriever documents, IOptions<ConnectorOptions> options, TimeProvider clock, ILogger<SigningKeys> logger) : IDisposable
{
    /// <summary>How long keys are used without a look at the metadata. Source: the default of Microsoft.IdentityModel's ConfigurationManager.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromHours(12);

    /// <summary>How long keys are used when the metadata cannot be read. Source: the Bot Framework SDK keeps them five days.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(5);

    /// <summary>The least time between two looks because of a key id that is not known.</summary>
    public static readonly TimeSpan BetweenLooks = TimeSpan.FromMinutes(5);

    /// <summary>The least time between two looks while there are no keys at all.</summary>
    public static readonly TimeSpan BetweenTries = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _looking = new(1);
    private volatile Read _read = new(FrozenDictionary<string, SigningKey>.Empty, DateTimeOffset.MinValue, DateTimeOffset.MinValue);

    /// <summary>Finds a key.</summary>
    /// <returns>The key, or null when the service has no such key or its keys cannot be read.</returns>
    public async Task<SigningKey?> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (IsDue(_read, keyId, now))
        {
            await _looking.WaitAsync(cancellationToken);
            try
            {
                if (IsDue(_read, keyId, now))
                {
                    await LookAsync(cancellationToken);
                }
            }
            finally
            {
                _looking.Release();
            }
        }

        return now - _read.At <= Longest ? _read.Keys.GetValueOrDefault(keyId) : null;
    }

    /// <summary>Reads the metadata and the keys now.</summary>
    /// <returns>What went wrong; null when the keys were read.</returns>
    public async Task<string?> LookAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        try
        {
            var metadata = await OpenIdConnectConfigurationRetriever.GetAsync(options.Value.Metadata, documents, cancellationToken);
            _read = new Read(Usable(metadata.JsonWebKeySet?.Keys ?? []), now, now);
            return _read.Keys.Count > 0 ? null : $"'{options.Value.Metadata}' names no key that can be used.";
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested
            && exception is HttpRequestException or IOException or InvalidOperationException or ArgumentException or JsonException or SecurityTokenException or OperationCanceledException)
        {
            _read = _read with { Tried = now };
            LogUnreadable(options.Value.Metadata, exception.Message);
            return $"'{options.Value.Metadata}' cannot be read: {exception.Message}";
        }
    }

    private static bool IsDue(Read read, string keyId, DateTimeOffset now)
    {
        var since = now - read.Tried;
        return read.Keys.Count == 0 ? since >= BetweenTries : since >= BetweenLooks && (!read.Keys.ContainsKey(keyId) || now - read.At >= Fresh);
    }

    // A key id that stands twice says nothing; a key of less than 2,048 bits is not one of the service's.
    private static FrozenDictionary<string, SigningKey> Usable(IEnumerable<JsonWebKey> keys) => keys
        .Where(key => key.Kty == JsonWebAlgorithmsKeyTypes.RSA && key.Use is null or "" or "sig" && !string.IsNullOrEmpty(key.Kid) && key.KeySize >= 2048)
        .GroupBy(key => key.Kid, StringComparer.Ordinal)
        .Where(group => group.Count() == 1)
        .ToFrozenDictionary(group => group.Key, group => new SigningKey(group.Single(), Endorsements(group.Single())), StringComparer.Ordinal);

    private static FrozenSet<string> Endorsements(JsonWebKey key) =>
        key.AdditionalData.TryGetValue("endorsements", out var value) && value is JsonElement { ValueKind: JsonValueKind.Array } channels
            ? channels.EnumerateArray().Where(channel => channel.ValueKind == JsonValueKind.String).Select(channel => channel.GetString() ?? "").ToFrozenSet(StringComparer.Ordinal)
            : FrozenSet<string>.Empty;

    /// <inheritdoc/>
    public void Dispose() => _looking.Dispose();

    [LoggerMessage(160, LogLevel.Warning, "The signing keys of the Bot Framework service cannot be read from {Metadata}: {Reason}")]
    private partial void LogUnreadable(string metadata, string reason);

    private sealed record Read(FrozenDictionary<string, SigningKey> Keys, DateTimeOffset At, DateTimeOffset Tried);
}

/// <summary>One public key of the service.</summary>
/// <param name="Key">The key.</param>
/// <param name="Endorsements">The channels that it may sign for; empty when the metadata names none, which means none.</param>
internal sealed record SigningKey(SecurityKey Key, IReadOnlySet<string> Endorsements);
