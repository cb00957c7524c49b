using System.Collections.Concurrent;
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

    private readonly Dictionary<Language, LexiconPhrases> _phrases;
    private readonly Dictionary<Language, CompiledTerm[][]> _searched;

    /// <summary>Compiles entries; several with the same id are joined.</summary>
    public Lexicon(IEnumerable<LexiconEntry> entries)
    {
        Entries = [.. entries.GroupBy(entry => entry.Id, StringComparer.Ordinal).Select(Join)];
        var compiled = new ConcurrentDictionary<Language, (CompiledTerm[][] Searched, LexiconPhrases Phrases)>();
        Parallel.ForEach(Partitioner.Create(LanguageCodes.All, EnumerablePartitionerOptions.NoBuffering), language => compiled[language] = Compile(language));
        _searched = compiled.ToDictionary(c => c.Key, c => c.Value.Searched);
        _phrases = compiled.ToDictionary(c => c.Key, c => c.Value.Phrases);
    }

    // Compiling takes a second and some megabytes, and the result never changes: one is enough for a process.
    private static readonly Lazy<Lexicon> Shipped = new(() => new Lexicon(ShippedEntries()));

    /// <summary>Begins to compile what comes with the product on another thread, so that a program that starts can go on meanwhile; <see cref="Load"/> waits for the end.</summary>
    internal static void LoadAhead() => ThreadPool.QueueUserWorkItem(static _ => _ = Shipped.Value);

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
    internal (IReadOnlyList<int> Entries, int Length) Find(Language language, IReadOnlyList<AnalyzedWord> words, int start, int longest, IReadOnlySet<string> particles) =>
        _phrases[language].Find(words, start, longest, particles);

    /// <summary>The terms of an entry that texts of a language are searched for.</summary>
    internal IReadOnlyList<CompiledTerm> TermsOf(int entry, Language language) => _searched[language][entry];

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

    private (CompiledTerm[][] Searched, LexiconPhrases Phrases) Compile(Language language)
    {
        var analyzer = new TextAnalyzer(language, []);
        var terms = Entries.Select(entry => entry.Terms[language]
            .Select(term => Compile(term, analyzer))
            .Where(term => term.Words.Count is > 0 and <= LongestPhrase)
            .DistinctBy(term => term.Particles.Count == 0 ? term.Key : $"{term.Key}\n{string.Join(' ', term.Particles.Order(StringComparer.Ordinal))}", StringComparer.Ordinal)
            .ToArray()).ToArray();
        return (Array.ConvertAll(terms, same => Array.FindAll(same, term => term.Kind != TermKind.Misspelling && term.Particles.Count == 0)), new LexiconPhrases(terms));
    }

    private static CompiledTerm Compile(LexiconTerm term, TextAnalyzer analyzer)
    {
        var words = analyzer.Analyze(term.Text);
        var particles = MeaningfulParticles.In(analyzer.Language, term.Text);
        return new CompiledTerm(term.Kind, words, particles.Count == 0 ? particles : particles.Except(words.Select(word => word.Surface), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal));
    }
}

/// <summary>A term as the index knows it.</summary>
/// <param name="Kind">What sort of word it is.</param>
/// <param name="Words">Its words, without stop words; never empty.</param>
/// <param name="Particles">Its small words that the index does not keep and that turn its meaning; mostly empty.</param>
internal sealed record CompiledTerm(TermKind Kind, IReadOnlyList<AnalyzedWord> Words, IReadOnlySet<string> Particles)
{
    /// <summary>The stems of its words: terms with the same ones are one group of words.</summary>
    public string Key { get; } = string.Join(' ', Words.Select(word => word.Terms[0]));
}
