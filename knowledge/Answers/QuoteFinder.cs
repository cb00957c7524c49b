using Assistant.Knowledge.Retrieval;

namespace Assistant.Knowledge.Answers;

/// <summary>Finds in a passage what answers one question, and gathers what speaks for it.</summary>
/// <param name="focus">What the question is about.</param>
/// <param name="wording">What its wording asks for.</param>
/// <param name="reader">Reads passages as the index did.</param>
internal sealed class QuoteFinder(QuestionFocus focus, QuestionWording wording, DocumentsReader reader)
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
    private const double SaysHeading = 0.85;

    // A text that gives the age or the price need not call it so.
    private const double Given = 0.9;

    private readonly IReadOnlyList<int> _given = wording.Expected is { } kind ? focus.Only(kind.Named) : [];
    private readonly int _thing = focus.Named(wording.Thing);
    private readonly double[] _room = new double[6 * focus.Count];
    private readonly Dictionary<PassageReading, PassageMarks> _passages = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<DocumentReading, DocumentMarks> _documents = new(ReferenceEqualityComparer.Instance);

    /// <summary>The best quote of a passage; null when the passage has no text, or only asks.</summary>
    public QuoteCandidate? Find(RetrievedPassage source)
    {
        var passage = Read(source);
        var text = passage.Reading.Text;
        if (text.Count == 0 || text.HasOnlyQuestions)
        {
            return null;
        }

        var (middle, telling) = Middle(passage);
        var (first, last) = text.QuoteAround(middle, i => telling[i] > 0);
        var (quote, read) = (text.Quote(first, last), passage.Marks.In(first..(last + 1)));
        var under = TextMarks.Join(read, passage.Heading);
        return new QuoteCandidate(
            source, quote, (first, last), Weigh(passage, read, quote), focus.Coverage(under), passage.Document.Titled, Asked(passage), Subject(under, passage.Document));
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

        // Where a value is asked for, what gives none is no rival of what gives one, however often it speaks of the subject.
        var givesNone = wording.Expected is null || !best.Evidence.IsOfExpectedKind ? []
            : candidates.Where(c => !c.Evidence.IsOfExpectedKind).Select(c => c.Source).ToHashSet<RetrievedPassage>(ReferenceEqualityComparer.Instance);
        var rival = retrieved.Passages.Where(p => !agreeing.Contains(p.Document.Id) && !givesNone.Contains(p)).Select(p => p.Score).DefaultIfEmpty().Max();
        var passage = Read(best.Source);
        var (fit, headed) = Headed(passage);
        return best.Evidence with
        {
            IsTranslated = retrieved.Spoken != retrieved.Language,
            Heading = fit,
            Headed = headed,
            InDocument = Math.Max(best.Evidence.Coverage, focus.Coverage(WholeDocument(retrieved, best))),
            Margin = Math.Clamp((top - rival) / top, -1, 1),
            Together = retrieved.Passages.Take(Company).Count(p => agreeing.Contains(p.Document.Id)) / (double)Company,
            SaidWithKind = SaidWithKind(passage, best),
            CountsThing = CountsThing(passage, best),
            GivesNames = !wording.AsksNames || GivesNames(best),
            HasAsked = passage.Reading.Asked.Length > 0,
            Asked = best.Asked,
            Gap = Gap(candidates),
        };
    }

    // What is not closer than the closest so far is passed over, whatever document it stands in.
    private double Gap(IReadOnlyList<QuoteCandidate> candidates)
    {
        var closest = 0.0;
        foreach (var document in candidates.Select(c => Read(c.Source).Document).DistinctBy(document => document.Reading))
        {
            closest = Closest(document.Reading.Gaps, document.Reading.Texts, document.Marks, closest);
        }

        return closest;
    }

    // Asked only where two texts may differ in what they say of it.
    private IReadOnlyList<int> Subject(ulong[] under, DocumentMarks document) =>
        StatedValues.MayDiffer(wording) ? focus.SpokenOf(focus.Match(TextMarks.Join(under, document.Title)), wording.ValuePart) : [];

    private PassageMarks Read(RetrievedPassage source)
    {
        var reading = PassageReading.Of(source.Passage, source.Document, reader);
        if (!_passages.TryGetValue(reading, out var marks))
        {
            if (!_documents.TryGetValue(reading.Document, out var document))
            {
                _documents[reading.Document] = document = new DocumentMarks(reading.Document, reading.Document.Texts.Mark(focus.Terms), focus);
            }

            _passages[reading] = marks = new PassageMarks(reading, reading.Texts.Mark(focus.Terms), document);
        }

        return marks;
    }

    // The sentence that says most of what was asked; of equals, the first.
    private (int Middle, double[] Telling) Middle(PassageMarks passage)
    {
        var (text, middle, most) = (passage.Reading.Text, 0, double.NegativeInfinity);
        var telling = new double[text.Count];
        for (var i = 0; i < telling.Length; i++)
        {
            telling[i] = passage.Marks.IsEmpty(i) || text.OnlyAsks(i) ? 0 : focus.Weigh(passage.Marks.In(i));
            var standing = telling[i] + (wording.Expected is { } kind && text.Sentence(i).Holds(kind) ? KindBonus : 0);
            (middle, most) = standing > most ? (i, standing) : (middle, most);
        }

        return (middle, telling);
    }

    private Evidence Weigh(PassageMarks passage, ulong[] quote, StatedText text)
    {
        var (inTitle, inKeywords) = (passage.Document.InTitle, passage.Document.InKeywords);
        var inQuote = Match(0, quote);
        GiveValue(inQuote, text);
        var inHeadings = Match(1, passage.Heading);
        var inPassage = Match(2, passage.Marks.In(passage.Reading.Whole));
        var inAsked = Match(3, passage.Asked);
        var above = Room(4);
        var all = Room(5);
        for (var i = 0; i < all.Length; i++)
        {
            above[i] = Math.Max(Math.Max(inHeadings[i], inAsked[i] * InAsked), Math.Max(inTitle[i] * InTitle, inKeywords[i] * InKeywords));
            all[i] = Math.Max(Math.Max(above[i], inQuote[i]), inPassage[i] * ElsewhereInPassage);
        }

        // What stands in a heading is what the text is about; what stands in the quote as well is said there.
        var substance = (focus.Weigh(all) + (focus.Weigh(above) * AboutBonus)) / (focus.Rarest * EnoughSubstance);
        return new Evidence
        {
            Coverage = focus.Coverage(all),
            Substance = Math.Min(1, substance),
            Told = focus.Weigh(all) / focus.Rarest,
            IsOfExpectedKind = wording.Expected is not { } kind || text.Holds(kind),
            SaysThing = wording.Expected is null && _thing >= 0 ? Math.Max(above[_thing], inQuote[_thing]) : 1,
            NamesAll = focus.NamesAll(all),
            Ideas = focus.Count,
        };
    }

    private Span<double> Match(int room, ReadOnlySpan<ulong> marks)
    {
        var matches = Room(room);
        focus.Match(marks, matches);
        return matches;
    }

    // Passages are weighed one after the other: each uses the room of the one before it.
    private Span<double> Room(int number) => _room.AsSpan(number * focus.Count, focus.Count);

    private void GiveValue(Span<double> matches, StatedText text)
    {
        foreach (var named in _given)
        {
            matches[named] = wording.Expected is { } kind && text.Holds(kind) ? Math.Max(matches[named], Given) : matches[named];
        }
    }

    // Of the headings, the title and the keywords the one that the question fits best.
    private (double Fit, double Headed) Headed(PassageMarks passage)
    {
        var (document, marks) = (passage.Document.Reading, passage.Document.Marks);
        var best = Headed(passage.Reading.Texts, passage.Marks, passage.Reading.Headings, (Fit: -1, Headed: 1));
        return Headed(document.Texts, marks, DocumentReading.Title..document.Keywords.End.Value, best);
    }

    // Of equals, the first.
    private (double Fit, double Headed) Headed(ReadTexts texts, TextMarks marks, Range headings, (double Fit, double Headed) best)
    {
        for (var i = headings.Start.Value; i < headings.End.Value; i++)
        {
            var heading = marks.IsEmpty(i) ? (Fit: 0, Headed: 0) : (Fit: focus.Fit(texts[i]), Headed: focus.Coverage(marks.In(i)));
            best = heading.Fit * heading.Headed > best.Fit * best.Headed ? heading : best;
        }

        return best;
    }

    private ulong[] WholeDocument(RetrievedPassages retrieved, QuoteCandidate best)
    {
        var passages = retrieved.Passages.Where(p => p.Document.Id == best.Source.Document.Id).Select(Read).ToList();
        var all = TextMarks.Join(passages[0].Document.Title, passages[0].Document.Keyword);
        return passages.Aggregate(all, (marks, p) => TextMarks.Join(marks, p.Asked, p.Heading, p.Marks.In(p.Reading.Whole..(p.Reading.Whole + 1))));
    }

    // A question that says a heading and hardly more is asked as the heading asks, whatever gap is like it too. One that is only like it may be a near miss of it.
    private double Asked(PassageMarks passage)
    {
        var closest = Closest(passage.Reading.Asked, passage.Reading.Texts, passage.Marks, least: 0);
        for (var i = passage.Reading.Headings.Start.Value; passage.Reading.Asked.Length > 0 && i < passage.Reading.Headings.End.Value; i++)
        {
            var likeness = passage.Marks.IsEmpty(i) ? 0 : focus.Likeness(passage.Reading.Texts[i], passage.Marks.In(i), SaysHeading);
            closest = likeness >= SaysHeading ? Math.Max(closest, likeness) : closest;
        }

        return closest;
    }

    private double Closest(AskedText[] questions, ReadTexts texts, TextMarks marks, double least)
    {
        var closest = least;
        foreach (var known in questions)
        {
            if (!marks.IsEmpty(known.Number))
            {
                var likeness = focus.Likeness(texts[known.Number], marks.In(known.Number), closest);
                closest = Math.Max(closest, likeness > WorthALook && likeness > closest && known.Kind != wording.Expected ? likeness * OtherKind : likeness);
            }
        }

        return closest;
    }

    // The number or date that was asked for must stand in a sentence that speaks of what was asked, not just somewhere near.
    private double SaidWithKind(PassageMarks passage, QuoteCandidate best)
    {
        if (wording.Expected is not { } kind)
        {
            return 1;
        }

        var most = 0.0;
        for (var i = best.Sentences.First; i <= best.Sentences.Last; i++)
        {
            var sentence = passage.Reading.Text.Sentence(i);
            if (sentence.Holds(kind))
            {
                var said = focus.Match(TextMarks.Join(passage.Marks.In(i..(i + 1)), passage.Heading));
                for (var j = 0; j < said.Length; j++)
                {
                    said[j] = Math.Max(said[j], passage.Document.InTitle[j] * InTitle);
                }

                GiveValue(said, sentence);
                most = Math.Max(most, focus.Coverage(said));
            }
        }

        return most;
    }

    // A name that the question has, in whatever language, or that stands nearly everywhere, is no answer.
    private bool GivesNames(QuoteCandidate best)
    {
        var names = reader.Read([.. ProperNames.In(best.Text).Where(name => !AskedNames.IsThing(name))]);
        return Enumerable.Range(0, names.Count).Any(i => names[i].Weight >= QuestionFocus.TellingName * focus.Rarest && focus.Fit(names[i]) == 0);
    }

    // "With Dublin, the city of 188,737 inhabitants was chosen from eleven applications" gives no number of cities.
    private double CountsThing(PassageMarks passage, QuoteCandidate best)
    {
        if (wording.Expected is not { IsCount: true } kind || focus.Named(wording.Counted) is not (>= 0 and var counted))
        {
            return 1;
        }

        var around = reader.Read([.. Enumerable.Range(best.Sentences.First, best.Sentences.Last - best.Sentences.First + 1).SelectMany(i => kind.Around(passage.Reading.Text.Sentence(i).Text))]);
        var marks = around.Mark(focus.Terms);
        return Enumerable.Range(0, around.Count).Select(i => focus.Match(marks.In(i))[counted]).DefaultIfEmpty().Max();
    }
}
