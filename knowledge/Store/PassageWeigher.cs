using Assistant.Knowledge.Embeddings;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;

namespace Assistant.Knowledge.Store;

/// <summary>Weighs all passages of a snapshot together: the weights of one depend on the average length of all.</summary>
public sealed class PassageWeigher
{
    // How many occurrences in the text one occurrence elsewhere is worth. Set once by hand: a heading says what the text is about, a keyword how people call it. What editors know
    // to be asked counts nearly as much as the text: measured on tests/Quality/practice.jsonl, hit@3 .875 at .15, .898 at .3, .921 at .6, .909 at 1.
    private const float HeadingWeight = 1f;
    private const float TitleWeight = 0.5f;
    private const float KeywordWeight = 0.5f;
    private const float AskedWeight = 0.8f;

    private readonly IReadOnlyList<ReadDocument> _documents;
    private readonly Dictionary<Language, TextAnalyzer> _analyzers;
    private readonly Dictionary<Language, Bm25Weights> _weights;

    /// <summary>Reads all passages once to know their words and lengths.</summary>
    /// <param name="documents">All documents of the snapshot.</param>
    /// <param name="splitsCompounds">Whether Dutch compounds are found by their parts too; false only to measure what that gives.</param>
    public PassageWeigher(IReadOnlyList<ReadDocument> documents, bool splitsCompounds = true)
    {
        ArgumentNullException.ThrowIfNull(documents);
        _documents = documents;
        CompoundParts = !splitsCompounds ? [] : CompoundWords.From(documents.Where(d => d.Document.Language == Language.Dutch).SelectMany(d => d.Passages).Select(p => p.Text));
        _analyzers = LanguageCodes.All.ToDictionary(language => language, language => new TextAnalyzer(language, CompoundParts));
        _weights = LanguageCodes.All.ToDictionary(
            language => language,
            language => Bm25Weights.Over([.. documents.Where(d => d.Document.Language == language).SelectMany(d => d.Passages.Select(p => Count(d.Document, p)))]));
    }

    /// <summary>The words that Dutch compounds are split into, ascending; they belong to the snapshot.</summary>
    public IReadOnlyList<string> CompoundParts { get; }

    /// <summary>The documents with the vectors of their passages, made while they are read.</summary>
    public IEnumerable<WeighedDocument> Weigh() => _documents.Select(document =>
        new WeighedDocument(document.Document, document.Digest, [.. document.Passages.Select(passage => Weigh(document.Document, passage))]));

    private WeighedPassage Weigh(SourceDocument document, Passage passage)
    {
        var counts = Count(document, passage);
        var weights = _weights[document.Language];
        return new WeighedPassage(passage, weights.Words(counts), weights.Grams(counts));
    }

    private TermCounts Count(SourceDocument document, Passage passage)
    {
        var analyzer = _analyzers[document.Language];
        var counts = new TermCounts();
        counts.Add(analyzer.Analyze(passage.Text), 1);
        counts.Add(analyzer.Analyze(document.Title), TitleWeight);
        counts.Add(analyzer.Analyze(string.Join('\n', passage.Headings)), HeadingWeight);
        counts.Add(analyzer.Analyze(string.Join('\n', document.Keywords)), KeywordWeight);
        counts.Add(analyzer.Analyze(string.Join('\n', passage.Asked)), AskedWeight);
        return counts;
    }
}

/// <summary>A document with its passages, before they are weighed.</summary>
/// <param name="Document">The document.</param>
/// <param name="Digest">The digest of the file and its metadata.</param>
/// <param name="Passages">Its passages in reading order.</param>
public sealed record ReadDocument(SourceDocument Document, string Digest, IReadOnlyList<Passage> Passages);
