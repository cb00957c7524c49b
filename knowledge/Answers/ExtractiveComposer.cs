using Assistant.Knowledge.Retrieval;
using Assistant.Knowledge.Store;

namespace Assistant.Knowledge.Answers;

/// <summary>Answers by quoting: picks in the closest passages the sentences that speak of what was asked. Needs no model.</summary>
/// <param name="snapshots">What serves: its analyzers read the passages as the index did.</param>
public sealed class ExtractiveComposer(SnapshotSwitch snapshots) : IAnswerComposer
{
    private const int PassagesRead = 10;

    /// <inheritdoc/>
    public async Task<Composition> ComposeAsync(Question question, RetrievedPassages retrieved, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(retrieved);
        var serving = await snapshots.CurrentAsync(cancellationToken);
        var focus = new QuestionFocus(question.Text, retrieved.Concepts, retrieved.Statistics);
        if (serving is null || focus.Total <= 0 || retrieved.Passages.Count == 0)
        {
            return new Composition([], Evidence.None);
        }

        var reading = new QuoteFinder(focus, ExpectedAnswer.Of(question.Text), serving.Analyzers[retrieved.Language]);
        var candidates = retrieved.Passages.Take(PassagesRead).Select(reading.Find).OfType<QuoteCandidate>().ToList();
        var best = QuoteOrder.Best(question.Text, candidates);
        return best.Count == 0
            ? new Composition([], Evidence.None)
            : new Composition(
                [.. best.Select(c => new Citation(c.Text, c.Source.Passage, c.Source.Document))], reading.Evidence(retrieved, candidates, best.MaxBy(c => c.Strength)!));
    }
}
