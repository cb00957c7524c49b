namespace Assistant.Knowledge.Answers;

/// <summary>How well quotes carry a question: one figure for each thing that speaks for or against them.</summary>
public sealed record Evidence
{
    /// <summary>Nothing carries the question.</summary>
    public static Evidence None { get; } = new();

    /// <summary>The share of what the question asks that its best quote and what stands above and around it speak of, 0 to 1; each idea counts by how telling it is in the documents.</summary>
    public double Coverage { get; init; }

    /// <summary>How much of that is telling at all, 0 to 1: one common word in passing is little, a rare word or a heading is much.</summary>
    public double Substance { get; init; }

    /// <summary>How much is spoken of, in words that no other passage has; 0 and more.</summary>
    public double Told { get; init; }

    /// <summary>Whether the best quote holds the kind of thing that was asked for: an amount, a number, a moment; true when no kind was asked for.</summary>
    public bool IsOfExpectedKind { get; init; }

    /// <summary>The share of the question that the sentence with the asked kind of thing, and the headings above it, speak of, 0 to 1; 1 when no kind was asked for.</summary>
    public double SaidWithKind { get; init; } = 1;

    /// <summary>How far a number in the quote stands beside the thing that the question counts (how many courses), 0 to 1; 1 when it counts nothing.</summary>
    public double CountsThing { get; init; } = 1;

    /// <summary>How far the quote or what stands above it speaks of the thing that the question asks for (quelle amende, which operators), 0 to 1; 1 when it names none.</summary>
    public double SaysThing { get; init; } = 1;

    /// <summary>Whether the quote gives a name where names are asked for (which companies, who is the minister); true when none are.</summary>
    public bool GivesNames { get; init; } = true;

    /// <summary>Whether every proper name of the question is spoken of; true when it has none.</summary>
    public bool NamesAll { get; init; }

    /// <summary>The share of the question that the passages found in the same document speak of together, 0 to 1.</summary>
    public double InDocument { get; init; }

    /// <summary>How far the closest passage that carries the question so well stands before the closest one of a document that does not, -1 to 1.</summary>
    public double Margin { get; init; }

    /// <summary>The share of the five closest passages that stand in the quoted document or one that carries the question as well, 0 to 1.</summary>
    public double Together { get; init; }

    /// <summary>The share of the best fitting heading, title or keyword that the question speaks of, 0 to 1.</summary>
    public double Heading { get; init; }

    /// <summary>The share of the question that this heading, title or keyword speaks of, 0 to 1.</summary>
    public double Headed { get; init; }

    /// <summary>Whether editors gave questions that the quoted passage answers.</summary>
    public bool HasAsked { get; init; }

    /// <summary>How alike the question and the closest of these are: the harmonic mean of the share of each that the other speaks of, 0 to 1; 0 when there are none.</summary>
    public double Asked { get; init; }

    /// <summary>How alike the question and the closest question are that editors know to be answered nowhere, 0 to 1; 0 when editors gave none.</summary>
    public double Gap { get; init; }

    /// <summary>Whether the best quote holds in another country than Belgium.</summary>
    public bool IsForeign { get; init; }

    /// <summary>Whether the passages are in another language than the question, so that the lexicon stands between them.</summary>
    public bool IsTranslated { get; init; }

    /// <summary>The number of ideas in the question.</summary>
    public int Ideas { get; init; }
}
