using Assistant.Knowledge.Languages;

namespace Assistant.Knowledge.Curated;

/// <summary>What a question speaks of, so that two questions can be compared in whatever languages they are asked.</summary>
/// <param name="Ideas">Its ideas, without words that only ask or connect; empty for a question without any.</param>
internal sealed record QuestionIdeas(IReadOnlyList<QuestionIdea> Ideas)
{
    // What both must share of all that either says. An everyday word may be missing, a subject never: an organisation, a name or a document that only one of them
    // speaks of makes it another question.
    private const double LeastShared = 0.75;

    private static readonly IReadOnlySet<string> NoParticles = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Reads a question: the longest terms of the lexicon, whether or not a passage says them. Numbers are left to <see cref="QuestionTraits"/>.</summary>
    public static QuestionIdeas Of(string text, TextAnalyzer analyzer, Lexicon lexicon)
    {
        var words = analyzer.Analyze(text);
        var particles = MeaningfulParticles.In(analyzer.Language, text);
        var ideas = new List<QuestionIdea>();
        for (var start = 0; start < words.Count;)
        {
            // Small words choose between meanings; here all that a term may mean is kept, because the other question may be worded without them.
            var (entries, length) = lexicon.Find(analyzer.Language, words, start, Lexicon.LongestPhrase, particles);
            var (plain, plainLength) = lexicon.Find(analyzer.Language, words, start, length, NoParticles);
            var meant = (plainLength == length ? entries.Union(plain) : entries).Select(entry => lexicon.Entries[entry]).ToList();
            var written = words.Skip(start).Take(length).ToList();
            if (!QuestionIdea.OnlyAsks(meant, written) && !written.TrueForAll(word => QuestionTraits.IsNumber(word.Surface)))
            {
                ideas.Add(QuestionIdea.Of(meant, written));
            }

            start += length;
        }

        return new QuestionIdeas(ideas);
    }

    /// <summary>How much of what either question speaks of both speak of, 0 to 1; 0 when one speaks of a subject that the other does not.</summary>
    public double SharedWith(QuestionIdeas other)
    {
        var (own, theirs) = (Ideas.Where(idea => !other.Has(idea)).ToList(), other.Ideas.Where(idea => !Has(idea)).ToList());
        if (own.Concat(theirs).Any(idea => idea.IsSubject))
        {
            return 0;
        }

        var shared = Ideas.Where(other.Has).Sum(idea => idea.Weight);
        var all = shared + own.Concat(theirs).Sum(idea => idea.Weight);
        return shared > 0 && shared >= LeastShared * all ? shared / all : 0;
    }

    // A group of words that the lexicon knows may stand in the other question word by word, one of them mistyped.
    private bool Has(QuestionIdea idea) => Ideas.Any(idea.IsSameAs) || idea.Words.All(word => Ideas.Any(other => other.Words.Any(word.IsSameAs)));
}

/// <summary>One idea of a question.</summary>
/// <param name="Entries">The lexicon's entries for it; empty for a word that the lexicon does not know.</param>
/// <param name="Words">The words that it is written with; at least one.</param>
/// <param name="IsSubject">Whether it names a subject: the lexicon says so, or does not know the word.</param>
internal sealed record QuestionIdea(IReadOnlySet<string> Entries, IReadOnlyList<IdeaWord> Words, bool IsSubject)
{
    private const double Everyday = 0.5;

    /// <summary>How much it tells.</summary>
    public double Weight => IsSubject ? 1 : Everyday;

    /// <summary>Whether words only ask or connect.</summary>
    public static bool OnlyAsks(List<LexiconEntry> entries, List<AnalyzedWord> written) =>
        (entries.Count > 0 && entries.TrueForAll(entry => entry.Telling == Telling.Asking)) || ((entries.Count == 0 || written.Count == 1) && written.TrueForAll(word => word.IsFunctional));

    /// <summary>Makes an idea of words and of what they mean.</summary>
    public static QuestionIdea Of(List<LexiconEntry> entries, List<AnalyzedWord> written) => new(
        entries.Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal),
        [.. written.Select(word => new IdeaWord(word.Folded, word.Terms[0]))],
        entries.Count == 0 || entries.Exists(entry => entry.Telling == Telling.Subject || entry.IsName));

    /// <summary>Whether two ideas are the same: one entry of the lexicon, or the same words.</summary>
    public bool IsSameAs(QuestionIdea other) =>
        Entries.Overlaps(other.Entries) || (Words.Count == other.Words.Count && Words.Zip(other.Words).All(pair => pair.First.IsSameAs(pair.Second)));
}

/// <summary>One word of an idea.</summary>
/// <param name="Folded">The word without accents.</param>
/// <param name="Stem">Its stem.</param>
internal readonly record struct IdeaWord(string Folded, string Stem)
{
    /// <summary>Whether two words are the same: their stem, or all but a slip of the fingers.</summary>
    public bool IsSameAs(IdeaWord other) => Stem == other.Stem || Folded == other.Folded || TypingError.IsBetween(Folded, other.Folded);
}
