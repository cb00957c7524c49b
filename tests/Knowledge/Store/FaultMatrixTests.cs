using System.Diagnostics;
using Assistant.Knowledge.Answers;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Knowledge.Store;

/// <summary>Whatever happens to Qdrant, every question is answered, nobody waits for it, and the bot returns to it by itself.</summary>
public sealed class FaultMatrixTests
{
    private static readonly bool IsFull = Environment.GetEnvironmentVariable("ASSISTANT_FULL") == "1";
    private static readonly int Questions = IsFull ? 500 : 60;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("refused", FakeQdrantFault.None)]
    [InlineData("hung", FakeQdrantFault.Hangs)]
    [InlineData("five seconds slow", FakeQdrantFault.IsSlow)]
    [InlineData("reset in the middle of an answer", FakeQdrantFault.Resets)]
    [InlineData("too many requests", FakeQdrantFault.IsBusy)]
    [InlineData("unavailable", FakeQdrantFault.IsUnavailable)]
    [InlineData("a proxy's page", FakeQdrantFault.TalksNonsense)]
    [InlineData("another shape", FakeQdrantFault.AnswersOtherwise)]
    [InlineData("wrong dimensions", FakeQdrantFault.RefusesDimensions)]
    public async Task Every_question_is_answered_from_the_copy_and_Qdrant_is_taken_up_again(string what, object fault)
    {
        await using var qdrant = await FakeQdrant.StartAsync();
        await using var bot = new AQdrantStore(qdrant);
        await bot.ServesAsync(await bot.PublishAsync(Documents(1)));
        Assert.Null(bot.Snapshots.Trouble);

        qdrant.Fault = (FakeQdrantFault)fault;
        await (what == "refused" ? qdrant.RefuseAsync() : Task.CompletedTask);
        var (times, callsAtTheTenth, watch) = (new List<TimeSpan>(), 0, new Stopwatch());
        for (var i = 0; i < Questions; i++)
        {
            if (i == 10)
            {
                callsAtTheTenth = qdrant.Calls;
                watch.Start();
            }

            var started = Stopwatch.GetTimestamp();
            await AnsweredAsync(bot, i, generation: 1);
            times.Add(Stopwatch.GetElapsedTime(started));
        }

        // One try, or one with its repetition, every two seconds; not one for each question.
        Assert.InRange(qdrant.Calls - callsAtTheTenth, 0, 4 + (2 * (int)watch.Elapsed.TotalSeconds));
        Assert.Contains("The copy of snapshot test-1 answers", bot.Snapshots.Trouble, StringComparison.Ordinal);
        var slowest = times.Skip(10).Order().ElementAt((int)(0.99 * (Questions - 10)) - 1);
        TestContext.Current.TestOutputHelper?.WriteLine($"{what}: {Questions} answered, p99 from the tenth on {slowest.TotalMilliseconds:0} ms");
        Assert.True(!IsFull || slowest < TimeSpan.FromSeconds(1.5), $"{slowest}");

        qdrant.Fault = FakeQdrantFault.None;
        await (what == "refused" ? qdrant.ListenAsync() : Task.CompletedTask);
        await ReturnsAsync(bot);
        await bot.ServesAsync(await bot.PublishAsync(Documents(2)));
        await AnsweredAsync(bot, 0, generation: 2);
    }

    [Theory]
    [InlineData(FakeQdrantFault.IsUnavailable)]
    [InlineData(FakeQdrantFault.Resets)]
    public async Task A_server_that_fails_every_other_time_answers_every_question(object fault)
    {
        await using var qdrant = await FakeQdrant.StartAsync();
        await using var bot = new AQdrantStore(qdrant);
        await bot.ServesAsync(await bot.PublishAsync(Documents(1)));
        (qdrant.Fault, qdrant.FailsOf) = ((FakeQdrantFault)fault, 2);

        for (var i = 0; i < Questions; i++)
        {
            await AnsweredAsync(bot, i, generation: 1);
        }
    }

    [Fact]
    public async Task A_bot_that_starts_while_Qdrant_is_down_answers_from_the_copy_of_its_last_run()
    {
        await using var qdrant = await FakeQdrant.StartAsync();
        using var folder = new TemporaryFolder();
        using (var first = Copied(qdrant, folder.Path))
        {
            await using var writer = new AQdrantStore(qdrant);
            await writer.PublishAsync(Documents(1));
            await first.FindPublishedAsync(Cancellation);
            Assert.Equal("test-1", (await first.CopyAsync(Cancellation))?.Value);
            Assert.Null(await first.CopyAsync(Cancellation));
        }

        await qdrant.RefuseAsync();
        using var second = Copied(qdrant, folder.Path);

        Assert.Equal("test-1", (await second.FindPublishedAsync(Cancellation))?.Snapshot.Id.Value);
        Assert.Contains("does not answer", second.Trouble, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_snapshot_that_is_too_large_to_be_copied_fails_plainly_while_Qdrant_is_down()
    {
        await using var qdrant = await FakeQdrant.StartAsync();
        await using var bot = new AQdrantStore(qdrant, timeoutMilliseconds: 200, fallbackMaxPassages: 3);
        await bot.PublishAsync(Documents(1));
        await bot.Snapshots.RefreshAsync(Cancellation);
        await qdrant.RefuseAsync();

        Assert.Equal(AnswerStatus.FailedStore, (await bot.AskAsync("Où se branche le lecteur numéro 1 ?")).Status);

        await qdrant.ListenAsync();
        await ReturnsAsync(bot);
        await AnsweredAsync(bot, 1, generation: 1);
    }

    [Fact]
    public async Task A_Qdrant_that_has_lost_everything_does_not_make_the_bot_forget()
    {
        await using var qdrant = await FakeQdrant.StartAsync();
        await using var bot = new AQdrantStore(qdrant);
        await bot.ServesAsync(await bot.PublishAsync(Documents(1)));

        using var http = new HttpClient { BaseAddress = new Uri(qdrant.Url) };
        await http.DeleteAsync("/collections/assistant_test-1", Cancellation);
        await bot.Snapshots.RefreshAsync(Cancellation);

        await AnsweredAsync(bot, 1, generation: 1);
        Assert.Contains("The copy of snapshot test-1 answers", bot.Snapshots.Trouble, StringComparison.Ordinal);
    }

    private static async Task AnsweredAsync(AQdrantStore bot, int i, int generation)
    {
        var answer = await bot.AskAsync($"Où se branche le lecteur de cartes numéro {i % 5} ?");
        Assert.True(answer.Status == AnswerStatus.Answered, $"question {i}: {answer.Status}; {bot.Snapshots.Trouble}");
        Assert.Contains($"édition {generation}", answer.Quotes[0].Text, StringComparison.Ordinal);
    }

    private static async Task ReturnsAsync(AQdrantStore bot)
    {
        for (var started = Stopwatch.GetTimestamp(); bot.Snapshots.Trouble is not null; await Task.Delay(50, Cancellation))
        {
            Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(10), bot.Snapshots.Trouble);
        }
    }

    private static Assistant.Knowledge.Store.CopiedPassageStore Copied(FakeQdrant qdrant, string folder) => new(
        new Assistant.Knowledge.Store.QdrantPassageStore(new Assistant.Knowledge.Store.QdrantOptions { Url = qdrant.Url }, TimeProvider.System),
        new Assistant.Knowledge.Store.EmbeddedPassageStore(folder, readOnly: false, TimeProvider.System), 1000, TimeProvider.System);

    private static IEnumerable<Support.ADocument> Documents(int generation) => Enumerable.Range(0, 5).Select(i =>
        Support.ADocument.Titled($"Le lecteur de cartes numéro {i}").Named($"d{i}")
            .Saying("Le branchement", $"Le lecteur de cartes numéro {i} se branche à gauche de l'écran, édition {generation}."));
}
