using System.Runtime.CompilerServices;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;

namespace Assistant.Knowledge.Answers;

/// <summary>Reads the texts of one language of one snapshot, as its index did, and remembers what it read of documents.</summary>
/// <param name="analyzer">Cuts texts into words.</param>
/// <param name="statistics">How common words are in the passages.</param>
internal sealed class DocumentsReader(TextAnalyzer analyzer, TermStatistics statistics)
{
    private static readonly ConditionalWeakTable<TextAnalyzer, DocumentsReader> Readers = [];

    private readonly ConditionalWeakTable<SourceDocument, DocumentReading> _documents = [];

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

    private bool Counts(TermStatistics others) => ReferenceEquals(others, statistics);
}
