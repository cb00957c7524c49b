using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Retrieval;

namespace Assistant.Knowledge.Answers;

/// <summary>Finds in a passage what answers one question, and gathers what speaks for it.</summary>
/// <param name="focus">What the question is about.</param>
/// <param name="expected">The kind of thing that would answer it; null when any sentence could.</param>
/// <param name="valuePart">The part of the question that asks for a value, in lower case; empty when it asks for none.</param>
/// <param name="thing">The words for the thing that it asks for; empty when it names none.</param>
/// <param name="analyzer">Reads passages as the index did.</param>
internal sealed class QuoteFinder(QuestionFocus focus, ExpectedAnswer? expected, string valuePart, IReadOnlyList<string> thing, TextAnalyzer analyzer)
{
    // How far a question word counts by where it stands: in the quote or a heading above it, in the document's title or keywords, elsewhere in the passage.
    private const double InTitle = 0.9;
    private const double InKeywords = 0.85;
    private const double InAsked = 0.9;
    private const double ElsewhereInPassage = 0.7;

    // Among the sentences of a passage, one that holds the kind of thing that was asked for goes before another.
    private const double KindBonus = 0.5;

    // As much as one word and a bit that no other passage has; a heading counts again.
    private const double EnoughSubstance = 1.2;
    private const double AboutBonus = 0.7;

    // So little less of the question makes a document no rival of another.
    private const double AsWell = 0.05;
    private const int Company = 5;

    // A known question that asks for another kind of thing (how much, when) is another question. What is hardly alike need not be looked at.
    private const double OtherKind = 0.8;
    private const double WorthALook = 0.4;

    /// <summary>The best quote of a passage; null when the passage has no text.</summary>
    public QuoteCandidate? Find(RetrievedPassage source)
    {
        var passage = Read(source);
        if (passage.Text.Count == 0)
        {
            return null;
        }

        var weights = passage.Sentences.Select((sentence, i) => (Telling: focus.Weigh(focus.Match(sentence)), Number: i)).ToList();
        var middle = weights.MaxBy(w => w.Telling + (expected?.IsIn(passage.Text.Sentence(w.Number)) == true ? KindBonus : 0)).Number;
        var (first, last) = passage.Text.QuoteAround(middle, i => weights[i].Telling > 0);
        var (text, read) = (passage.Text.Quote(first, last), ReadText.Join(passage.Sentences.Skip(first).Take(last - first + 1)));
        var said = focus.Coverage(focus.Match(ReadText.Join([read, passage.Heading])));
        return new QuoteCandidate(
            source, text, (first, last), Weigh(passage, read, text), said, focus.Coverage(focus.Match(passage.Title)), Asked(passage), focus.SpokenOf(focus.Match(ReadText.Join([read, passage.Heading, passage.Title])), valuePart),
            QuotableText.HasSteps(text));
    }

    /// <summary>What speaks for a quote, with what stands around it: its document, and how far it stands before others.</summary>
    /// <param name="retrieved">All that was found.</param>
    /// <param name="candidates">The quotes that could be given.</param>
    /// <param name="best">The quote.</param>
    public Evidence Evidence(RetrievedPassages retrieved, IReadOnlyList<QuoteCandidate> candidates, QuoteCandidate best)
    {
        // A document that carries the question as well says the same, and is no rival.
        var agreeing = candidates.Where(c => c.Evidence.Coverage >= best.Evidence.Coverage - AsWell && c.Evidence.IsOfExpectedKind == best.Evidence.IsOfExpectedKind)
            .Select(c => c.Source.Document.Id).Append(best.Source.Document.Id).ToHashSet(StringComparer.Ordinal);
        var top = retrieved.Passages.Where(p => agreeing.Contains(p.Document.Id)).Max(p => p.Score);
        var rival = retrieved.Passages.Where(p => !agreeing.Contains(p.Document.Id)).Select(p => p.Score).DefaultIfEmpty().Max();
        var passage = Read(best.Source);
        var heading = passage.Headings.Append(passage.Title).Concat(passage.Keywords)
            .Select(text => (Fit: focus.Fit(text), Headed: focus.Coverage(focus.Match(text)))).MaxBy(h => h.Fit * h.Headed);
        return best.Evidence with
        {
            IsTranslated = retrieved.Spoken != retrieved.Language,
            Heading = heading.Fit,
            Headed = heading.Headed,
            InDocument = focus.Coverage(focus.Match(WholeDocument(retrieved, best))),
            Margin = Math.Clamp((top - rival) / top, -1, 1),
            Together = retrieved.Passages.Take(Company).Count(p => agreeing.Contains(p.Document.Id)) / (double)Company,
            SaidWithKind = SaidWithKind(passage, best),
            HasAsked = passage.Asked.Count > 0,
            Asked = best.Asked,
            Gap = candidates.Select(c => c.Source).DistinctBy(source => source.Document.Id, StringComparer.Ordinal).Select(source => Closest(Read(source).Gaps)).DefaultIfEmpty().Max(),
        };
    }

