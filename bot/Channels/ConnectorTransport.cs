using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using LogLevel = Microsoft.Extensions.Logging.LogLevel;

namespace Assistant.Bot.Channels;

/// <summary>Makes one call to the Connector: to an allowed host, with the bot's token, within a time limit, and again where that is safe.</summary>
internal sealed partial class ConnectorTransport(
    IHttpClientFactory clients, ConnectorCredentials credentials, ConnectorRetries retries, IOptions<ConnectorOptions> options,
    IHostEnvironment environment, TimeProvider clock, ILogger<ConnectorTransport> logger)
{
    // Answers of the service take a few hundred bytes; a page of members some 200 KB.
    private const int MostBytes = 1024 * 1024;

    private readonly HostList _hosts = new(options.Value.ServiceHosts, environment.IsDevelopment() && options.Value.AppId.Length == 0);

    /// <summary>Makes a call.</summary>
    /// <param name="method">The method.</param>
    /// <param name="serviceUrl">Where the conversation is, as the channel said.</param>
    /// <param name="path">The path below it, each part escaped.</param>
    /// <param name="json">The body; null for none.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<ConnectorCall> CallAsync(HttpMethod method, string? serviceUrl, string path, string? json, CancellationToken cancellationToken)
    {
        if (_hosts.Allowed(serviceUrl) is not { } service)
        {
            return Failed(ConnectorTrouble.HostNotAllowed);
        }

        if (await SignInAsync(cancellationToken) is not { } token)
        {
            return Failed(ConnectorTrouble.NotSignedIn);
        }

        try
        {
            return await CallAsync(method, new Uri($"{service.GetLeftPart(UriPartial.Path).TrimEnd('/')}/{path}"), token, json, cancellationToken);
        }
        catch (HttpRequestException exception)
        {
            return Failed(IsUnsent(exception) ? ConnectorTrouble.NotConnected : ConnectorTrouble.NoAnswer);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Failed(ConnectorTrouble.NoAnswer);
        }
    }

    private static ConnectorCall Failed(ConnectorTrouble trouble) => new(null, "", null, trouble);

    // Empty without an application: a developer's own emulator asks for no token.
    private async Task<string?> SignInAsync(CancellationToken cancellationToken)
    {
        if (options.Value.AppId.Length == 0)
        {
            return "";
        }

        try
        {
            return credentials.CanSignIn ? await credentials.TokenAsync(cancellationToken) : null;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested && exception is MsalException or HttpRequestException or OperationCanceledException or ArgumentException)
        {
            LogNotSignedIn((exception as MsalException)?.ErrorCode ?? exception.GetType().Name);
            return null;
        }
    }

    private async Task<ConnectorCall> CallAsync(HttpMethod method, Uri address, string token, string? json, CancellationToken cancellationToken)
    {
        using var client = clients.CreateClient(ConnectorServices.HttpClient);
        client.MaxResponseContentBufferSize = MostBytes;
        using var response = await retries.For(method).ExecuteAsync(
            async cancel =>
            {
                using var request = new HttpRequestMessage(method, address) { Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json") };
                request.Headers.Authorization = token.Length == 0 ? null : new AuthenticationHeaderValue("Bearer", token);
                return await client.SendAsync(request, cancel);
            },
            cancellationToken);
        var said = await response.Content.ReadAsStringAsync(cancellationToken);
        return new ConnectorCall(response.StatusCode, said, ConnectorRetries.RetryAfter(response, clock), Trouble: null);
    }

    private static bool IsUnsent(HttpRequestException exception) =>
        exception.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError;

    [LoggerMessage(161, LogLevel.Error, "The bot cannot sign in to the Bot Framework service: {Code}")]
    private partial void LogNotSignedIn(string code);
}
