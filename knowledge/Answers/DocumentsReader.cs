using System.Runtime.CompilerServices;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Retrieval;
using Assistant.Knowledge.Store;

namespace Assistant.Knowledge.Answers;

/// <summary>Reads the texts of one language of one snapshot, as its index did, and remembers what it read of documents.</summary>
/// <param name="analyzer">Cuts texts into words.</param>
/// <param name="statistics">How common words are in the passages.</param>
internal sealed class DocumentsReader(TextAnalyzer analyzer, TermStatistics statistics)
{
    private static readonly ConditionalWeakTable<TextAnalyzer, DocumentsReader> Readers = [];

    private readonly ConditionalWeakTable<SourceDocument, DocumentReading> _documents = [];

    private readonly ConditionalWeakTable<QuestionConcept, ConceptWeights> _weights = [];

    /// <summary>How telling a word is that no passage has; positive.</summary>
    public double Rarest => statistics.Rarest;

    /// <summary>The reader of a snapshot's language: a snapshot has one analyzer for each.</summary>
    public static DocumentsReader Of(TextAnalyzer analyzer, TermStatistics statistics)
    {
        if (Readers.TryGetValue(analyzer, out var known) && known.Counts(statistics))
        {
            return known;
        }

        var reader = new DocumentsReader(analyzer, statistics);
        Readers.AddOrUpdate(analyzer, reader);
        return reader;
    }

    /// <summary>Reads texts that stand together.</summary>
    public ReadTexts Read(IReadOnlyList<string> texts) => new([.. texts.Select(analyzer.Analyze)], statistics);

    /// <summary>Reads a document, or remembers what was read.</summary>
    public DocumentReading Read(SourceDocument document) => _documents.GetValue(document, unknown => new DocumentReading(unknown, this));

    /// <summary>How telling an idea is.</summary>
    public ConceptWeights Weigh(QuestionConcept concept) => _weights.GetValue(concept, unknown => new ConceptWeights(unknown, statistics));

    private bool Counts(TermStatistics others) => ReferenceEquals(others, statistics);
}