    private PassageReading Read(RetrievedPassage source) => PassageReading.Of(source.Passage, source.Document, analyzer);

    private Evidence Weigh(PassageReading passage, ReadText quote, string text)
    {
        var (inQuote, inHeadings, inTitle) = (focus.Match(quote), focus.Match(passage.Heading), focus.Match(passage.Title));
        var (inKeywords, inPassage, inAsked) = (focus.Match(passage.Keyword), focus.Match(passage.Whole), focus.Match(passage.AskedWords));
        double[] above = [.. inHeadings.Select((match, i) => Math.Max(Math.Max(match, inAsked[i] * InAsked), Math.Max(inTitle[i] * InTitle, inKeywords[i] * InKeywords)))];
        double[] all = [.. above.Select((match, i) => Math.Max(Math.Max(match, inQuote[i]), inPassage[i] * ElsewhereInPassage))];

        // What stands in a heading is what the text is about; what stands in the quote as well is said there.
        var substance = (focus.Weigh(all) + (focus.Weigh(above) * AboutBonus)) / (focus.Rarest * EnoughSubstance);
        return new Evidence
        {
            Coverage = focus.Coverage(all),
            Substance = Math.Min(1, substance),
            Told = focus.Weigh(all) / focus.Rarest,
            IsOfExpectedKind = expected?.IsIn(text) != false,
            SaysThing = expected is null ? focus.SpokenOf([.. above.Select((match, i) => Math.Max(match, inQuote[i]))], thing) : 1,
            NamesAll = focus.NamesAll(all),
            Ideas = focus.Count,
        };
    }

    private ReadText WholeDocument(RetrievedPassages retrieved, QuoteCandidate best)
    {
        var passages = retrieved.Passages.Where(p => p.Document.Id == best.Source.Document.Id).Select(Read).ToList();
        return ReadText.Join([passages[0].Title, passages[0].Keyword, .. passages.SelectMany(p => p.Asked.Select(asked => asked.Text).Append(p.Heading).Append(p.Whole))]);
    }

    private double Asked(PassageReading passage) => Closest(passage.Asked);

    private double Closest(IEnumerable<AskedText> questions) => questions.Select(question => (Question: question, Likeness: focus.Likeness(question.Text)))
        .Select(known => known.Likeness > WorthALook && known.Question.Kind != expected ? known.Likeness * OtherKind : known.Likeness).DefaultIfEmpty().Max();

    // The number or date that was asked for must stand in a sentence that speaks of what was asked, not just somewhere near.
    private double SaidWithKind(PassageReading passage, QuoteCandidate best) => expected is null ? 1 : Enumerable
        .Range(best.Sentences.First, best.Sentences.Last - best.Sentences.First + 1)
        .Where(i => expected.IsIn(passage.Text.Sentence(i)))
        .Select(i => focus.Coverage(focus.Match(ReadText.Join([passage.Sentences[i], passage.Heading])))).DefaultIfEmpty().Max();
}
