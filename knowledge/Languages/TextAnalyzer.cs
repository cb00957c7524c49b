using System.Collections.Concurrent;
using Lucene.Net.Tartarus.Snowball;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace Assistant.Knowledge.Languages;

/// <summary>
/// Turns a text of one language into the words that are indexed and looked up: elided articles off, stop words out, Dutch compounds split,
/// Snowball stems, accents folded last, so that stop words and stems still see them. Safe for use from many threads.
/// </summary>
public sealed class TextAnalyzer
{
    /// <summary>Names this way of analysing. It changes whenever a text would be analysed otherwise: passages indexed by another version must be indexed again.</summary>
    public const string Version = "1";

    // A corpus of 100,000 passages has about this many distinct words; a flood of made-up words must not fill the memory.
    private const int MaxRemembered = 400_000;
    private const int LongestWord = 60;

    private static readonly string[] Elisions = ["l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"];

    private readonly ConcurrentDictionary<string, AnalyzedWord?> _remembered = new(StringComparer.Ordinal);
    private readonly SnowballProgram _stemmer;
    private readonly Lock _stemming = new();
    private readonly StopWords _stopWords;
    private readonly CompoundSplitter? _compounds;

    /// <summary>An analyzer for one language.</summary>
    /// <param name="language">The language of the texts.</param>
    /// <param name="compoundParts">Words that compounds may consist of, in lower case; only Dutch uses them; empty to split none.</param>
    public TextAnalyzer(Language language, IEnumerable<string> compoundParts)
    {
        Language = language;
        _stopWords = StopWords.For(language);
        _compounds = language == Language.Dutch ? new CompoundSplitter(compoundParts) : null;
        _stemmer = language switch
        {
            Language.French => new FrenchStemmer(),
            Language.Dutch => new DutchStemmer(),
            _ => new EnglishStemmer(),
        };
    }

    /// <summary>The language of the texts.</summary>
    public Language Language { get; }

    /// <summary>The words of a text in order, without stop words; empty for a text without words.</summary>
    public IReadOnlyList<AnalyzedWord> Analyze(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<AnalyzedWord>();
        foreach (var found in WordFinder.Find(text))
        {
            if (Remember(found) is { } word)
            {
                words.Add(word);
            }
        }

        return words;
    }

    /// <summary>The words of a text in lower case, as candidates for <c>compoundParts</c>: letters only, four or more.</summary>
    public static IEnumerable<string> CompoundCandidates(string text) =>
        WordFinder.Find(text).Where(word => word.Length >= 4 && word.All(char.IsLetter));

    private AnalyzedWord? Remember(string word)
    {
        if (_remembered.TryGetValue(word, out var known))
        {
            return known;
        }

        if (_remembered.Count >= MaxRemembered)
        {
            _remembered.Clear();
        }

        return _remembered[word] = AnalyzeWord(word);
    }

    private AnalyzedWord? AnalyzeWord(string found)
    {
        var word = WithoutElision(found);
        if (word.Length == 0 || word.Length > LongestWord || _stopWords.IsStop(word))
        {
            return null;
        }

        var terms = new List<string> { Term(word) };
        var parts = new List<AnalyzedWord>();
        foreach (var part in PartsOf(word).Where(part => !_stopWords.IsStop(part)))
        {
            var term = Term(part);
            if (!terms.Contains(term))
            {
                terms.Add(term);
                parts.Add(Describe(part, [term], []));
            }
        }

        return Describe(word, terms, parts);
    }

    private AnalyzedWord Describe(string word, List<string> terms, List<AnalyzedWord> parts)
    {
        var folded = Accents.Fold(word);
        return new AnalyzedWord(word, folded, terms, [.. terms.Select(t => TermId.Of(t))], _stopWords.IsFunctional(word)) { Parts = parts };
    }

    private string WithoutElision(string word)
    {
        var apostrophe = word.IndexOf('\'', StringComparison.Ordinal);
        if (apostrophe < 0)
        {
            return Acronym(word);
        }

        if (Language == Language.French && Elisions.Contains(word[..apostrophe], StringComparer.Ordinal))
        {
            return WithoutElision(word[(apostrophe + 1)..]);
        }

        // city's, foto's; what is left (aujourd'hui) stays whole.
        return word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
    }

    private string Acronym(string word)
    {
        if (word.Length >= 3 && word.Where((c, i) => i % 2 == 1 ? c == '.' : char.IsLetter(c)).Count() == word.Length)
        {
            return word.Replace(".", "", StringComparison.Ordinal);
        }

        return word is "art" ? Language == Language.Dutch ? "artikel" : "article" : word;
    }

    private IEnumerable<string> PartsOf(string word)
    {
        if (_compounds?.Split(word) is { Count: > 0 } parts)
        {
            return parts;
        }

        // 123digit: found by 123 and by digit too.
        var border = 0;
        while (border < word.Length && char.IsAsciiDigit(word[border]))
        {
            border++;
        }

        return border > 0 && word.Length - border >= 3 && char.IsLetter(word[border]) ? [word[..border], word[border..]] : [];
    }

    private string Term(string word)
    {
        if (!char.IsLetter(word[0]))
        {
            return Accents.Fold(word);
        }

        // A stemmer keeps the word it works on; each word is stemmed once and then remembered.
        lock (_stemming)
        {
            _stemmer.SetCurrent(word);
            _stemmer.Stem();
            return Accents.Fold(_stemmer.Current);
        }
    }
}
