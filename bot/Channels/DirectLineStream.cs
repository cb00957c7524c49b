using System.Globalization;
using System.Net.WebSockets;
using System.Text.Json;
using Assistant.Bot.Data;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Channels;

/// <summary>Sends a client everything behind its watermark, and then whatever comes, until it goes or the conversation ends.</summary>
internal sealed class DirectLineStream(DirectLineLog log, DirectLineStreams streams, Database database, IOptions<DirectLineOptions> options, IHostApplicationLifetime lifetime)
{
    // An empty frame keeps proxies from closing a quiet connection; clients send the same every 20 seconds.
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(20);

    // Another bot over the same database cannot wake a stream of this one.
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan ClosingPatience = TimeSpan.FromSeconds(5);

    /// <summary>Serves one stream.</summary>
    public async Task<IResult> ServeAsync(HttpContext context, string conversation, long watermark, CancellationToken cancellationToken)
    {
        using var listener = streams.TryListen(log.HashOf(conversation), options.Value.StreamsPerConversation);
        if (listener is null)
        {
            return ChannelResults.Error(StatusCodes.Status429TooManyRequests, "TooManyStreams", "This conversation has enough open streams.");
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lifetime.ApplicationStopping);
        var receiving = ReceiveAsync(socket, ending);
        try
        {
            await SendAsync(socket, conversation, watermark, listener, ending.Token);
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException)
        {
            // The client is gone or the program stops; the client comes back with its watermark.
        }

        // Reading goes on until the client has said goodbye too: an end in the middle would throw away what it has not read yet.
        await CloseAsync(socket);
        await Task.WhenAny(receiving, Task.Delay(ClosingPatience, CancellationToken.None));
        await ending.CancelAsync();
        await receiving;
        return Results.Empty;
    }

    private async Task SendAsync(WebSocket socket, string conversation, long watermark, DirectLineStreams.Listener listener, CancellationToken cancellationToken)
    {
        var (look, quiet) = (database.Lease.IsShared ? BetweenLooks : KeepAlive, TimeSpan.Zero);
        while (log.IsOpen(conversation))
        {
            var set = log.ReadAfter(conversation, watermark);
            var read = long.Parse(set.Watermark, CultureInfo.InvariantCulture);
            if (read > watermark)
            {
                await socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(set, ChannelJson.Default.ActivitySet), WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
                (watermark, quiet) = (read, TimeSpan.Zero);
            }
            else if (listener.TakePassing() is { } passing)
            {
                await socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(new ActivitySet([passing], set.Watermark), ChannelJson.Default.ActivitySet), WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
            }
            else if (!await listener.WaitAsync(look, cancellationToken) && (quiet += look) >= KeepAlive)
            {
                quiet = TimeSpan.Zero;
                await socket.SendAsync(ReadOnlyMemory<byte>.Empty, WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
            }
        }
    }

    // Clients only say that they are there. Reading is what notices that they are gone.
    private static async Task ReceiveAsync(WebSocket socket, CancellationTokenSource ending)
    {
        var buffer = new byte[256];
        try
        {
            while (!ending.IsCancellationRequested)
            {
                var frame = await socket.ReceiveAsync(buffer.AsMemory(), ending.Token);
                if (frame.MessageType == WebSocketMessageType.Close || frame.Count == buffer.Length)
                {
                    break;
                }
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException)
        {
            // Gone without a word.
        }

        await ending.CancelAsync();
    }

    private static async Task CloseAsync(WebSocket socket)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
        {
            return;
        }

        try
        {
            using var patience = new CancellationTokenSource(ClosingPatience);
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, statusDescription: null, patience.Token);
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException)
        {
            // It went while we said goodbye.
        }
    }
}
