using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Store;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Knowledge.Store;

/// <summary>A bot that looks for snapshots more seldom than they are published: what it still has in memory is deleted, and nothing is damaged.</summary>
public sealed class ReplacedSnapshotTests
{
    private const string Asked = "Où se branche le lecteur de cartes ?";

    [Fact]
    public async Task A_question_whose_snapshot_was_replaced_twice_is_answered_from_the_one_that_serves()
    {
        using var store = AStore.With(Document(1));
        using var answerer = AnAnswerer.Over(store);
        await answerer.Snapshots.CurrentAsync(TestContext.Current.CancellationToken);
        store.Publish(Document(2));
        store.Publish(Document(3));

        var answer = await answerer.Ask(Asked);

        Assert.Equal((AnswerStatus.Answered, "test-3"), (answer.Status, answer.Snapshot?.Value));
        Assert.Contains("édition 3", answer.Quotes[0].Text, StringComparison.Ordinal);
        Assert.Null(answerer.Snapshots.Trouble);
        Assert.Empty(Directory.GetFiles(store.Folder, EmbeddedPassageStore.FileName + ".damaged*"));
    }

    [Fact]
    public async Task The_same_holds_for_snapshots_in_Qdrant()
    {
        await using var qdrant = await FakeQdrant.StartAsync();
        await using var bot = new AQdrantStore(qdrant, fallbackMaxPassages: 0, isWatching: false);
        await bot.PublishAsync(Document(1));
        await bot.Snapshots.RefreshAsync(TestContext.Current.CancellationToken);
        await bot.PublishAsync(Document(2));
        await bot.PublishAsync(Document(3));

        var answer = await bot.AskAsync(Asked);

        Assert.Equal((AnswerStatus.Answered, "test-3"), (answer.Status, answer.Snapshot?.Value));
        Assert.Null(bot.Snapshots.Trouble);
    }

    private static Support.ADocument Document(int edition) => Support.ADocument.Titled("Le lecteur de cartes").Named("reader")
        .Saying("Le branchement", $"Le lecteur de cartes se branche à gauche de l'écran, édition {edition}.");
}
