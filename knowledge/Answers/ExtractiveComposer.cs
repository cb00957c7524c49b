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
        var wording = QuestionWording.Of(question.Text);
        if (serving is null || retrieved.Passages.Count == 0)
        {
            return new Composition([], Evidence.None);
        }

        var reader = DocumentsReader.Of(serving.Analyzers[retrieved.Language], retrieved.Statistics);
        var focus = new QuestionFocus(wording.Names, retrieved.Concepts, reader);
        if (focus.Total <= 0)
        {
            return new Composition([], Evidence.None);
        }

        var reading = new QuoteFinder(focus, wording, reader);
        var candidates = retrieved.Passages.Take(PassagesRead).Select(reading.Find).OfType<QuoteCandidate>().ToList();
        var current = CurrentSources.Of(wording, candidates);
        var best = QuoteOrder.Best(wording.AsksHow, current);
        if (best.Count == 0)
        {
            return new Composition([], Evidence.None);
        }

        // What is shown first decides the ending: nothing that speaks for another document.
        var evidence = reading.Evidence(retrieved, candidates, best[0]) with { IsForeign = !CurrentSources.IsBelgian(best[0].Source.Document) };
        return CurrentSources.Against(wording, best[0], current) is { } differing
            ? new Composition(Quotes([best[0], differing]), evidence) { Differ = true }
            : new Composition(Quotes(best), evidence);
    }

    private static IReadOnlyList<Citation> Quotes(IEnumerable<QuoteCandidate> candidates) => [.. candidates.Select(c => new Citation(c.Text, c.Source.Passage, c.Source.Document))];
}
