using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Assistant.Tests.Support;
using static Assistant.Tests.Support.BotServiceKeys;

namespace Assistant.Tests.Bot.Channels;

/// <summary>The ways known to forge a token of the service or to use a real one where it does not belong: 342 to refuse, and 4 to accept.</summary>
internal sealed class TokenMatrix
{
    public const string Issuer = "https://api.botframework.com";

    private readonly List<Case> _cases = [];
    private readonly BotServiceKeys _keys;
    private readonly long _now;

    public TokenMatrix(BotServiceKeys keys, DateTimeOffset now)
    {
        (_keys, _now) = (keys, now.ToUnixTimeSeconds());
        Right();
        Algorithms();
        ForeignKeys();
        Times();
        Names();
        Places();
        Tampered();
        Shapes();
    }

    public IReadOnlyList<Case> All => _cases;

    public string Good => Signed(Claims());

    public string Claims(
        string? iss = Issuer, string? aud = AConnector.AppId, string? url = FakeBotService.ServiceUrl, long? exp = null, long? nbf = null, string extra = "", bool timeless = false)
    {
        string?[] claims =
        [
            iss is null ? null : $"\"iss\":\"{iss}\"", aud is null ? null : $"\"aud\":\"{aud}\"", url is null ? null : $"\"serviceurl\":\"{url}\"",
            timeless ? null : $"\"exp\":{exp ?? _now + 3600}", $"\"nbf\":{nbf ?? _now - 60}",
        ];
        return "{" + string.Join(',', claims.OfType<string>()) + extra + "}";
    }

    private string Signed(string claims, string kid = Teams) => _keys.Signed(claims, kid);

    private void Add(string name, string token, string channel = "msteams", string url = FakeBotService.ServiceUrl, bool good = false) =>
        _cases.Add(new Case(name, token, channel, url, good));

    private void Right()
    {
        Add("Teams", Signed(Claims()), good: true);
        Add("Web Chat", Signed(Claims(url: "https://webchat.botframework.com/"), WebChat), "webchat", "https://webchat.botframework.com/", good: true);
        Add("two minutes late", Signed(Claims(exp: _now - 120, nbf: _now - 3600)), good: true);
        Add("service URL in capitals", Signed(Claims(url: "https://SMBA.trafficmanager.net/emea/")), good: true);
    }

