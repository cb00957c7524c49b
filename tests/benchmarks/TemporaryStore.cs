using Assistant.Indexer.Extraction;
using Assistant.Indexer.Runs;
using Assistant.Indexer.Sources;
using Assistant.Knowledge.Embeddings;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;

namespace Assistant.Benchmarks;

/// <summary>A store in a folder that is thrown away.</summary>
internal sealed class TemporaryStore : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("assistant-benchmark-");

    /// <summary>The folder.</summary>
    public string Folder => _folder.FullName;

    /// <summary>The starter corpus that comes with the indexer.</summary>
    public static string StarterCorpus => Path.Combine(AppContext.BaseDirectory, "corpus");

    /// <summary>Indexes a folder as the indexer does.</summary>
    public Task<RunReport> IndexAsync(string sources) => IndexAsync(sources, Folder);

    /// <summary>Stages the starter corpus with a folder of documents more beside what serves in a store.</summary>
    public static async Task StageAsync(string beside, string folder)
    {
        using var store = new EmbeddedPassageStore(folder, readOnly: false, TimeProvider.System);
        using var listed = new ListedSources([SourceListing.Open(StarterCorpus, Audience.Public), SourceListing.Open(beside, Audience.Public)], folder, TimeProvider.System);
        await using var extraction = new ExtractionProcess();
        using var none = new PassageVectors(PassageEmbedder.None, folder);
        var run = new IndexingRun(store, new DocumentReading(store, extraction, new LanguageDetector()), none, TimeProvider.System) { IsStagedOnly = true };
        await run.RunAsync(listed.Documents, isDryRun: false, new Progress<DocumentOutcome>(), CancellationToken.None);
    }

    /// <summary>Indexes a folder into a store that stays.</summary>
    public static async Task<RunReport> IndexAsync(string sources, string folder)
    {
        using var store = new EmbeddedPassageStore(folder, readOnly: false, TimeProvider.System);
        using var listed = new ListedSources([SourceListing.Open(sources, Audience.Public)], folder, TimeProvider.System);
        await using var extraction = new ExtractionProcess();
        using var none = new PassageVectors(PassageEmbedder.None, folder);
        var run = new IndexingRun(store, new DocumentReading(store, extraction, new LanguageDetector()), none, TimeProvider.System);
        return await run.RunAsync(listed.Documents, isDryRun: false, new Progress<DocumentOutcome>(), CancellationToken.None);
    }

    /// <summary>Publishes synthetic passages, four to a document.</summary>
    public async Task PublishAsync(SyntheticPassages passages)
    {
        var documents = passages.Passages.Chunk(4).Select((four, number) =>
        {
            var document = new SourceDocument { Id = $"document-{number}", Title = $"Document {number}", Language = Language.French };
            var texts = four.Select(words => string.Join(' ', words.Select(word => word.Surface)) + ".");
            return new ReadDocument(document, "digest", [.. texts.Select((text, ordinal) => new Passage
            {
                Id = PassageId.From(document.Id, "", text, ordinal),
                DocumentId = document.Id,
                Ordinal = ordinal,
                Text = text,
                Place = "",
            })]);
        });
        var weigher = new PassageWeigher([.. documents]);
        using var store = new EmbeddedPassageStore(Folder, readOnly: false, TimeProvider.System);
        var snapshot = new Snapshot
        {
            Id = new SnapshotId("synthetic"),
            Created = TimeProvider.System.GetUtcNow(),
            Analyzer = TextAnalyzer.Version,
            CompoundParts = weigher.CompoundParts,
        };
        await store.StageAsync(snapshot, weigher.Weigh(), CancellationToken.None);
        await store.PublishAsync(snapshot.Id, CancellationToken.None);
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);
}
