using Assistant.Knowledge.Retrieval;

namespace Assistant.Knowledge.Answers;

/// <summary>What a question is about: what it speaks of, each thing with its weight, and how far a text speaks of them.</summary>
internal sealed class QuestionFocus
{
    /// <summary>The share of <see cref="Rarest"/> from which a name tells something: one that stands nearly everywhere (Bruxelles) tells nothing, there or missing.</summary>
    public const double TellingName = 0.5;

    private const double Spoken = 0.5;

    private readonly FocusConcept[] _concepts;
    private readonly HashSet<uint> _terms = new(FocusTerms.Many);

    // For each thing all that it is looked for by, one after the other: most texts have no word of most things, which is seen at once.
    private readonly ulong[] _all;
    private readonly int _width;

    /// <summary>The focus of a question.</summary>
    /// <param name="names">The question's proper names, in lower case.</param>
    /// <param name="concepts">What the question speaks of.</param>
    /// <param name="reader">Knows how telling words are in the passages.</param>
    public QuestionFocus(IReadOnlySet<string> names, IEnumerable<QuestionConcept> concepts, DocumentsReader reader)
    {
        Rarest = reader.Rarest;
        _concepts =
        [
            .. concepts.Where(concept => !concept.IsFunctional).DistinctBy(concept => concept.Written[0].Terms[0], StringComparer.Ordinal)
                .Select(concept => new FocusConcept(concept, reader.Weigh(concept), concept.IsName || (names.Count > 0 && concept.Written.Any(word => names.Contains(word.Surface))), Terms)),
        ];
        foreach (var concept in _concepts)
        {
            Total += concept.Weight;
            AddTerms(concept.Concept);
        }

        _width = TextMarks.WidthFor(Terms.Count);
        _all = new ulong[_concepts.Length * _width];
        for (var i = 0; i < _concepts.Length; i++)
        {
            _concepts[i].AddAll(_all.AsSpan(i * _width, _width));
        }
    }

    /// <summary>What to look for in texts.</summary>
    public FocusTerms Terms { get; } = new();

    /// <summary>The weight of all that the question is about; 0 when it is about nothing.</summary>
    public double Total { get; }

    /// <summary>The weight of a word that no passage contains; positive.</summary>
    public double Rarest { get; }

    /// <summary>The number of things that the question is about.</summary>
    public int Count => _concepts.Length;

    /// <summary>For each thing that the question is about how far a text speaks of it, 0 to 1, in the question's order.</summary>
    /// <param name="marks">What of <see cref="Terms"/> stands in the text.</param>
    public double[] Match(ReadOnlySpan<ulong> marks)
    {
        var matches = new double[_concepts.Length];
        Match(marks, matches);
        return matches;
    }

    /// <inheritdoc cref="Match(ReadOnlySpan{ulong})"/>
    /// <param name="marks">What of <see cref="Terms"/> stands in the text.</param>
    /// <param name="matches">Takes them; room for <see cref="Count"/>.</param>
    public void Match(ReadOnlySpan<ulong> marks, Span<double> matches)
    {
        for (var i = 0; i < _concepts.Length; i++)
        {
            matches[i] = IsSpokenOf(i, marks) ? _concepts[i].Match(marks) : 0;
        }
    }

    /// <summary>The weight of what is spoken of, each by how far it is.</summary>
    public double Weigh(ReadOnlySpan<double> matches)
    {
        var weight = 0.0;
        for (var i = 0; i < matches.Length; i++)
        {
            weight += _concepts[i].Weight * matches[i];
        }

        return weight;
    }

    /// <summary>The weight of what a text speaks of.</summary>
    /// <param name="marks">What of <see cref="Terms"/> stands in the text.</param>
    public double Weigh(ReadOnlySpan<ulong> marks)
    {
        var weight = 0.0;
        for (var i = 0; i < _concepts.Length; i++)
        {
            if (IsSpokenOf(i, marks))
            {
                weight += _concepts[i].Weight * _concepts[i].Match(marks);
            }
        }

        return weight;
    }

    /// <summary>The share of the question's weight that is spoken of, 0 to 1.</summary>
    public double Coverage(ReadOnlySpan<double> matches) => Share(Weigh(matches), Total);

    /// <inheritdoc cref="Coverage(ReadOnlySpan{double})"/>
    public double Coverage(ReadOnlySpan<ulong> marks) => Share(Weigh(marks), Total);

