using Assistant.Indexer.Extraction;

namespace Assistant.Indexer.Splitting;

/// <summary>Cuts a document at its headings and keeps, for each part, the headings above it.</summary>
internal static class SectionReader
{
    /// <summary>The sections with text, in reading order.</summary>
    /// <param name="extracted">The document.</param>
    /// <param name="title">The title that it is known by; a heading that repeats it is above everything and so says nothing.</param>
    public static IReadOnlyList<Section> Read(ExtractedDocument extracted, string title)
    {
        var blocks = Boilerplate.Remove(extracted.Blocks);
        var headings = HeadingDetector.Detect(blocks);
        var titleIndex = TitleIndex(blocks, headings);
        var sections = new List<Section>();
        var path = new List<Heading>();
        var body = new List<ExtractedBlock>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (headings[i] is { } heading)
            {
                Close(sections, path, body);
                Enter(path, heading, i == titleIndex || IsSame(heading.Text, title) || IsSame(heading.Text, extracted.Title));
            }

            if (headings[i] is null || OwnsText(headings[i], blocks[i]))
            {
                body.Add(blocks[i]);
            }
        }

        Close(sections, path, body);
        return sections;
    }

    // The first heading is the title when it is the only one of its level and all others lie deeper.
    private static int TitleIndex(IReadOnlyList<ExtractedBlock> blocks, IReadOnlyList<Heading?> headings)
    {
        var marked = Enumerable.Range(0, blocks.Count).Where(i => blocks[i].Kind == BlockKind.Heading && headings[i] is not null).ToList();
        var isTitle = marked.Count > 0 && headings[marked[0]]?.Kind == HeadingKind.Marked
            && blocks[marked[0]].Level == 1 && marked.Skip(1).All(i => blocks[i].Level > 1);
        return isTitle ? marked[0] : -1;
    }

    private static void Enter(List<Heading> path, Heading heading, bool isTitle)
    {
        // A title right under a title, without text between, is a part of it.
        var nested = heading.Kind == HeadingKind.Title && path.Count > 0 && path[^1].Kind == HeadingKind.Title && path[^1].Rank == heading.Rank;
        if (nested && !path[^1].HasText)
        {
            heading = heading with { Rank = heading.Rank + 1 };
        }

        path.RemoveAll(h => h.Rank >= heading.Rank);
        if (!isTitle)
        {
            path.Add(heading);
        }
    }

    private static void Close(List<Section> sections, List<Heading> path, List<ExtractedBlock> body)
    {
        if (body.Count == 0)
        {
            return;
        }

        sections.Add(new Section([.. path], [.. body]));
        body.Clear();
        if (path.Count > 0)
        {
            path[^1] = path[^1] with { HasText = true };
        }
    }

    // "2.1 The City pays…": the number is the place, the words are the text.
    private static bool OwnsText(Heading? heading, ExtractedBlock block) =>
        heading is { Title.Length: 0, Kind: HeadingKind.Article or HeadingKind.Clause } && block.Kind != BlockKind.Heading
        && (LineShape.Article(block.Text)?.Title ?? LineShape.Clause(block.Text)?.Words) is { Length: > 0 };

    private static bool IsSame(string heading, string? title) =>
        title is not null && string.Equals(TextCleaning.Line(heading), TextCleaning.Line(title), StringComparison.OrdinalIgnoreCase);
}
