namespace Assistant.Knowledge.Passages;

/// <summary>The name of one snapshot, such as <c>20261123-081500-3f2a</c>: sortable by the moment it was begun.</summary>
/// <param name="Value">The name; letters, digits and hyphens.</param>
public readonly record struct SnapshotId(string Value)
{
    /// <summary>The name.</summary>
    public override string ToString() => Value;
}
