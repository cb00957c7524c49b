using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Assistant.Tests.Support;

/// <summary>Keys like those of the Bot Framework service, and the tokens that they sign, right and wrong.</summary>
internal sealed class BotServiceKeys
{
    public const string Teams = "k-teams";

    public const string WebChat = "k-webchat";

    // Made once: a key takes a tenth of a second, and no test changes one.
    private static readonly RSA TeamsKey = RSA.Create(2048);
    private static readonly RSA WebChatKey = RSA.Create(2048);

    /// <summary>A key that is not the service's.</summary>
    public static RSA Foreign { get; } = RSA.Create(2048);

    public RSA ForTeams { get; } = TeamsKey;

    public RSA ForWebChat { get; } = WebChatKey;

    /// <summary>The JWKS document, in the shape of the service's.</summary>
    public string Document => new JsonObject
    {
        ["keys"] = new JsonArray(Jwk(ForTeams, Teams, "msteams"), Jwk(ForWebChat, WebChat, "webchat", "directline")),
    }.ToJsonString();

    public static string Encode(byte[] bytes) => Base64Url.EncodeToString(bytes);

    public static string Encode(string text) => Encode(Encoding.UTF8.GetBytes(text));

    /// <summary>Header, claims and whatever stands for a signature.</summary>
    public static string Token(string header, string claims, Func<byte[], byte[]> sign)
    {
        var signed = $"{Encode(header)}.{Encode(claims)}";
        return $"{signed}.{Encode(sign(Encoding.ASCII.GetBytes(signed)))}";
    }

    public static byte[] Sign(RSA key, byte[] data) => key.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    public static string Header(string kid = Teams, string alg = "RS256", string extra = "") => $$"""{"alg":"{{alg}}","typ":"JWT","kid":"{{kid}}"{{extra}}}""";

    /// <summary>A token with these claims, signed as the service signs.</summary>
    public string Signed(string claims, string kid = Teams) => Token(Header(kid), claims, data => Sign(kid == Teams ? ForTeams : ForWebChat, data));

    private static JsonObject Jwk(RSA key, string kid, params string[] endorsements)
    {
        var numbers = key.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = kid,
            ["n"] = Encode(numbers.Modulus!),
            ["e"] = Encode(numbers.Exponent!),
            ["endorsements"] = new JsonArray([.. endorsements.Select(channel => JsonValue.Create(channel))]),
        };
    }
}
