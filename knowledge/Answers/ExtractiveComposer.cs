using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Retrieval;
using Assistant.Knowledge.Store;

namespace Assistant.Knowledge.Answers;

/// <summary>Answers by quoting: picks in the closest passages the sentences that speak of what was asked. Needs no model.</summary>
/// <param name="snapshots">What serves: its analyzers read the passages as the index did.</param>
public sealed class ExtractiveComposer(SnapshotSwitch snapshots) : IAnswerComposer
{
    private const int PassagesRead = 10;

    // How far a question word counts by where it stands: in the quote or a heading above it, in the document's title or keywords, elsewhere in the passage.
    private const double InTitle = 0.9;
    private const double InKeywords = 0.85;
    private const double ElsewhereInPassage = 0.7;

    // Among the sentences of a passage, one that holds the kind of thing that was asked for goes before another.
    private const double KindBonus = 0.5;

    // As much as one word and a bit that no other passage has; a heading counts again.
    private const double EnoughSubstance = 1.2;
    private const double AboutBonus = 0.7;
    private const double AsWell = 0.05;

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

        var reading = new Reading(focus, ExpectedAnswer.Of(question.Text), serving.Analyzers[retrieved.Language]);
        var candidates = retrieved.Passages.Take(PassagesRead).Select(passage => Quote(reading, passage)).OfType<QuoteCandidate>().ToList();
        var best = QuoteOrder.Best(question.Text, candidates);
        return best.Count == 0
            ? new Composition([], Evidence.None)
            : new Composition([.. best.Select(c => new Citation(c.Text, c.Source.Passage, c.Source.Document))], Around(reading, retrieved, candidates, best.MaxBy(c => c.Strength)!));
    }

    // What speaks for the quote beyond itself: its document, and how far it stands before others. A document that carries the question as well says the same, and is no rival.
    private static Evidence Around(Reading reading, RetrievedPassages retrieved, List<QuoteCandidate> candidates, QuoteCandidate best)
    {
        var agreeing = candidates.Where(c => c.Evidence.Coverage >= best.Evidence.Coverage - AsWell && c.Evidence.IsOfExpectedKind == best.Evidence.IsOfExpectedKind)
            .Select(c => c.Source.Document.Id).Append(best.Source.Document.Id).ToHashSet(StringComparer.Ordinal);
        var top = retrieved.Passages.Where(p => agreeing.Contains(p.Document.Id)).Max(p => p.Score);
        var other = retrieved.Passages.Where(p => !agreeing.Contains(p.Document.Id)).Select(p => p.Score).DefaultIfEmpty().Max();
        var document = reading.Match(string.Join('\n', [best.Source.Document.Title, .. best.Source.Document.Keywords, .. Same(retrieved, best).SelectMany(p => p.Passage.Headings.Append(p.Passage.Text))]));
        var (fit, headed) = best.Source.Passage.Headings.Append(best.Source.Document.Title).Concat(best.Source.Document.Keywords)
            .Select(heading => (Fit: reading.Fit(heading), Headed: reading.Focus.Coverage(reading.Match(heading)))).MaxBy(heading => heading.Fit * heading.Headed);
        return best.Evidence with
        {
            IsTranslated = retrieved.Spoken != retrieved.Language,
            Heading = fit,
            Headed = headed,
            InDocument = reading.Focus.Coverage(document),
            Margin = Math.Clamp((top - other) / top, -1, 1),
            Together = retrieved.Passages.Take(5).Count(p => agreeing.Contains(p.Document.Id)) / 5.0,
            SaidWithKind = reading.SaidWithKind(best.Text, best.Source.Passage.Headings),
        };
    }

    private static IEnumerable<RetrievedPassage> Same(RetrievedPassages retrieved, QuoteCandidate best) =>
        retrieved.Passages.Where(p => p.Document.Id == best.Source.Document.Id);

    private static QuoteCandidate? Quote(Reading reading, RetrievedPassage source)
    {
        var text = new QuotableText(source.Passage);
        if (text.Count == 0)
        {
            return null;
        }

        var matches = Enumerable.Range(0, text.Count).Select(i => reading.Match(text.Sentence(i))).ToList();
        var weights = matches.Select((match, i) => reading.Focus.Weigh(match) + (reading.Suits(text.Sentence(i)) ? KindBonus : 0)).ToList();
        var quote = text.QuoteAround(weights.IndexOf(weights.Max()), i => reading.Focus.Weigh(matches[i]) > 0);
        var said = reading.Focus.Coverage(reading.Match(string.Join('\n', [quote, .. source.Passage.Headings])));
        var titled = reading.Focus.Coverage(reading.Match(source.Document.Title));
        return new QuoteCandidate(source, quote, Weigh(reading, source, quote), said, titled, QuotableText.HasSteps(quote));
    }

    private static Evidence Weigh(Reading reading, RetrievedPassage source, string quote)
    {
        var inQuote = reading.Match(quote);
        var inHeadings = reading.Match(string.Join('\n', source.Passage.Headings));
        var inTitle = reading.Match(source.Document.Title);
        var inKeywords = reading.Match(string.Join('\n', source.Document.Keywords));
        var inPassage = reading.Match(source.Passage.Text);
        double[] above = [.. inHeadings.Select((match, i) => Math.Max(match, Math.Max(inTitle[i] * InTitle, inKeywords[i] * InKeywords)))];
        double[] all = [.. above.Select((match, i) => Math.Max(Math.Max(match, inQuote[i]), inPassage[i] * ElsewhereInPassage))];

        // What stands in a heading is what the text is about; what stands in the quote as well is said there.
        var substance = (reading.Focus.Weigh(all) + (reading.Focus.Weigh(above) * AboutBonus)) / (reading.Focus.Rarest * EnoughSubstance);
        return new Evidence
        {
            Coverage = reading.Focus.Coverage(all),
            Substance = Math.Min(1, substance),
            Told = reading.Focus.Weigh(all) / reading.Focus.Rarest,
            IsOfExpectedKind = reading.IsOfExpectedKind(quote),
            NamesAll = reading.Focus.NamesAll(all),
            Ideas = reading.Focus.Count,
        };
    }

    /// <summary>How one question reads a text.</summary>
    private sealed record Reading(QuestionFocus Focus, ExpectedAnswer? Expected, TextAnalyzer Analyzer)
    {
        public double[] Match(string text) => Focus.Match(Analyzer.Analyze(text));

        public double Fit(string text) => Focus.Fit(Analyzer.Analyze(text));

        public bool Suits(string sentence) => Expected?.IsIn(sentence) == true;

        // The number or date that was asked for must stand in a sentence that speaks of what was asked, not just somewhere near.
        public double SaidWithKind(string quote, IReadOnlyList<string> headings) => Expected is null ? 1 : SentenceSplitter.Split(quote)
            .Select(span => span.In(quote)).Where(Expected.IsIn)
            .Select(sentence => Focus.Coverage(Match(string.Join('\n', [sentence, .. headings])))).DefaultIfEmpty().Max();

        public bool IsOfExpectedKind(string quote) => Expected?.IsIn(quote) != false;
    }
}
