using System.Net;
using System.Text;

namespace Assistant.Indexer.Sources;

/// <summary>Visits addresses as a polite guest: allowed hosts only, every redirect checked, robots.txt asked first, one request at a time.</summary>
internal sealed class WebVisitor : IDisposable
{
    /// <summary>The name under which robots.txt files address this reader.</summary>
    public const string ProductToken = "AssistantIndexer";

    private readonly IReadOnlyCollection<string> _hosts;
    private readonly TimeProvider _time;
    private readonly WebLimits _limits;
    private readonly WebSeams _seams;
    private readonly HttpClient _client;
    private readonly Dictionary<string, RobotsRules?> _robots = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateTimeOffset> _nextVisit = new(StringComparer.Ordinal);

    /// <summary>A visitor of some hosts.</summary>
    public WebVisitor(IReadOnlyCollection<string> hosts, TimeProvider time, WebLimits limits, WebSeams seams)
    {
        (_hosts, _time, _limits, _seams) = (hosts, time, limits, seams);
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectCallback = new GuardedConnector(seams).ConnectAsync,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            MaxResponseDrainSize = 0,
            UseCookies = false,
            // A proxy would look up the name again, out of sight of the check.
            UseProxy = false,
        };
        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd($"{ProductToken}/1.0");
        _client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", WebFormats.Accepted);
    }

    /// <summary>Asks for a page and follows its redirects.</summary>
    /// <param name="address">The address as declared.</param>
    /// <param name="known">The page as fetched before, to be told "not modified"; null to get it whole.</param>
    /// <param name="cancellationToken">Ends the visit.</param>
    /// <returns>The answer, with its body unread, to be disposed of; or the reason why there is none.</returns>
    public Task<WebVisit> VisitAsync(string address, FetchedPage? known, CancellationToken cancellationToken) =>
        VisitAsync(address, known, asksRobots: true, cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async Task<WebVisit> VisitAsync(string address, FetchedPage? known, bool asksRobots, CancellationToken cancellationToken)
    {
        var next = address;
        for (var redirects = 0; redirects <= _limits.MostRedirects; redirects++)
        {
            if (Allowed(next, out var refusal) is not { } uri)
            {
                return new WebVisit(new FetchRefused(redirects == 0 ? $"{address}: {refusal}" : $"{address} leads to {Shown(next)}: {refusal}"));
            }

            if (asksRobots && await AskRobotsAsync(uri, cancellationToken) is { } robots)
            {
                return new WebVisit(robots);
            }

            var response = await SendAsync(uri, known, cancellationToken);
            if (response.StatusCode is not (HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
                or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect) || response.Headers.Location is not { } location)
            {
                return new WebVisit(response, uri);
            }

            response.Dispose();
            // A backslash is a slash to some readers and a letter to others; the check refuses it as written.
            next = !location.OriginalString.Contains('\\', StringComparison.Ordinal) && Uri.TryCreate(uri, location, out var target)
                ? target.AbsoluteUri
                : location.OriginalString;
        }

        return new WebVisit(new FetchRefused($"{address}: redirected more than {_limits.MostRedirects} times"));
    }

    private Uri? Allowed(string address, out string refusal)
    {
        refusal = "";
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttp && uri.UserInfo.Length == 0
            && _seams.IsLoopbackSite(uri.Host, uri.Port) ? uri : WebAddress.Fetchable(address, _hosts, out refusal);
    }

    private async Task<HttpResponseMessage> SendAsync(Uri uri, FetchedPage? known, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, uri);
        if (known is not null && known.AnsweredFrom == uri.AbsoluteUri)
        {
            AddUnlessNull(request, "If-None-Match", known.ETag);
            AddUnlessNull(request, "If-Modified-Since", known.LastModified);
        }

        var now = _time.GetUtcNow();
        var turn = _nextVisit.GetValueOrDefault(uri.IdnHost, now);
        if (turn > now)
        {
            await Task.Delay(turn - now, _time, cancellationToken);
        }

        _nextVisit[uri.IdnHost] = (turn > now ? turn : now) + _limits.Pace;
        return await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }

    private static void AddUnlessNull(HttpRequestMessage request, string name, string? value)
    {
        if (value is not null)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
    }

    // Null when the site does not mind. A site whose rules cannot be read is left alone for the rest of the run (RFC 9309 §2.3.1.4).
    private async Task<FetchOutcome?> AskRobotsAsync(Uri uri, CancellationToken cancellationToken)
    {
        var site = uri.GetLeftPart(UriPartial.Authority);
        if (!_robots.TryGetValue(site, out var rules))
        {
            _robots[site] = null;
            _robots[site] = rules = await ReadRobotsAsync(site, cancellationToken);
        }

        return rules is null ? new FetchUnreachable($"{uri}: {site}/robots.txt could not be read, so nothing is fetched there in this run")
            : rules.Allows(uri) ? null
            : new FetchRefused($"{uri}: the site's robots.txt asks not to fetch it");
    }

    private async Task<RobotsRules?> ReadRobotsAsync(string site, CancellationToken cancellationToken)
    {
        using var visit = await VisitAsync($"{site}/robots.txt", known: null, asksRobots: false, cancellationToken);
        if (visit.Response is not { } response)
        {
            return null;
        }

        if ((int)response.StatusCode is >= 400 and < 500 and not 429)
        {
            return RobotsRules.None;
        }

        return response.IsSuccessStatusCode
            ? RobotsRules.Parse(Encoding.UTF8.GetString(await LimitedBody.BeginningAsync(response, RobotsRules.MostBytes, cancellationToken)), ProductToken)
            : null;
    }

    private static string Shown(string address) => address.Length <= 200 ? address : address[..200] + "…";
}

/// <summary>How a visit ended: with an answer, or with the reason why there is none.</summary>
internal sealed class WebVisit : IDisposable
{
    /// <summary>A visit without an answer.</summary>
    public WebVisit(FetchOutcome ending) => Ending = ending;

    /// <summary>A visit with an answer.</summary>
    public WebVisit(HttpResponseMessage response, Uri answeredFrom) => (Response, AnsweredFrom) = (response, answeredFrom);

    /// <summary>Why there is no answer; null when there is one.</summary>
    public FetchOutcome? Ending { get; }

    /// <summary>The answer, its body unread; null when there is none.</summary>
    public HttpResponseMessage? Response { get; }

    /// <summary>The address that answered, after redirects; null when none did.</summary>
    public Uri? AnsweredFrom { get; }

    /// <inheritdoc/>
    public void Dispose() => Response?.Dispose();
}
