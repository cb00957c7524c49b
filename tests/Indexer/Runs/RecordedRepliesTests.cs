using Assistant.Indexer.Runs;
using Assistant.Knowledge.Answers;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Model;
using Assistant.Tests.Support;
using Xunit;

namespace Assistant.Tests.Indexer.Runs;

/// <summary>A measurement with recorded replies gives the same figures again, and asks no model.</summary>
public sealed class RecordedRepliesTests : IDisposable
{
    private const string Price = "L'offre internet sociale coûte 19 euros par mois.";

    private readonly AStore _store = AStore.With(ADocument.Titled("Offre internet sociale").Named("offre").In(Language.French).Saying("Combien coûte l'offre internet sociale ?", Price));

    [Fact]
    public async Task What_was_recorded_is_said_again_without_the_model()
    {
        var file = Path.Combine(_store.Folder, "replies.jsonl");
        using var model = FakeModel.Saying(("L'offre internet sociale coûte dix-neuf euros par mois.", [(1, Price)]), ("Elle coûte 45 euros.", [(1, Price)]));
        using var first = new RecordedReplies(file, model);

        var recorded = await AskAsync(first);
        using var replays = new RecordedReplies(file, model: null);
        var replayed = await AskAsync(replays);

        Assert.Single(model.Seen);
        Assert.Equal(recorded.Sentences.Select(sentence => sentence.Text), replayed.Sentences.Select(sentence => sentence.Text));
        Assert.Equal(
            new Groundedness(Asked: 1, Spoke: 1, Failed: 0, Sentences: 1, Dropped: 1, Grounded: 1, FromRightDocument: 1),
            Groundedness.Of([(replayed, quote => quote.Document.Id == "offre")]));
    }

    [Fact]
    public async Task What_was_not_recorded_is_a_failure_and_no_call()
    {
        using var replays = new RecordedReplies(Path.Combine(_store.Folder, "nothing.jsonl"), model: null);

        Assert.Equal(ModelEnding.Failed, (await AskAsync(replays)).Model);
    }

    [Fact]
    public void Without_a_model_there_is_nothing_to_ground() =>
        Assert.Null(Groundedness.Of([(new Answer { Status = AnswerStatus.Answered, Language = Language.French }, null)]));

    public void Dispose() => _store.Dispose();

    private async Task<Answer> AskAsync(RecordedReplies replies)
    {
        using var answerer = AnAnswerer.Over(_store, replies);
        return await answerer.Ask("Combien coûte l'offre internet sociale ?");
    }
}