    /// <summary>How alike the question and another are: the harmonic mean of the share of each that the other speaks of, 0 to 1.</summary>
    /// <param name="other">The other question.</param>
    /// <param name="marks">What of <see cref="Terms"/> stands in it.</param>
    /// <param name="least">What is less alike than this need not be told from what is not alike at all.</param>
    public double Likeness(ReadText other, ReadOnlySpan<ulong> marks, double least)
    {
        // What a wording says is never more than the thing itself, and however much of the other is spoken of, they cannot be more alike than this.
        var most = 0.0;
        for (var i = 0; i < _concepts.Length; i++)
        {
            most += IsSpokenOf(i, marks) ? _concepts[i].Weight : 0;
        }

        if (most == 0 || IsLess(most, least))
        {
            return 0;
        }

        var spoken = 0.0;
        for (var i = 0; i < _concepts.Length; i++)
        {
            spoken += IsSpokenOf(i, marks) ? _concepts[i].Weight * _concepts[i].Credit(marks) : 0;
        }

        if (spoken == 0 || IsLess(spoken, least))
        {
            return 0;
        }

        var here = Share(spoken, Total);
        var there = Fit(other);
        return there == 0 ? 0 : Share(2 * here * there, here + there);
    }

    /// <summary>The numbers of the things that are spoken of, those left out whose words stand in a part of the question; ascending.</summary>
    /// <param name="matches">How far each is spoken of.</param>
    /// <param name="part">The part of the question, in lower case.</param>
    public IReadOnlyList<int> SpokenOf(ReadOnlySpan<double> matches, string part)
    {
        var spoken = new List<int>();
        for (var i = 0; i < matches.Length; i++)
        {
            if (matches[i] >= Spoken && (part.Length == 0 || !_concepts[i].Concept.Written.Any(word => part.Contains(word.Surface, StringComparison.OrdinalIgnoreCase))))
            {
                spoken.Add(i);
            }
        }

        return spoken;
    }

    /// <summary>The numbers of the things that only these words name, ascending.</summary>
    public IReadOnlyList<int> Only(IReadOnlySet<string> words) =>
        [.. Enumerable.Range(0, _concepts.Length).Where(i => _concepts[i].Concept.Written.All(word => words.Contains(word.Surface) || words.Contains(word.Folded)))];

    /// <summary>The number of the thing that some words name; -1 when they name nothing that the question is about.</summary>
    /// <param name="words">The words in order: the first that names something decides.</param>
    public int Named(IReadOnlyList<string> words)
    {
        foreach (var name in words)
        {
            if (Array.FindIndex(_concepts, concept => concept.Concept.Written.Any(word => word.Surface.Equals(name, StringComparison.OrdinalIgnoreCase))) is var named and >= 0)
            {
                return named;
            }
        }

        return -1;
    }

    /// <summary>The share of a text, each word by how telling it is, that the question speaks of, 0 to 1; 0 for a text without a telling word.</summary>
    public double Fit(ReadText text)
    {
        var spoken = 0.0;
        foreach (var word in text.Telling)
        {
            foreach (var term in word.Terms)
            {
                if (_terms.Contains(term))
                {
                    spoken += word.Weight;
                    break;
                }
            }
        }

        return Share(spoken, text.Weight);
    }

    /// <summary>Whether every telling proper name is spoken of.</summary>
    public bool NamesAll(ReadOnlySpan<double> matches)
    {
        for (var i = 0; i < matches.Length; i++)
        {
            if (_concepts[i].IsName && _concepts[i].Weight >= TellingName * Rarest && matches[i] < Spoken)
            {
                return false;
            }
        }

        return true;
    }

    private void AddTerms(QuestionConcept concept)
    {
        foreach (var wording in concept.Wordings)
        {
            foreach (var word in wording.Words)
            {
                _terms.Add(word.TermIds[0]);
            }
        }
    }

    private bool IsSpokenOf(int concept, ReadOnlySpan<ulong> marks)
    {
        var all = _all.AsSpan(concept * _width, _width);
        for (var i = 0; i < all.Length; i++)
        {
            if ((all[i] & marks[i]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    // Whether texts that speak of so much can only be less alike than this.
    private bool IsLess(double spoken, double least)
    {
        var here = Share(spoken, Total);
        return Share(2 * here, here + 1) < least * 0.999;
    }

    // Words of no weight have no share.
    private static double Share(double part, double whole) => whole > 0 ? part / whole : 0;
}
