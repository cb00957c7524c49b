using Assistant.Knowledge.Retrieval;
using Assistant.Knowledge.Store;

namespace Assistant.Knowledge.Answers;

/// <summary>How telling an idea and its words are in the passages of one language of a snapshot; read once for many questions.</summary>
internal sealed class ConceptWeights
{
    // An everyday word (lady, to want) tells less of the subject than its rarity says. Measured: .5 and .7 let more through alike, .3 too much.
    private const double General = 0.7;

    // "La dame a perdu son code PUK" asks what "code PUK perdu" asks. Not nothing: "for my daughter" can be what a near miss turns on.
    private const double Someone = 0.2;

    private readonly TermStatistics _statistics;

    /// <summary>Weighs an idea.</summary>
    public ConceptWeights(QuestionConcept concept, TermStatistics statistics)
    {
        _statistics = statistics;
        Concept = Weigh(concept) * (concept.IsSomeone ? Someone : concept.IsEveryday ? General : 1);
        Words = [.. concept.Wordings.Select(wording => wording.Words.Select(word => statistics.Idf(word.TermIds[0])).ToArray())];
        IsUnknown = [.. concept.Wordings.Select(wording => wording.Words.Select(word => statistics.Frequency(word.TermIds[0]) == 0).ToArray())];
    }

    /// <summary>The weight of the idea.</summary>
    public double Concept { get; }

    /// <summary>The weight of each word of each wording.</summary>
    public double[][] Words { get; }

    /// <summary>Whether no passage has it, for each word of each wording.</summary>
    public bool[][] IsUnknown { get; }

    // The question's own words weigh what they weigh; of translations the one that the passages use most.
    private double Weigh(QuestionConcept concept)
    {
        var own = concept.Wordings.Where(wording => wording.IsOwn).ToList();
        var used = concept.Wordings.Where(wording => wording.Words.All(word => _statistics.Frequency(word.TermIds[0]) > 0)).ToList();
        return own.Count > 0 ? Weigh(own[0]) : used.Count > 0 ? used.Min(Weigh) : _statistics.Rarest;
    }

    private double Weigh(Wording wording) => wording.Words.Where(word => !word.IsFunctional).Sum(word => _statistics.Idf(word.TermIds[0]));
}
