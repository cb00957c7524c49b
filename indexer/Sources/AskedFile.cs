using Assistant.Knowledge.Passages;

namespace Assistant.Indexer.Sources;

/// <summary>Reads what people ask for the sections of a document: a line <c>## Heading</c>, and below it one question a line. Empty lines do not count.</summary>
internal static class AskedFile
{
    /// <summary>Reads a file.</summary>
    /// <returns>The sections in the order of the file; or what is wrong with it.</returns>
    public static QuestionLines<AskedUnder> Read(string file) => QuestionLines<AskedUnder>.From(file, lines =>
    {
        if (lines.Count > 0 && !IsHeading(lines[0].Text))
        {
            return QuestionLines<AskedUnder>.Wrong($"names a file whose line {lines[0].Number} stands below no heading; begin with \"## \" and the heading as it is in the document");
        }

        var sections = new List<(string Heading, List<string> Questions)>();
        foreach (var (text, _) in lines)
        {
            if (IsHeading(text))
            {
                sections.Add((text.TrimStart('#').Trim(), []));
            }
            else
            {
                sections[^1].Questions.Add(text);
            }
        }

        return new QuestionLines<AskedUnder>([.. sections.Where(s => s.Questions.Count > 0).Select(s => new AskedUnder(s.Heading, s.Questions))], Problem: null);
    });

    private static bool IsHeading(string line) => line.StartsWith('#');
}
