using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Assistant.Tests.Support;

/// <summary>A provider of OpenID Connect at the loopback address: it signs in whoever comes, with the claims that a test gives.</summary>
internal sealed class FakeOpenId : IAsyncDisposable
{
    public const string Client = "desk-client";
    public const string Secret = "desk-secret-for-tests-only";

    private readonly RSA _rsa = RSA.Create(2048);
    private readonly WebApplication _app;
    private string _nonce = "";

    private FakeOpenId(WebApplication app) => _app = app;

    public string Address => _app.Urls.First();

    /// <summary>What the token says of whoever signs in.</summary>
    public Dictionary<string, object> Claims { get; } = new(StringComparer.Ordinal) { ["sub"] = "sub-1", ["oid"] = "oid-1", ["name"] = "An Peeters" };

    /// <summary>Whether tokens are signed with a key that nobody published.</summary>
    public bool SignsWithAnotherKey { get; set; }

    public static async Task<FakeOpenId> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var provider = new FakeOpenId(builder.Build());
        provider.Map();
        await provider._app.StartAsync(Xunit.TestContext.Current.CancellationToken);
        return provider;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _rsa.Dispose();
    }

    private void Map()
    {
        _app.MapGet("/.well-known/openid-configuration", () => Results.Json(new
        {
            issuer = Address,
            authorization_endpoint = Address + "/authorize",
            token_endpoint = Address + "/token",
            jwks_uri = Address + "/keys",
            response_types_supported = new[] { "code" },
            id_token_signing_alg_values_supported = new[] { "RS256" },
        }));
        _app.MapGet("/keys", () =>
        {
            var key = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(_rsa.ExportParameters(includePrivateParameters: false)) { KeyId = "1" });
            return Results.Json(new { keys = new[] { new { kty = key.Kty, use = "sig", kid = key.Kid, n = key.N, e = key.E } } });
        });
        _app.MapGet("/authorize", (HttpRequest request) =>
        {
            _nonce = request.Query["nonce"].ToString();
            return request.Query["code_challenge_method"] == "S256"
                ? Results.Redirect($"{request.Query["redirect_uri"]}?code=code-1&state={Uri.EscapeDataString(request.Query["state"].ToString())}")
                : Results.BadRequest();
        });
        _app.MapPost("/token", async (HttpRequest request) =>
        {
            var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
            return form["code"] == "code-1" && form["client_secret"] == Secret && form["code_verifier"].ToString().Length > 40
                ? Results.Json(new { access_token = "unused", token_type = "Bearer", expires_in = 300, id_token = Token() })
                : Results.BadRequest();
        });
    }

    private string Token()
    {
        using var other = RSA.Create(2048);
        var key = SignsWithAnotherKey ? other : _rsa;
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Address,
            Audience = Client,
            Claims = new Dictionary<string, object>(Claims, StringComparer.Ordinal) { ["nonce"] = _nonce },
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(key.ExportParameters(includePrivateParameters: true)) { KeyId = "1" }, SecurityAlgorithms.RsaSha256),
        });
    }
}
