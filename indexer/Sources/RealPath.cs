namespace Assistant.Indexer.Sources;

/// <summary>Finds where a path really leads when links are followed, so that nothing outside a folder is read through it.</summary>
internal static class RealPath
{
    // As many as Linux follows before it says ELOOP.
    private const int MostLinks = 40;

    /// <summary>Follows every link in a path; parts that do not exist stay as they are.</summary>
    /// <returns>The full path without links, or null when the links go in circles.</returns>
    public static string? Of(string path)
    {
        var full = Path.GetFullPath(path);
        var links = 0;
        var done = Path.GetPathRoot(full) ?? "";
        var waiting = new Stack<string>(Parts(full[done.Length..]));
        while (waiting.TryPop(out var part))
        {
            var next = Path.GetFullPath(part, done);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                done = next;
                continue;
            }

            if (++links > MostLinks)
            {
                return null;
            }

            // Part by part, because ".." after another link means that link's parent.
            var root = Path.GetPathRoot(target) ?? "";
            done = root.Length > 0 ? root : done;
            foreach (var inner in Parts(target[root.Length..]))
            {
                waiting.Push(inner);
            }
        }

        return done;
    }

    /// <summary>Whether a path, with its links followed, lies inside a folder.</summary>
    public static bool IsInside(string folder, string path) =>
        Of(folder) is { } root && Of(path) is { } real
        && real.StartsWith(Path.EndsInDirectorySeparator(root) ? root : root + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // Last part first, as a stack wants them.
    private static IEnumerable<string> Parts(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Reverse();
}