    private void Algorithms()
    {
        foreach (var none in new[] { "none", "None", "NONE", "nOnE" })
        {
            Add($"alg {none}, no signature", $"{Encode($$"""{"alg":"{{none}}","typ":"JWT"}""")}.{Encode(Claims())}.");
            Add($"alg {none}, zeros", Token(Header(alg: none), Claims(), _ => new byte[256]));
        }

        var pem = _keys.ForTeams.ExportSubjectPublicKeyInfoPem();
        byte[][] publicKeys =
        [
            _keys.ForTeams.ExportSubjectPublicKeyInfo(), Encoding.ASCII.GetBytes(pem), Encoding.ASCII.GetBytes(pem + "\n"),
            _keys.ForTeams.ExportParameters(includePrivateParameters: false).Modulus!, [],
        ];
        foreach (var key in publicKeys)
        {
            Add("public key as HS256 secret", Token(Header(alg: "HS256"), Claims(), data => HMACSHA256.HashData(key, data)));
            Add("public key as HS384 secret", Token(Header(alg: "HS384"), Claims(), data => HMACSHA384.HashData(key, data)));
            Add("public key as HS512 secret", Token(Header(alg: "HS512"), Claims(), data => HMACSHA512.HashData(key, data)));
        }

        Add("PS256 by the real key", Token(Header(alg: "PS256"), Claims(), data => _keys.ForTeams.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pss)));
        Add("SHA-1 by the real key", Token(Header(alg: "RS1"), Claims(), data => _keys.ForTeams.SignData(data, HashAlgorithmName.SHA1, RSASignaturePadding.Pkcs1)));
        Add("empty signature", Good[..(Good.LastIndexOf('.') + 1)]);
        Add("two parts", Good[..Good.LastIndexOf('.')]);
        Add("four parts", Good + ".x");
    }

    private void ForeignKeys()
    {
        static byte[] Foreign(byte[] data) => Sign(BotServiceKeys.Foreign, data);
        Add("foreign key, same id", Token(Header(), Claims(), Foreign));
        Add("foreign key, unknown id", Token(Header("zzz"), Claims(), Foreign));
        Add("foreign key, no id", Token("""{"alg":"RS256","typ":"JWT"}""", Claims(), Foreign));
        foreach (var id in new[] { "../../../../dev/null", "/etc/passwd", "k' OR '1'='1", "http://127.0.0.1:9/k", @"k-teams\\u0000" })
        {
            Add($"key id {id}", Token(Header(id), Claims(), Foreign));
        }

        var numbers = BotServiceKeys.Foreign.ExportParameters(includePrivateParameters: false);
        Add("own jwk", Token(Header(extra: $$""","jwk":{"kty":"RSA","n":"{{Encode(numbers.Modulus!)}}","e":"{{Encode(numbers.Exponent!)}}","kid":"k-teams"}"""), Claims(), Foreign));
        Add("own jku", Token(Header(extra: ",\"jku\":\"http://127.0.0.1:9/jwks\""), Claims(), Foreign));
        Add("own x5u", Token(Header(extra: ",\"x5u\":\"http://127.0.0.1:9/c\""), Claims(), Foreign));
        var request = new CertificateRequest("CN=evil", BotServiceKeys.Foreign, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        Add("own x5c", Token(Header(extra: $",\"x5c\":[\"{Convert.ToBase64String(certificate.RawData)}\"]"), Claims(), Foreign));
        Add("unknown crit", Token(Header(extra: ",\"crit\":[\"x\"],\"x\":1"), Claims(), data => Sign(_keys.ForTeams, data)));
        Add("b64 false", Token(Header(extra: ",\"crit\":[\"b64\"],\"b64\":false"), Claims(), data => Sign(_keys.ForTeams, data)));
    }

    private void Times()
    {
        Add("six minutes late", Signed(Claims(exp: _now - 360, nbf: _now - 7200)));
        Add("a day late", Signed(Claims(exp: _now - 86400, nbf: _now - 172800)));
        Add("no end", Signed(Claims(timeless: true)));
        Add("end 0", Signed(Claims(exp: 0)));
        Add("end below 0", Signed(Claims(exp: -1)));
        Add("six minutes early", Signed(Claims(nbf: _now + 360)));
        Add("a day early", Signed(Claims(nbf: _now + 86400)));
        Add("end in words", Signed(Claims(timeless: true, extra: ",\"exp\":\"never\"")));
        Add("end beyond numbers", Signed(Claims(timeless: true, extra: ",\"exp\":9e99")));
        Add("two ends", Signed(Claims(exp: _now - 86400, nbf: _now - 172800, extra: $",\"exp\":{_now + 3600}")));
    }

    private void Names()
    {
        const string App = AConnector.AppId;
        foreach (var audience in new[] { "99999999-2222-3333-4444-555555555555", App + "x", "x" + App, "", App + " ", "https://" + App, "*" })
        {
            Add($"audience '{audience}'", Signed(Claims(aud: audience)));
        }

        Add("no audience", Signed(Claims(aud: null)));
        foreach (var audience in new[] { "null", "[]", "[\"a\",\"b\"]" })
        {
            Add($"audience {audience}", Signed(Claims(aud: null, extra: $",\"aud\":{audience}")));
        }

        foreach (var issuer in new[]
        {
            Issuer + "/", Issuer + ".evil.example", "http://api.botframework.com", "https://evil.example", "https://sts.windows.net/00000000-0000-0000-0000-000000000000/",
            "https://api.botframework.us", "", "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/", "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0",
        })
        {
            Add($"issuer '{issuer}'", Signed(Claims(iss: issuer)));
        }

        Add("no issuer", Signed(Claims(iss: null)));
        Add("two audiences", Signed(Claims(aud: "evil", extra: $",\"aud\":\"{App}\"")));
        Add("two issuers", Signed(Claims(iss: "evil", extra: $",\"iss\":\"{Issuer}\"")));
    }

    private void Places()
    {
        foreach (var url in new[]
        {
            "https://evil.example/", "https://smba.trafficmanager.net@evil.example/emea/", "https://smba.trafficmanager.net.evil.example/emea/",
            "http://smba.trafficmanager.net/emea/", "http://169.254.169.254/latest/", "https://smba.trafficmanager.net:8443/emea/", "", "http://127.0.0.1:6334/", "file:///etc/passwd",
        })
        {
            Add($"replies to '{url}'", Signed(Claims()), url: url);
        }

        Add("no service URL", Signed(Claims(url: null)));
        Add("no service URL, evil activity", Signed(Claims(url: null)), url: "https://evil.example/");
        Add("two service URLs", Signed(Claims(extra: ",\"serviceurl\":\"https://evil.example/\"")), url: "https://evil.example/");
        foreach (var channel in new[] { "webchat", "", "MSTEAMS", "emulator" })
        {
            Add($"channel '{channel}'", Signed(Claims()), channel);
        }

        Add("Web Chat's key for Teams", Signed(Claims(), WebChat));
    }

    private void Tampered()
    {
        var (parts, random) = (Good.Split('.'), new Random(7));
        for (var i = 0; i < 100; i++)
        {
            Add("bit of the signature", $"{parts[0]}.{parts[1]}.{Flipped(parts[2], random)}");
            Add("bit of the claims", $"{parts[0]}.{Flipped(parts[1], random)}.{parts[2]}");
        }

        for (var i = 1; i < 40; i++)
        {
            Add("signature cut", $"{parts[0]}.{parts[1]}.{parts[2][..^i]}");
        }

        Add("claims exchanged", $"{parts[0]}.{Encode(Claims(extra: ",\"x\":1"))}.{parts[2]}");
        Add("signature of another token", $"{parts[0]}.{parts[1]}.{Signed(Claims(exp: _now + 9)).Split('.')[2]}");
    }

    private void Shapes()
    {
        foreach (var (name, token) in new[]
        {
            ("garbage", "abc"), ("nothing", ""), ("dots", ".."), ("a million characters", new string('A', 1_000_000)), ("zeros", "\0.\0.\0"), ("accents", "é.é.é"),
            ("five parts", Good + ".a.b"), ("no objects", $"{Encode("[]")}.{Encode("[]")}.AA"),
            ("deep", Token(Header(), new string('[', 5000) + new string(']', 5000), data => Sign(_keys.ForTeams, data))),
        })
        {
            Add(name, token);
        }
    }

    private static string Flipped(string part, Random random)
    {
        var bytes = System.Buffers.Text.Base64Url.DecodeFromChars(part);
        bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        return Encode(bytes);
    }

    /// <summary>One token, and the activity that it comes with.</summary>
    internal sealed record Case(string Name, string Token, string Channel, string Url, bool Good);
}
