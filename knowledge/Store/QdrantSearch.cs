using Assistant.Knowledge.Embeddings;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;

namespace Assistant.Knowledge.Store;

/// <summary>Searches and reads in the collection of a snapshot.</summary>
internal sealed class QdrantSearch(QdrantTransport transport, QdrantCollections collections)
{
    private const int PassagesPerPage = 256;

    /// <summary>The name of the dense vector, where a snapshot has them.</summary>
    public const string DenseName = "dense";

    // As many as Qdrant is ever asked for when everything has the same score.
    private const int MostTied = 16_384;

    private static readonly Dictionary<Audience, QdrantCondition> Readable = Enum.GetValues<Audience>().ToDictionary(
        asker => asker,
        asker => new QdrantCondition("audience", new QdrantMatch([.. Enum.GetValues<Audience>().Where(audience => audience <= asker).Select(audience => audience.Name())]), Range: null));

    /// <summary>A day as a number that orders as days do.</summary>
    public static int Day(DateOnly day) => (day.Year * 10_000) + (day.Month * 100) + day.Day;

    /// <summary>Ranks the passages of one space.</summary>
    public Task<IReadOnlyList<ScoredPassage>> SearchAsync(
        SnapshotId snapshot, SparseSpace space, SparseVector question, PassageFilter filter, int limit, CancellationToken cancellationToken) => RankAsync(
            snapshot, asked => new QdrantQuery(new QdrantVector(question, Dense: null), space.Name, new QdrantFilter(Allowed(filter)), asked, WithPayload: false), limit, cancellationToken);

    /// <summary>Ranks the passages of one language by their dense vectors: every one is compared, so that the ranking is the same as elsewhere.</summary>
    public Task<IReadOnlyList<ScoredPassage>> SearchDenseAsync(
        SnapshotId snapshot, Language language, ReadOnlyMemory<float> question, PassageFilter filter, int limit, CancellationToken cancellationToken) => RankAsync(
            snapshot,
            asked => new QdrantQuery(new QdrantVector(Sparse: null, question), DenseName, new QdrantFilter([.. Allowed(filter), Is("language", language.Code())]), asked, WithPayload: false)
            {
                Params = new QdrantSearchParams(Exact: true),
            },
            limit,
            cancellationToken);

    private static IReadOnlyList<QdrantCondition> Allowed(PassageFilter filter) =>
        [Readable[filter.Audience], new QdrantCondition("shown_until", Match: null, new QdrantRange(Day(filter.Today)))];

    private async Task<IReadOnlyList<ScoredPassage>> RankAsync(SnapshotId snapshot, Func<int, QdrantQuery> queryFor, int limit, CancellationToken cancellationToken)
    {
        // Qdrant leaves the order of equal scores open, also across the limit: then so many more are asked for until the cut lies between two scores.
        for (var asked = limit + OneOrder.Spare; ; asked *= 4)
        {
            var answer = await transport.SendAsync(
                HttpMethod.Post, $"{collections.Path(snapshot)}/points/query", queryFor(asked), QdrantJson.Default.QdrantQuery, QdrantJson.Default.QdrantReplyQdrantFound,
                isQuestion: true, cancellationToken) ?? throw collections.Gone(snapshot);
            var found = answer.Points.Select(point => new ScoredPassage(new PassageId(point.Id), point.Score)).Where(point => point.Score > 0).ToArray();
            if (found.Length < asked || asked >= MostTied || !CutsEqual(found, limit))
            {
                return OneOrder.Of(found, limit);
            }
        }
    }

    /// <summary>Reads passages in the order of their ids; those that the snapshot does not have are left out.</summary>
    public async Task<IReadOnlyList<Passage>> ReadAsync(SnapshotId snapshot, IReadOnlyList<PassageId> ids, CancellationToken cancellationToken)
    {
        var points = await transport.SendAsync(
            HttpMethod.Post, $"{collections.Path(snapshot)}/points", new QdrantRetrieve([.. ids.Select(id => id.Value)], WithPayload: true, WithVector: false),
            QdrantJson.Default.QdrantRetrieve, QdrantJson.Default.QdrantReplyIReadOnlyListQdrantPoint, isQuestion: true, cancellationToken) ?? throw collections.Gone(snapshot);
        var passages = points.Select(Passage).ToDictionary(passage => passage.Id);
        return [.. ids.Where(passages.ContainsKey).Select(id => passages[id])];
    }

    /// <summary>Reads the passages of a document in reading order.</summary>
    public async Task<IReadOnlyList<Passage>> ReadDocumentAsync(SnapshotId snapshot, string documentId, CancellationToken cancellationToken)
    {
        var passages = new List<Passage>();
        await foreach (var point in PagesAsync(snapshot, [Is("kind", QdrantPayload.PassageKind), Is("document", documentId)], withVector: false, isQuestion: true, cancellationToken))
        {
            passages.Add(Passage(point));
        }

        return [.. passages.OrderBy(passage => passage.Ordinal)];
    }

    /// <summary>All points that fulfil some conditions, in ascending order of ids.</summary>
    public async IAsyncEnumerable<QdrantPoint> PagesAsync(
        SnapshotId snapshot, IReadOnlyList<QdrantCondition> conditions, bool withVector, bool isQuestion,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Guid? offset = null;
        do
        {
            var page = await transport.SendAsync(
                HttpMethod.Post, $"{collections.Path(snapshot)}/points/scroll", new QdrantScroll(new QdrantFilter(conditions), PassagesPerPage, offset, WithPayload: true, withVector),
                QdrantJson.Default.QdrantScroll, QdrantJson.Default.QdrantReplyQdrantPage, isQuestion, cancellationToken) ?? throw collections.Gone(snapshot);
            foreach (var point in page.Points)
            {
                yield return point;
            }

            // A server that gives the same page for ever must not be asked for ever.
            offset = page.NextPageOffset is { } next && next != offset ? next : null;
        }
        while (offset is not null);
    }

    /// <summary>The condition that a field has a value.</summary>
    public static QdrantCondition Is(string field, string value) => new(field, new QdrantMatch([value]), Range: null);

    /// <summary>The passage of a point.</summary>
    /// <exception cref="PassageStoreException">It is none, or another than its id says.</exception>
    public static Passage Passage(QdrantPoint point) => point.Payload is { Kind: QdrantPayload.PassageKind, Passage: { } passage } && passage.Id.Value == point.Id
        ? passage
        : throw new PassageStoreException($"Point {point.Id} in Qdrant is not the passage that was written. Run 'index' again to rebuild the snapshot.") { IsDamage = true };

    private static bool CutsEqual(ScoredPassage[] found, int limit)
    {
        var scores = Array.ConvertAll(found, point => point.Score);
        Array.Sort(scores);
        Array.Reverse(scores);
        return OneOrder.IsNear(scores[limit - 1], scores[^1]);
    }
}
