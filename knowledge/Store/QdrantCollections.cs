using System.Globalization;
using Assistant.Knowledge.Embeddings;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Passages;

namespace Assistant.Knowledge.Store;

/// <summary>The collections and aliases in which snapshots live: one collection for each snapshot, one alias for the published one and one for the one before.</summary>
internal sealed class QdrantCollections(QdrantTransport transport, QdrantOptions options)
{
    private static readonly IReadOnlyList<SparseSpace> Spaces =
        [.. from kind in (SparseKind[])[SparseKind.Words, SparseKind.Grams] from language in LanguageCodes.All select new SparseSpace(kind, language)];

    /// <summary>The fields that are filtered by. Servers in strict mode refuse to filter by others.</summary>
    private static readonly QdrantFieldIndex[] Indexes =
    [
        .. ((string[])["kind", "document", "language", "audience"]).Select(field => new QdrantFieldIndex(field, new QdrantFieldSchema("keyword", Lookup: null, Range: null))),
        new QdrantFieldIndex("shown_until", new QdrantFieldSchema("integer", Lookup: false, Range: true)),
    ];

    /// <summary>The alias of the snapshot that served before.</summary>
    private string BeforeAlias => $"{options.Collection}-before";

    /// <summary>The collection of a snapshot.</summary>
    public string Of(SnapshotId snapshot) => $"{options.Collection}_{snapshot.Value}";

    /// <summary>The path of a collection.</summary>
    public string Path(SnapshotId snapshot) => $"collections/{Uri.EscapeDataString(Of(snapshot))}";

    /// <summary>Which snapshots the aliases name: the published one and the one before; null for none.</summary>
    public async Task<(SnapshotId? Published, SnapshotId? Before)> AliasesAsync(bool isQuestion, CancellationToken cancellationToken)
    {
        var answer = await transport.GetAsync("aliases", QdrantJson.Default.QdrantReplyQdrantAliases, isQuestion, cancellationToken) ?? throw Unknown("aliases");
        return (Named(options.Collection), Named(BeforeAlias));

        SnapshotId? Named(string alias) => answer.Aliases.FirstOrDefault(one => one.AliasName == alias) is { } found
            ? Snapshot(found.CollectionName) ?? throw new PassageStoreException(
                $"In Qdrant the alias '{alias}' leads to '{found.CollectionName}', which this program has not made. Choose another Qdrant:Collection, or delete the alias.")
            : null;
    }

    /// <summary>All snapshots that have a collection, whole or not, in no order.</summary>
    public async Task<IReadOnlyList<SnapshotId>> ListAsync(CancellationToken cancellationToken) => [.. (await NamesAsync(cancellationToken)).Select(Snapshot).OfType<SnapshotId>()];

    /// <summary>The names of all collections that begin so, without that beginning.</summary>
    public async Task<IReadOnlyList<string>> ListAsync(string beginning, CancellationToken cancellationToken) =>
        [.. (await NamesAsync(cancellationToken)).Where(name => name.StartsWith(beginning, StringComparison.Ordinal)).Select(name => name[beginning.Length..])];

    /// <summary>Makes the collection of a snapshot, and checks that the server has understood every setting.</summary>
    /// <exception cref="PassageStoreException">There is one already, or the server left out a setting.</exception>
    public async Task CreateAsync(Snapshot made, CancellationToken cancellationToken)
    {
        var snapshot = made.Id;
        var settings = new QdrantCollectionSettings(
            Spaces.ToDictionary(space => space.Name, _ => new QdrantSpace("idf"), StringComparer.Ordinal),
            made.Dense is { } dense
                ? new Dictionary<string, QdrantDense>(StringComparer.Ordinal) { [QdrantSearch.DenseName] = new(dense.Dimensions, "Cosine", new QdrantGraph(M: 0)) }
                : null,
            ShardNumber: 1,
            options.ReplicationFactor,
            // A majority: one node may be lost while a run is at work.
            WriteConsistencyFactor: (options.ReplicationFactor / 2) + 1,
            OnDiskPayload: true)
        {
            Metadata = made.Dense is null ? null : new QdrantMetadata(made.Dense.Model),
        };
        if (!await transport.CreateAsync($"{Path(snapshot)}?timeout=60", settings, QdrantJson.Default.QdrantCollectionSettings, cancellationToken)
            && await CountAsync(snapshot, cancellationToken) > 0)
        {
            // Empty, it is what an attempt has made whose answer was lost.
            throw new PassageStoreException($"Qdrant already has a collection '{Of(snapshot)}'. Run the command again.");
        }

        foreach (var index in Indexes)
        {
            var written = await transport.SendAsync(
                HttpMethod.Put, $"{Path(snapshot)}/index?wait=true", index, QdrantJson.Default.QdrantFieldIndex, QdrantJson.Default.QdrantReplyQdrantWritten, isQuestion: false, cancellationToken);
            Completed(written);
        }

        await CheckAsync(snapshot, settings, cancellationToken);
    }

    /// <summary>Deletes the collection of a snapshot.</summary>
    public Task DeleteAsync(SnapshotId snapshot, CancellationToken cancellationToken) => transport.DeleteAsync($"{Path(snapshot)}?timeout=60", cancellationToken);

