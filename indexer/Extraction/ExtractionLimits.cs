namespace Assistant.Indexer.Extraction;

/// <summary>What reading one file may cost before it is given up.</summary>
internal sealed record ExtractionLimits
{
    /// <summary>Wall-clock time for one file, the start of the child process included; 20 s by default.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Working set of the child process in bytes; 512 MB by default.</summary>
    public long Memory { get; init; } = 512L << 20;

    /// <summary>Managed heap of the child process in bytes, below <see cref="Memory"/> so that most exhaustion is reported, not killed; 400 MB by default.</summary>
    public long ManagedHeap { get; init; } = 400L << 20;

    /// <summary>Size of a file in bytes; 100 MB by default.</summary>
    public long FileSize { get; init; } = 100L << 20;

    /// <summary>Files that one child process reads before it is replaced, so that what a file leaves behind cannot add up; 200 by default.</summary>
    public int FilesPerChild { get; init; } = 200;
}
