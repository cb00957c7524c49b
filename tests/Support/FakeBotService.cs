using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Assistant.Tests.Support;

/// <summary>The Bot Framework service as seen from outside, on this machine: OpenID metadata, sign-in, and the Connector. Real HTTP, own keys, nothing else faked.</summary>
internal sealed class FakeBotService : IAsyncDisposable
{
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/";

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Func<HttpContext, Task>> _answers = new();
    private readonly ConcurrentQueue<Called> _calls = new();
    private int _ids;
    private int _metadataReads;

    private FakeBotService(WebApplication app) => _app = app;

    public BotServiceKeys Keys { get; } = new();

    /// <summary>What was called on the Connector, in order.</summary>
    public IReadOnlyList<Called> Calls => [.. _calls];

    public int MetadataReads => _metadataReads;

    /// <summary>Where the metadata says that the keys are.</summary>
    public string KeysAddress { get; set; } = "https://login.botframework.com/v1/.well-known/keys";

    /// <summary>Null while the metadata can be read; otherwise the status that stands in its place.</summary>
    public int? MetadataTrouble { get; set; }

    /// <summary>Null while the bot may sign in; otherwise the AADSTS code that it gets.</summary>
    public string? SignInTrouble { get; set; }

    // What the service says of its keys now; null for those that sign.
    public string? KeysDocument { get; set; }

    public string? LastSignIn { get; private set; }

    public Uri Address => new(_app.Urls.Single());

    public static async Task<FakeBotService> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var service = new FakeBotService(app);
        app.MapGet("/v1/.well-known/openidconfiguration", service.MetadataAsync);
        app.MapGet("/v1/.well-known/keys", (HttpContext context) => context.Response.WriteAsync(service.KeysDocument ?? service.Keys.Document, context.RequestAborted));
        app.MapPost("/{tenant}/oauth2/v2.0/token", service.SignInAsync);
        app.MapGet("/metadata/identity/oauth2/token", service.IdentityAsync);
        app.MapPost("/api/messages", () => Results.Accepted());
        app.Map("/emea/{**path}", service.ConnectorAsync);
        await app.StartAsync(Xunit.TestContext.Current.CancellationToken);
        return service;
    }

    /// <summary>The next call to the Connector is answered like this; calls beyond those are accepted with a new id.</summary>
    public FakeBotService Answer(int status, string body = "", string? retryAfter = null)
    {
        _answers.Enqueue(async context =>
        {
            context.Response.StatusCode = status;
            if (retryAfter is not null)
            {
                context.Response.Headers.RetryAfter = retryAfter;
            }

            await context.Response.WriteAsync(body, context.RequestAborted);
        });
        return this;
    }

    /// <summary>The next call to the Connector is answered by this.</summary>
    public FakeBotService Answer(Func<HttpContext, Task> answer)
    {
        _answers.Enqueue(answer);
        return this;
    }

    /// <summary>Leads every call to this machine, whatever host it names, over the way into the network that the product takes.</summary>
    public HttpMessageHandler Lead(HttpMessageHandler real) => new Leading(this, real);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task MetadataAsync(HttpContext context)
    {
        Interlocked.Increment(ref _metadataReads);
        context.Response.StatusCode = MetadataTrouble ?? 200;
        await context.Response.WriteAsync(MetadataTrouble is null ? $$"""{"issuer":"https://api.botframework.com","jwks_uri":"{{KeysAddress}}"}""" : "", context.RequestAborted);
    }

    private async Task SignInAsync(HttpContext context, string tenant)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        LastSignIn = string.Join(' ', tenant, form["grant_type"], form["client_id"], form["scope"]);
        context.Response.ContentType = "application/json";
        context.Response.StatusCode = SignInTrouble is null ? 200 : 401;
        await context.Response.WriteAsync(SignInTrouble is null
            ? """{"token_type":"Bearer","expires_in":3599,"ext_expires_in":3599,"access_token":"token-of-the-bot"}"""
            : $$"""{"error":"invalid_client","error_description":"{{SignInTrouble}}: no.","error_codes":[{{SignInTrouble[6..]}}],"correlation_id":"{{Guid.Empty}}"}""", context.RequestAborted);
    }

    // What Azure answers on a machine that has an identity.
    private async Task IdentityAsync(HttpContext context)
    {
        LastSignIn = $"{context.Request.Query["client_id"]} {context.Request.Query["resource"]}";
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync($$"""{"access_token":"token-of-the-bot","expires_on":"{{DateTimeOffset.UnixEpoch.AddYears(100).ToUnixTimeSeconds()}}","resource":"x","token_type":"Bearer"}""", context.RequestAborted);
    }

    private async Task ConnectorAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        _calls.Enqueue(new Called(context.Request.Method, context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget, context.Request.Headers.Authorization, body));
        if (_answers.TryDequeue(out var answer))
        {
            await answer(context);
            return;
        }

        context.Response.StatusCode = 201;
        await context.Response.WriteAsync(string.Create(CultureInfo.InvariantCulture, $$"""{"id":"sent-{{Interlocked.Increment(ref _ids)}}"}"""), context.RequestAborted);
    }

    private sealed class Leading(FakeBotService service, HttpMessageHandler real) : DelegatingHandler(real)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new Uri(service.Address, request.RequestUri!.PathAndQuery);
            return base.SendAsync(request, cancellationToken);
        }
    }
}

/// <summary>One call to the Connector.</summary>
internal sealed record Called(string Method, string Target, string? Authorization, string Body);
