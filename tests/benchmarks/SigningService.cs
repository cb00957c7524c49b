using System.Net;
using System.Text;
using Assistant.Tests.Support;

namespace Assistant.Benchmarks;

/// <summary>The Bot Framework service, as far as a token needs it: it says which keys sign, and signs.</summary>
internal sealed class SigningService : IDisposable
{
    /// <summary>Where replies may go, as the tokens say.</summary>
    public const string ServiceUrl = "https://smba.example/emea/";

    private const string AppId = "11111111-2222-3333-4444-555555555555";

    private readonly BotServiceKeys _keys = new();
    private readonly HttpListener _listener = new();
    private readonly string _address;

    /// <summary>Starts it on a port of this machine.</summary>
    public SigningService(int port)
    {
        _address = $"http://127.0.0.1:{port}/";
        _listener.Prefixes.Add(_address);
        _listener.Start();
        _ = ServeAsync();
    }

    /// <summary>What a bot must be told to believe it.</summary>
    public IReadOnlyList<string> Settings => ["--Connector:AppId", AppId, "--Connector:Metadata", _address + "metadata", "--Connector:MetadataHosts", "127.0.0.1"];

    /// <summary>A token as the service gives one to a channel; the channel brings the same one until its hour is over.</summary>
    public string Token()
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        return _keys.Signed($$"""{"serviceurl":"{{ServiceUrl}}","nbf":{{now - 60}},"exp":{{now + 3600}},"iss":"https://api.botframework.com","aud":"{{AppId}}"}""");
    }

    /// <inheritdoc/>
    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var context = await _listener.GetContextAsync();
                var document = context.Request.Url?.AbsolutePath == "/keys" ? _keys.Document : $$"""{"issuer":"https://api.botframework.com","jwks_uri":"{{_address}}keys"}""";
                await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(document));
                context.Response.Close();
            }
        }
        catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
        {
            // Closed: nobody asks any more.
        }
    }
}
