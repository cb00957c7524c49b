using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Retrieval;
using Assistant.Knowledge.Store;

namespace Assistant.Knowledge.Answers;

/// <summary>Answers by quoting: picks in the closest passages the sentences that speak of what was asked. Needs no model.</summary>
/// <param name="snapshots">What serves: its analyzers read the passages as the index did.</param>
public sealed class ExtractiveComposer(SnapshotSwitch snapshots) : IAnswerComposer
{
    private const int MostQuotes = 3;
    private const int PassagesRead = 10;

    // How far a question word counts by where it stands: in the quote or a heading above it, in the document's title or keywords, elsewhere in the passage.
    private const double InTitle = 0.9;
    private const double InKeywords = 0.85;
    private const double ElsewhereInPassage = 0.7;

    // The order of the passages weighs as much as what the quotes cover; a further quote must be nearly as good as the first.
    private const double RankShare = 0.5;
    private const double NearlyAsGood = 0.85;
    private const double KindBonus = 0.5;

    /// <inheritdoc/>
    public async Task<Composition> ComposeAsync(Question question, RetrievedPassages retrieved, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(retrieved);
        var serving = await snapshots.CurrentAsync(cancellationToken);
        var focus = new QuestionFocus(retrieved.Words, retrieved.Statistics);
        if (serving is null || focus.Total <= 0 || retrieved.Passages.Count == 0)
        {
            return new Composition([], Evidence.None);
        }

        var reading = new Reading(focus, ExpectedAnswer.Of(question.Text), serving.Analyzers[retrieved.Language]);
        var top = retrieved.Passages[0].Score;
        var candidates = retrieved.Passages.Take(PassagesRead)
            .Select(passage => Quote(reading, passage))
            .OfType<Candidate>()
            .OrderByDescending(c => (RankShare * c.Source.Score / top) + ((1 - RankShare) * EvidenceStrength.Of(c.Evidence)))
            .ThenBy(c => c.Source.Rank)
            .ToList();
        return candidates.Count == 0
            ? new Composition([], Evidence.None)
            : new Composition([.. Best(candidates, top)], candidates[0].Evidence);
    }

    private static IEnumerable<Citation> Best(List<Candidate> candidates, double top)
    {
        var best = EvidenceStrength.Of(candidates[0].Evidence);
        return candidates
            .Where((c, i) => i == 0 || (EvidenceStrength.Of(c.Evidence) >= best * NearlyAsGood && c.Source.Score >= top * NearlyAsGood))
            .DistinctBy(c => c.Text, StringComparer.Ordinal)
            .Take(MostQuotes)
            .Select(c => new Citation(c.Text, c.Source.Passage, c.Source.Document));
    }

    private static Candidate? Quote(Reading reading, RetrievedPassage source)
    {
        var text = new QuotableText(source.Passage);
        if (text.Count == 0)
        {
            return null;
        }

        var matches = Enumerable.Range(0, text.Count).Select(i => reading.Match(text.Sentence(i))).ToList();
        var weights = matches.Select((match, i) => reading.Focus.Weigh(match) + (reading.Suits(text.Sentence(i)) ? KindBonus : 0)).ToList();
        var quote = text.QuoteAround(weights.IndexOf(weights.Max()), i => reading.Focus.Weigh(matches[i]) > 0);
        return new Candidate(source, quote, new Evidence(Coverage(reading, source, quote), reading.IsOfExpectedKind(quote)));
    }

    private static double Coverage(Reading reading, RetrievedPassage source, string quote)
    {
        var passage = source.Passage;
        var inQuote = reading.Match(string.Join('\n', [quote, .. passage.Headings]));
        var inTitle = reading.Match(source.Document.Title);
        var inKeywords = reading.Match(string.Join('\n', source.Document.Keywords));
        var inPassage = reading.Match(passage.Text);
        return reading.Focus.Coverage(
        [
            .. inQuote.Select((match, i) => Math.Max(
                Math.Max(match, inTitle[i] * InTitle), Math.Max(inKeywords[i] * InKeywords, inPassage[i] * ElsewhereInPassage))),
        ]);
    }

    /// <summary>How one question reads a text.</summary>
    private sealed record Reading(QuestionFocus Focus, ExpectedAnswer? Expected, TextAnalyzer Analyzer)
    {
        public double[] Match(string text) => Focus.Match(Analyzer.Analyze(text));

        public bool Suits(string sentence) => Expected?.IsIn(sentence) == true;

        public bool IsOfExpectedKind(string quote) => Expected?.IsIn(quote) != false;
    }

    /// <summary>A quote that could be given.</summary>
    private sealed record Candidate(RetrievedPassage Source, string Text, Evidence Evidence);
}
