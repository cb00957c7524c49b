using System.Reflection;

namespace Assistant.Knowledge.Languages;

/// <summary>
/// Lay and official words in three languages, so that a question finds a text that says it otherwise or in another language.
/// Compiled once: each term becomes the stems that the index knows. Safe for use from many threads.
/// </summary>
public sealed class Lexicon
{
    /// <summary>The most words that a term may have.</summary>
    internal const int LongestPhrase = 6;

    private readonly Dictionary<Language, Dictionary<string, List<Meaning>>> _phrases;
    private readonly Dictionary<Language, CompiledTerm[][]> _compiled;

    /// <summary>Compiles entries; several with the same id are joined.</summary>
    public Lexicon(IEnumerable<LexiconEntry> entries)
    {
        Entries = [.. entries.GroupBy(entry => entry.Id, StringComparer.Ordinal).Select(Join)];
        var compiled = LanguageCodes.All.AsParallel().Select(language => (Language: language, Terms: Compile(language))).ToList();
        _compiled = compiled.ToDictionary(c => c.Language, c => c.Terms);
        _phrases = compiled.ToDictionary(c => c.Language, c => Phrases(c.Terms));
    }

    // Compiling takes a second and some megabytes, and the result never changes: one is enough for a process.
    private static readonly Lazy<Lexicon> Shipped = new(() => new Lexicon(ShippedEntries()));

    /// <summary>An empty lexicon: nothing is expanded or translated.</summary>
    public static Lexicon Empty { get; } = new([]);

    /// <summary>All entries, in the order of the files.</summary>
    public IReadOnlyList<LexiconEntry> Entries { get; }

    /// <summary>The lexicon that comes with the product, and a city's own files behind it.</summary>
    /// <param name="additions">Files in the same form; empty for none.</param>
    /// <exception cref="InvalidDataException">A line is not an entry.</exception>
    public static Lexicon Load(IEnumerable<string> additions)
    {
        ArgumentNullException.ThrowIfNull(additions);
        var files = additions.ToList();
        return files.Count == 0 ? Shipped.Value : new Lexicon(ShippedEntries().Concat(files.SelectMany(file => LexiconFile.Read(file, File.ReadLines(file)))));
    }

    private static IEnumerable<LexiconEntry> ShippedEntries()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames().Where(name => name.EndsWith(".lex", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .SelectMany(name => LexiconFile.Read(name, Lines(assembly, name)));
    }

    /// <summary>The longest term that begins at a word of a text, as the entries that have it.</summary>
    /// <param name="language">The language of the words.</param>
    /// <param name="words">The words.</param>
    /// <param name="start">The first word of the term.</param>
    /// <param name="longest">The most words that the term may have.</param>
    /// <param name="particles">The question's words that turn a meaning.</param>
    /// <returns>The entries by number and the number of words that the term takes; no entries when no term begins there.</returns>
    internal (IReadOnlyList<int> Entries, int Length) Find(Language language, IReadOnlyList<AnalyzedWord> words, int start, int longest, IReadOnlySet<string> particles)
    {
        for (var length = Math.Min(longest, words.Count - start); length > 0; length--)
        {
            if (_phrases[language].TryGetValue(Key(words.Skip(start).Take(length).Select(word => word.Terms[0])), out var meanings))
            {
                var entries = Fitting(meanings, particles);
                if (entries.Count > 0)
                {
                    return (entries, length);
                }
            }
        }

        return ([], 1);
    }

    /// <summary>The terms of an entry that texts of a language are searched for.</summary>
    internal IEnumerable<CompiledTerm> TermsOf(int entry, Language language) => _compiled[language][entry].Where(term => term.Kind != TermKind.Misspelling && term.Particles.Count == 0);

    // The meaning that needs most of the small words is the one that is meant: "how long" is not "long".
    private static List<int> Fitting(List<Meaning> meanings, IReadOnlySet<string> particles)
    {
        var fitting = meanings.Where(meaning => particles.IsSupersetOf(meaning.Particles)).ToList();
        var most = fitting.Select(meaning => meaning.Particles.Count).DefaultIfEmpty().Max();
        return [.. fitting.Where(meaning => meaning.Particles.Count == most).Select(meaning => meaning.Entry).Distinct()];
    }

    private static string Key(IEnumerable<string> stems) => string.Join(' ', stems);

    private static LexiconEntry Join(IGrouping<string, LexiconEntry> same) => new(same.Key, LanguageCodes.All.ToDictionary(
        language => language,
        language => (IReadOnlyList<LexiconTerm>)[.. same.SelectMany(entry => entry.Terms[language]).DistinctBy(term => term.Text, StringComparer.OrdinalIgnoreCase)]),
        same.Max(entry => entry.Telling));

    private static IEnumerable<string> Lines(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not in the assembly."));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private CompiledTerm[][] Compile(Language language)
    {
        var analyzer = new TextAnalyzer(language, []);
        return
        [
            .. Entries.Select(entry => entry.Terms[language]
                .Select(term => Compile(term, analyzer))
                .Where(term => term.Words.Count is > 0 and <= LongestPhrase)
                .DistinctBy(term => (Key(term.Words.Select(word => word.Terms[0])), Key(term.Particles.Order(StringComparer.Ordinal))))
                .ToArray()),
        ];
    }

    private static CompiledTerm Compile(LexiconTerm term, TextAnalyzer analyzer)
    {
        var words = analyzer.Analyze(term.Text);
        var kept = words.Select(word => word.Surface).ToHashSet(StringComparer.Ordinal);
        return new CompiledTerm(term.Kind, words, MeaningfulParticles.In(analyzer.Language, term.Text).Except(kept, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal));
    }

    private static Dictionary<string, List<Meaning>> Phrases(CompiledTerm[][] entries)
    {
        var phrases = new Dictionary<string, List<Meaning>>(StringComparer.Ordinal);
        for (var entry = 0; entry < entries.Length; entry++)
        {
            foreach (var term in entries[entry])
            {
                var key = Key(term.Words.Select(word => word.Terms[0]));
                if (!phrases.TryGetValue(key, out var same))
                {
                    phrases[key] = same = [];
                }

                same.Add(new Meaning(entry, term.Particles));
            }
        }

        return phrases;
    }
}

/// <summary>A term as the index knows it.</summary>
/// <param name="Kind">What sort of word it is.</param>
/// <param name="Words">Its words, without stop words; never empty.</param>
/// <param name="Particles">Its small words that the index does not keep and that turn its meaning; mostly empty.</param>
internal sealed record CompiledTerm(TermKind Kind, IReadOnlyList<AnalyzedWord> Words, IReadOnlySet<string> Particles);

/// <summary>What a group of words can mean.</summary>
/// <param name="Entry">The entry's number.</param>
/// <param name="Particles">The small words that a question must have besides.</param>
internal sealed record Meaning(int Entry, IReadOnlySet<string> Particles);
