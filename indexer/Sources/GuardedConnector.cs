using System.Net;
using System.Net.Sockets;

namespace Assistant.Indexer.Sources;

/// <summary>Opens connections to public addresses only: a name is looked up once, every address is checked, and the checked address is connected to.</summary>
/// <param name="seams">How names are looked up.</param>
internal sealed class GuardedConnector(WebSeams seams)
{
    /// <summary>Connects for <see cref="SocketsHttpHandler.ConnectCallback"/>.</summary>
    /// <exception cref="AddressRefusedException">The name leads to an address that is not public.</exception>
    public ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken) =>
        ConnectAsync(context.DnsEndPoint, cancellationToken);

    /// <summary>Connects to a host and port.</summary>
    /// <exception cref="AddressRefusedException">The name leads to an address that is not public.</exception>
    public async ValueTask<Stream> ConnectAsync(DnsEndPoint target, CancellationToken cancellationToken)
    {
        var addresses = IPAddress.TryParse(target.Host, out var literal) ? [literal] : await seams.Resolve(target.Host, cancellationToken);
        if (!seams.IsLoopbackSite(target.Host, target.Port) && addresses.FirstOrDefault(address => !PublicAddress.Is(address)) is { } refused)
        {
            throw new AddressRefusedException($"{target.Host} leads to {refused}, which is no address of the public internet");
        }

        for (var i = 0; i < addresses.Length - 1; i++)
        {
            try
            {
                return await ConnectAsync(addresses[i], target.Port, cancellationToken);
            }
            catch (SocketException)
            {
                // Another of the host's addresses may answer; the last one's failure is told.
            }
        }

        return addresses.Length > 0
            ? await ConnectAsync(addresses[^1], target.Port, cancellationToken)
            : throw new SocketException((int)SocketError.HostNotFound);
    }

    private static async Task<Stream> ConnectAsync(IPAddress address, int port, CancellationToken cancellationToken)
    {
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(address, port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        finally
        {
            if (!socket.Connected)
            {
                socket.Dispose();
            }
        }
    }
}

/// <summary>A host name leads to an address that must not be connected to. The message names both.</summary>
internal sealed class AddressRefusedException(string message) : Exception(message);
