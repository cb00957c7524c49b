using System.Net;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using LogLevel = Microsoft.Extensions.Logging.LogLevel;

namespace Assistant.Bot.Channels;

/// <summary>Tries what the Bot Framework service needs, and names each setting that is wrong, so that nobody finds out by a bot that stays silent.</summary>
internal sealed partial class SelfCheck(
    IOptions<ConnectorOptions> options, ConnectorCredentials credentials, SigningKeys keys, IHttpClientFactory clients, IOptions<HostFilteringOptions> hosts, ILogger<SelfCheck> logger)
{
    // Source: Microsoft, "Microsoft Entra authentication and authorization error codes".
    private static readonly Dictionary<string, Misconfigured> SignInErrors = new(StringComparer.Ordinal)
    {
        ["AADSTS700016"] = new("Connector:AppId", "The tenant knows no application with this id."),
        ["AADSTS7000229"] = new("Connector:AppId", "The application has no service principal in the tenant."),
        ["AADSTS7000215"] = new("Connector:Secret", "The secret is wrong; it must be the secret's value and not its id."),
        ["AADSTS7000222"] = new("Connector:Secret", "The secret has expired; make a new one."),
        ["AADSTS90002"] = new("Connector:TenantId", "There is no such tenant."),
        ["AADSTS900023"] = new("Connector:TenantId", "There is no such tenant."),
    };

    /// <summary>What is wrong, from the last check; empty when nothing is, and before the first check.</summary>
    public IReadOnlyList<Misconfigured> Problems { get; private set; } = [];

    /// <summary>Checks everything anew.</summary>
    /// <returns>What is wrong; empty when nothing is.</returns>
    public async Task<IReadOnlyList<Misconfigured>> CheckAsync(CancellationToken cancellationToken)
    {
        var problems = new List<Misconfigured>(Missing());
        if (options.Value.AppId.Length > 0)
        {
            problems.AddRange(Hosts());
            problems.AddRange(await KeysAsync(cancellationToken));
            problems.AddRange(problems.Any(problem => problem.Item is "Connector:TenantId" or "Connector:Secret") ? [] : await SignInAsync(cancellationToken));
            problems.AddRange(await EndpointAsync(cancellationToken));
        }

        Tell(problems);
        return Problems = problems;
    }

    // Said once for each change, so that the log is no alarm that nobody hears any more.
    private void Tell(List<Misconfigured> problems)
    {
        foreach (var problem in problems.Except(Problems))
        {
            LogProblem(problem.Item, problem.What);
        }

        foreach (var solved in Problems.Except(problems))
        {
            LogSolved(solved.Item);
        }
    }

    private IEnumerable<Misconfigured> Missing()
    {
        var set = options.Value;
        if (set.AppId.Length == 0)
        {
            return set.Secret.Length > 0 || set.TenantId.Length > 0 || set.ManagedIdentity
                ? [new("Connector:AppId", "It is empty, so Teams is closed, although other settings of the Connector are set.")]
                : [];
        }

        return new (bool IsMissing, Misconfigured Problem)[]
        {
            (!set.ManagedIdentity && set.TenantId.Length == 0, new("Connector:TenantId", "It is empty; it is the tenant in which the bot is registered.")),
            (!set.ManagedIdentity && set.Secret.Length == 0, new("Connector:Secret", "It is empty, and Connector:ManagedIdentity is off.")),
            (set.ManagedIdentity && set.Secret.Length > 0, new("Connector:Secret", "It is set although Connector:ManagedIdentity is on; one of the two is a mistake.")),
        }.Where(check => check.IsMissing).Select(check => check.Problem);
    }

    private IEnumerable<Misconfigured> Hosts()
    {
        foreach (var (item, list) in new[] { ("Connector:ServiceHosts", options.Value.ServiceHosts), ("Connector:MetadataHosts", options.Value.MetadataHosts) })
        {
            foreach (var host in new HostList(list, loopback: false).Misspelt)
            {
                yield return new Misconfigured(item, $"'{host}' is no host name: write it without https:// and path.");
            }
        }

        if (Uri.TryCreate(options.Value.MessagingEndpoint, UriKind.Absolute, out var endpoint) && hosts.Value.AllowedHosts is { Count: > 0 } allowed
            && !allowed.Any(host => host == "*" || Covers(host, endpoint.Host)))
        {
            yield return new Misconfigured("AllowedHosts", $"'{endpoint.Host}' of Connector:MessagingEndpoint is not in the list, so what the service sends would be refused.");
        }
    }

    private static bool Covers(string allowed, string host) => allowed.StartsWith("*.", StringComparison.Ordinal)
        ? host.EndsWith(allowed[1..], StringComparison.OrdinalIgnoreCase)
        : host.Equals(allowed, StringComparison.OrdinalIgnoreCase);

    private async Task<IEnumerable<Misconfigured>> KeysAsync(CancellationToken cancellationToken) =>
        await keys.LookAsync(cancellationToken) is { } trouble ? [new("Connector:Metadata", trouble)] : [];

    private async Task<IEnumerable<Misconfigured>> SignInAsync(CancellationToken cancellationToken)
    {
        try
        {
            await credentials.TokenAsync(cancellationToken);
            return [];
        }
        catch (MsalException exception)
        {
            var code = SignInErrors.Keys.FirstOrDefault(known => exception.Message.Contains($"{known}:", StringComparison.Ordinal));
            return [code is null ? new Misconfigured("Connector:Login", $"The bot cannot sign in ({exception.ErrorCode}).") : SignInErrors[code]];
        }
        catch (ArgumentException)
        {
            return [new Misconfigured("Connector:Login", $"'{options.Value.Login}' must begin with https:// and name a host.")];
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested && exception is HttpRequestException or OperationCanceledException)
        {
            return [new Misconfigured("Connector:Login", $"{options.Value.Login} cannot be reached.")];
        }
    }

    // The endpoint refuses everything but POST, so 405 is a sign of life.
    private async Task<IEnumerable<Misconfigured>> EndpointAsync(CancellationToken cancellationToken)
    {
        if (options.Value.MessagingEndpoint is not { Length: > 0 } address)
        {
            return [];
        }

        const string Item = "Connector:MessagingEndpoint";
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttps || uri.AbsolutePath != "/api/messages")
        {
            return [new Misconfigured(Item, $"'{address}' must begin with https:// and end in /api/messages.")];
        }

        try
        {
            using var client = clients.CreateClient(ConnectorServices.HttpClient);
            using var request = new HttpRequestMessage(HttpMethod.Head, uri);
            using var response = await client.SendAsync(request, cancellationToken);
            return response.StatusCode == HttpStatusCode.MethodNotAllowed ? [] : [new Misconfigured(Item, $"'{address}' answers {(int)response.StatusCode}; the Assistant would answer 405.")];
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested && exception is HttpRequestException or OperationCanceledException)
        {
            return [new Misconfigured(Item, $"'{address}' cannot be reached from here.")];
        }
    }

    [LoggerMessage(162, LogLevel.Error, "Teams will not work: {Item}: {What}")]
    private partial void LogProblem(string item, string what);

    [LoggerMessage(163, LogLevel.Information, "{Item} is right now.")]
    private partial void LogSolved(string item);
}

/// <summary>One setting that is wrong.</summary>
/// <param name="Item">The key in the configuration.</param>
/// <param name="What">What is wrong with it, and what to do; never a secret.</param>
internal sealed record Misconfigured(string Item, string What);
