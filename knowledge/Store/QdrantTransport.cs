using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Assistant.Knowledge.Passages;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace Assistant.Knowledge.Store;

/// <summary>Speaks with Qdrant's REST interface; the only file that does. What goes wrong there becomes a <see cref="PassageStoreException"/> that says what to do.</summary>
internal sealed class QdrantTransport : IDisposable
{
    // Before that, frequencies could not be counted by the server in the way that the rankings need, and a batch could not be refused as a whole.
    private static readonly Version Oldest = new(1, 16);

    // A run waits for a busy server; whoever asks a question does not.
    private static readonly TimeSpan RunPatience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan QuestionPause = TimeSpan.FromMilliseconds(50);
    private const int RunRetries = 5;

    private readonly HttpClient _http;
    private readonly QdrantOptions _options;
    private readonly ResiliencePipeline<QdrantAnswer> _question;
    private readonly ResiliencePipeline<QdrantAnswer> _run;
    private volatile bool _isKnown;

    /// <summary>A way to the server; nothing is sent before the first call.</summary>
    public QdrantTransport(QdrantOptions options, TimeProvider clock)
    {
        _options = options;
        _http = new HttpClient(Handler(options)) { BaseAddress = new Uri(options.Url.TrimEnd('/') + "/"), Timeout = Timeout.InfiniteTimeSpan, MaxResponseContentBufferSize = 256 * 1024 * 1024 };
        if (options.ApiKey.Length > 0)
        {
            _http.DefaultRequestHeaders.Add("api-key", options.ApiKey);
        }

        _question = Pipeline(clock, TimeSpan.FromMilliseconds(options.TimeoutMilliseconds), retries: 1, QuestionPause, QuestionPause);
        _run = Pipeline(clock, RunPatience, RunRetries, TimeSpan.FromMilliseconds(200), LongestPause);
    }

    /// <summary>Asks for something; null when the server does not have it.</summary>
    public Task<T?> GetAsync<T>(string path, JsonTypeInfo<QdrantReply<T>> reply, bool isQuestion, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Get, path, body: null, reply, isQuestion, cancellationToken);

    /// <summary>Sends something that may be sent twice, and reads what comes back; null when the server does not have what it names.</summary>
    public Task<TReply?> SendAsync<TBody, TReply>(
        HttpMethod method, string path, TBody body, JsonTypeInfo<TBody> type, JsonTypeInfo<QdrantReply<TReply>> reply, bool isQuestion, CancellationToken cancellationToken) =>
        SendAsync(method, path, JsonSerializer.SerializeToUtf8Bytes(body, type), reply, isQuestion, cancellationToken);

    /// <summary>Creates what must not exist yet.</summary>
    /// <returns>Whether it was created; false when it existed.</returns>
    public async Task<bool> CreateAsync<TBody>(string path, TBody body, JsonTypeInfo<TBody> type, CancellationToken cancellationToken)
    {
        await KnowAsync(isQuestion: false, cancellationToken);
        var answer = await AnswerAsync(HttpMethod.Put, path, JsonSerializer.SerializeToUtf8Bytes(body, type), isQuestion: false, cancellationToken);
        return answer.Status != HttpStatusCode.Conflict && Read(answer, QdrantJson.Default.QdrantReplyNullableBoolean) is true;
    }

    /// <summary>Deletes; nothing happens when there is nothing of this name.</summary>
    public Task DeleteAsync(string path, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Delete, path, body: null, QdrantJson.Default.QdrantReplyNullableBoolean, isQuestion: false, cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private async Task<T?> SendAsync<T>(HttpMethod method, string path, byte[]? body, JsonTypeInfo<QdrantReply<T>> reply, bool isQuestion, CancellationToken cancellationToken)
    {
        await KnowAsync(isQuestion, cancellationToken);
        return Read(await AnswerAsync(method, path, body, isQuestion, cancellationToken), reply);
    }

    // Old servers pass over what they do not know, silently: what is not sure to be understood is not sent.
    private async Task KnowAsync(bool isQuestion, CancellationToken cancellationToken)
    {
        if (_isKnown)
        {
            return;
        }

        var answer = await AnswerAsync(HttpMethod.Get, "", body: null, isQuestion, cancellationToken);
        Refuse(answer);
        var server = Parse(answer, QdrantJson.Default.QdrantServer);
        if (!server.Title.StartsWith("qdrant", StringComparison.OrdinalIgnoreCase) || !Version.TryParse(server.Version.Split('-', '+')[0], out var version))
        {
            throw new PassageStoreException($"At {_options.Url} answers '{Cut(server.Title)} {Cut(server.Version)}', and not Qdrant. Check Qdrant:Url.");
        }

        if (version < Oldest)
        {
            throw new PassageStoreException($"Qdrant {version} at {_options.Url} is too old: {Oldest} or newer is needed.");
        }

        _isKnown = true;
    }

    private async Task<QdrantAnswer> AnswerAsync(HttpMethod method, string path, byte[]? body, bool isQuestion, CancellationToken cancellationToken)
    {
        try
        {
            return await (isQuestion ? _question : _run).ExecuteAsync(
                static (call, stopping) => call.Transport.AttemptAsync(call.Method, call.Path, call.Body, stopping),
                (Transport: this, Method: method, Path: path, Body: body),
                cancellationToken);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or TimeoutRejectedException)
        {
            // Whatever answers next may be another server.
            _isKnown = false;
            var why = exception is TimeoutRejectedException ? "it takes too long" : exception.Message;
            if (exception is HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError })
            {
                var authority = _options.CertificateAuthority is { Length: > 0 } file ? $"the authorities in '{file}'" : "the authorities of this system";
                throw new PassageStoreException(
                    $"The certificate of Qdrant at {_options.Url} is not trusted: it must be for this host and come from {authority}. Check Qdrant:Url and Qdrant:CertificateAuthority.", exception);
            }

            throw new PassageStoreException($"Qdrant at {_options.Url} does not answer ({why}).", exception);
        }
    }

