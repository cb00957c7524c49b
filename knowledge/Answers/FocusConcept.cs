using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Retrieval;

namespace Assistant.Knowledge.Answers;

/// <summary>One thing that a question is about, and how far a text speaks of it.</summary>
internal sealed class FocusConcept
{
    private const double TypoCredit = 0.85;
    private const double PartCredit = 0.8;

    // A group of words counts when nearly all of it is there.
    private const double WholeGroup = 0.95;

    private readonly FocusWording[] _wordings;
    private readonly FocusTerms _terms;

    /// <summary>Numbers what is looked for.</summary>
    /// <param name="concept">What the question says.</param>
    /// <param name="weights">How telling it is.</param>
    /// <param name="isName">Whether it is a proper name.</param>
    /// <param name="terms">Numbers terms.</param>
    public FocusConcept(QuestionConcept concept, ConceptWeights weights, bool isName, FocusTerms terms)
    {
        (Concept, Weight, IsName, _terms) = (concept, weights.Concept, isName, terms);

        _wordings = new FocusWording[concept.Wordings.Count];
        for (var i = 0; i < _wordings.Length; i++)
        {
            var (wording, words) = (concept.Wordings[i], concept.Wordings[i].Words);
            var (isTelling, stems, telling) = (HasTelling(words), new int[words.Count], new List<FocusWord>(words.Count));
            for (var j = 0; j < stems.Length; j++)
            {
                stems[j] = terms.NumberOf(words[j].TermIds[0]);
                if (!isTelling || !words[j].IsFunctional)
                {
                    // A known word is no typing error of another one, and neither is a name.
                    var unknown = isName || !weights.IsUnknown[i][j] ? -1 : terms.NumberOf(words[j].Folded);
                    telling.Add(new FocusWord(weights.Words[i][j], Numbers(words[j].TermIds, terms), unknown, terms));
                }
            }

            _wordings[i] = new FocusWording(wording, [.. telling], stems);
        }
    }

    /// <summary>What the question says.</summary>
    public QuestionConcept Concept { get; }

    /// <summary>How telling it is.</summary>
    public double Weight { get; }

    /// <summary>Whether it is a proper name.</summary>
    public bool IsName { get; }

    /// <summary>How far a text speaks of it, 0 to 1.</summary>
    /// <param name="marks">What of the question's terms stands in the text.</param>
    public double Match(ReadOnlySpan<ulong> marks)
    {
        var best = 0.0;
        foreach (var wording in _wordings)
        {
            best = Math.Max(best, wording.Match(marks));
        }

        return best;
    }

    /// <summary>How surely a text that has all words of one wording means the same, 0 to 1; 0 when it has all words of none.</summary>
    /// <param name="marks">What of the question's terms stands in the text.</param>
    public double Credit(ReadOnlySpan<ulong> marks)
    {
        var credit = 0.0;
        foreach (var wording in _wordings)
        {
            if (wording.Wording.Credit > credit && wording.IsAllIn(marks))
            {
                credit = wording.Wording.Credit;
            }
        }

        return credit;
    }

    /// <summary>Puts everything that it is looked for by among marks: a text that has none of it does not speak of it.</summary>
    /// <param name="all">As wide as all marks of the question, when everything has its number.</param>
    public void AddAll(Span<ulong> all)
    {
        foreach (var wording in _wordings)
        {
            foreach (var stem in wording.Stems)
            {
                TextMarks.Add(all, stem);
            }

            foreach (var word in wording.Telling)
            {
                foreach (var term in word.Terms)
                {
                    TextMarks.Add(all, term);
                }

                if (word.Unknown >= 0)
                {
                    TextMarks.Add(all, _terms.Terms.Length + word.Unknown);
                }
            }
        }
    }

    private static bool HasTelling(IReadOnlyList<AnalyzedWord> words)
    {
        foreach (var word in words)
        {
            if (!word.IsFunctional)
            {
                return true;
            }
        }

        return false;
    }

    private static int[] Numbers(IReadOnlyList<uint> ids, FocusTerms terms)
    {
        var numbers = new int[ids.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = terms.NumberOf(ids[i]);
        }

        return numbers;
    }

    /// <summary>One way to say it.</summary>
    /// <param name="Wording">The words.</param>
    /// <param name="Telling">Its telling words, or all where none is telling.</param>
    /// <param name="Stems">The numbers of the stems of all its words.</param>
    private sealed record FocusWording(Wording Wording, FocusWord[] Telling, int[] Stems)
    {
        private readonly double _total = Sum(Telling);

        public double Match(ReadOnlySpan<ulong> marks)
        {
            var spoken = 0.0;
            foreach (var word in Telling)
            {
                spoken += word.Weight * word.Match(marks);
            }

            var share = _total > 0 ? spoken / _total : 0;

            // A part of somebody else's group of words is not the thing: a card is no identity card.
            return Wording.IsOwn || share > WholeGroup ? Wording.Credit * share : 0;
        }

        private static double Sum(FocusWord[] words)
        {
            var sum = 0.0;
            foreach (var word in words)
            {
                sum += word.Weight;
            }

            return sum;
        }

        public bool IsAllIn(ReadOnlySpan<ulong> marks)
        {
            foreach (var stem in Stems)
            {
                if (!TextMarks.Has(marks, stem))
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>One word.</summary>
    /// <param name="Weight">How telling it is.</param>
    /// <param name="Terms">The numbers of its terms, its stem first.</param>
    /// <param name="Unknown">Its number among unknown words; -1 for one that cannot be mistyped.</param>
    /// <param name="Numbers">All that is looked for: unknown words stand behind the terms of all concepts.</param>
    private readonly record struct FocusWord(double Weight, int[] Terms, int Unknown, FocusTerms Numbers)
    {
        public double Match(ReadOnlySpan<ulong> marks)
        {
            if (TextMarks.Has(marks, Terms[0]))
            {
                return 1;
            }

            var parts = 0;
            for (var i = 1; i < Terms.Length; i++)
            {
                parts += TextMarks.Has(marks, Terms[i]) ? 1 : 0;
            }

            var credit = Terms.Length > 1 ? PartCredit * parts / (Terms.Length - 1) : 0;
            return Unknown >= 0 && TextMarks.Has(marks, Numbers.Terms.Length + Unknown) ? Math.Max(credit, TypoCredit) : credit;
        }
    }
}
