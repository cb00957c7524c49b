using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Assistant.Tests.Support;

/// <summary>
/// A Qdrant server at the loopback address, written from the descriptions of its interface and from nothing of the product. It is stricter than the real one: a key that it does not
/// know is an error, and equal scores come back in an order that nobody can rely on. Its faults are those of real servers and networks.
/// </summary>
internal sealed class FakeQdrant : IAsyncDisposable
{
    private const int LargestBody = 32 * 1024 * 1024;
    private static readonly TimeSpan SlowPause = TimeSpan.FromSeconds(5);

    private readonly FakeQdrantState _state = new();
    private readonly int _port;
    private readonly CancellationTokenSource _hanging = new();
    private WebApplication? _server;
    private int _calls;
    private int _inFlight;

    private readonly X509Certificate2? _certificate;

    private FakeQdrant(int port, X509Certificate2? certificate) => (_port, _certificate) = (port, certificate);

    public string Url => $"{(_certificate is null ? "http" : "https")}://127.0.0.1:{_port}";

    /// <summary>The version that it says it is, and whose keys it passes over in silence when they came later.</summary>
    public string Version { get => _state.Version; set => _state.Version = value; }

    /// <summary>The key that may do everything; null for a server without keys.</summary>
    public string? Key { get; set; }

    /// <summary>The key that may only read.</summary>
    public string? ReadOnlyKey { get; set; }

    /// <summary>What goes wrong from now on.</summary>
    public FakeQdrantFault Fault { get; set; }

    /// <summary>With a fault that passes: of so many calls, all but the last fail. 0: all of them fail.</summary>
    public int FailsOf { get; set; }

    /// <summary>What a write says of itself instead of <c>completed</c>; it is applied all the same.</summary>
    public string? WriteStatus { get; set; }

    /// <summary>Every request since the start, when it is asked to remember them.</summary>
    public ConcurrentQueue<(string Method, string Path, string Body)>? Requests { get; set; }

    /// <summary>How many calls have arrived.</summary>
    public int Calls => Volatile.Read(ref _calls);

    /// <summary>The names of its collections.</summary>
    public IReadOnlyList<string> Collections => _state.Names;

    /// <summary>Whether points are counted and not kept, to load more than fits.</summary>
    public bool KeepsNothing { set => _state.KeepsNothing = value; }

    /// <summary>The most calls that were under way at once.</summary>
    public int MostInFlight { get; private set; }

    /// <summary>Starts one.</summary>
    /// <param name="certificate">What it shows over https; null for http.</param>
    public static async Task<FakeQdrant> StartAsync(X509Certificate2? certificate = null)
    {
        var fake = new FakeQdrant(FreePort(), certificate);
        await fake.ListenAsync();
        return fake;
    }