    private async ValueTask<QdrantAnswer> AttemptAsync(HttpMethod method, string path, byte[]? body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        }

        using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellationToken);
        return new QdrantAnswer(response.StatusCode, await response.Content.ReadAsByteArrayAsync(cancellationToken), response.Headers.RetryAfter?.Delta);
    }

    private T? Read<T>(QdrantAnswer answer, JsonTypeInfo<QdrantReply<T>> type)
    {
        if (answer.Status == HttpStatusCode.NotFound)
        {
            return default;
        }

        Refuse(answer);
        var reply = Parse(answer, type);
        return reply is { Result: { } result, Status: { ValueKind: JsonValueKind.String } status } && status.ValueEquals("ok"u8) ? result : throw NotUnderstood(answer, cause: null);
    }

    private void Refuse(QdrantAnswer answer)
    {
        if (answer.Status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
        {
            throw new PassageStoreException($"Qdrant at {_options.Url} refuses the key for this ({(int)answer.Status}). Check Qdrant:ApiKey: reading is enough for the bot, the indexer needs to manage.");
        }

        if ((int)answer.Status == 507)
        {
            throw new PassageStoreException($"Qdrant at {_options.Url} has no room left (507). What was published before still serves. Free space or raise the quota, and run the command again.");
        }

        if ((int)answer.Status is < 200 or > 299)
        {
            throw new PassageStoreException($"Qdrant at {_options.Url} refused a call ({(int)answer.Status}: {ErrorOf(answer)}).");
        }
    }

    private T Parse<T>(QdrantAnswer answer, JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(answer.Body, type) ?? throw NotUnderstood(answer, cause: null);
        }
        catch (JsonException exception)
        {
            throw NotUnderstood(answer, exception);
        }
    }

    private PassageStoreException NotUnderstood(QdrantAnswer answer, JsonException? cause)
    {
        _isKnown = false;
        return new PassageStoreException(
            $"Qdrant at {_options.Url} answered something that this program does not understand ({(int)answer.Status}, {answer.Body.Length} bytes{(cause?.Path is { } path ? $", at {path}" : "")}).", cause!);
    }

    private static string ErrorOf(QdrantAnswer answer)
    {
        try
        {
            using var json = JsonDocument.Parse(answer.Body);
            return json.RootElement.TryGetProperty("status", out var status) && status.ValueKind == JsonValueKind.Object && status.TryGetProperty("error", out var error)
                ? Cut(error.ToString())
                : "no reason given";
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Its guard answers in plain text, and a proxy in HTML: of no use in a log.
            return "no reason given";
        }
    }

    private static string Cut(string text) => text.Length <= 200 ? text : text[..200] + "…";

    private static ResiliencePipeline<QdrantAnswer> Pipeline(TimeProvider clock, TimeSpan attempt, int retries, TimeSpan pause, TimeSpan longest) =>
        new ResiliencePipelineBuilder<QdrantAnswer> { TimeProvider = clock }
            .AddRetry(new RetryStrategyOptions<QdrantAnswer>
            {
                MaxRetryAttempts = retries,
                Delay = pause,
                MaxDelay = longest,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,

                // Every call here may be made twice: points are written under their own ids, aliases and collections by name. A call that took too long is only made again by a run.
                ShouldHandle = tried => ValueTask.FromResult(
                    tried.Outcome.Exception is HttpRequestException { HttpRequestError: not HttpRequestError.SecureConnectionError } or IOException || (retries > 1 && tried.Outcome.Exception is TimeoutRejectedException)
                    || (tried.Outcome.Result is { } answer && IsPassing(answer.Status) && !(answer.RetryAfter > longest))),
                DelayGenerator = tried => ValueTask.FromResult(tried.Outcome.Result?.RetryAfter),
            })
            .AddTimeout(attempt)
            .Build();

    private static bool IsPassing(HttpStatusCode status) => status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or HttpStatusCode.InternalServerError
        or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;

    private static SocketsHttpHandler Handler(QdrantOptions options)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            ConnectTimeout = TimeSpan.FromSeconds(5),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };
        if (options.CertificateAuthority.Length > 0)
        {
            var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
            try
            {
                policy.CustomTrustStore.ImportFromPemFile(options.CertificateAuthority);
            }
            catch (CryptographicException exception)
            {
                throw new PassageStoreException($"'{options.CertificateAuthority}' holds no certificates that can be read. Check Qdrant:CertificateAuthority.", exception);
            }

            handler.SslOptions.CertificateChainPolicy = policy;
        }

        return handler;
    }

    /// <summary>What came back from one call.</summary>
    private sealed record QdrantAnswer(HttpStatusCode Status, byte[] Body, TimeSpan? RetryAfter);
}
