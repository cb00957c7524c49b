using System.Net;

namespace Assistant.Indexer.Sources;

/// <summary>Gets documents from the web sites that a manifest names, and keeps each page in the store's folder.</summary>
internal sealed class WebSource : IDocumentSource, IDisposable
{
    private readonly FetchedPages _pages;
    private readonly TimeProvider _time;
    private readonly WebLimits _limits;
    private readonly WebVisitor _visitor;
    private readonly SemaphoreSlim _oneAtATime = new(1);
    private int _asked;

    /// <summary>A source for one run.</summary>
    /// <param name="hosts">The hosts of the listing; no other is ever asked.</param>
    /// <param name="storeFolder">The store's folder, which may not exist yet.</param>
    /// <param name="time">The clock.</param>
    public WebSource(IReadOnlyCollection<string> hosts, string storeFolder, TimeProvider time)
        : this(hosts, storeFolder, time, new WebLimits(), WebSeams.Internet)
    {
    }

    /// <summary>A source for a test, with its own limits and its own internet.</summary>
    internal WebSource(IReadOnlyCollection<string> hosts, string storeFolder, TimeProvider time, WebLimits limits, WebSeams seams)
    {
        _pages = new FetchedPages(storeFolder);
        (_time, _limits) = (time, limits);
        _visitor = new WebVisitor(hosts, time, limits, seams);
    }

    /// <inheritdoc/>
    public async Task<FetchOutcome> FetchAsync(SourceEntry entry, CancellationToken cancellationToken)
    {
        var address = entry.Url ?? throw new ArgumentException($"{entry.Id} has no url; it is read from its path.", nameof(entry));
        await _oneAtATime.WaitAsync(cancellationToken);
        try
        {
            if (_asked >= _limits.MostPages)
            {
                return new FetchRefused($"{address}: {_limits.MostPages} pages were fetched, which is the most for one run");
            }

            _asked++;
            var known = await _pages.FindAsync(address, cancellationToken);
            return await DownloadAsync(entry, address, known, cancellationToken) switch
            {
                { Page: { } page, Content: { } content } =>
                    await ReadyAsync(entry, await _pages.KeepAsync(page, content, cancellationToken), notModified: false, cancellationToken),
                { Page: { } page } => await ReadyAsync(entry, page, notModified: true, cancellationToken),
                var download => download.Ending ?? throw new InvalidOperationException($"{address}: neither a page nor an ending."),
            };
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _visitor.Dispose();
        _oneAtATime.Dispose();
    }

    private async Task<FetchReady> ReadyAsync(SourceEntry entry, FetchedPage page, bool notModified, CancellationToken cancellationToken)
    {
        var file = _pages.FileOf(page);
        return new FetchReady(file, await SourceDigest.OfAsync(entry, file, cancellationToken), page.Fetched, notModified);
    }

    // Touches the network only, so that an error of the disk is never taken for one of the site.
    private async Task<Download> DownloadAsync(SourceEntry entry, Uri address, FetchedPage? known, CancellationToken cancellationToken)
    {
        using var timeIsUp = new CancellationTokenSource(_limits.Time, _time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timeIsUp.Token);
        try
        {
            using var visit = await _visitor.VisitAsync(address.AbsoluteUri, known, both.Token);
            return visit is { Response: { } response, AnsweredFrom: { } answeredFrom }
                ? await ReadAsync(entry, address, answeredFrom, response, known, both.Token)
                : new Download(visit.Ending);
        }
        catch (HttpRequestException exception) when (exception.InnerException is AddressRefusedException refused)
        {
            return new Download(new FetchRefused($"{address}: {refused.Message}"));
        }
        catch (HttpRequestException exception)
        {
            return new Download(new FetchUnreachable($"{address}: {exception.Message}"));
        }
        catch (IOException exception)
        {
            return new Download(new FetchUnreachable($"{address}: {exception.Message}"));
        }
        catch (InvalidDataException)
        {
            return new Download(new FetchUnreachable($"{address}: the answer is packed in a way that cannot be unpacked"));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new Download(new FetchUnreachable($"{address}: no whole answer within {_limits.Time.TotalSeconds:0} s"));
        }
    }

    private async Task<Download> ReadAsync(
        SourceEntry entry, Uri address, Uri answeredFrom, HttpResponseMessage response, FetchedPage? known, CancellationToken cancellationToken)
    {
        if (response.StatusCode == HttpStatusCode.NotModified && known is not null)
        {
            return new Download(Page: known);
        }

        if (response.StatusCode != HttpStatusCode.OK)
        {
            return new Download(Ending(entry, address, response.StatusCode));
        }

        if (response.Content.Headers.ContentType is not { } type || WebFormats.Extension(type) is not { } extension)
        {
            var stated = response.Content.Headers.ContentType?.MediaType ?? "of no stated type";
            return new Download(new FetchRefused($"{address}: is {stated}; {WebFormats.Accepted} are read"));
        }

        return await LimitedBody.WholeAsync(response, _limits.MostBytes, cancellationToken) switch
        {
            null => new Download(new FetchRefused($"{address}: more than {_limits.MostBytes / 1_000_000} MB")),
            { Length: 0 } => new Download(new FetchRefused($"{address}: the page is empty")),
            var body => new Download(Page: Describe(address, answeredFrom, response, extension), Content: WebFormats.Stored(body, type)),
        };
    }

    private FetchedPage Describe(Uri address, Uri answeredFrom, HttpResponseMessage response, string extension) => new(
        address.AbsoluteUri,
        answeredFrom.AbsoluteUri,
        extension,
        DateOnly.FromDateTime(_time.GetUtcNow().UtcDateTime),
        response.Headers.ETag?.ToString(),
        response.Content.Headers.LastModified?.ToString("R"));

    private static FetchOutcome Ending(SourceEntry entry, Uri address, HttpStatusCode status) => status switch
    {
        HttpStatusCode.NotFound or HttpStatusCode.Gone =>
            new FetchAbsent($"{address}: no page there ({(int)status}); correct the url or take the entry out", IsFailure: !entry.Official),
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.UnavailableForLegalReasons =>
            new FetchRefused($"{address}: the site does not give it out ({(int)status})"),
        _ => new FetchUnreachable($"{address}: the site answered {(int)status}"),
    };

    /// <summary>What came over the network: a page with new content, a page known from before, or an ending.</summary>
    private sealed record Download(FetchOutcome? Ending = null, FetchedPage? Page = null, byte[]? Content = null);
}
