using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Assistant.Knowledge.Embeddings;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;

namespace Assistant.Knowledge.Store;

/// <summary>Writes a snapshot into its collection batch by batch, counts what arrived, and seals it; before that nobody takes it for whole.</summary>
internal sealed class QdrantSnapshotWriter(QdrantTransport transport, QdrantCollections collections, Snapshot snapshot)
{
    // A batch of passages is about one megabyte; the server takes 32.
    private const int PointsPerBatch = 128;
    private const int TermsPerBatch = 200_000;
    private const int TermsPerTable = 50_000;

    private readonly Dictionary<Language, Dictionary<uint, int>> _frequencies = LanguageCodes.All.ToDictionary(language => language, _ => new Dictionary<uint, int>());
    private readonly Dictionary<Language, int> _passages = LanguageCodes.All.ToDictionary(language => language, _ => 0);
    private readonly List<QdrantPoint> _batch = new(PointsPerBatch);
    private Task _sending = Task.CompletedTask;
    private int _terms;
    private long _points;

    /// <summary>The point of the seal, the same in every collection.</summary>
    public static Guid SealId { get; } = IdOf("seal");

    /// <summary>Writes everything and seals it.</summary>
    public async Task WriteAsync(IEnumerable<WeighedDocument> documents, CancellationToken cancellationToken)
    {
        var (written, passages) = (0, 0);
        try
        {
            foreach (var document in documents)
            {
                await AddAsync(Point(document), 0, cancellationToken);
                foreach (var passage in document.Passages)
                {
                    Count(document.Document.Language, passage.Words);
                    await AddAsync(Point(document.Document, passage), passage.Words.Indices.Count + passage.Grams.Indices.Count + (passage.Dense?.Length ?? 0), cancellationToken);
                }

                (written, passages) = (written + 1, passages + document.Passages.Count);
            }
        }
        finally
        {
            // A batch on its way is not left alone when the documents cannot be read any more.
            await _sending.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }

        await SealAsync(written, passages, cancellationToken);
    }

    private async Task SealAsync(int documents, int passages, CancellationToken cancellationToken)
    {
        var tables = 0;
        foreach (var table in Tables())
        {
            await AddAsync(table, TermsPerTable / 8, cancellationToken);
            tables++;
        }

        await FlushAsync(cancellationToken);
        await _sending;
        var arrived = await collections.CountAsync(snapshot.Id, cancellationToken);
        if (arrived != _points)
        {
            throw new PassageStoreException($"Qdrant has {arrived} of the {_points} points that were written. Nothing was published; run the command again.");
        }

        var seal = new QdrantSeal(QdrantSeal.CurrentFormat, snapshot with { Passages = passages, State = SnapshotState.Staged }, documents, tables, _points);
        _batch.Add(new QdrantPoint(SealId, QdrantVectors.None, new QdrantPayload { Kind = QdrantPayload.SealKind, Seal = seal }));
        await FlushAsync(cancellationToken);
        await _sending;
    }

    private static QdrantPoint Point(WeighedDocument document) => new(
        IdOf($"document\u001f{document.Document.Id}"), QdrantVectors.None,
        new QdrantPayload { Kind = QdrantPayload.DocumentKind, Document = document.Document.Id, Digest = document.Digest, Source = document.Document });

    private QdrantPoint Point(SourceDocument document, WeighedPassage passage)
    {
        var vectors = new Dictionary<string, QdrantVector>(StringComparer.Ordinal);
        foreach (var (kind, vector) in (ReadOnlySpan<(SparseKind, SparseVector)>)[(SparseKind.Words, passage.Words), (SparseKind.Grams, passage.Grams)])
        {
            if (vector.Indices.Count > 0)
            {
                vectors.Add(new SparseSpace(kind, document.Language).Name, new QdrantVector(vector, Dense: null));
            }
        }

        if (snapshot.VectorOf(passage) is { } dense)
        {
            vectors.Add(QdrantSearch.DenseName, new QdrantVector(Sparse: null, dense));
        }

        return new QdrantPoint(passage.Passage.Id.Value, new QdrantVectors(vectors), new QdrantPayload
        {
            Kind = QdrantPayload.PassageKind,
            Document = document.Id,
            Language = document.Language.Code(),
            Audience = document.Audience.Name(),
            ShownUntil = QdrantSearch.Day(document.LicenceUntil ?? DateOnly.MaxValue),
            Passage = passage.Passage,
        });
    }

    private void Count(Language language, SparseVector words)
    {
        _passages[language] += words.Indices.Count > 0 ? 1 : 0;
        foreach (var term in words.Indices)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_frequencies[language], term, out _)++;
        }
    }

    private IEnumerable<QdrantPoint> Tables() =>
        from language in LanguageCodes.All
        from table in _frequencies[language].OrderBy(term => term.Key).Chunk(TermsPerTable).DefaultIfEmpty([]).Select((terms, i) => (Terms: terms, Number: i))
        select new QdrantPoint(IdOf($"statistics\u001f{language.Code()}\u001f{table.Number}"), QdrantVectors.None, new QdrantPayload
        {
            Kind = QdrantPayload.StatisticsKind,
            Language = language.Code(),
            Passages = _passages[language],
            Terms = MemoryMarshal.AsBytes(Array.ConvertAll(table.Terms, term => new TermFrequency(term.Key, term.Value)).AsSpan()).ToArray(),
        });

    private async Task AddAsync(QdrantPoint point, int terms, CancellationToken cancellationToken)
    {
        _batch.Add(point);
        _terms += terms;
        _points++;
        if (_batch.Count >= PointsPerBatch || _terms >= TermsPerBatch)
        {
            await FlushAsync(cancellationToken);
        }
    }

    // One batch is on its way while the next is made: more would only wait in the server's queue.
    private async Task FlushAsync(CancellationToken cancellationToken)
    {
        await _sending;
        if (_batch.Count > 0)
        {
            _sending = SendAsync(new QdrantUpsert([.. _batch]), cancellationToken);
            _batch.Clear();
            _terms = 0;
        }
    }

    private async Task SendAsync(QdrantUpsert batch, CancellationToken cancellationToken) => QdrantCollections.Completed(await transport.SendAsync(
        HttpMethod.Put, $"{collections.Path(snapshot.Id)}/points?wait=true", batch, QdrantJson.Default.QdrantUpsert, QdrantJson.Default.QdrantReplyQdrantWritten,
        isQuestion: false, cancellationToken));

    private static Guid IdOf(string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16), bigEndian: true);
}

/// <summary>A term and the number of passages that contain it, laid out as in a table of a snapshot.</summary>
/// <param name="Term">The term.</param>
/// <param name="Frequency">The passages.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct TermFrequency(uint Term, int Frequency);
