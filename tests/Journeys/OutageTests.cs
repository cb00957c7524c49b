using System.Net;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Journeys;

/// <summary>What is said when the passages cannot be read, and when new ones appear.</summary>
public sealed class OutageTests : IDisposable
{
    private readonly AStore _store = AStore.Empty();
    private RunningBot? _bot;

    private RunningBot Bot => _bot ??= new RunningBot(_store, settings: new() { ["Store:RefreshSeconds"] = "1" });

    public void Dispose()
    {
        _bot?.Dispose();
        _store.Dispose();
    }

    [Fact]
    public async Task Without_a_snapshot_it_lives_is_not_ready_and_says_who_can_help()
    {
        var ready = await Bot.OpenAsync("/readyz");
        var alive = await Bot.OpenAsync("/healthz");
        var answer = await Bot.AskAsync("fr", "comment activer itsme avec sa carte");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.Status);
        Assert.Equal("""{"status":"unready"}""", ready.Html);
        Assert.Equal(HttpStatusCode.OK, alive.Status);
        Assert.Equal("Je n’ai pas trouvé la réponse dans mes documents.", answer.Ending);
        Assert.Contains("guichet", answer.Help, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_snapshot_that_is_published_while_it_runs_serves_within_five_seconds()
    {
        await Bot.OpenAsync("/readyz");
        var id = _store.Publish(ADocument.Titled("Papillons").Saying("Le papillon bleu", "Le papillon bleu vole la nuit."));

        Seen ready;
        var deadline = TimeProvider.System.GetTimestamp();
        do
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
            ready = await Bot.OpenAsync("/readyz");
        }
        while (ready.Status != HttpStatusCode.OK && TimeProvider.System.GetElapsedTime(deadline) < TimeSpan.FromSeconds(5));

        Assert.Equal($$"""{"status":"ready","snapshot":"{{id}}","starter":false}""", ready.Html);
        Assert.NotEmpty((await Bot.AskAsync("fr", "quand vole le papillon bleu")).Quotes);
    }

    [Fact]
    public async Task A_store_that_cannot_be_read_gets_polite_pages_without_details_and_one_line_in_the_log()
    {
        _store.Publish(ADocument.Titled("Papillons").Named("p").Saying("", "Le papillon bleu vole la nuit."));
        _store.BecomeNewer();

        var answer = await Bot.AskAsync("nl", "wanneer vliegt de blauwe vlinder");
        var viewer = await Bot.OpenAsync("/nl/document?id=p");
        var ready = await Bot.OpenAsync("/readyz");
        await Task.Delay(2500, TestContext.Current.CancellationToken);

        Assert.Equal("Ik kan nu niet antwoorden.", answer.Ending);
        Assert.Contains("loket", answer.Help, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.InternalServerError, viewer.Status);
        Assert.Equal("Er is aan onze kant een probleem.", viewer.Page.QuerySelector("h1")!.TextContent);
        Assert.Contains("loket", viewer.Help, StringComparison.Ordinal);
        Assert.DoesNotContain("newer version", viewer.Html, StringComparison.Ordinal);
        Assert.Equal("no-store", viewer.Response.Headers.CacheControl?.ToString());
        Assert.NotEmpty(viewer.Response.Headers.GetValues("Content-Security-Policy"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.Status);
        Assert.Single(Bot.Logs.All.Split('\n'), line => line.Contains("SnapshotWatch Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_store_that_fails_while_it_serves_is_degraded_and_goes_on_answering()
    {
        _store.Publish(ADocument.Titled("Papillons").Saying("Le papillon bleu", "Le papillon bleu vole la nuit."));
        Assert.Equal(HttpStatusCode.OK, (await Bot.OpenAsync("/readyz")).Status);
        _store.BecomeNewer();
        await Task.Delay(2500, TestContext.Current.CancellationToken);

        var ready = await Bot.OpenAsync("/readyz");

        Assert.Equal(HttpStatusCode.OK, ready.Status);
        Assert.Contains("\"degraded\"", ready.Html, StringComparison.Ordinal);
        Assert.Contains("\"trouble\"", ready.Html, StringComparison.Ordinal);
    }
}
