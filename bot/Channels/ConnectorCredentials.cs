using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Assistant.Bot.Channels;

/// <summary>Signs the bot in to the Bot Framework service: in the City's own tenant with a secret, or as a managed identity. Tokens are kept until shortly before they end.</summary>
internal sealed class ConnectorCredentials(IOptions<ConnectorOptions> options, IHttpClientFactory clients)
{
    private readonly Lazy<IConfidentialClientApplication> _application = new(() => Application(options.Value, clients));
    private readonly Lazy<IManagedIdentityApplication> _identity = new(() => Identity(options.Value, clients));

    /// <summary>Whether there is anything to sign in with.</summary>
    public bool CanSignIn => options.Value is { AppId.Length: > 0 } and ({ ManagedIdentity: true } or { Secret.Length: > 0, TenantId.Length: > 0 });

    /// <summary>A token for the service.</summary>
    /// <exception cref="MsalException">The bot cannot sign in; the message says why.</exception>
    public async Task<string> TokenAsync(CancellationToken cancellationToken)
    {
        var scope = options.Value.Scope;
        var result = options.Value.ManagedIdentity
            ? await _identity.Value.AcquireTokenForManagedIdentity(scope).ExecuteAsync(cancellationToken)
            : await _application.Value.AcquireTokenForClient([scope]).ExecuteAsync(cancellationToken);
        return result.AccessToken;
    }

    private static IConfidentialClientApplication Application(ConnectorOptions options, IHttpClientFactory clients) => ConfidentialClientApplicationBuilder.Create(options.AppId)
        .WithClientSecret(options.Secret)
        .WithAuthority(new Uri($"{options.Login.TrimEnd('/')}/{options.TenantId}"))
        .WithInstanceDiscovery(false) // The authority is configured, and the only one; asking a public directory about it would be one host more.
        .WithHttpClientFactory(new Clients(clients))
        .Build();

    private static IManagedIdentityApplication Identity(ConnectorOptions options, IHttpClientFactory clients) =>
        ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(options.AppId)).WithHttpClientFactory(new Clients(clients)).Build();

    private sealed class Clients(IHttpClientFactory clients) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => clients.CreateClient(ConnectorServices.HttpClient);
    }
}
