namespace Assistant.Indexer.Extraction;

/// <summary>The title that a plain text gives itself on its first line: <c># Title | https://… | fr | note</c>, or a short line alone.</summary>
/// <param name="Title">The title.</param>
/// <param name="Url">The address that the line names; null when it names none.</param>
/// <param name="Language">The language code that the line names; null when it names none.</param>
/// <param name="LineCount">How many lines of the file it takes, blank ones before it included.</param>
internal sealed record TitleLine(string Title, string? Url, string? Language, int LineCount)
{
    private const int LongestTitle = 100;

    /// <summary>Reads the title line; null when the text begins with something else.</summary>
    public static TitleLine? Read(IReadOnlyList<string> lines)
    {
        var index = 0;
        while (index < lines.Count && lines[index].AsSpan().Trim().Length == 0)
        {
            index++;
        }

        if (index == lines.Count)
        {
            return null;
        }

        var line = TextCleaning.Line(lines[index]);
        if (line.StartsWith("# ", StringComparison.Ordinal))
        {
            return Parse(line[2..], index + 1);
        }

        var isAlone = index + 1 < lines.Count && lines[index + 1].AsSpan().Trim().Length == 0;
        var isTitle = isAlone && line.Length is >= 4 and <= LongestTitle && !LineShape.EndsSentence(line) && line[^1] is not (':' or ',' or ';')
            && (char.IsUpper(line[0]) || char.IsAsciiDigit(line[0])) && LineShape.ListMarkerLength(line) == 0
            && LineShape.Article(line) is null && LineShape.Clause(line) is null;
        return isTitle && HasMore(lines, index + 1) ? new TitleLine(line, null, null, index + 1) : null;
    }

    private static TitleLine? Parse(string line, int count)
    {
        var parts = line.Split(" | ", StringSplitOptions.TrimEntries);
        var url = parts.Skip(1).FirstOrDefault(p => Uri.TryCreate(p, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp));
        var language = parts.Skip(1).FirstOrDefault(IsLanguageCode);
        return parts[0].Length == 0 ? null : new TitleLine(parts[0], url, language, count);
    }

    private static bool IsLanguageCode(string part) =>
        (part.Length == 2 || (part.Length == 5 && part[2] is '-' or '_')) && part.All(c => char.IsAsciiLetter(c) || c is '-' or '_');

    // A file of one line has no title, only a text.
    private static bool HasMore(IReadOnlyList<string> lines, int from) => lines.Skip(from).Any(l => l.AsSpan().Trim().Length > 0);
}
