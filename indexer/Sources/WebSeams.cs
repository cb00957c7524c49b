using System.Net;

namespace Assistant.Indexer.Sources;

/// <summary>Where tests take the place of the internet. Neither the command line nor a manifest reaches it.</summary>
/// <param name="Resolve">Looks up the addresses of a host name.</param>
/// <param name="LoopbackSite">The one site on this machine that may be fetched over plain http; null outside tests.</param>
internal sealed record WebSeams(Func<string, CancellationToken, Task<IPAddress[]>> Resolve, Uri? LoopbackSite)
{
    /// <summary>The internet itself: the machine's own name service, and no site on this machine.</summary>
    public static WebSeams Internet { get; } = new(Dns.GetHostAddressesAsync, LoopbackSite: null);

    /// <summary>Whether a host and port are those of the site on this machine.</summary>
    public bool IsLoopbackSite(string host, int port) => LoopbackSite is { IsLoopback: true } site && site.Host == host && site.Port == port;
}
