using System.Text.Json;
using System.Text.Json.Serialization;
using Assistant.Knowledge.Passages;

namespace Assistant.Knowledge.Store;

/// <summary>Writes requests and reads answers. What a server adds is passed over; what it leaves out is an error.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true,
    RespectNullableAnnotations = true, Converters = [typeof(QdrantVectorsConverter), typeof(QdrantVectorConverter)])]
[JsonSerializable(typeof(QdrantServer))]
[JsonSerializable(typeof(QdrantCollectionSettings))]
[JsonSerializable(typeof(QdrantAliasChange))]
[JsonSerializable(typeof(QdrantFieldIndex))]
[JsonSerializable(typeof(QdrantUpsert))]
[JsonSerializable(typeof(QdrantCount))]
[JsonSerializable(typeof(QdrantRetrieve))]
[JsonSerializable(typeof(QdrantScroll))]
[JsonSerializable(typeof(QdrantQuery))]
[JsonSerializable(typeof(QdrantReply<bool?>))]
[JsonSerializable(typeof(QdrantReply<JsonElement?>))]
[JsonSerializable(typeof(QdrantReply<QdrantCollectionInfo>))]
[JsonSerializable(typeof(QdrantReply<QdrantCollectionNames>))]
[JsonSerializable(typeof(QdrantReply<QdrantAliases>))]
[JsonSerializable(typeof(QdrantReply<QdrantWritten>))]
[JsonSerializable(typeof(QdrantReply<QdrantCounted>))]
[JsonSerializable(typeof(QdrantReply<IReadOnlyList<QdrantPoint>>))]
[JsonSerializable(typeof(QdrantReply<QdrantPage>))]
[JsonSerializable(typeof(QdrantReply<QdrantFound>))]
internal sealed partial class QdrantJson : JsonSerializerContext;

/// <summary>What every JSON answer of Qdrant is wrapped in.</summary>
/// <param name="Result">The answer itself; null when <paramref name="Status"/> tells of an error.</param>
/// <param name="Status"><c>"ok"</c>, or an object with an error.</param>
internal sealed record QdrantReply<T>(T? Result, JsonElement Status);

/// <summary>Who answers at the server's address.</summary>
internal sealed record QdrantServer([property: JsonRequired] string Title, [property: JsonRequired] string Version);

/// <summary>The settings of a collection, as they are sent and as they are read back.</summary>
/// <param name="SparseVectors">The spaces by name.</param>
/// <param name="Vectors">The dense vectors by name; null for none.</param>
/// <param name="ShardNumber">Always 1: frequencies are counted for each shard by itself.</param>
/// <param name="ReplicationFactor">Copies in a cluster.</param>
/// <param name="WriteConsistencyFactor">Copies that must have taken a write before it is acknowledged.</param>
/// <param name="OnDiskPayload">Whether texts stay on the disk.</param>
internal sealed record QdrantCollectionSettings(
    [property: JsonRequired] IReadOnlyDictionary<string, QdrantSpace> SparseVectors,
    IReadOnlyDictionary<string, QdrantDense>? Vectors,
    [property: JsonRequired] int ShardNumber,
    [property: JsonRequired] int ReplicationFactor,
    [property: JsonRequired] int WriteConsistencyFactor,
    bool? OnDiskPayload)
{
    /// <summary>What made the dense vectors; null without them. Read back from elsewhere: <see cref="QdrantCollectionConfig.Metadata"/>.</summary>
    public QdrantMetadata? Metadata { get; init; }
}

/// <summary>A space of sparse vectors.</summary>
/// <param name="Modifier"><c>idf</c>: the server multiplies by the inverse document frequency.</param>
internal sealed record QdrantSpace(string? Modifier);

/// <summary>A named dense vector.</summary>
/// <param name="Size">Its dimensions.</param>
/// <param name="Distance"><c>Cosine</c>.</param>
/// <param name="HnswConfig">No graph is built over them: every vector is compared. A server describes one of its own for vectors that have none.</param>
internal sealed record QdrantDense([property: JsonRequired] int Size, [property: JsonRequired] string Distance, QdrantGraph? HnswConfig);

