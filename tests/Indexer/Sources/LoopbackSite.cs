using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Assistant.Tests.Indexer.Sources;

/// <summary>A web site on this machine, friendly and hostile pages together, beside a canary that nobody may ever connect to.</summary>
public sealed class LoopbackSite : IAsyncLifetime
{
    private readonly TcpListener _canary = new(IPAddress.Loopback, 0);
    private readonly WebApplication _site;

    public LoopbackSite()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.ResponseHeaderEncodingSelector = _ => Encoding.UTF8);
        _site = builder.Build();
        _site.Run(AnswerAsync);
    }

    /// <summary>The address of the front page.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    /// <summary>The port on which the canary listens.</summary>
    public int CanaryPort => ((IPEndPoint)_canary.LocalEndpoint).Port;

    /// <summary>Whether anybody ever connected to the canary.</summary>
    public bool CanaryWasTouched => _canary.Pending();

    /// <summary>What robots.txt says; null for a site without one.</summary>
    public string? Robots { get; set; }

    /// <summary>The status of robots.txt when there is one.</summary>
    public int RobotsStatus { get; set; } = 200;

    /// <summary>The requests so far: path and, after a space, the If-None-Match header.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public async ValueTask InitializeAsync()
    {
        _canary.Start();
        await _site.StartAsync(TestContext.Current.CancellationToken);
        Address = new Uri(_site.Urls.Single().TrimEnd('/') + "/");
    }

    public async ValueTask DisposeAsync()
    {
        await _site.StopAsync(new CancellationToken(canceled: true));
        await _site.DisposeAsync();
        _canary.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        Requests.Enqueue($"{request.Path} {request.Headers.IfNoneMatch}".TrimEnd());
        switch (request.Path.Value)
        {
            case "/robots.txt":
                response.StatusCode = Robots is null ? 404 : RobotsStatus;
                await response.WriteAsync(Robots ?? "", context.RequestAborted);
                break;
            case "/status":
                response.StatusCode = int.Parse(request.Query["code"]!, null);
                break;
            case "/to":
                response.StatusCode = 302;
                response.Headers.Location = request.Query["to"];
                break;
            case "/loop":
                response.Redirect("/loop");
                break;
            case "/etag" when request.Headers.IfNoneMatch == "\"one\"":
                response.StatusCode = 304;
                break;
            case "/etag":
                response.Headers.ETag = "\"one\"";
                await PageAsync(response, "text/html", "<h1>One</h1>");
                break;
            case "/latin1":
                response.ContentType = "text/html; charset=iso-8859-1";
                await response.Body.WriteAsync(Encoding.Latin1.GetBytes("<meta charset=utf-8><h1>\u00e9t\u00e9</h1>"), context.RequestAborted);
                break;
            case "/type":
                await PageAsync(response, request.Query["is"]!, "content");
                break;
            case "/empty":
                response.ContentType = "text/html";
                break;
            default:
                await HostileAsync(request, response);
                break;
        }
    }

    private static async Task HostileAsync(HttpRequest request, HttpResponse response)
    {
        response.ContentType = "text/html";
        switch (request.Path.Value)
        {
            case "/large":
                response.ContentLength = 25_000_000;
                await response.Body.WriteAsync(new byte[25_000_000], request.HttpContext.RequestAborted);
                break;
            case "/endless":
                while (!request.HttpContext.RequestAborted.IsCancellationRequested)
                {
                    await response.Body.WriteAsync(new byte[100_000], request.HttpContext.RequestAborted);
                }

                break;
            case "/bomb":
                response.Headers.ContentEncoding = "gzip";
                await using (var gzip = new GZipStream(response.Body, CompressionLevel.Fastest, leaveOpen: true))
                {
                    for (var i = 0; i < 500; i++)
                    {
                        await gzip.WriteAsync(new byte[1_000_000], request.HttpContext.RequestAborted);
                    }
                }

                break;
            case "/notgzip":
                response.Headers.ContentEncoding = "gzip";
                await response.WriteAsync("this is not packed", request.HttpContext.RequestAborted);
                break;
            case "/cut":
                response.ContentLength = 100;
                await response.WriteAsync("<h1>cut", request.HttpContext.RequestAborted);
                await response.Body.FlushAsync(request.HttpContext.RequestAborted);
                request.HttpContext.Abort();
                break;
            case "/slow":
                await response.WriteAsync("<h1>Slow", request.HttpContext.RequestAborted);
                await response.Body.FlushAsync(request.HttpContext.RequestAborted);
                await Task.Delay(Timeout.Infinite, request.HttpContext.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
                break;
            default:
                await response.WriteAsync($"<h1>{request.Path}</h1>", request.HttpContext.RequestAborted);
                break;
        }
    }

    private static Task PageAsync(HttpResponse response, string type, string content)
    {
        response.ContentType = type;
        return response.WriteAsync(content, response.HttpContext.RequestAborted);
    }
}
