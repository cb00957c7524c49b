using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Store;

namespace Assistant.Knowledge.Retrieval;

/// <summary>
/// Reads a question as the passages of a language are read: its own words, the lexicon's other words for them, and, for passages in another language, the lexicon's
/// translations. A word that the lexicon does not know stays as it is: names are the same in every language.
/// </summary>
public sealed class QuestionReader(Lexicon lexicon)
{
    // How surely the lexicon's word means what the asker's word means.
    private const double Translated = 1;
    private const double OtherTranslation = 0.9;
    private const double OtherWord = 0.8;

    private const double OneOfSeveral = 0.9;
    private const double OneOfMany = 0.7;

    // A word with several meanings is believed less for each. In its own language one with more than three is only itself; in another it has to be said somehow: golden hit@3
    // over another language alone is .828 when such a word stays as it is, .849 when it is read as all it can mean.
    private const int MostMeanings = 3;
    private const int MostWordings = 8;

    // The ideas of everyday questions; a flood of made-up words must not fill the memory.
    private const int MostRemembered = 20_000;

    private static readonly IReadOnlySet<string> NoParticles = new HashSet<string>(StringComparer.Ordinal);

    // Ideas are read in the same way as long as a snapshot, which has its own analyzers, serves.
    private readonly ConditionalWeakTable<TextAnalyzer, ConcurrentDictionary<ConceptName, QuestionConcept>> _remembered = [];

    /// <summary>What the reading may use; everything by default.</summary>
    public RankingLegs Legs { get; init; } = RankingLegs.All;

    /// <summary>Reads a question.</summary>
    /// <param name="text">The question.</param>
    /// <param name="spoken">The analyzer of the language that it is written in.</param>
    /// <param name="passages">The analyzer of the language of the passages.</param>
    /// <param name="statistics">How common words are in the passages.</param>
    /// <returns>Its concepts in order; empty for a question without words.</returns>
    public IReadOnlyList<QuestionConcept> Read(string text, TextAnalyzer spoken, TextAnalyzer passages, TermStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(spoken);
        ArgumentNullException.ThrowIfNull(passages);
        var words = spoken.Analyze(text);
        var particles = MeaningfulParticles.In(spoken.Language, text);
        var remembered = _remembered.GetOrCreateValue(passages);
        var concepts = new List<QuestionConcept>();
        for (var start = 0; start < words.Count;)
        {
            var (entries, length) = lexicon.Find(spoken.Language, words, start, Lexicon.LongestPhrase, particles);
            var concept = Concept(words, start, length, entries, spoken, passages, remembered);
            if (length > 1 && !IsAsking(entries) && !concept.Wordings.Any(wording => wording.Words.All(word => statistics.Frequency(word.TermIds[0]) > 0)))
            {
                // No passage says it as a whole: what it is made of may still be said.
                (entries, length) = lexicon.Find(spoken.Language, words, start, 1, particles);
                concept = Concept(words, start, length, entries, spoken, passages, remembered);
            }

            // What the passages' language has no word for, such as one of its own stop words, is nothing to look for.
            if (concept.Wordings.Count > 0)
            {
                concepts.Add(concept);
            }

            start += length;
        }

        return concepts;
    }

    private QuestionConcept Concept(
        IReadOnlyList<AnalyzedWord> words, int start, int length, IReadOnlyList<int> entries, TextAnalyzer spoken, TextAnalyzer passages, ConcurrentDictionary<ConceptName, QuestionConcept> remembered)
    {
        var key = NameOf(spoken, words, start, length, entries);
        if (remembered.TryGetValue(key, out var known))
        {
            return known;
        }

        if (remembered.Count >= MostRemembered)
        {
            remembered.Clear();
        }

        var written = words.Skip(start).Take(length).ToList();
        return remembered[key] = new QuestionConcept(
            written, Wordings(written, entries, spoken, passages), IsAsking(entries) || ((entries.Count == 0 || length == 1) && written.All(word => word.IsFunctional)),
            [.. entries.Select(entry => lexicon.Entries[entry])]);
    }

    // Its words and what they mean: small words elsewhere in a question choose between meanings. A legs' measurement has a reader of its own.
    private static ConceptName NameOf(TextAnalyzer spoken, IReadOnlyList<AnalyzedWord> words, int start, int length, IReadOnlyList<int> entries)
    {
        var written = length == 1 ? words[start].Surface : string.Join(' ', words.Skip(start).Take(length).Select(word => word.Surface));
        return new ConceptName(spoken, written, entries.Count == 0 ? null : entries[0], entries.Count > 1 ? string.Join(' ', entries) : null);
    }

