using System.Text;
using Assistant.Knowledge.Passages;

namespace Assistant.Indexer.Sources;

/// <summary>Lists the documents of a folder that has no manifest: the id is the path without its extension.</summary>
internal static class FolderListing
{
    private static readonly EnumerationOptions EverythingHere = new()
    {
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
        RecurseSubdirectories = false,
    };

    /// <summary>Lists a folder and the folders in it, sorted by path; links that lead out of the folder are not followed.</summary>
    public static SourceListing Of(string folder, Audience audience)
    {
        var skipped = new List<SkippedFile>();
        var entries = new List<SourceEntry>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in Walk(folder, folder, skipped).Order(StringComparer.Ordinal))
        {
            var (reason, id) = Judge(path, ids);
            if (reason is null)
            {
                ids.Add(id);
                entries.Add(new SourceEntry { Id = id, Audience = audience, Path = path });
            }
            else
            {
                skipped.Add(new SkippedFile(path, reason));
            }
        }

        return new SourceListing(folder) { Entries = entries, Skipped = [.. skipped.OrderBy(file => file.Path, StringComparer.Ordinal)] };
    }

    private static (string? Reason, string Id) Judge(string path, HashSet<string> ids)
    {
        if (!SourceFormats.IsKnown(path))
        {
            return ($"not a format that can be read ({SourceFormats.Listed})", "");
        }

        // U+FFFD stands for bytes that are no text: such a file cannot be opened by the name that is shown.
        if (path.EnumerateRunes().Any(rune => Rune.IsControl(rune) || rune == Rune.ReplacementChar))
        {
            return ("its name has characters that cannot be shown", "");
        }

        var whole = path.Normalize(NormalizationForm.FormC);
        var id = Path.ChangeExtension(whole, null);
        id = ids.Contains(id) || Path.GetFileName(id).Length == 0 ? whole : id;
        return (ids.Contains(id) ? "its name reads the same as another file's" : null, id);
    }

    // Folders are walked by hand because the framework's own walk follows links in circles.
    private static IEnumerable<string> Walk(string root, string folder, List<SkippedFile> skipped)
    {
        foreach (var item in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", EverythingHere))
        {
            var path = Path.GetRelativePath(root, item.FullName).Replace(Path.DirectorySeparatorChar, '/');
            if (item.Name.StartsWith('.') || item.Attributes.HasFlag(FileAttributes.Hidden))
            {
                skipped.Add(new SkippedFile(path, "hidden"));
            }
            else if (item.LinkTarget is not null && (item is DirectoryInfo || !RealPath.IsInside(root, item.FullName)))
            {
                skipped.Add(new SkippedFile(path, item is DirectoryInfo ? "a link to a folder" : "a link that leads out of the folder"));
            }
            else if (item is DirectoryInfo)
            {
                foreach (var inner in Walk(root, item.FullName, skipped))
                {
                    yield return inner;
                }
            }
            else
            {
                yield return path;
            }
        }
    }
}
