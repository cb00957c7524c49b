using System.Net;
using Assistant.Bot.Activities;
using Assistant.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Assistant.Tests.Bot.Channels;

/// <summary>Activities that come more than once, as channels deliver them that saw no answer in time.</summary>
public sealed class RepeatedDeliveryTests : IDisposable
{
    private readonly AStore _store = AStore.With(ADocument.Titled("Papillons").Saying("Le vol", "Le papillon bleu vole la nuit au-dessus du canal."));
    private readonly FakeConnector _connector = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task A_thousand_activities_delivered_up_to_four_times_at_once_get_one_reply_each()
    {
        using var bot = new ListeningBot(_store, BotWith.Connector(_connector), new() { ["Channels:MostWaiting"] = "5000" });
        var random = new Random(20261123);
        var deliveries = Enumerable.Range(0, 1000)
            .SelectMany(i => Enumerable.Repeat(AnActivity.Saying($"papillon {i}", $"a:{i % 50}").With("id", $"f:{i}").ToJsonString(), random.Next(1, 5))).ToArray();
        random.Shuffle(deliveries);
        var statuses = new System.Collections.Concurrent.ConcurrentBag<HttpStatusCode>();

        await Parallel.ForEachAsync(deliveries, new ParallelOptions { MaxDegreeOfParallelism = 32, CancellationToken = Cancellation }, async (activity, _) =>
            statuses.Add((await bot.PostAsync("/api/messages", activity)).Status));
        var replies = await _connector.SentAsync(1000);

        Assert.All(statuses, status => Assert.Equal(HttpStatusCode.Accepted, status));
        Assert.True(deliveries.Length > 2000);
        Assert.Equal(Enumerable.Range(0, 1000).Select(i => $"f:{i}").Order(StringComparer.Ordinal), replies.Select(reply => reply.ReplyToId!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_activity_that_comes_again_after_a_restart_is_still_known()
    {
        var activity = AnActivity.Saying("papillon");
        using (var first = new ListeningBot(_store, BotWith.Connector(_connector)))
        {
            await first.DeliverAsync(activity);
            await _connector.SentAsync(1);
        }

        using var second = new ListeningBot(_store, BotWith.Connector(_connector));
        Assert.Equal(HttpStatusCode.Accepted, (await second.DeliverAsync(activity)).Status);
        Assert.Single(await _connector.SentAsync(1));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(4, 1)]
    [InlineData(6, 2)]
    public async Task The_same_words_under_a_new_id_are_a_second_attempt_for_five_seconds_and_then_a_new_question(int seconds, int replies)
    {
        var clock = new FakeTimeProvider(DateTimeOffset.Parse("2026-11-23T08:00:00Z", System.Globalization.CultureInfo.InvariantCulture));
        using var bot = new ListeningBot(_store, services => BotWith.Connector(_connector)(services.AddSingleton<TimeProvider>(clock)));
        await bot.DeliverAsync(AnActivity.Saying("quand vole le papillon"));
        await _connector.SentAsync(1);
        clock.Advance(TimeSpan.FromSeconds(seconds));

        await bot.DeliverAsync(AnActivity.Saying("quand vole le papillon"));

        Assert.Equal(replies, (await _connector.SentAsync(replies)).Count);
    }

    [Fact]
    public async Task Other_words_other_people_and_buttons_are_new_turns_at_once()
    {
        using var bot = new ListeningBot(_store, BotWith.Connector(_connector));
        var press = System.Text.Json.Nodes.JsonNode.Parse("""{"kind":"ask"}""")!;

        await bot.DeliverAsync(AnActivity.Saying("papillon bleu"));
        await bot.DeliverAsync(AnActivity.Saying("papillon bleu").With("from", new System.Text.Json.Nodes.JsonObject { ["id"] = "29:another" }));
        await bot.DeliverAsync(AnActivity.Saying("papillon bleu", "a:another"));
        await bot.DeliverAsync(AnActivity.Saying("papillon bleu").With("value", press.DeepClone()));
        await bot.DeliverAsync(AnActivity.Saying("papillon bleu").With("value", press.DeepClone()));
        await bot.DeliverAsync(AnActivity.Saying("papillon rouge"));

        Assert.Equal(6, (await _connector.SentAsync(6)).Count);
    }

    [Fact]
    public async Task A_second_attempt_in_a_web_chat_is_shown_and_answered_with_the_first()
    {
        using var bot = new ListeningBot(_store);
        var chat = await bot.ChatAsync();
        var first = await chat.SayAsync("quand vole le papillon bleu");
        await chat.AnswerToAsync(first);

        var again = await chat.SayAsync("quand vole le papillon bleu");
        var posted = chat.Message("quand vole le papillon bleu");
        var (_, once) = await chat.PostAsync(posted);
        var (_, twice) = await chat.PostAsync(posted);

        await Task.Delay(300, Cancellation);
        var all = await chat.ReadAsync();
        Assert.NotEqual(first, again);
        Assert.Equal((string?)once!["id"], (string?)twice!["id"]);
        Assert.Single(all, activity => activity["replyToId"] is not null && (string?)activity["replyToId"] != "start");
        Assert.Contains(all, activity => (string?)activity["channelData"]?["clientActivityID"] == "client-1");
    }

    [Fact]
    public async Task The_same_activity_at_once_is_answered_once_to_all_who_wait()
    {
        var turns = 0;
        using var bot = new ListeningBot(_store, BotWith.Turns(_connector, async (turn, cancellationToken) =>
        {
            Interlocked.Increment(ref turns);
            await Task.Delay(100, cancellationToken);
            await turn.SendActivityAsync(new Activity { Type = Activity.Message, Text = "a" }, cancellationToken);
        }));
        var activity = AnActivity.Saying("papillon").With("deliveryMode", "expectReplies").ToJsonString();

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => bot.PostAsync("/api/messages", activity)));

        Assert.Equal(1, turns);
        Assert.All(answers, answer => Assert.Equal(answers[0].Body!.ToJsonString(), answer.Body!.ToJsonString()));
    }
}
