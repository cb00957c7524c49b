using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;

namespace Assistant.Bot.Channels;

/// <summary>Reads OpenID metadata and keys from the configured hosts and from nowhere else, wherever the metadata points.</summary>
internal sealed class MetadataDocuments(IHttpClientFactory clients, IOptions<ConnectorOptions> options, IHostEnvironment environment) : IDocumentRetriever
{
    // The service's keys take some 20 KB.
    private const int MostBytes = 1024 * 1024;

    /// <inheritdoc/>
    public async Task<string> GetDocumentAsync(string address, CancellationToken cancel)
    {
        var hosts = new HostList(options.Value.MetadataHosts, environment.IsDevelopment());
        var allowed = hosts.Allowed(address) ?? throw new IOException($"'{address}' is on no host of Connector:MetadataHosts.");
        using var client = clients.CreateClient(ConnectorServices.HttpClient);
        client.MaxResponseContentBufferSize = MostBytes;
        using var response = await client.GetAsync(allowed, cancel);
        return response.EnsureSuccessStatusCode().IsSuccessStatusCode ? await response.Content.ReadAsStringAsync(cancel) : "";
    }
}
