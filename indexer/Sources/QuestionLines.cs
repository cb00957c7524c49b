namespace Assistant.Indexer.Sources;

/// <summary>What an editor's file of questions holds, or what is wrong with it.</summary>
/// <param name="Read">What it holds, in its order; empty when something is wrong.</param>
/// <param name="Problem">What is wrong, as the end of a sentence that begins with the key; null when nothing is.</param>
internal sealed record QuestionLines<T>(IReadOnlyList<T> Read, string? Problem)
{
    // As long as a question of an asker may be.
    private const int MostCharacters = 1000;
    private const long MostBytes = 1_000_000;

    /// <summary>Reads the lines of a file that are not empty, without spaces around them.</summary>
    /// <param name="file">The file.</param>
    /// <param name="take">Makes of the numbered lines what the file stands for; or says which line is wrong.</param>
    public static QuestionLines<T> From(string file, Func<IReadOnlyList<(string Text, int Number)>, QuestionLines<T>> take)
    {
        var information = new FileInfo(file);
        if (!information.Exists || information.Length > MostBytes)
        {
            return Wrong(information.Exists ? $"names a file of more than {MostBytes / 1_000_000} MB" : "names a file that is not there");
        }

        var lines = File.ReadLines(file).Select((line, i) => (Text: line.Trim(), Number: i + 1)).Where(line => line.Text.Length > 0).ToList();
        return lines.Find(line => line.Text.Length > MostCharacters) is { Number: > 0 } tooLong
            ? Wrong($"names a file whose line {tooLong.Number} is too long for a question; at most {MostCharacters} characters")
            : take(lines);
    }

    /// <summary>A file that cannot be used.</summary>
    public static QuestionLines<T> Wrong(string problem) => new([], problem);
}
