using System.Text;
using Assistant.Knowledge.Passages;

namespace Assistant.Indexer.Sources;

/// <summary>The documents that one argument of the command names: a manifest's, a folder's or a single file.</summary>
/// <param name="Folder">The full path of the folder in which the files lie.</param>
internal sealed record SourceListing(string Folder)
{
    /// <summary>The documents, in the manifest's order or sorted by path; empty when there are <see cref="Problems"/>.</summary>
    public IReadOnlyList<SourceEntry> Entries { get; init; } = [];

    /// <summary>The hosts that the manifest allows to fetch from; empty without a manifest.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Files of the folder that are left aside; reported, and no failure.</summary>
    public IReadOnlyList<SkippedFile> Skipped { get; init; } = [];

    /// <summary>What must be mended before anything here is indexed, one sentence each; empty when all is well.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>Lists what a path holds: a manifest (<c>….json</c>), a folder with or without a <c>corpus.json</c>, or a single file.</summary>
    /// <param name="path">The path as typed.</param>
    /// <param name="audience">Who may read the documents that name no audience.</param>
    public static SourceListing Open(string path, Audience audience)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full))
        {
            var manifest = Path.Combine(full, CorpusManifest.FileName);
            return File.Exists(manifest) ? CorpusManifest.Read(manifest, audience) : FolderListing.Of(full, audience);
        }

        var folder = Path.GetDirectoryName(full) ?? full;
        if (!File.Exists(full))
        {
            return new SourceListing(folder) { Problems = [$"{path}: there is no such file or folder"] };
        }

        if (Path.GetExtension(full).Equals(".json", StringComparison.OrdinalIgnoreCase))
        {
            return CorpusManifest.Read(full, audience);
        }

        var name = Path.GetFileName(full);
        return SourceFormats.IsKnown(name)
            ? new SourceListing(folder) { Entries = [new() { Id = IdOf(name), Audience = audience, Path = name }] }
            : new SourceListing(folder)
            {
                Problems = [$"{path}: this format cannot be read; allowed: {SourceFormats.Listed}, or a manifest (.json)"],
            };
    }

    private static string IdOf(string name) => Path.GetFileNameWithoutExtension(name).Normalize(NormalizationForm.FormC);
}

/// <summary>A file of a folder that is not indexed.</summary>
/// <param name="Path">The file, relative to the folder, with <c>/</c>.</param>
/// <param name="Reason">Why, for people.</param>
internal sealed record SkippedFile(string Path, string Reason);
