namespace Assistant.Indexer.Sources;

/// <summary>Reads the questions near a document's subject that no document answers: one a line. Empty lines and lines with <c>#</c> do not count.</summary>
internal static class GapsFile
{
    /// <summary>Reads a file.</summary>
    /// <returns>The questions in the order of the file; or what is wrong with it.</returns>
    public static QuestionLines<string> Read(string file) =>
        QuestionLines<string>.From(file, lines => new QuestionLines<string>([.. lines.Select(line => line.Text).Where(text => !text.StartsWith('#'))], Problem: null));
}
