namespace Assistant.Knowledge.Model;

/// <summary>The way into the network for everything that goes to a model: no redirect is followed, no cookie kept, no reply without end.</summary>
internal sealed class ModelTransport : IDisposable
{
    // Each call brings its own limit of time; without this the client would add one of its own.
    private readonly HttpClient _client = new(new ReplyLimit(NewHandler())) { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>The client; made once, and never connected by itself.</summary>
    public HttpClient Client => _client;

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private static SocketsHttpHandler NewHandler() =>
        new() { AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = TimeSpan.FromSeconds(4), PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
}
