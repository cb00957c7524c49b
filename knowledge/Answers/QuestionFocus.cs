using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Retrieval;
using Assistant.Knowledge.Store;

namespace Assistant.Knowledge.Answers;

/// <summary>What a question is about: what it speaks of, each thing with its weight, and how far a text speaks of them.</summary>
internal sealed class QuestionFocus
{
    private const double TypoCredit = 0.85;
    private const double PartCredit = 0.8;

    // A name that stands nearly everywhere (Bruxelles) tells nothing when it is missing.
    private const double TellingName = 0.5;
    private const double Spoken = 0.5;

    // An everyday word (lady, to want) tells less of the subject than its rarity says. Measured: .5 and .7 let more through alike, .3 too much.
    private const double General = 0.7;

    // A group of words counts when nearly all of it is there.
    private const double WholeGroup = 0.95;

    private readonly List<FocusConcept> _concepts;
    private readonly TermStatistics _statistics;
    private readonly HashSet<uint> _terms;

    /// <summary>The focus of a question.</summary>
    /// <param name="question">The question as it was written.</param>
    /// <param name="concepts">What the question speaks of.</param>
    /// <param name="statistics">How common words are in the passages.</param>
    public QuestionFocus(string question, IEnumerable<QuestionConcept> concepts, TermStatistics statistics)
    {
        var names = ProperNames.In(question);
        _statistics = statistics;
        Rarest = statistics.Idf(TermId.Of("\0"));
        _concepts =
        [
            .. concepts.Where(concept => !concept.IsFunctional).DistinctBy(concept => concept.Written[0].Terms[0], StringComparer.Ordinal)
                .Select(concept => new FocusConcept(concept, Weigh(concept) * (concept.IsEveryday ? General : 1), concept.Written.Any(word => names.Contains(word.Surface)))),
        ];
        Total = _concepts.Sum(c => c.Weight);
        _terms = _concepts.SelectMany(c => c.Concept.Wordings).SelectMany(wording => wording.Words).Select(word => word.TermIds[0]).ToHashSet();
    }

    /// <summary>The weight of all that the question is about; 0 when it is about nothing.</summary>
    public double Total { get; }

    /// <summary>The weight of a word that no passage contains; positive.</summary>
    public double Rarest { get; }

    /// <summary>For each thing that the question is about how far a text speaks of it, 0 to 1, in the question's order.</summary>
    public double[] Match(ReadText text) => [.. _concepts.Select(concept => concept.Concept.Wordings.Max(wording => Match(concept, wording, text)))];

    /// <summary>The weight of what is spoken of, each by how far it is.</summary>
    public double Weigh(IReadOnlyList<double> matches) => _concepts.Select((concept, i) => concept.Weight * matches[i]).Sum();

    /// <summary>The share of the question's weight that is spoken of, 0 to 1.</summary>
    public double Coverage(IReadOnlyList<double> matches) => Share(Weigh(matches), Total, otherwise: 0);

    /// <summary>How alike the question and another are: the harmonic mean of the share of each that the other speaks of, 0 to 1.</summary>
    public double Likeness(ReadText other)
    {
        var there = Fit(other);
        var here = there > 0 ? Coverage([.. _concepts.Select(concept => concept.Concept.Wordings.Where(wording => wording.Words.All(word => other.Terms.Contains(word.TermIds[0]))).Select(wording => wording.Credit).DefaultIfEmpty().Max())]) : 0;
        return Share(2 * here * there, here + there, otherwise: 0);
    }

    /// <summary>The numbers of the things that are spoken of, those left out whose words stand in a part of the question.</summary>
    /// <param name="matches">How far each is spoken of.</param>
    /// <param name="part">The part of the question, in lower case.</param>
    public IReadOnlySet<int> SpokenOf(IReadOnlyList<double> matches, string part) =>
        Enumerable.Range(0, _concepts.Count).Where(i => matches[i] >= Spoken && !_concepts[i].Concept.Written.Any(word => part.Contains(word.Surface, StringComparison.OrdinalIgnoreCase))).ToHashSet();

