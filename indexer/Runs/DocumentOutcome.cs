namespace Assistant.Indexer.Runs;

/// <summary>How the indexing of one document ended.</summary>
/// <param name="DocumentId">The document's id, or the file's path where it has none.</param>
/// <param name="Kind">The ending.</param>
/// <param name="Reason">Why, for people; null where the kind says it all.</param>
/// <param name="Passages">The passages that the document has in the new snapshot; 0 when it has none.</param>
internal sealed record DocumentOutcome(string DocumentId, OutcomeKind Kind, string? Reason, int Passages);

/// <summary>The endings of indexing one document.</summary>
internal enum OutcomeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It was there with another content, and is replaced.</summary>
    Changed,

    /// <summary>It is as it was.</summary>
    Unchanged,

    /// <summary>It was there, and is no longer listed.</summary>
    Retired,

    /// <summary>An official document that is not there yet; no failure.</summary>
    Absent,

    /// <summary>A file of the folder that is left aside; no failure.</summary>
    Skipped,

    /// <summary>It could not be read; what was there of it before stays.</summary>
    Failed,
}