    /// <summary>The number of points in the collection of a snapshot, counted exactly.</summary>
    public async Task<long> CountAsync(SnapshotId snapshot, CancellationToken cancellationToken) => (await transport.SendAsync(
        HttpMethod.Post, $"{Path(snapshot)}/points/count", new QdrantCount(Filter: null, Exact: true), QdrantJson.Default.QdrantCount, QdrantJson.Default.QdrantReplyQdrantCounted,
        isQuestion: false, cancellationToken) ?? throw Unknown(Of(snapshot))).Count;

    /// <summary>Lets a snapshot be the published one: one action, which the server makes whole or not at all.</summary>
    public Task PublishAsync(SnapshotId snapshot, CancellationToken cancellationToken) => MoveAsync(options.Collection, snapshot, cancellationToken);

    /// <summary>Lets a snapshot be the one to go back to.</summary>
    public Task KeepAsync(SnapshotId snapshot, CancellationToken cancellationToken) => MoveAsync(BeforeAlias, snapshot, cancellationToken);

    /// <summary>Refuses a write that cannot be read yet.</summary>
    public static void Completed(QdrantWritten? written)
    {
        if (written?.Status is not "completed")
        {
            throw new PassageStoreException(string.Create(
                CultureInfo.InvariantCulture, $"Qdrant has not finished a write in time ({written?.Status ?? "unknown collection"}). What was published before still serves; run the command again."));
        }
    }

    /// <summary>The failure of a question whose snapshot was deleted meanwhile.</summary>
    public PassageStoreException Gone(SnapshotId snapshot) => new($"Snapshot {snapshot} is no longer in Qdrant (collection '{Of(snapshot)}'). Ask again.") { IsGone = true };

    private async Task MoveAsync(string alias, SnapshotId snapshot, CancellationToken cancellationToken)
    {
        var change = new QdrantAliasChange([new QdrantAliasAction(new QdrantAlias(alias, Of(snapshot)))]);
        if (await transport.SendAsync(
                HttpMethod.Post, "collections/aliases?timeout=60", change, QdrantJson.Default.QdrantAliasChange, QdrantJson.Default.QdrantReplyNullableBoolean, isQuestion: false, cancellationToken) is not true)
        {
            throw Unknown(alias);
        }
    }

    // An old server, or a misspelt word, would leave out a setting without an error; without 'idf' every ranking would be wrong.
    private async Task CheckAsync(SnapshotId snapshot, QdrantCollectionSettings wanted, CancellationToken cancellationToken)
    {
        var info = await transport.GetAsync(Path(snapshot), QdrantJson.Default.QdrantReplyQdrantCollectionInfo, isQuestion: false, cancellationToken) ?? throw Unknown(Of(snapshot));
        var made = info.Config.Params;
        var wrong = wanted.SparseVectors.Where(space => made.SparseVectors.GetValueOrDefault(space.Key)?.Modifier != space.Value.Modifier).Select(space => space.Key)
            .Concat(made.SparseVectors.Count == wanted.SparseVectors.Count ? [] : ["sparse_vectors"])
            .Concat((wanted.Vectors ?? new Dictionary<string, QdrantDense>(StringComparer.Ordinal))
                .Where(vector => made.Vectors?.GetValueOrDefault(vector.Key) is not { } found || found.Size != vector.Value.Size || found.Distance != vector.Value.Distance).Select(vector => vector.Key))
            .Concat(info.Config.Metadata?.EmbeddingModel == wanted.Metadata?.EmbeddingModel ? [] : ["metadata"])
            .Concat(made.ShardNumber == wanted.ShardNumber ? [] : ["shard_number"])
            .Concat(made.ReplicationFactor == wanted.ReplicationFactor ? [] : ["replication_factor"])
            .Concat(made.WriteConsistencyFactor == wanted.WriteConsistencyFactor ? [] : ["write_consistency_factor"])
            .Concat(Indexes.Select(index => index.FieldName).Where(field => !info.PayloadSchema.ContainsKey(field)))
            .ToList();
        if (wrong.Count > 0)
        {
            throw new PassageStoreException($"Qdrant has not made the collection '{Of(snapshot)}' as it was told ({string.Join(", ", wrong)}). Nothing was published. Check its version.");
        }
    }

    private async Task<IEnumerable<string>> NamesAsync(CancellationToken cancellationToken) =>
        (await transport.GetAsync("collections", QdrantJson.Default.QdrantReplyQdrantCollectionNames, isQuestion: false, cancellationToken) ?? throw Unknown("collections"))
        .Collections.Select(collection => collection.Name);

    // What follows has no underscore: other collections of this product do, and those of others have another beginning.
    private SnapshotId? Snapshot(string collection) =>
        collection.StartsWith($"{options.Collection}_", StringComparison.Ordinal) && collection[(options.Collection.Length + 1)..] is { Length: > 0 } id && !id.Contains('_', StringComparison.Ordinal)
            ? new SnapshotId(id)
            : null;

    private static PassageStoreException Unknown(string what) => new($"Qdrant does not know '{what}' any more. Check its version and whether somebody deletes collections by hand.");
}
