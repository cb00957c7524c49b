using System.Security.Cryptography;
using System.Text;
using Assistant.Knowledge.Embeddings;
using Assistant.Knowledge.Passages;
using Assistant.Knowledge.Store;

namespace Assistant.Indexer.Runs;

/// <summary>Gives every passage of a run its dense vector: one that was kept from an earlier run, or a new one from the embedding model, batch by batch.</summary>
/// <param name="embedder">Makes vectors.</param>
/// <param name="folder">The folder in which they are kept.</param>
internal sealed class PassageVectors(PassageEmbedder embedder, string folder) : IDisposable
{
    private VectorCache? _cache;

    /// <summary>The vectors that were made, and not kept from before.</summary>
    public int Made { get; private set; }

    /// <summary>What makes the vectors; null where no embedding model is configured.</summary>
    public string? Model => embedder.IsThere ? embedder.Model : null;

    /// <summary>Makes sure that every passage has a vector.</summary>
    /// <returns>What made them; null where no embedding model is configured.</returns>
    /// <exception cref="PassageStoreException">The embedding model failed for too long, or the vectors cannot be kept.</exception>
    public async Task<DenseSpace?> PrepareAsync(IReadOnlyList<ReadDocument> documents, CancellationToken cancellationToken)
    {
        if (!embedder.IsThere || documents.All(document => document.Passages.Count == 0))
        {
            return null;
        }

        _cache ??= new VectorCache(folder, embedder.Model);
        try
        {
            if (!await MakeAsync(_cache, documents, cancellationToken))
            {
                // Behind the same name stands another model now: nothing that the one before made can be compared.
                _cache.Clear();
                if (!await MakeAsync(_cache, documents, cancellationToken))
                {
                    throw new IOException($"The embedding model '{embedder.Model}' gives vectors of different dimensions in one run. Check Model:EmbeddingDeployment.");
                }
            }
        }
        catch (IOException exception)
        {
            throw new PassageStoreException($"{exception.Message} Nothing was published; what was published before still serves.", exception);
        }

        return new DenseSpace(embedder.Model, _cache.Dimensions ?? throw new PassageStoreException("No vector was kept. Run the command again."));
    }

    /// <summary>Adds its vector to each passage; without an embedding model the documents stay as they are.</summary>
    public IEnumerable<WeighedDocument> AddTo(IEnumerable<WeighedDocument> documents) => _cache is not { } cache ? documents : documents.Select(document =>
        document with { Passages = [.. document.Passages.Select(passage => passage with { Dense = cache.Get(DigestOf(TextOf(document.Document, passage.Passage))) })] });

    /// <summary>Throws away the vectors of passages that are not among these.</summary>
    public void KeepOnly(IEnumerable<ReadDocument> documents) =>
        _cache?.KeepOnly(documents.SelectMany(document => document.Passages.Select(passage => DigestOf(TextOf(document.Document, passage)))));

    /// <inheritdoc/>
    public void Dispose() => _cache?.Dispose();

    // False when new vectors have other dimensions than those that are kept.
    private async Task<bool> MakeAsync(VectorCache cache, IReadOnlyList<ReadDocument> documents, CancellationToken cancellationToken)
    {
        var wanted = documents.SelectMany(document => document.Passages.Select(passage => TextOf(document.Document, passage)))
            .Select(text => (Text: text, Digest: DigestOf(text))).Where(one => !cache.Has(one.Digest)).DistinctBy(one => Convert.ToHexString(one.Digest), StringComparer.Ordinal);
        foreach (var batch in wanted.Chunk(PassageEmbedder.TextsPerBatch))
        {
            var vectors = await embedder.EmbedAsync([.. batch.Select(one => one.Text)], cancellationToken);
            if ((cache.Dimensions ?? vectors[0].Length) != vectors[0].Length)
            {
                return false;
            }

            cache.Put(batch.Select((one, i) => (one.Digest, vectors[i])));
            Made += batch.Length;
        }

        return true;
    }

    // What stands above a passage says what it is about, and is often missing in its own words.
    private string TextOf(SourceDocument document, Passage passage) => embedder.TextOf(string.Join('\n', [document.Title, .. passage.Headings, passage.Text]));

    private static byte[] DigestOf(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
