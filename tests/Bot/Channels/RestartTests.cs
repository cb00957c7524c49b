using System.Net;
using Assistant.Bot.Channels;
using Assistant.Bot.Data;
using Assistant.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Xunit;

namespace Assistant.Tests.Bot.Channels;

/// <summary>What a new start makes of what the last one left.</summary>
public sealed class RestartTests : IDisposable
{
    private readonly AStore _store = AStore.With(ADocument.Titled("Papillons").Saying("Le vol", "Le papillon bleu vole la nuit au-dessus du canal."));
    private readonly FakeConnector _connector = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task What_was_accepted_and_not_answered_is_answered_by_the_next_start_in_order()
    {
        using (var first = Stuck())
        {
            for (var i = 0; i < 3; i++)
            {
                Assert.Equal(HttpStatusCode.Accepted, (await first.DeliverAsync(AnActivity.Saying($"papillon {i}").With("id", $"f:{i}-restart"))).Status);
            }
        }

        Assert.Empty(_connector.Sent);
        using var second = new ListeningBot(_store, BotWith.Connector(_connector));

        Assert.Equal(["f:0-restart", "f:1-restart", "f:2-restart"], (await _connector.SentAsync(3)).Select(reply => reply.ReplyToId));
    }

    [Fact]
    public async Task That_personal_data_was_taken_out_is_still_said_after_a_restart()
    {
        using (var first = Stuck())
        {
            await first.DeliverAsync(AnActivity.Saying("Mme Vandenbroucke demande quand vole le papillon bleu"));
        }

        using var second = new ListeningBot(_store, BotWith.Connector(_connector));

        Assert.Contains("J’ai retiré de votre question un nom, un numéro ou une adresse.", Assert.Single(await _connector.SentAsync(1)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_that_was_ready_is_sent_and_one_whose_fate_is_unknown_becomes_one_request_to_ask_again()
    {
        using (var first = new ListeningBot(_store, services => BotWith.Connector(_connector)(Impatient(services))))
        {
            _connector.Before = (_, cancellationToken) => Task.Delay(Timeout.Infinite, cancellationToken);
            await first.DeliverAsync(AnActivity.Saying("quand vole le papillon bleu", "a:one").With("id", "f:unknown"));
            await WaitForAsync(first, "SELECT COUNT(*) FROM outbox WHERE state = 2", 1);
            await first.DeliverAsync(AnActivity.Saying("où vole le papillon bleu", "a:one").With("id", "f:ready"));
            await WaitForAsync(first, "SELECT COUNT(*) FROM outbox WHERE state = 1", 1);
        }

        _connector.Before = (_, _) => Task.CompletedTask;
        using (var second = new ListeningBot(_store, BotWith.Connector(_connector)))
        {
            var replies = await _connector.SentAsync(2);
            Assert.Equal(["f:ready", "f:unknown"], replies.Select(reply => reply.ReplyToId).Order(StringComparer.Ordinal));
            Assert.Contains("posez à nouveau votre question", replies.Single(reply => reply.ReplyToId == "f:unknown").Text, StringComparison.Ordinal);
            Assert.Contains("vole la nuit", replies.Single(reply => reply.ReplyToId == "f:ready").Text, StringComparison.Ordinal);
        }

        using var third = new ListeningBot(_store, BotWith.Connector(_connector));
        Assert.Equal(2, (await _connector.SentAsync(2)).Count);
    }

    [Fact]
    public async Task Who_stops_the_bot_a_second_time_waits_for_what_is_being_sent_too()
    {
        using var gate = new SemaphoreSlim(0);
        _connector.Before = (_, cancellationToken) => gate.WaitAsync(cancellationToken);
        using var bot = new ListeningBot(_store, BotWith.Connector(_connector));
        await bot.DeliverAsync(AnActivity.Saying("quand vole le papillon bleu"));
        await WaitForAsync(bot, "SELECT COUNT(*) FROM outbox WHERE state = 2", 1);

        var sender = bot.Services.GetServices<IHostedService>().OfType<OutboxSender>().Single();
        var first = sender.StopAsync(Cancellation);
        var second = sender.StopAsync(Cancellation);
        var isOver = second.IsCompleted;
        gate.Release();
        await Task.WhenAll(first, second);

        Assert.False(isOver);
        Assert.Single(_connector.Sent);
    }

    [Fact]
    public async Task A_connection_that_breaks_while_a_reply_is_posted_leads_to_one_request_to_ask_again()
    {
        var broken = 1;
        _connector.Before = (_, _) => Interlocked.Exchange(ref broken, 0) == 1 ? throw new HttpRequestException("cut") : Task.CompletedTask;
        using var bot = new ListeningBot(_store, BotWith.Connector(_connector));

        await bot.DeliverAsync(AnActivity.Saying("quand vole le papillon bleu").With("id", "f:cut"));

        var notice = Assert.Single(await _connector.SentAsync(1));
        Assert.Equal("f:cut", notice.ReplyToId);
        Assert.Contains("posez à nouveau votre question", notice.Text, StringComparison.Ordinal);
        Assert.Null(notice.Attachments);
    }

    [Fact]
    public async Task An_activity_that_brought_the_program_down_three_times_gets_an_apology_instead()
    {
        using (var first = Stuck())
        {
            await first.DeliverAsync(AnActivity.Saying("quand vole le papillon bleu"));
            await first.Services.GetRequiredService<GroupCommit>().WriteAsync(db => db.Execute("UPDATE inbox SET attempts = 3"));
        }

        using var second = new ListeningBot(_store, BotWith.Connector(_connector));

        var reply = Assert.Single(await _connector.SentAsync(1));
        Assert.DoesNotContain("vole la nuit", reply.Text, StringComparison.Ordinal);
        Assert.Contains("commune", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_another_key_nothing_is_readable_and_the_bot_starts_all_the_same()
    {
        using (var first = Stuck())
        {
            await first.DeliverAsync(AnActivity.Saying("quand vole le papillon bleu"));
        }

        File.Delete(Path.Combine(_store.Folder, "bot", DataKey.FileName));
        using var second = new ListeningBot(_store, BotWith.Connector(_connector));
        await second.DeliverAsync(AnActivity.Saying("où vole le papillon bleu").With("id", "f:new"));

        Assert.Equal("f:new", Assert.Single(await _connector.SentAsync(1)).ReplyToId);
        Assert.Contains("cannot be opened with this key", second.Logs.All, StringComparison.Ordinal);
    }

    // A bot that never ends a turn, and is stopped in the middle of it.
    private ListeningBot Stuck() => new(
        _store, services => BotWith.Turns(_connector, (_, cancellationToken) => Task.Delay(Timeout.Infinite, cancellationToken))(Impatient(services)), new() { ["Turns:LongestSeconds"] = "300" });

    private static IServiceCollection Impatient(IServiceCollection services) => services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromMilliseconds(500));

    private static async Task WaitForAsync(ListeningBot bot, string sql, long expected)
    {
        for (var attempt = 0; attempt < 400; attempt++)
        {
            if (bot.Services.GetRequiredService<Database>().Read(db => db.Number(sql)) == expected)
            {
                return;
            }

            await Task.Delay(25, Cancellation);
        }

        Assert.Fail(sql);
    }
}
