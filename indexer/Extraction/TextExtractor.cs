using System.Buffers;

namespace Assistant.Indexer.Extraction;

/// <summary>Reads plain text: hard-wrapped or one paragraph a line, with lists, page furniture and a title line of its own.</summary>
internal sealed class TextExtractor : IDocumentExtractor
{
    private static readonly SearchValues<char> RuleCharacters = SearchValues.Create("=-_*~.·…#+| ");

    /// <inheritdoc/>
    public ExtractedDocument Extract(byte[] content)
    {
        var text = TextCleaning.Visible(TextDecoding.Decode(content)).ReplaceLineEndings("\n").Replace("\f", "\n\f\n", StringComparison.Ordinal);
        var lines = text.Split('\n').Select(l => l == "\f" ? l : Expand(l)).ToArray();
        var clean = TextFurniture.Remove(lines);
        var header = TitleLine.Read(clean);
        var body = clean.Skip(header?.LineCount ?? 0).ToArray();
        var paragraphs = new ParagraphReader(body, new LineJoining(text)).Read();
        if (header is null && paragraphs.Count == 0)
        {
            throw new ExtractionException("The file has no text.");
        }

        var title = header?.Title is { } given ? new ExtractedBlock(BlockKind.Heading, given, 1, null, null) : null;
        return new ExtractedDocument(header?.Title, header?.Language, title is null ? paragraphs : [title, .. paragraphs]) { Url = header?.Url };
    }

    // Rules and leaders carry no words; a tab is as wide as it is printed, so that line lengths compare.
    private static string Expand(string line)
    {
        var trimmed = line.AsSpan().Trim();
        var isRule = trimmed.Length >= 3 && trimmed.IndexOfAnyExcept(RuleCharacters) < 0;
        return isRule ? "" : line.Replace("\t", "    ", StringComparison.Ordinal).TrimEnd();
    }
}
