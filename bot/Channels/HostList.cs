namespace Assistant.Bot.Channels;

/// <summary>The hosts that may be called: https only, no names or passwords in the address, no other port.</summary>
/// <param name="hosts">Names separated by semicolons; <c>*.</c> at the start stands for every host below a name.</param>
/// <param name="loopback">Whether this machine is allowed too, with http: for development only.</param>
internal sealed class HostList(string hosts, bool loopback)
{
    private readonly string[] _hosts = hosts.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The entries that are no host name, such as one with a scheme or a path; empty when all are right.</summary>
    public IEnumerable<string> Misspelt => _hosts.Where(host => Uri.CheckHostName(Plain(host)) != UriHostNameType.Dns);

    /// <summary>Reads an address that may be called.</summary>
    /// <returns>The address, or null when it may not be called.</returns>
    public Uri? Allowed(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.UserInfo.Length == 0 && (IsListed(uri) || (loopback && IsHere(uri))) ? uri : null;

    private bool IsListed(Uri uri) => uri.Scheme == Uri.UriSchemeHttps && uri.IsDefaultPort && _hosts.Any(host => Covers(host, uri.IdnHost));

    private static bool IsHere(Uri uri) => uri.IsLoopback && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);

    private static bool Covers(string listed, string host) => listed.StartsWith("*.", StringComparison.Ordinal)
        ? host.EndsWith(listed[1..], StringComparison.OrdinalIgnoreCase)
        : host.Equals(listed, StringComparison.OrdinalIgnoreCase);

    private static string Plain(string host) => host.StartsWith("*.", StringComparison.Ordinal) ? host[2..] : host;
}
