using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Access;

/// <summary>Prints a one-time link to the desk once the program listens, where no other sign-in is configured. It goes to the console only, never to a log.</summary>
internal sealed class DeskLinkPrinter(OneTimeLinks links, IServer server, IHostApplicationLifetime lifetime, IOptions<DeskOptions> options, TextWriter output) : IHostedService
{
    /// <summary>Prints to this console.</summary>
    public DeskLinkPrinter(OneTimeLinks links, IServer server, IHostApplicationLifetime lifetime, IOptions<DeskOptions> options)
        : this(links, server, lifetime, options, Console.Out)
    {
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.HasAuthority)
        {
            lifetime.ApplicationStarted.Register(Print);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void Print()
    {
        if (server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault(IsOwn) is { } address)
        {
            output.Write($"Coordinator's desk, once, from this machine, within {options.Value.LinkMinutes} minutes: {address.TrimEnd('/')}{DeskSignIn.LinkPath}?ticket={links.Make(OneTimeLinks.Local("Local"))}\n");
        }
    }

    private static bool IsOwn(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.IsLoopback;
}
