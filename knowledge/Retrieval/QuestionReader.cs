using Assistant.Knowledge.Languages;

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

    // A word with several meanings is believed less for each; with more than three it says nothing.
    private const int MostMeanings = 3;
    private const int MostWordings = 8;

    private static readonly IReadOnlySet<string> NoParticles = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Reads a question.</summary>
    /// <param name="text">The question.</param>
    /// <param name="spoken">The analyzer of the language that it is written in.</param>
    /// <param name="passages">The analyzer of the language of the passages.</param>
    /// <returns>Its concepts in order; empty for a question without words.</returns>
    public IReadOnlyList<QuestionConcept> Read(string text, TextAnalyzer spoken, TextAnalyzer passages)
    {
        ArgumentNullException.ThrowIfNull(spoken);
        ArgumentNullException.ThrowIfNull(passages);
        var words = spoken.Analyze(text);
        var particles = MeaningfulParticles.In(spoken.Language, text);
        var concepts = new List<QuestionConcept>();
        for (var start = 0; start < words.Count;)
        {
            var (entries, length) = lexicon.Find(spoken.Language, words, start, particles);
            var written = words.Skip(start).Take(length).ToList();
            var wordings = Wordings(written, entries, spoken, passages);

            // What the passages' language has no word for, such as one of its own stop words, is nothing to look for.
            if (wordings.Count > 0)
            {
                concepts.Add(new QuestionConcept(written, wordings, written.All(word => word.IsFunctional) && entries.Count == 0, [.. entries.Select(entry => lexicon.Entries[entry])]));
            }

            start += length;
        }

        return concepts;
    }

    private List<Wording> Wordings(List<AnalyzedWord> written, IReadOnlyList<int> entries, TextAnalyzer spoken, TextAnalyzer passages)
    {
        var isTranslated = spoken.Language != passages.Language;
        var known = entries.Count is > 0 and <= MostMeanings ? FromLexicon(written, entries, passages, isTranslated) : [];
        if (isTranslated && known.Count == 0 && entries.Count == 0)
        {
            known = FromParts(written, passages);
        }

        if (isTranslated && known.Count > 0)
        {
            return known;
        }

        var own = isTranslated ? [.. written.SelectMany(word => passages.Analyze(word.Surface))] : written;
        return [.. own.Count > 0 ? [new Wording(own, 1, IsOwn: true)] : Array.Empty<Wording>(), .. known];
    }

    private List<Wording> FromLexicon(List<AnalyzedWord> written, IReadOnlyList<int> entries, TextAnalyzer passages, bool isTranslated)
    {
        var own = Key(written);
        var wordings = new List<Wording>();
        foreach (var entry in entries)
        {
            var first = true;
            foreach (var term in lexicon.TermsOf(entry, passages.Language))
            {
                var credit = (isTranslated ? first ? Translated : OtherTranslation : OtherWord) / Math.Sqrt(entries.Count);
                if (isTranslated || Key(term.Words) != own)
                {
                    wordings.Add(new Wording(term.Words, credit, IsOwn: false));
                }

                first = false;
            }
        }

        return [.. wordings.DistinctBy(wording => Key(wording.Words), StringComparer.Ordinal).Take(MostWordings)];
    }

    // A compound that the lexicon does not know is translated by its parts: identiteitskaartlezer by identiteit, kaart and lezer.
    private List<Wording> FromParts(List<AnalyzedWord> written, TextAnalyzer passages)
    {
        var translated = new List<AnalyzedWord>();
        foreach (var part in written.SelectMany(word => word.Parts))
        {
            var (entries, _) = lexicon.Find(Language.Dutch, [part], 0, NoParticles);
            translated.AddRange(entries.Count == 0 ? passages.Analyze(part.Surface) : lexicon.TermsOf(entries[0], passages.Language).FirstOrDefault()?.Words ?? []);
        }

        return translated.Count > 0 ? [new Wording(translated, OtherTranslation, IsOwn: false)] : [];
    }

    private static string Key(IEnumerable<AnalyzedWord> words) => string.Join(' ', words.Select(word => word.Terms[0]));
}
