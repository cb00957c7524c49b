using Assistant.Knowledge.Embeddings;
using Assistant.Knowledge.Passages;

namespace Assistant.Knowledge.Store;

/// <summary>One complete, immutable state of all passages, as the store lists it.</summary>
public sealed record Snapshot
{
    /// <summary>Its name.</summary>
    public required SnapshotId Id { get; init; }

    /// <summary>When indexing began (UTC).</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>Where it is in its life.</summary>
    public SnapshotState State { get; init; }

    /// <summary>The version of the text analysis that weighed it; questions must be analysed by the same one.</summary>
    public required string Analyzer { get; init; }

    /// <summary>The words that Dutch compounds were split into; questions are split into the same ones.</summary>
    public IReadOnlyList<string> CompoundParts { get; init; } = [];

    /// <summary>What made the dense vectors of its passages; null when they have none.</summary>
    public DenseSpace? Dense { get; init; }

    /// <summary>The number of passages; 0 for an empty snapshot.</summary>
    public int Passages { get; init; }

    /// <summary>The dense vector of a passage of this snapshot; null when the snapshot has none.</summary>
    /// <exception cref="ArgumentException">The passage's vector is not one of this snapshot's.</exception>
    internal ReadOnlyMemory<float>? VectorOf(WeighedPassage passage) => passage.Dense?.Length == Dense?.Dimensions
        ? passage.Dense
        : throw new ArgumentException(
            $"Passage {passage.Passage.Id.Value} has {passage.Dense?.Length ?? 0} dimensions, and snapshot {Id} has {Dense?.Dimensions ?? 0}.", nameof(passage));
}

/// <summary>The life of a snapshot: staged, published, retired.</summary>
public enum SnapshotState
{
    /// <summary>Complete, and not serving yet.</summary>
    Staged,

    /// <summary>The one that serves.</summary>
    Published,

    /// <summary>It served before, and is kept for a rollback.</summary>
    Retired,
}