    /// <summary>How far the thing that some words name is spoken of, 0 to 1; 1 when they name nothing that the question is about.</summary>
    /// <param name="matches">How far each thing is spoken of.</param>
    /// <param name="words">The words in order: the first that names something decides.</param>
    public double SpokenOf(IReadOnlyList<double> matches, IEnumerable<string> words) => words
        .Select(name => _concepts.FindIndex(concept => concept.Concept.Written.Any(word => word.Surface.Equals(name, StringComparison.OrdinalIgnoreCase))))
        .Where(i => i >= 0).Select(i => matches[i]).DefaultIfEmpty(1).First();

    /// <summary>The number of things that the question is about.</summary>
    public int Count => _concepts.Count;

    /// <summary>The share of a text, each word by how telling it is, that the question speaks of, 0 to 1; 0 for a text without a telling word.</summary>
    public double Fit(ReadText text)
    {
        var telling = text.Words.Where(word => !word.IsFunctional).Select(word => (word.TermIds, Weight: _statistics.Idf(word.TermIds[0]))).ToList();
        return Share(telling.Where(word => word.TermIds.Any(_terms.Contains)).Sum(word => word.Weight), telling.Sum(word => word.Weight), otherwise: 0);
    }

    /// <summary>Whether every telling proper name is spoken of.</summary>
    public bool NamesAll(IReadOnlyList<double> matches) =>
        !_concepts.Where((concept, i) => concept.IsName && concept.Weight >= TellingName * Rarest && matches[i] < Spoken).Any();

    // The question's own words weigh what they weigh; of translations the one that the passages use most.
    private double Weigh(QuestionConcept concept)
    {
        var own = concept.Wordings.Where(wording => wording.IsOwn).ToList();
        var used = concept.Wordings.Where(wording => wording.Words.All(word => _statistics.Frequency(word.TermIds[0]) > 0)).ToList();
        return own.Count > 0 ? Weigh(own[0]) : used.Count > 0 ? used.Min(Weigh) : Rarest;
    }

    private double Weigh(Wording wording) => wording.Words.Where(word => !word.IsFunctional).Sum(word => _statistics.Idf(word.TermIds[0]));

    private double Match(FocusConcept concept, Wording wording, ReadText text)
    {
        var telling = wording.Words.Where(word => !word.IsFunctional).ToList();
        if (telling.Count == 0)
        {
            telling = [.. wording.Words];
        }

        var share = Share(
            telling.Sum(word => _statistics.Idf(word.TermIds[0]) * Match(concept, word, text)), telling.Sum(word => _statistics.Idf(word.TermIds[0])), otherwise: 0);

        // A part of somebody else's group of words is not the thing: a card is no identity card.
        return wording.IsOwn || share > WholeGroup ? wording.Credit * share : 0;
    }

    private double Match(FocusConcept concept, AnalyzedWord word, ReadText text)
    {
        var ids = word.TermIds;
        if (text.Terms.Contains(ids[0]))
        {
            return 1;
        }

        var parts = ids.Count > 1 ? PartCredit * ids.Skip(1).Count(text.Terms.Contains) / (ids.Count - 1) : 0;

        // A known word is no typing error of another one, and neither is a name.
        return !concept.IsName && _statistics.Frequency(ids[0]) == 0 && text.Words.Any(other => TypingError.IsBetween(word.Folded, other.Folded))
            ? Math.Max(parts, TypoCredit)
            : parts;
    }

    // Words of no weight have no share.
    private static double Share(double part, double whole, double otherwise) => whole > 0 ? part / whole : otherwise;

    /// <summary>One thing that the question is about.</summary>
    private sealed record FocusConcept(QuestionConcept Concept, double Weight, bool IsName);
}
