using Assistant.Knowledge.Passages;

namespace Assistant.Indexer.Sources;

/// <summary>Reads what people ask for the sections of a document: a line <c>## Heading</c>, and below it one question a line. Empty lines do not count.</summary>
internal static class AskedFile
{
    // The longest question that is read from people, too.
    private const int MostCharacters = 1000;
    private const long MostBytes = 1_000_000;

    /// <summary>Reads a file.</summary>
    /// <param name="file">Its path.</param>
    /// <returns>The sections in the order of the file; or none, and what is wrong with the file.</returns>
    public static (IReadOnlyList<AskedUnder> Sections, string? Problem) Read(string file)
    {
        var information = new FileInfo(file);
        if (!information.Exists || information.Length > MostBytes)
        {
            return ([], information.Exists ? $"names a file of more than {MostBytes / 1_000_000} MB" : "names a file that is not there");
        }

        var sections = new List<(string Heading, List<string> Questions)>();
        foreach (var (line, number) in File.ReadLines(file).Select((line, i) => (line.Trim(), i + 1)).Where(l => l.Item1.Length > 0))
        {
            if (line.StartsWith('#'))
            {
                sections.Add((line.TrimStart('#').Trim(), []));
            }
            else if (sections.Count == 0 || line.Length > MostCharacters)
            {
                return ([], $"names a file whose line {number} {(sections.Count == 0 ? "stands below no heading; begin with \"## \" and the heading as it is in the document" : "is too long for a question")}");
            }
            else
            {
                sections[^1].Questions.Add(line);
            }
        }

        return ([.. sections.Where(s => s.Questions.Count > 0).Select(s => new AskedUnder(s.Heading, s.Questions))], null);
    }
}
