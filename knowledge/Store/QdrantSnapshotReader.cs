using System.Collections.Frozen;
using System.Runtime.InteropServices;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;

namespace Assistant.Knowledge.Store;

/// <summary>Reads what a question needs to know of a snapshot: its seal, its documents and the frequencies of its words.</summary>
internal sealed class QdrantSnapshotReader(QdrantTransport transport, QdrantCollections collections, QdrantSearch search)
{
    /// <summary>The seal of a snapshot; null when there is no such snapshot, or it is not whole.</summary>
    /// <exception cref="PassageStoreException">It was written by a newer version of this program.</exception>
    public async Task<QdrantSeal?> FindSealAsync(SnapshotId id, bool isQuestion, CancellationToken cancellationToken)
    {
        var points = await transport.SendAsync(
            HttpMethod.Post, $"{collections.Path(id)}/points", new QdrantRetrieve([QdrantSnapshotWriter.SealId], WithPayload: true, WithVector: false),
            QdrantJson.Default.QdrantRetrieve, QdrantJson.Default.QdrantReplyIReadOnlyListQdrantPoint, isQuestion, cancellationToken);
        return points switch
        {
            null or [] => null,
            [{ Payload.Seal: { Format: QdrantSeal.CurrentFormat } seal }] when seal.Snapshot.Id == id => seal,
            [{ Payload.Seal: { Format: > QdrantSeal.CurrentFormat } seal }] => throw new PassageStoreException(
                $"Snapshot {id} in Qdrant was written by a newer version of Assistant (format {seal.Format}, this one reads {QdrantSeal.CurrentFormat}). Update this program."),
            _ => throw Damaged(id),
        };
    }

    /// <summary>Reads a whole snapshot's description.</summary>
    /// <exception cref="PassageStoreException">Something of it is missing.</exception>
    public async Task<PublishedSnapshot> ReadAsync(SnapshotId id, CancellationToken cancellationToken)
    {
        var seal = await FindSealAsync(id, isQuestion: true, cancellationToken)
            ?? throw new PassageStoreException($"Snapshot {id}, to which Qdrant's alias leads, is not whole. Run 'index' again.") { IsDamage = true };
        var documents = new Dictionary<string, StoredDocument>(StringComparer.Ordinal);
        await foreach (var point in search.PagesAsync(id, [QdrantSearch.Is("kind", QdrantPayload.DocumentKind)], withVector: false, isQuestion: true, cancellationToken))
        {
            var (source, digest) = (point.Payload?.Source ?? throw Damaged(id), point.Payload.Digest ?? throw Damaged(id));
            documents[source.Id] = new StoredDocument(source, digest);
        }

        var statistics = await StatisticsAsync(id, seal, cancellationToken);
        return documents.Count == seal.Documents
            ? new PublishedSnapshot(seal.Snapshot with { State = SnapshotState.Published }, documents, statistics)
            : throw Damaged(id);
    }

    private async Task<IReadOnlyDictionary<Language, TermStatistics>> StatisticsAsync(SnapshotId id, QdrantSeal seal, CancellationToken cancellationToken)
    {
        var tables = 0;
        var passages = LanguageCodes.All.ToDictionary(language => language, _ => 0);
        var frequencies = LanguageCodes.All.ToDictionary(language => language, _ => new Dictionary<uint, int>());
        await foreach (var point in search.PagesAsync(id, [QdrantSearch.Is("kind", QdrantPayload.StatisticsKind)], withVector: false, isQuestion: true, cancellationToken))
        {
            if (LanguageCodes.Parse(point.Payload?.Language) is not { } language || point.Payload is not { Passages: { } count, Terms: { } terms } || terms.Length % 8 != 0)
            {
                throw Damaged(id);
            }

            passages[language] = count;
            tables++;
            foreach (var (term, frequency) in MemoryMarshal.Cast<byte, TermFrequency>(terms))
            {
                frequencies[language][term] = frequency;
            }
        }

        if (tables != seal.Statistics)
        {
            throw Damaged(id);
        }

        return LanguageCodes.All.ToDictionary(language => language, language =>
        {
            var known = frequencies[language].ToFrozenDictionary();
            return new TermStatistics(passages[language], term => known.GetValueOrDefault(term));
        });
    }

    private static PassageStoreException Damaged(SnapshotId id) =>
        new($"Snapshot {id} in Qdrant is not what was written. Run 'index' again to rebuild it.") { IsDamage = true };
}
