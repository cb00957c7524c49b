using System.Net;
using Assistant.Bot.Activities;
using Assistant.Knowledge.Passages;

namespace Assistant.Bot.Channels;

/// <summary>For trying out: while somebody develops, programs of the same machine may send activities without a token. Everybody else is refused.</summary>
internal sealed class LoopbackAuthentication(IHostEnvironment environment) : IActivityAuthentication
{
    /// <inheritdoc/>
    public ValueTask<CallerVerdict> CheckAsync(HttpContext context, Activity activity, CancellationToken cancellationToken)
    {
        var isOwnMachine = context.Connection.RemoteIpAddress is { } sender && IPAddress.IsLoopback(sender)
            && context.Connection.LocalIpAddress is { } receiver && IPAddress.IsLoopback(receiver);

        // A proxy on the same machine brings requests from elsewhere, and says so.
        var isForwarded = context.Request.Headers.Keys.Any(name => name.StartsWith("X-Forwarded", StringComparison.OrdinalIgnoreCase) || name.Equals("Forwarded", StringComparison.OrdinalIgnoreCase));
        return ValueTask.FromResult(environment.IsDevelopment() && isOwnMachine && !isForwarded ? new CallerVerdict(null, Audience.Public) : CallerVerdict.Unknown);
    }
}