    private bool IsAsking(IReadOnlyList<int> entries) => entries.Count > 0 && entries.All(entry => lexicon.Entries[entry].Telling == Telling.Asking);

    private List<Wording> Wordings(List<AnalyzedWord> written, IReadOnlyList<int> entries, TextAnalyzer spoken, TextAnalyzer passages)
    {
        var isTranslated = spoken.Language != passages.Language;
        var known = entries.Count > 0 && (isTranslated || entries.Count <= MostMeanings) && (isTranslated || Legs.Expansion) ? FromLexicon(written, entries, spoken, passages) : [];
        if (isTranslated && known.Count == 0 && entries.Count == 0)
        {
            known = FromParts(written, passages);
        }

        if (isTranslated && known.Count > 0)
        {
            return known;
        }

        var own = isTranslated ? [.. written.SelectMany(word => passages.Analyze(word.Surface))] : written;
        return [.. own.Count > 0 ? [new Wording(own, 1, 1, IsOwn: true)] : Array.Empty<Wording>(), .. known];
    }

    private List<Wording> FromLexicon(List<AnalyzedWord> written, IReadOnlyList<int> entries, TextAnalyzer spoken, TextAnalyzer passages)
    {
        var (own, isTranslated, meant) = (Key(written), spoken.Language != passages.Language, Meant(written, entries, spoken.Language));
        var (wordings, keys) = (new List<Wording>(MostWordings), new List<string>(MostWordings));
        foreach (var (term, order) in Terms(meant, passages.Language))
        {
            if (wordings.Count < MostWordings && (isTranslated || term.Key != own) && !keys.Contains(term.Key))
            {
                var credit = (isTranslated ? order == 0 ? Translated : OtherTranslation : OtherWord) * (meant.Count > MostMeanings ? OneOfMany : meant.Count > 1 ? OneOfSeveral : 1);
                wordings.Add(new Wording(term.Words, credit, 1 / Math.Sqrt(meant.Count), IsOwn: false));
                keys.Add(term.Key);
            }
        }

        return wordings;
    }

    // Of many meanings the usual word for each comes before the other words of one.
    private IEnumerable<(CompiledTerm Term, int Order)> Terms(IReadOnlyList<int> meant, Language language)
    {
        var terms = meant.SelectMany(entry => lexicon.TermsOf(entry, language).Select((term, order) => (term, order)));
        return meant.Count > MostMeanings ? terms.OrderBy(term => term.order) : terms;
    }

    // Of more meanings than can be meant, those come first that have the word as it is written: "use" is rather to use than used.
    private IReadOnlyList<int> Meant(List<AnalyzedWord> written, IReadOnlyList<int> entries, Language spoken)
    {
        if (entries.Count <= MostMeanings)
        {
            return entries;
        }

        var asWritten = entries.Where(entry => lexicon.TermsOf(entry, spoken).Any(term => term.Words.Select(w => w.Surface).SequenceEqual(written.Select(w => w.Surface), StringComparer.OrdinalIgnoreCase))).ToList();
        return asWritten.Count > 0 ? asWritten : entries;
    }

    // A compound that the lexicon does not know is translated by its parts: identiteitskaartlezer by identiteit, kaart and lezer.
    private List<Wording> FromParts(List<AnalyzedWord> written, TextAnalyzer passages)
    {
        var translated = new List<AnalyzedWord>();
        foreach (var part in written.SelectMany(word => word.Parts))
        {
            var (entries, _) = lexicon.Find(Language.Dutch, [part], 0, 1, NoParticles);
            translated.AddRange(entries.Count == 0 ? passages.Analyze(part.Surface) : lexicon.TermsOf(entries[0], passages.Language) is [var first, ..] ? first.Words : []);
        }

        return translated.Count > 0 ? [new Wording(translated, OtherTranslation, 1, IsOwn: false)] : [];
    }

    private static string Key(IEnumerable<AnalyzedWord> words) => string.Join(' ', words.Select(word => word.Terms[0]));

    private readonly record struct ConceptName(TextAnalyzer Spoken, string Written, int? Entry, string? Entries);
}
