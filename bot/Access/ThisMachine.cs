using System.Net;

namespace Assistant.Bot.Access;

/// <summary>Tells whether a request was made at this very machine, and not handed on by a server in front of it.</summary>
internal static class ThisMachine
{
    private static readonly string[] HandedOn = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Original-For", "X-Real-IP", "Via"];

    /// <summary>Whether it was. A connection without an address, as in tests without a network, is this machine too.</summary>
    public static bool Made(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var address = request.HttpContext.Connection.RemoteIpAddress;
        return (address is null || IPAddress.IsLoopback(address)) && IsOwnName(request.Host.Host) && !HandedOn.Any(request.Headers.ContainsKey);
    }

    private static bool IsOwnName(string host) => host is "localhost" || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
