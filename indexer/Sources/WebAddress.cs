using System.Net;

namespace Assistant.Indexer.Sources;

/// <summary>Decides from its text alone whether an address may be fetched, or shown as a link: no name is looked up here.</summary>
internal static class WebAddress
{
    // Longer than any address that people publish; RFC 9110 asks servers for 8,000.
    private const int MostCharacters = 2000;

    /// <summary>Reads an address that may be fetched: https, the usual port, no user name, a host that is named.</summary>
    /// <param name="address">The address as written.</param>
    /// <param name="hosts">The hosts that may be fetched from, as <see cref="NormalHost"/> gives them.</param>
    /// <param name="refusal">Why it may not be fetched, continuing "the address …"; empty when it may.</param>
    /// <returns>The address, or null when it may not be fetched.</returns>
    public static Uri? Fetchable(string address, IReadOnlyCollection<string> hosts, out string refusal)
    {
        var uri = Linkable(address, out refusal);
        if (uri is null)
        {
            return null;
        }

        refusal = uri switch
        {
            { Scheme: not "https" } => "must begin with https://",
            { IsDefaultPort: false } => $"names port {uri.Port}; only the usual port of https is allowed",
            { HostNameType: not UriHostNameType.Dns } => "names a machine by its number; a host name is needed",
            _ when !hosts.Contains(uri.IdnHost, StringComparer.OrdinalIgnoreCase) => $"is on {uri.IdnHost}, which \"hosts\" does not name",
            _ => "",
        };
        return refusal.Length == 0 ? uri : null;
    }

    /// <summary>Reads an address that may be shown as a link: http or https, no user name, nothing that readers could take for another address.</summary>
    /// <returns>The address, or null when it may not be shown.</returns>
    public static Uri? Linkable(string address, out string refusal)
    {
        refusal = "must be a whole address that begins with https://";
        if (!address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) && !address.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (address.Length > MostCharacters || address.Any(character => character == '\\' || char.IsControl(character) || char.IsWhiteSpace(character)))
        {
            refusal = $"must be at most {MostCharacters} characters, without spaces, backslashes or control characters";
            return null;
        }

        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
        {
            return null;
        }

        var authority = address.AsSpan(address.IndexOf("//", StringComparison.Ordinal) + 2);
        var end = authority.IndexOfAny('/', '?', '#');
        if (uri.UserInfo.Length > 0 || authority[..(end < 0 ? authority.Length : end)].Contains('@'))
        {
            refusal = "must not name a user before the host";
            return null;
        }

        refusal = "";
        return uri;
    }

    /// <summary>A host name in the form in which hosts are compared: lower case, international letters as <c>xn--</c>.</summary>
    /// <returns>The name, or null for anything but a plain name with a dot in it: an address, a port, a pattern, a trailing dot.</returns>
    public static string? NormalHost(string host)
    {
        var plain = host.Length is > 0 and <= 253 && !host.EndsWith('.') && host.Contains('.', StringComparison.Ordinal)
            && host.All(character => char.IsLetterOrDigit(character) || character is '.' or '-');
        return plain && Uri.TryCreate($"https://{host}/", UriKind.Absolute, out var uri)
            && uri.HostNameType == UriHostNameType.Dns && !IPAddress.TryParse(uri.IdnHost, out _)
            && !uri.IdnHost.EndsWith(".localhost", StringComparison.Ordinal)
            ? uri.IdnHost.ToLowerInvariant()
            : null;
    }
}
