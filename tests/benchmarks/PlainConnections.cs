using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Assistant.Benchmarks;

/// <summary>Connections that send requests and read answers, and nothing more: on one machine the load must not take the processor from what is measured.</summary>
/// <param name="address">Where to.</param>
/// <param name="token">Who sends, as the receiver checks it; null where nobody does.</param>
internal sealed class PlainConnections(Uri address, string? token) : IDisposable
{
    private const int LargestAnswer = 64 * 1024;

    // As many as a channel's own pool has at most; beyond them a request waits for one, and its waiting counts.
    private const int Most = 4096;

    private readonly string _head = $"POST /api/messages HTTP/1.1\r\nHost: {address.Authority}\r\n{(token is null ? "" : $"Authorization: Bearer {token}\r\n")}Content-Type: application/json\r\nContent-Length: ";
    private readonly ConcurrentBag<Connection> _free = [];
    private readonly SemaphoreSlim _room = new(Most);

    /// <summary>The bytes of a request.</summary>
    /// <param name="body">What is posted to the messages' endpoint.</param>
    public byte[] Request(string body) => Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{_head}{Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}"));

    /// <summary>Sends a request on a connection that is free, or on a new one.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Stops waiting for the answer.</param>
    /// <returns>The status, and whether the answer says when to come back.</returns>
    /// <exception cref="SocketException">There is no connection.</exception>
    public async Task<(int Status, bool IsTold)> SendAsync(byte[] request, CancellationToken cancellationToken)
    {
        await _room.WaitAsync(cancellationToken);
        try
        {
            var connection = _free.TryTake(out var free) ? free : await Connection.OpenAsync(address, cancellationToken);
            try
            {
                var answer = await connection.SendAsync(request, cancellationToken);
                _free.Add(connection);
                return answer;
            }
            catch
            {
                connection.Dispose();
                throw;
            }
        }
        finally
        {
            _room.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _room.Dispose();
        while (_free.TryTake(out var connection))
        {
            connection.Dispose();
        }
    }

    /// <summary>One connection, which takes one request at a time.</summary>
    private sealed class Connection(Socket socket) : IDisposable
    {
        private readonly byte[] _read = new byte[LargestAnswer];

        public static async Task<Connection> OpenAsync(Uri address, CancellationToken cancellationToken)
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, address.Port), cancellationToken);
            return new Connection(socket);
        }

        public async Task<(int Status, bool IsTold)> SendAsync(byte[] request, CancellationToken cancellationToken)
        {
            await socket.SendAsync(request, cancellationToken);
            for (var length = 0; length < _read.Length;)
            {
                var more = await socket.ReceiveAsync(_read.AsMemory(length), cancellationToken);
                length += more > 0 ? more : throw new IOException("The connection was closed.");
                if (IsWhole(_read.AsSpan(0, length)))
                {
                    return (int.Parse(_read.AsSpan(9, 3), CultureInfo.InvariantCulture), _read.AsSpan(0, length).IndexOf("\r\nRetry-After:"u8) > 0);
                }
            }

            throw new IOException("The answer is longer than any of the bot's.");
        }

        public void Dispose() => socket.Dispose();

        private static bool IsWhole(ReadOnlySpan<byte> answer)
        {
            var body = answer.IndexOf("\r\n\r\n"u8) + 4;
            if (body < 4)
            {
                return false;
            }

            var length = answer[..body].IndexOf("\r\nContent-Length: "u8);
            return length < 0
                ? answer.EndsWith("\r\n0\r\n\r\n"u8)
                : answer.Length - body >= int.Parse(answer[(length + 18)..(length + 18 + answer[(length + 18)..].IndexOf((byte)'\r'))], CultureInfo.InvariantCulture);
        }
    }
}
