using Assistant.Knowledge.Passages;

namespace Assistant.Indexer.Runs;

/// <summary>What a run did.</summary>
/// <param name="Outcomes">One for each document, in the order in which they ended.</param>
/// <param name="Snapshot">The snapshot that serves after the run, or the one that it staged; null when there is none.</param>
/// <param name="Published">Whether this run published it: not in a dry run, and not when nothing had changed.</param>
/// <param name="Passages">The passages of the snapshot that the run made or would have made.</param>
internal sealed record RunReport(IReadOnlyList<DocumentOutcome> Outcomes, SnapshotId? Snapshot, bool Published, int Passages)
{
    /// <summary>Whether the snapshot is new and waits to be published by somebody.</summary>
    public bool IsStaged { get; init; }

    /// <summary>Whether anything failed: the command's exit code says so.</summary>
    public bool HasFailures => Outcomes.Any(outcome => outcome.Kind == OutcomeKind.Failed);

    /// <summary>The number of documents that ended so.</summary>
    public int Count(OutcomeKind kind) => Outcomes.Count(outcome => outcome.Kind == kind);
}
