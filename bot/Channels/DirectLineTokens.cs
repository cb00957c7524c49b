using System.Security.Cryptography;
using System.Text;
using Assistant.Bot.Data;
using Assistant.Knowledge.Passages;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Assistant.Bot.Channels;

/// <summary>Makes and reads the tokens of the self-hosted Direct Line: signed JWTs, because clients read the user's id in them.</summary>
internal sealed class DirectLineTokens(DataKey key, IOptions<DirectLineOptions> options, TimeProvider clock) : IDisposable
{
    private const string Issuer = "assistant";
    private const string ForConversation = "conversation";
    private const string ForStream = "stream";

    private static readonly TimeSpan TicketLifetime = TimeSpan.FromSeconds(60);

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false, SetDefaultTimesOnTokenCreation = false };
    private readonly SymmetricSecurityKey _signing = new(key.Derive("direct line tokens"));
    private readonly MemoryCache _usedTickets = new(new MemoryCacheOptions());

    /// <summary>Seconds that a token lasts.</summary>
    public int ExpiresIn => options.Value.TokenMinutes * 60;

    /// <summary>A new conversation, which nobody can guess.</summary>
    public static string NewConversation() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>The user's id for a token: the wanted one if it has the right form, else a new one.</summary>
    public static string UserId(string? wanted) =>
        wanted is { Length: > 3 and <= 64 } && wanted.StartsWith("dl_", StringComparison.Ordinal) && wanted.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-')
            ? wanted
            : $"dl_{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16))}";

    /// <summary>A token for one conversation.</summary>
    public string Issue(DirectLineCaller caller) => Write(caller, ForConversation, TimeSpan.FromMinutes(options.Value.TokenMinutes));

    /// <summary>A ticket that opens one stream once, within a minute: it stands in an address, and addresses are logged.</summary>
    public string IssueTicket(DirectLineCaller caller) => Write(caller, ForStream, TicketLifetime);

    /// <summary>Reads a token.</summary>
    /// <returns>Who shows it; null when it is not ours, altered, expired, or a ticket.</returns>
    public Task<DirectLineCaller?> ReadAsync(string token) => ReadAsync(token, ForConversation);

    /// <summary>Takes a ticket.</summary>
    /// <returns>Who shows it; null when it is no ticket, expired, or taken before.</returns>
    public async Task<DirectLineCaller?> TakeTicketAsync(string ticket)
    {
        var caller = await ReadAsync(ticket, ForStream);
        if (caller is null)
        {
            return null;
        }

        lock (_usedTickets)
        {
            if (_usedTickets.TryGetValue(ticket, out _))
            {
                return null;
            }

            _usedTickets.Set(ticket, true, TicketLifetime);
            return caller;
        }
    }

    /// <summary>Of whom a secret speaks; null when it is none of ours.</summary>
    public DirectLineClass? ClassOf(string secret)
    {
        var shown = SHA256.HashData(Encoding.UTF8.GetBytes(secret));
        return options.Value.Secrets
            .Where(ours => CryptographicOperations.FixedTimeEquals(shown, SHA256.HashData(Encoding.UTF8.GetBytes(ours.Secret))))
            .Select(ours => new DirectLineClass(ours.Audience, ours.Structure is { Length: > 0 } structure ? structure : null)).FirstOrDefault();
    }

    /// <inheritdoc/>
    public void Dispose() => _usedTickets.Dispose();

    private string Write(DirectLineCaller caller, string use, TimeSpan lifetime)
    {
        var now = clock.GetUtcNow();
        return _handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            IssuedAt = now.UtcDateTime,
            Expires = (now + lifetime).UtcDateTime,
            Claims = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["conv"] = caller.Conversation,
                ["user"] = caller.User,
                ["reads"] = caller.Audience.Name(),
                ["of"] = caller.Structure ?? "",
                ["use"] = use,
                [JwtRegisteredClaimNames.Jti] = Guid.NewGuid().ToString("N"),
            },
            SigningCredentials = new SigningCredentials(_signing, SecurityAlgorithms.HmacSha256),
        });
    }

    private async Task<DirectLineCaller?> ReadAsync(string token, string use)
    {
        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidateAudience = false, // The signature is by a key of our own that signs nothing else.
            IssuerSigningKey = _signing,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            LifetimeValidator = (_, expires, _, _) => expires is { } end && end > clock.GetUtcNow().UtcDateTime,
        });
        return result.IsValid && Claim("use") == use && Claim("conv") is { } conversation && Claim("user") is { } user && AudienceNames.Parse(Claim("reads")) is { } reads
            ? new DirectLineCaller(conversation, user, reads, Claim("of") is { Length: > 0 } structure ? structure : null)
            : null;

        string? Claim(string name) => result.Claims.TryGetValue(name, out var value) ? value as string : null;
    }
}

/// <summary>Who uses a conversation, as their token says.</summary>
/// <param name="Conversation">The id of the conversation.</param>
/// <param name="User">The id of the user, beginning with <c>dl_</c>.</param>
/// <param name="Audience">What the user may read.</param>
/// <param name="Structure">The structure that the user belongs to; null when it is not known.</param>
internal sealed record DirectLineCaller(string Conversation, string User, Audience Audience, string? Structure);

/// <summary>What a secret says of the people whose chats it opens.</summary>
/// <param name="Audience">What they may read.</param>
/// <param name="Structure">The structure that they belong to; null when it is not known.</param>
internal sealed record DirectLineClass(Audience Audience, string? Structure)
{
    /// <summary>Anyone, without a secret.</summary>
    public static DirectLineClass Public { get; } = new(Audience.Public, Structure: null);
}
