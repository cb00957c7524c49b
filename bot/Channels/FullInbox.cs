using System.Globalization;
using System.IO.Pipelines;
using System.Net.Mime;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channels;

/// <summary>Stands first of all: while no turn would be admitted, whoever brings an activity is told when to come back, before anything is read, checked or looked up. It must cost next to nothing, or those who were let in would wait for it.</summary>
internal sealed class FullInbox
{
    private readonly RequestDelegate _next;
    private readonly TurnWorker _worker;
    private readonly string _retryAfter;
    private readonly byte[] _body;

    /// <summary>Writes once what is said each time.</summary>
    public FullInbox(RequestDelegate next, TurnWorker worker, IOptions<ChannelOptions> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var seconds = options.Value.RetryAfterSeconds;
        (_next, _worker, _retryAfter) = (next, worker, seconds.ToString(CultureInfo.InvariantCulture));
        _body = JsonSerializer.SerializeToUtf8Bytes(ChannelResults.Full(seconds), ChannelJson.Default.ChannelError);
    }

    /// <summary>Lets a request through, or answers it.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return _worker.IsFull && context.Request.Path == MessagesEndpoint.Path ? RefuseAsync(context.Response, context.RequestAborted) : _next(context);
    }

    private Task<FlushResult> RefuseAsync(HttpResponse response, CancellationToken cancellationToken)
    {
        response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        response.ContentType = MediaTypeNames.Application.Json;
        response.ContentLength = _body.Length;
        response.Headers.RetryAfter = _retryAfter;
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        return response.BodyWriter.WriteAsync(_body, cancellationToken).AsTask();
    }
}
