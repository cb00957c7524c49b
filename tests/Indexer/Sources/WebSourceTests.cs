using System.Text;
using Assistant.Indexer.Sources;
using Assistant.Knowledge.Passages;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Assistant.Tests.Indexer.Sources;

public sealed class WebSourceTests : IAsyncLifetime
{
    private static readonly WebLimits Quick = new() { Pace = TimeSpan.Zero };
    private readonly TemporaryFolder _store = new();
    private readonly LoopbackSite _site = new();

    public ValueTask InitializeAsync() => _site.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        _store.Dispose();
    }

    [Fact]
    public async Task A_page_is_fetched_into_a_file_with_its_day_and_digest()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));
        using var source = Source(Quick, clock);

        var page = Assert.IsType<FetchReady>(await Fetch(source, "page"));

        Assert.Equal(new DateOnly(2026, 11, 23), page.Fetched);
        Assert.False(page.NotModified);
        Assert.Equal(".html", Path.GetExtension(page.File));
        Assert.EndsWith("<h1>/page</h1>", await File.ReadAllTextAsync(page.File, Token), StringComparison.Ordinal);
        Assert.Equal(["/robots.txt", "/page"], _site.Requests);
    }

    [Fact]
    public async Task A_page_that_did_not_change_keeps_its_file_digest_and_day()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));
        using var source = Source(Quick, clock);
        var first = Assert.IsType<FetchReady>(await Fetch(source, "etag"));
        clock.Advance(TimeSpan.FromDays(3));

        using var nextRun = Source(Quick, clock);
        Assert.Equal(first with { NotModified = true }, await Fetch(nextRun, "etag"));
        Assert.Contains("/etag \"one\"", _site.Requests);
    }

    [Theory]
    [InlineData(".html")]
    [InlineData(".json")]
    public async Task A_page_whose_stored_file_was_changed_by_hand_is_fetched_whole_again(string extension)
    {
        using var source = Source();
        var first = Assert.IsType<FetchReady>(await Fetch(source, "etag"));
        await File.WriteAllTextAsync(Path.ChangeExtension(first.File, extension), "{ spoilt", Token);

        Assert.Equal(first, await Fetch(source, "etag"));
        Assert.DoesNotContain("/etag \"one\"", _site.Requests);
    }

    [Fact]
    public async Task Pages_that_no_entry_names_any_more_are_removed()
    {
        using var source = Source();
        var kept = Assert.IsType<FetchReady>(await Fetch(source, "kept"));
        var gone = Assert.IsType<FetchReady>(await Fetch(source, "gone"));

        new FetchedPages(_store.Path).Retain([new Uri(_site.Address, "kept")]);

        Assert.True(File.Exists(kept.File));
        Assert.True(File.Exists(Path.ChangeExtension(kept.File, ".json")));
        Assert.False(File.Exists(gone.File));
        Assert.False(File.Exists(Path.ChangeExtension(gone.File, ".json")));
    }

    [Fact]
    public async Task A_redirect_to_an_allowed_host_is_followed()
    {
        using var source = Source();

        Assert.IsType<FetchReady>(await Fetch(source, "to?to=/page"));
        Assert.Contains("/page", _site.Requests);
    }

    [Fact]
    public async Task A_redirect_to_another_host_is_refused_and_named()
    {
        using var source = Source();

        var refused = Assert.IsType<FetchRefused>(await Fetch(source, "to?to=https://other.example.be/x"));
        Assert.EndsWith("leads to https://other.example.be/x: is on other.example.be, which \"hosts\" does not name", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redirects_in_a_circle_end_after_five()
    {
        using var source = Source();

        Assert.Contains("redirected more than 5 times", Assert.IsType<FetchRefused>(await Fetch(source, "loop")).Reason, StringComparison.Ordinal);
        Assert.Equal(6, _site.Requests.Count(request => request == "/loop"));
    }

    [Theory]
    [InlineData("large")]
    [InlineData("endless")]
    [InlineData("bomb")]
    public async Task A_page_of_more_than_20_MB_is_refused_packed_or_not(string page)
    {
        using var source = Source();

        Assert.Contains("more than 20 MB", Assert.IsType<FetchRefused>(await Fetch(source, page)).Reason, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_store.Path, "web")));
    }

    [Fact]
    public async Task A_body_that_comes_too_slowly_is_given_up()
    {
        using var source = Source(Quick with { Time = TimeSpan.FromMilliseconds(300) });

        Assert.Contains("no whole answer within", Assert.IsType<FetchUnreachable>(await Fetch(source, "slow")).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_is_cancelled_is_no_failure_of_the_site()
    {
        using var source = Source();
        using var cancelled = CancellationTokenSource.CreateLinkedTokenSource(Token);
        cancelled.CancelAfter(TimeSpan.FromMilliseconds(200));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => source.FetchAsync(Entry("slow"), cancelled.Token));
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("notgzip")]
    [InlineData("status?code=500")]
    [InlineData("status?code=503")]
    [InlineData("status?code=429")]
    [InlineData("status?code=302")]
    [InlineData("status?code=204")]
    public async Task A_site_in_trouble_is_unreachable_today(string page)
    {
        using var source = Source();

        Assert.IsType<FetchUnreachable>(await Fetch(source, page));
    }

    [Theory]
    [InlineData(404, true)]
    [InlineData(410, false)]
    public async Task A_page_that_is_not_there_is_absent(int status, bool isFailure)
    {
        using var source = Source();

        var absent = Assert.IsType<FetchAbsent>(await source.FetchAsync(Entry($"status?code={status}") with { Official = !isFailure }, Token));
        Assert.Equal(isFailure, absent.IsFailure);
    }

    [Theory]
    [InlineData("text/html; charset=utf-8", ".html")]
    [InlineData("application/xhtml+xml", ".html")]
    [InlineData("application/pdf", ".pdf")]
    [InlineData("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx")]
    [InlineData("TEXT/Plain", ".txt")]
    [InlineData("text/markdown", ".md")]
    public async Task The_stated_type_gives_the_format(string type, string extension)
    {
        using var source = Source();

        Assert.Equal(extension, Path.GetExtension(Assert.IsType<FetchReady>(await Fetch(source, $"type?is={Uri.EscapeDataString(type)}")).File));
    }

    [Theory]
    [InlineData("type?is=image/png")]
    [InlineData("type?is=application/octet-stream")]
    [InlineData("type?is=")]
    [InlineData("type?is=nonsense")]
    [InlineData("empty")]
    [InlineData("status?code=403")]
    [InlineData("status?code=451")]
    public async Task What_is_not_a_document_for_us_is_refused(string page)
    {
        using var source = Source();

        Assert.IsType<FetchRefused>(await Fetch(source, page));
    }

    [Fact]
    public async Task A_charset_that_only_the_header_tells_is_kept()
    {
        using var source = Source();

        var bytes = await File.ReadAllBytesAsync(Assert.IsType<FetchReady>(await Fetch(source, "latin1")).File, Token);
        Assert.Equal([.. Encoding.UTF8.Preamble, .. "<meta charset=utf-8><h1>\u00e9t\u00e9</h1>"u8], bytes);
    }

    [Fact]
    public async Task Robots_txt_is_honoured_also_behind_a_redirect()
    {
        _site.Robots = "User-agent: *\nDisallow: /\n\nUser-agent: AssistantIndexer\nDisallow: /private";
        using var source = Source();

        Assert.IsType<FetchReady>(await Fetch(source, "page"));
        Assert.Contains("robots.txt asks not to", Assert.IsType<FetchRefused>(await Fetch(source, "private/x")).Reason, StringComparison.Ordinal);
        Assert.IsType<FetchRefused>(await Fetch(source, "to?to=/private/x"));
        Assert.DoesNotContain("/private/x", _site.Requests);
        Assert.Single(_site.Requests, request => request == "/robots.txt");
    }

    [Fact]
    public async Task A_site_whose_robots_txt_cannot_be_read_is_left_alone()
    {
        (_site.Robots, _site.RobotsStatus) = ("", 503);
        using var source = Source();

        Assert.IsType<FetchUnreachable>(await Fetch(source, "one"));
        Assert.IsType<FetchUnreachable>(await Fetch(source, "two"));
        Assert.Equal(["/robots.txt"], _site.Requests);
    }

    [Fact]
    public async Task Requests_to_one_host_are_a_second_apart()
    {
        var clock = new FakeTimeProvider();
        using var source = Source(new WebLimits(), clock);

        var fetching = Fetch(source, "page");
        await SeenAsync(1);
        await Task.Delay(100, Token);
        clock.Advance(TimeSpan.FromMilliseconds(999));
        await Task.Delay(100, Token);
        Assert.Equal(["/robots.txt"], _site.Requests);

        clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.IsType<FetchReady>(await fetching);
        Assert.Equal(["/robots.txt", "/page"], _site.Requests);
    }

    [Fact]
    public async Task A_run_fetches_no_more_pages_than_its_limit()
    {
        using var source = Source(Quick with { MostPages = 1 });

        Assert.IsType<FetchReady>(await Fetch(source, "one"));
        Assert.Contains("the most for one run", Assert.IsType<FetchRefused>(await Fetch(source, "two")).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_seam_of_the_tests_a_site_on_this_machine_is_refused()
    {
        using var source = new WebSource(["127.0.0.1"], _store.Path, TimeProvider.System);

        Assert.IsType<FetchRefused>(await Fetch(source, "page"));
        Assert.Empty(_site.Requests);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private WebSource Source(WebLimits? limits = null, TimeProvider? clock = null) =>
        new([], _store.Path, clock ?? TimeProvider.System, limits ?? Quick, WebSeams.Internet with { LoopbackSite = _site.Address });

    private SourceEntry Entry(string page) => new() { Id = page, Audience = Audience.Public, Url = new Uri(_site.Address, page) };

    private Task<FetchOutcome> Fetch(WebSource source, string page) => source.FetchAsync(Entry(page), Token);

    private async Task SeenAsync(int requests)
    {
        while (_site.Requests.Count < requests)
        {
            await Task.Delay(10, Token);
        }
    }
}
