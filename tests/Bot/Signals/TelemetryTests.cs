using System.Collections.Concurrent;
using System.Text;
using Assistant.Bot;
using Assistant.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Assistant.Tests.Bot.Signals;

/// <summary>What a collector of metrics and traces is sent: how many questions ended how, and never what was asked.</summary>
public sealed class TelemetryTests : IDisposable
{
    private readonly AStore _store = AStore.With(ADocument.Titled("Papillons").Saying("Le vol", "Le papillon bleu vole la nuit au-dessus du canal."));
    private readonly ConcurrentQueue<(string Path, byte[] Body)> _taken = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task A_collector_gets_endings_and_durations_and_no_word_of_a_question()
    {
        await using var collector = await CollectAsync();
        using (var bot = new ListeningBot(_store, settings: new() { ["Telemetry:Endpoint"] = collector.Urls.Single(), ["Telemetry:Seconds"] = "1" }))
        {
            var chat = await bot.ChatAsync();
            await chat.AskAsync("quand vole le papillon zanzibar de Madame Canary, canary@exemple.be");
            for (var i = 0; i < 300 && !(Sent("/v1/metrics").Contains("assistant.questions", StringComparison.Ordinal) && Sent("/v1/traces").Length > 0); i++)
            {
                await Task.Delay(100, Cancellation);
            }
        }

        Assert.Contains("assistant.questions", Sent("/v1/metrics"), StringComparison.Ordinal);
        Assert.Contains("assistant.answer.duration", Sent("/v1/metrics"), StringComparison.Ordinal);
        Assert.Contains("answer", Sent("/v1/traces"), StringComparison.Ordinal);
        Assert.All(new[] { "zanzibar", "papillon", "Canary", "canary" }, word => Assert.DoesNotContain(word, Sent(""), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("localhost:4318")]
    [InlineData("ftp://collector")]
    [InlineData("nowhere")]
    public void An_address_that_is_none_is_named_before_the_first_question(string endpoint)
    {
        var result = new TelemetryOptions.Validator().Validate(null, new TelemetryOptions { Endpoint = endpoint });

        Assert.True(result.Failed);
        Assert.Contains(endpoint, result.FailureMessage, StringComparison.Ordinal);
    }

    private string Sent(string path) => string.Concat(_taken.Where(taken => taken.Path.StartsWith(path, StringComparison.Ordinal)).Select(taken => Encoding.UTF8.GetString(taken.Body)));

    private async Task<WebApplication> CollectAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body, context.RequestAborted);
            _taken.Enqueue((context.Request.Path, body.ToArray()));
            context.Response.ContentType = "application/x-protobuf";
        });
        await app.StartAsync(Cancellation);
        return app;
    }
}
