using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Assistant.Tests.Support;

/// <summary>A proxy that sends each request to the next of several servers, as a city's does that knows nothing of conversations; a server that is gone is passed over.</summary>
internal sealed class RoundRobinProxy : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly Uri[] _behind;
    private readonly int[] _served;
    private readonly HttpClient _http = new(new SocketsHttpHandler { ConnectTimeout = TimeSpan.FromSeconds(2) });
    private int _next;

    private RoundRobinProxy(WebApplication server, Uri[] behind) => (_server, _behind, _served, Client) = (server, behind, new int[behind.Length], new HttpClient());

    public HttpClient Client { get; }

    /// <summary>How many requests each server has answered.</summary>
    public IReadOnlyList<int> Served => _served;

    public static async Task<RoundRobinProxy> StartAsync(params Uri[] behind)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        var server = builder.Build();
        var proxy = new RoundRobinProxy(server, behind);
        server.Run(proxy.ForwardAsync);
        await server.StartAsync(CancellationToken.None);
        proxy.Client.BaseAddress = new Uri(server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return proxy;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _http.Dispose();
        await _server.DisposeAsync();
    }

    private async Task ForwardAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        for (var attempt = 0; attempt < _behind.Length; attempt++)
        {
            var server = (int)((uint)Interlocked.Increment(ref _next) % _behind.Length);
            using var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), new Uri(_behind[server], context.Request.Path + context.Request.QueryString.Value));
            if (body.Length > 0)
            {
                request.Content = new ByteArrayContent(body.ToArray());
                request.Content.Headers.TryAddWithoutValidation("Content-Type", context.Request.ContentType);
            }

            request.Headers.TryAddWithoutValidation("Authorization", context.Request.Headers.Authorization.ToString());
            try
            {
                using var response = await _http.SendAsync(request, context.RequestAborted);
                var bytes = await response.Content.ReadAsByteArrayAsync(context.RequestAborted);
                Interlocked.Increment(ref _served[server]);
                context.Response.StatusCode = (int)response.StatusCode;
                context.Response.ContentType = response.Content.Headers.ContentType?.ToString();
                await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
                return;
            }
            catch (HttpRequestException exception) when (exception.HttpRequestError == HttpRequestError.ConnectionError)
            {
                // Nothing was sent to it: the next one gets it.
            }
            catch (HttpRequestException)
            {
                break;
            }
        }

        context.Response.StatusCode = StatusCodes.Status502BadGateway;
    }
}
