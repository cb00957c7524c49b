using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;

namespace Assistant.Bot.Channels;

/// <summary>The claims of a token of the Bot Framework service, read strictly: one way to write each thing, each name once. Nothing in it is proven yet.</summary>
/// <param name="KeyId">The key that is said to have signed it.</param>
/// <param name="Issuer">Who is said to have issued it.</param>
/// <param name="Audience">The one bot that it is for.</param>
/// <param name="ServiceUrl">Where replies may go.</param>
/// <param name="NotBefore">When its time begins, in seconds since 1970; null when it does not say.</param>
/// <param name="Expires">When its time ends, in seconds since 1970.</param>
internal sealed record ConnectorToken(string KeyId, string Issuer, string Audience, string ServiceUrl, long? NotBefore, long Expires)
{
    // Tokens of the service have some 1,500 characters.
    private const int MostCharacters = 16 * 1024;

    // Two parsers that disagree about a name that stands twice are a way in.
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 16 };

    /// <summary>The algorithms that the service signs with.</summary>
    public static IReadOnlyList<string> Algorithms { get; } = ["RS256", "RS384", "RS512"];

    /// <summary>Reads a token.</summary>
    /// <returns>Its claims, or null when the service would not have written it so.</returns>
    public static ConnectorToken? Read(string token)
    {
        var parts = token.Length <= MostCharacters ? token.Split('.') : [];
        if (parts.Length != 3 || Decode(parts[0]) is not { } header || Decode(parts[1]) is not { } payload || Decode(parts[2]) is not { Length: > 0 })
        {
            return null;
        }

        try
        {
            using var head = JsonDocument.Parse(header, Strict);
            using var claims = JsonDocument.Parse(payload, Strict);
            return IsPlain(head.RootElement) && IsPlain(claims.RootElement) ? Read(head.RootElement, claims.RootElement) : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The second is what a text that is no Unicode ends in.
            return null;
        }
    }

    private static ConnectorToken? Read(JsonElement header, JsonElement claims)
    {
        // "crit" asks for an extension that this reader would have to know; none is known.
        if (header.TryGetProperty("crit", out _) || Text(header, "alg") is not { } algorithm || !Algorithms.Contains(algorithm, StringComparer.Ordinal) || Text(header, "kid") is not { } key)
        {
            return null;
        }

        var notBefore = Seconds(claims, "nbf");
        return Text(claims, "iss") is { } issuer && Text(claims, "aud") is { } audience && Text(claims, "serviceurl") is { } serviceUrl
            && Seconds(claims, "exp") is { } expires && (notBefore is not null || !claims.TryGetProperty("nbf", out _))
            ? new ConnectorToken(key, issuer, audience, serviceUrl, notBefore, expires)
            : null;
    }

    // Names that differ only in case are as good as twice the same to a reader that does not look at case.
    private static bool IsPlain(JsonElement json) => json.ValueKind == JsonValueKind.Object
        && json.EnumerateObject().Select(property => property.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count() == json.EnumerateObject().Count();

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    private static long? Seconds(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var seconds) ? seconds : null;

    // Written in another way it would be another token with the same meaning, so it must be written as it would be again.
    private static byte[]? Decode(string part)
    {
        var bytes = new byte[Base64Url.GetMaxDecodedLength(part.Length)];
        return Base64Url.DecodeFromChars(part, bytes, out _, out var written) == OperationStatus.Done && Base64Url.EncodeToString(bytes.AsSpan(0, written)) == part ? bytes[..written] : null;
    }
}
