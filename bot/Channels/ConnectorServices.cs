using Assistant.Bot.Access;
using Assistant.Bot.Turns;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;

namespace Assistant.Bot.Channels;

/// <summary>Wires what speaks with the Bot Framework service.</summary>
internal static class ConnectorServices
{
    /// <summary>The name of the client for every call to that service.</summary>
    public const string HttpClient = "connector";

    /// <summary>The longest that one call may take. The service answers within two or three seconds; a stream entity that it does not like is never answered.</summary>
    public static readonly TimeSpan LongestCall = TimeSpan.FromSeconds(15);

    /// <summary>Adds token validation, the way out, and the self-check.</summary>
    public static IServiceCollection AddConnector(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ConnectorOptions>().Bind(configuration.GetSection(ConnectorOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ConnectorOptions>, ConnectorOptions.Validator>();
        services.AddOptions<AccessOptions>().Bind(configuration.GetSection(AccessOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<AccessOptions>, AccessOptions.Validator>();
        services.AddSingleton<WhoIsAsking>();

        // No logging of addresses: they hold the ids of conversations and people.
        services.AddHttpClient(HttpClient, client => client.Timeout = LongestCall).ConfigurePrimaryHttpMessageHandler(NewHandler).RemoveAllLoggers();
        services.AddSingleton<IDocumentRetriever, MetadataDocuments>();
        services.AddSingleton<SigningKeys>();
        services.AddSingleton<ConnectorTokenValidation>();
        services.AddSingleton<ConnectorCredentials>();
        services.AddSingleton<ConnectorRetries>();
        services.AddSingleton<ConnectorTransport>();
        services.AddSingleton<ConnectorClient>();
        services.AddSingleton<TeamsRoster>();
        services.AddSingleton<ConnectorAuthentication>();
        services.AddSingleton<IReplyChannel, ConnectorReplyChannel>();
        services.AddSingleton<SelfCheck>();
        services.AddHostedService<SelfCheckWatch>();
        return services;
    }

    /// <summary>The way into the network: a redirect is never followed, because the answer to a token would follow it.</summary>
    public static SocketsHttpHandler NewHandler() =>
        new() { AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = TimeSpan.FromSeconds(5), PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
}
