using System.Net;
using Assistant.Bot.Activities;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Assistant.Bot.Channels;

/// <summary>Decides whether an activity comes from the Bot Framework service. Whatever is missing, unclear or not to be checked is refused.</summary>
internal sealed class ConnectorTokenValidation(SigningKeys keys, IOptions<ConnectorOptions> options, IHostEnvironment environment, TimeProvider clock)
{
    /// <summary>How far two clocks may differ. Source: Bot Framework, "Authenticate requests from the Bot Connector service", five minutes.</summary>
    public static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    private const string Scheme = "Bearer ";

    private readonly ProvenTokens _proven = new();

    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false, MaximumTokenSizeInBytes = 16 * 1024 };

    /// <summary>Validates the token of a request against the activity in its body.</summary>
    /// <returns>Allowed, or the reason why not. Never throws, whatever the request.</returns>
    public Task<TokenVerdict> ValidateAsync(HttpContext request, Activity activity, CancellationToken cancellationToken)
    {
        if (options.Value.AppId.Length == 0)
        {
            return Task.FromResult(IsDevelopersOwn(request) ? TokenVerdict.Development : TokenVerdict.Refused(TokenRefusal.NotConfigured));
        }

        var header = request.Request.Headers.Authorization;
        return header.Count == 1 && header[0] is { } value && value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? ValidateAsync(value[Scheme.Length..], activity, cancellationToken)
            : Task.FromResult(TokenVerdict.Refused(TokenRefusal.Missing));
    }

    /// <summary>Validates a token against an activity.</summary>
    /// <returns>Allowed, or the reason why not. Never throws, whatever the token.</returns>
    public async Task<TokenVerdict> ValidateAsync(string token, Activity activity, CancellationToken cancellationToken)
    {
        var digest = ProvenTokens.DigestOf(token);
        var known = _proven.Find(digest);
        if ((known?.Claims ?? ConnectorToken.Read(token)) is not { } claims)
        {
            return TokenVerdict.Refused(TokenRefusal.Malformed);
        }

        if (Contradiction(claims) is { } refusal)
        {
            return TokenVerdict.Refused(refusal);
        }

        if (await keys.FindAsync(claims.KeyId, cancellationToken) is not { } key)
        {
            return TokenVerdict.Refused(TokenRefusal.UnknownKey);
        }

        if (!ReferenceEquals(known?.Key, key.Key))
        {
            if (!await IsSignedByAsync(key.Key, token))
            {
                return TokenVerdict.Refused(TokenRefusal.WrongSignature);
            }

            _proven.Keep(digest, new ProvenToken(claims, key.Key));
        }

        return (activity.ChannelId is { Length: > 0 } channel && key.Endorsements.Contains(channel), IsSamePlace(claims.ServiceUrl, activity.ServiceUrl)) switch
        {
            (false, _) => TokenVerdict.Refused(TokenRefusal.OtherChannel),
            (_, false) => TokenVerdict.Refused(TokenRefusal.OtherServiceUrl),
            _ => TokenVerdict.Proven,
        };
    }

    private TokenRefusal? Contradiction(ConnectorToken claims)
    {
        var (now, skew) = (clock.GetUtcNow().ToUnixTimeSeconds(), (long)ClockSkew.TotalSeconds);
        if (claims.Issuer != options.Value.Issuer)
        {
            return TokenRefusal.OtherIssuer;
        }

        if (!claims.Audience.Equals(options.Value.AppId, StringComparison.OrdinalIgnoreCase))
        {
            return TokenRefusal.OtherAudience;
        }

        return claims.Expires < now - skew || claims.NotBefore > now + skew ? TokenRefusal.OutOfTime : null;
    }

    // Issuer, audience and time were read above, strictly and by our own clock; the library answers for the cryptography, with the one key that may have signed.
    private static async Task<bool> IsSignedByAsync(SecurityKey key, string token)
    {
        var result = await Handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            IssuerSigningKey = key,
            RequireSignedTokens = true,
            ValidAlgorithms = ConnectorToken.Algorithms,
            TryAllIssuerSigningKeys = false,
            ValidateIssuer = false,
            ValidateAudience = false,
            ValidateLifetime = false,
        });
        return result.IsValid;
    }

    private static bool IsSamePlace(string claimed, string? named) =>
        Uri.TryCreate(claimed, UriKind.Absolute, out var claim) && Uri.TryCreate(named, UriKind.Absolute, out var activity)
        && claim.Scheme == Uri.UriSchemeHttps && activity.Scheme == Uri.UriSchemeHttps && claim.UserInfo.Length == 0 && activity.UserInfo.Length == 0
        && claim.AbsoluteUri.TrimEnd('/').Equals(activity.AbsoluteUri.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    // A tunnel or proxy makes the whole world look like this machine; it says so in a header.
    private bool IsDevelopersOwn(HttpContext request) =>
        environment.IsDevelopment()
        && request.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from)
        && request.Connection.LocalIpAddress is { } to && IPAddress.IsLoopback(to)
        && !request.Request.Headers.Keys.Any(name => name.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase) || name.Equals("Forwarded", StringComparison.OrdinalIgnoreCase) || name.Equals("Via", StringComparison.OrdinalIgnoreCase));
}