    /// <summary>Listens, again after <see cref="RefuseAsync"/>, with what it held before.</summary>
    public async Task ListenAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, _port, listen =>
            {
                if (_certificate is { } certificate)
                {
                    listen.UseHttps(certificate);
                }
            });
            kestrel.Limits.MaxRequestBodySize = 2 * LargestBody;
        });
        builder.Logging.ClearProviders();
        var server = builder.Build();
        server.Run(AnswerAsync);
        await server.StartAsync(_hanging.Token);
        _server = server;
    }

    /// <summary>Stops listening: connections are refused.</summary>
    public async Task RefuseAsync()
    {
        if (_server is { } server)
        {
            _server = null;
            using var now = new CancellationTokenSource(TimeSpan.FromMilliseconds(10));
            await server.StopAsync(now.Token);
            await server.DisposeAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _hanging.CancelAsync();
        await RefuseAsync();
        _hanging.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var call = Interlocked.Increment(ref _calls);
        MostInFlight = Math.Max(MostInFlight, Interlocked.Increment(ref _inFlight));
        try
        {
            var body = await ReadAsync(context.Request);
            Requests?.Enqueue((context.Request.Method, context.Request.Path + context.Request.QueryString.Value, body));
            if (!(Fault != FakeQdrantFault.None && (FailsOf == 0 || call % FailsOf != 0) && await FailAsync(context)))
            {
                await WriteAsync(context, Answer(context, body));
            }
        }
        catch (OperationCanceledException)
        {
            context.Abort();
        }
        finally
        {
            Interlocked.Decrement(ref _inFlight);
        }
    }

    private (int Status, string Body, bool IsText) Answer(HttpContext context, string body)
    {
        if (Refused(context.Request) is { } refusal)
        {
            return (refusal, refusal == 401 ? "Must provide an API key or an Authorization bearer token" : "Forbidden", IsText: true);
        }

        try
        {
            if (body.Length > LargestBody)
            {
                throw new FakeQdrantError(400, "Payload error: JSON payload is larger than allowed.");
            }

            var query = context.Request.Query.ToDictionary(one => one.Key, one => one.Value.ToString(), StringComparer.Ordinal);
            lock (_state)
            {
                var result = FakeQdrantRoutes.Answer(_state, context.Request.Method, context.Request.Path.Value!.Trim('/').Split('/'), query, body);
                if (result is FakeQdrantText text)
                {
                    return (200, text.Text, IsText: true);
                }

                return (200, (result as FakeQdrantPlain)?.Json.ToJsonString() ?? Envelope((JsonNode?)result), IsText: false);
            }
        }
        catch (FakeQdrantError error)
        {
            return (error.Status, new JsonObject { ["status"] = new JsonObject { ["error"] = error.Message }, ["time"] = 0.0001 }.ToJsonString(), IsText: false);
        }
    }

    private string Envelope(JsonNode? result)
    {
        if (WriteStatus is { } status && result is JsonObject written && written.ContainsKey("operation_id"))
        {
            written["status"] = status;
        }

        return new JsonObject { ["result"] = result?.DeepClone(), ["status"] = "ok", ["time"] = 0.0001 }.ToJsonString();
    }

    // Who it is and how it is, everybody may know.
    private int? Refused(HttpRequest request)
    {
        if (Key is null || request.Path.Value is "/" or "/healthz" or "/livez" or "/readyz")
        {
            return null;
        }

        var shown = request.Headers["api-key"].ToString() is { Length: > 0 } key ? key : request.Headers.Authorization.ToString().Replace("Bearer ", "", StringComparison.Ordinal);
        var onlyReads = request.Method == "GET" || (request.Method == "POST" && (request.Path.Value!.EndsWith("/points", StringComparison.Ordinal)
            || request.Path.Value.EndsWith("/query", StringComparison.Ordinal) || request.Path.Value.EndsWith("/scroll", StringComparison.Ordinal)
            || request.Path.Value.EndsWith("/count", StringComparison.Ordinal)));
        return shown == Key || (shown.Length > 0 && shown == ReadOnlyKey && onlyReads) ? null : shown.Length > 0 && shown == ReadOnlyKey ? 403 : 401;
    }

    // Whether the fault has taken the place of the answer.
    private async Task<bool> FailAsync(HttpContext context)
    {
        switch (Fault)
        {
            case FakeQdrantFault.Hangs:
                await Task.Delay(Timeout.Infinite, CancellationTokenSource.CreateLinkedTokenSource(_hanging.Token, context.RequestAborted).Token);
                return true;
            case FakeQdrantFault.IsSlow:
                await Task.Delay(SlowPause, CancellationTokenSource.CreateLinkedTokenSource(_hanging.Token, context.RequestAborted).Token);
                return false;
            case FakeQdrantFault.Resets:
                context.Response.ContentLength = 1000;
                await context.Response.WriteAsync("{\"result\":{\"points\":[{\"id\":", context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
                context.Features.Get<IHttpRequestLifetimeFeature>()!.Abort();
                return true;
            case FakeQdrantFault.IsBusy:
                context.Response.Headers.RetryAfter = "1";
                await WriteAsync(context, (429, """{"status":{"error":"Rate limiting exceeded"},"time":0.0}""", IsText: false));
                return true;
            case FakeQdrantFault.IsUnavailable:
                await WriteAsync(context, (503, """{"status":{"error":"Service internal error: shard is not available"},"time":0.0}""", IsText: false));
                return true;
            case FakeQdrantFault.TalksNonsense:
                await WriteAsync(context, (200, "<html><body>Welcome to the city's proxy</body></html>", IsText: true));
                return true;
            case FakeQdrantFault.AnswersOtherwise:
                await WriteAsync(context, (200, """{"result":{"hits":[]},"status":"ok","time":0.0}""", IsText: false));
                return true;
            case FakeQdrantFault.RefusesDimensions:
                await WriteAsync(context, (400, """{"status":{"error":"Wrong input: Vector dimension error: expected dim: 4, got 8"},"time":0.0}""", IsText: false));
                return true;
            default:
                return false;
        }
    }

    private static async Task WriteAsync(HttpContext context, (int Status, string Body, bool IsText) answer)
    {
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = answer.IsText ? "text/plain" : "application/json";
        var bytes = Encoding.UTF8.GetBytes(answer.Body);
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private static async Task<string> ReadAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        return await reader.ReadToEndAsync(request.HttpContext.RequestAborted);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

/// <summary>What can go wrong with a server.</summary>
internal enum FakeQdrantFault
{
    None,
    Hangs,
    IsSlow,
    Resets,
    IsBusy,
    IsUnavailable,
    TalksNonsense,
    AnswersOtherwise,
    RefusesDimensions,
}

/// <summary>An error that the server gives back.</summary>
internal sealed class FakeQdrantError(int status, string message) : Exception(message)
{
    public int Status => status;
}

/// <summary>An answer in plain text.</summary>
internal sealed record FakeQdrantText(string Text);

/// <summary>An answer without an envelope.</summary>
internal sealed record FakeQdrantPlain(JsonObject Json);
