using Assistant.Indexer.Extraction;
using Assistant.Indexer.Sources;
using Assistant.Knowledge.Embeddings;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;

namespace Assistant.Indexer.Runs;

/// <summary>The documents that labelled questions are asked over, read once as <c>index</c> reads them, and published in stores that are thrown away.</summary>
internal sealed class GoldenCorpus(EvaluatedLegs legs, PassageVectors vectors, TimeProvider clock) : IDisposable
{
    private readonly List<DirectoryInfo> _folders = [];

    /// <summary>The documents as they were read; empty before <see cref="ReadAsync"/>.</summary>
    public IReadOnlyList<ReadDocument> Documents { get; private set; } = [];

    /// <summary>What made the dense vectors of the documents published last; null for none.</summary>
    public DenseSpace? Dense { get; private set; }

    /// <summary>Reads and splits the documents of a manifest or folder.</summary>
    /// <exception cref="InvalidDataException">The manifest has problems; the message names the first.</exception>
    public async Task ReadAsync(string source, CancellationToken cancellationToken)
    {
        var listing = SourceListing.Open(source, Audience.Public);
        if (listing.Problems.Count > 0)
        {
            throw new InvalidDataException(listing.Problems[0]);
        }

        var folder = Folder();
        using var store = new EmbeddedPassageStore(folder, readOnly: false, clock);
        using var listed = new ListedSources([listing], folder, clock);
        await using var extraction = new ExtractionProcess();
        using var none = new PassageVectors(PassageEmbedder.None, folder);
        await new IndexingRun(store, new DocumentReading(store, extraction, new LanguageDetector()), none, clock)
            .RunAsync(listed.Documents, isDryRun: false, new Progress<DocumentOutcome>(), cancellationToken);
        var published = await store.FindPublishedAsync(cancellationToken) ?? throw new InvalidDataException($"{source}: no document could be read.");
        var documents = new List<ReadDocument>();
        foreach (var stored in published.Documents.Values.OrderBy(stored => stored.Document.Id, StringComparer.Ordinal))
        {
            documents.Add(legs.Of(new ReadDocument(stored.Document, stored.Digest, await store.ReadDocumentAsync(published.Snapshot.Id, stored.Document.Id, cancellationToken))));
        }

        Documents = documents;
    }

    /// <summary>Publishes the documents of some languages, and no others.</summary>
    /// <returns>The folder of the store.</returns>
    public async Task<string> PublishAsync(IReadOnlyCollection<Language> languages, CancellationToken cancellationToken)
    {
        var folder = Folder();
        using var store = new EmbeddedPassageStore(folder, readOnly: false, clock);
        var documents = Documents.Where(read => languages.Contains(read.Document.Language)).ToList();
        var weigher = new PassageWeigher(documents, legs.Compounds);
        Dense = await vectors.PrepareAsync(documents, cancellationToken);
        var snapshot = new Snapshot
        {
            Id = new SnapshotId($"golden-{string.Join('-', languages.Select(language => language.Code()))}"),
            Created = clock.GetUtcNow(),
            Analyzer = TextAnalyzer.Version,
            CompoundParts = weigher.CompoundParts,
            Dense = Dense,
        };
        await store.StageAsync(snapshot, vectors.AddTo(weigher.Weigh()), cancellationToken);
        await store.PublishAsync(snapshot.Id, cancellationToken);
        return folder;
    }

    /// <inheritdoc/>
    public void Dispose() => _folders.ForEach(folder => folder.Delete(recursive: true));

    private string Folder()
    {
        var folder = Directory.CreateTempSubdirectory("assistant-golden-");
        _folders.Add(folder);
        return folder.FullName;
    }
}