/// <summary>A graph over dense vectors.</summary>
/// <param name="M">The edges of each; 0 for no graph.</param>
internal sealed record QdrantGraph(int? M);

/// <summary>What stands beside a collection's settings, for people and other programs.</summary>
/// <param name="EmbeddingModel">What made the dense vectors.</param>
internal sealed record QdrantMetadata(string? EmbeddingModel);

/// <summary>A collection as the server describes it.</summary>
internal sealed record QdrantCollectionInfo([property: JsonRequired] QdrantCollectionConfig Config, [property: JsonRequired] Dictionary<string, JsonElement> PayloadSchema);

/// <summary>The part of it that was set.</summary>
/// <param name="Params">The settings.</param>
/// <param name="Metadata">What stands beside them; null for nothing.</param>
internal sealed record QdrantCollectionConfig([property: JsonRequired] QdrantCollectionSettings Params, QdrantMetadata? Metadata);

/// <summary>The names of all collections.</summary>
internal sealed record QdrantCollectionNames([property: JsonRequired] IReadOnlyList<QdrantCollectionName> Collections);

/// <summary>The name of one.</summary>
internal sealed record QdrantCollectionName([property: JsonRequired] string Name);

/// <summary>All aliases.</summary>
internal sealed record QdrantAliases([property: JsonRequired] IReadOnlyList<QdrantAlias> Aliases);

/// <summary>A second name of a collection.</summary>
internal sealed record QdrantAlias([property: JsonRequired] string AliasName, [property: JsonRequired] string CollectionName);

/// <summary>Changes of aliases.</summary>
internal sealed record QdrantAliasChange(IReadOnlyList<QdrantAliasAction> Actions);

/// <summary>One change: an alias that exists is moved.</summary>
internal sealed record QdrantAliasAction(QdrantAlias CreateAlias);

/// <summary>An index over a field of the payload.</summary>
internal sealed record QdrantFieldIndex(string FieldName, QdrantFieldSchema FieldSchema);

/// <summary>What is indexed.</summary>
/// <param name="Type"><c>keyword</c> or <c>integer</c>.</param>
/// <param name="Lookup">For integers: whether single values are looked up.</param>
/// <param name="Range">For integers: whether ranges are.</param>
internal sealed record QdrantFieldSchema(string Type, bool? Lookup, bool? Range);

/// <summary>Points to be written.</summary>
internal sealed record QdrantUpsert(IReadOnlyList<QdrantPoint> Points);

/// <summary>One row of a collection: a passage with its vectors, or what belongs to the snapshot as a whole.</summary>
/// <param name="Id">Its id; a passage's own.</param>
/// <param name="Vector">Its vectors; empty for what is not searched.</param>
/// <param name="Payload">What it holds.</param>
internal sealed record QdrantPoint([property: JsonRequired] Guid Id, QdrantVectors? Vector, QdrantPayload? Payload);

/// <summary>What became of a write.</summary>
/// <param name="Status"><c>completed</c> when it can be read; <c>acknowledged</c> and <c>wait_timeout</c> when it cannot yet.</param>
internal sealed record QdrantWritten([property: JsonRequired] string Status);

/// <summary>Which points to count.</summary>
internal sealed record QdrantCount(QdrantFilter? Filter, bool Exact);

/// <summary>How many there are.</summary>
internal sealed record QdrantCounted([property: JsonRequired] long Count);

/// <summary>Which points to read.</summary>
internal sealed record QdrantRetrieve(IReadOnlyList<Guid> Ids, bool WithPayload, bool WithVector);

/// <summary>Which points to page through.</summary>
internal sealed record QdrantScroll(QdrantFilter Filter, int Limit, Guid? Offset, bool WithPayload, bool WithVector);

/// <summary>A page of points.</summary>
internal sealed record QdrantPage([property: JsonRequired] IReadOnlyList<QdrantPoint> Points, Guid? NextPageOffset);

