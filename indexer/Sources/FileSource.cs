namespace Assistant.Indexer.Sources;

/// <summary>Gets documents from the disk, from inside one folder only.</summary>
/// <param name="folder">The listing's folder.</param>
internal sealed class FileSource(string folder) : IDocumentSource
{
    // A scanned convention of 100 pages is about 60 MB; extraction has 512 MB for all its work.
    private const long MostBytes = 100_000_000;

    /// <inheritdoc/>
    public async Task<FetchOutcome> FetchAsync(SourceEntry entry, CancellationToken cancellationToken)
    {
        var path = entry.Path ?? throw new ArgumentException($"{entry.Id} has no path; it is fetched from its url.", nameof(entry));
        var file = Path.GetFullPath(Path.Combine(folder, path));
        if (!RealPath.IsInside(folder, file))
        {
            return new FetchRefused($"{path}: leads out of the folder {folder}");
        }

        var information = new FileInfo(file);
        if (!information.Exists)
        {
            return new FetchAbsent($"{path}: file not there yet; {Advice(entry)}", IsFailure: !entry.Official);
        }

        // The length of what a link leads to; also 0 for a pipe or a device, which must not be opened.
        var length = (information.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? information).Length;
        return length switch
        {
            0 => new FetchRefused($"{path}: the file is empty"),
            > MostBytes => new FetchRefused($"{path}: {length / 1_000_000} MB; at most {MostBytes / 1_000_000} MB are read"),
            _ => new FetchReady(file, await SourceDigest.OfAsync(entry, file, cancellationToken), Fetched: null, NotModified: false),
        };
    }

    private static string Advice(SourceEntry entry) =>
        entry.Url is null ? "put it there or give a url" : "put it there, or take out the path so that the url is fetched";
}
