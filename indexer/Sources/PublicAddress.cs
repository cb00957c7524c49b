using System.Net;
using System.Net.Sockets;

namespace Assistant.Indexer.Sources;

/// <summary>Tells addresses of the public internet from those of this machine, its network and every special block.</summary>
internal static class PublicAddress
{
    // IANA's special-purpose registries (RFC 6890 and later), as of 2026-11:
    // https://www.iana.org/assignments/iana-ipv4-special-registry and …/iana-ipv6-special-registry.
    private static readonly IPNetwork[] Special =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
        }.Select(block => IPNetwork.Parse(block)),
    ];

    // 2000::/3, the only block from which public IPv6 addresses are given out (RFC 4291). Outside it lie loopback, link-local, unique
    // local and multicast, and the forms that carry an IPv4 address inside: mapped ::ffff:0:0/96 and NAT64 64:ff9b::/96; 6to4 and
    // Teredo are listed above.
    // Read from the bytes, because IPNetwork.Contains finds the mapped ::ffff:8.8.8.8 in 2000::/3 (measured 2026-11-23, .NET 10.0.12).
    private static bool IsGlobalUnicast(IPAddress address) => (address.GetAddressBytes()[0] & 0xE0) == 0x20;

    /// <summary>Whether an address belongs to the public internet.</summary>
    public static bool Is(IPAddress address)
    {
        var inFamily = address.AddressFamily == AddressFamily.InterNetwork
            || (address.AddressFamily == AddressFamily.InterNetworkV6 && IsGlobalUnicast(address));
        return inFamily && !Special.Any(block => block.Contains(address));
    }
}