/// <summary>A search in one space.</summary>
internal sealed record QdrantQuery(QdrantVector Query, string Using, QdrantFilter Filter, int Limit, bool WithPayload)
{
    /// <summary>How dense vectors are searched; null for sparse ones.</summary>
    public QdrantSearchParams? Params { get; init; }
}

/// <summary>How dense vectors are searched.</summary>
/// <param name="Exact">Whether every vector is compared, and not those alone that a graph leads to.</param>
internal sealed record QdrantSearchParams(bool Exact);

/// <summary>What a search found.</summary>
internal sealed record QdrantFound([property: JsonRequired] IReadOnlyList<QdrantScored> Points);

/// <summary>A point with its score.</summary>
internal sealed record QdrantScored([property: JsonRequired] Guid Id, [property: JsonRequired] float Score);

/// <summary>Conditions that all hold.</summary>
internal sealed record QdrantFilter(IReadOnlyList<QdrantCondition> Must);

/// <summary>A condition on a field: one of some values, or a range.</summary>
internal sealed record QdrantCondition(string Key, QdrantMatch? Match, QdrantRange? Range);

/// <summary>The values that a field may have.</summary>
internal sealed record QdrantMatch(IReadOnlyList<string> Any);

/// <summary>The least value that a field may have.</summary>
internal sealed record QdrantRange(int Gte);

/// <summary>What a point holds; which members are set depends on its <see cref="Kind"/>.</summary>
internal sealed record QdrantPayload
{
    /// <summary>The kind of passages.</summary>
    public const string PassageKind = "passage";

    /// <summary>The kind of documents.</summary>
    public const string DocumentKind = "document";

    /// <summary>The kind of the tables of frequencies.</summary>
    public const string StatisticsKind = "statistics";

    /// <summary>The kind of the seal, which is written last: without it the snapshot is not whole.</summary>
    public const string SealKind = "snapshot";

    /// <summary>The kind of the sign of life of a run.</summary>
    public const string BeatKind = "beat";

    /// <summary>One of the kinds.</summary>
    [JsonRequired]
    public required string Kind { get; init; }

    /// <summary>The document's id, of documents and passages.</summary>
    public string? Document { get; init; }

    /// <summary>The language, of passages and statistics.</summary>
    public string? Language { get; init; }

    /// <summary>Who may read it, of passages.</summary>
    public string? Audience { get; init; }

    /// <summary>The last day on which it may be shown, as <c>20261231</c>; 99991231 when there is no end. Of passages.</summary>
    public int? ShownUntil { get; init; }

    /// <summary>The passage.</summary>
    public Passage? Passage { get; init; }

    /// <summary>The document.</summary>
    public SourceDocument? Source { get; init; }

    /// <summary>The digest of the document's file and metadata.</summary>
    public string? Digest { get; init; }

    /// <summary>Of statistics: the passages of the language that have words.</summary>
    public int? Passages { get; init; }

    /// <summary>Of statistics: terms with the number of passages that contain them, 4 bytes each, little-endian.</summary>
    public byte[]? Terms { get; init; }

    /// <summary>The seal.</summary>
    public QdrantSeal? Seal { get; init; }

    /// <summary>Of a sign of life: a number that changes.</summary>
    public long? Beat { get; init; }
}

/// <summary>What closes a snapshot: what it is, and how much of everything belongs to it.</summary>
/// <param name="Format">The form in which it is written.</param>
/// <param name="Snapshot">The snapshot.</param>
/// <param name="Documents">Its documents.</param>
/// <param name="Statistics">Its tables of frequencies.</param>
/// <param name="Points">All its points, this one left out.</param>
internal sealed record QdrantSeal(
    [property: JsonRequired] int Format, [property: JsonRequired] Snapshot Snapshot, [property: JsonRequired] int Documents, [property: JsonRequired] int Statistics,
    [property: JsonRequired] long Points)
{
    /// <summary>The form that this program writes and reads.</summary>
    public const int CurrentFormat = 1;
}
