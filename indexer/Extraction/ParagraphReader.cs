namespace Assistant.Indexer.Extraction;

/// <summary>Groups the lines of a plain text into paragraphs and list items, by blank lines, markers, indentation and line length.</summary>
internal sealed class ParagraphReader(IReadOnlyList<string> lines, LineJoining joining)
{
    // Beyond this a line is a paragraph: nobody wraps by hand at such a width.
    private const int WidestWrap = 160;

    // And below this a line is a title, a verse or a menu.
    private const int NarrowestWrap = 40;

    // A line that ends this much earlier than the next word required was ended on purpose.
    private const double FullLine = 0.8;

    private readonly int _width = WrapWidth(lines);
    private readonly List<ExtractedBlock> _blocks = [];
    private readonly List<string> _pending = [];
    private bool _inNumbered;

    /// <summary>The paragraphs and list items in order.</summary>
    public IReadOnlyList<ExtractedBlock> Read()
    {
        foreach (var line in lines)
        {
            if (line.AsSpan().Trim().Length == 0)
            {
                Flush();
                continue;
            }

            if (_pending.Count > 0 && Breaks(_pending[^1], line))
            {
                Flush();
            }

            _pending.Add(line);
        }

        Flush();
        return _blocks;
    }

    private bool Breaks(string before, string line)
    {
        var previous = before.Trim();
        var next = line.Trim();
        if (LineShape.ListMarkerLength(next) > 0 || IsHead(next) || (IsHead(previous) && !Continues(previous, before, next)))
        {
            return true;
        }

        if (previous.Length > 1 && previous[^1] == '-' && char.IsLetter(previous[^2]) && char.IsLower(next[0]))
        {
            return false;
        }

        if (_width == 0)
        {
            return true;
        }

        var ended = LineShape.EndsSentence(previous) || previous[^1] is ':' or ';';
        var word = next.IndexOf(' ', StringComparison.Ordinal);
        var room = before.Length + 1 + (word < 0 ? next.Length : word) <= FullLine * _width;
        var indented = Indent(line) >= Indent(before) + 2 && LineShape.ListMarkerLength(previous) == 0 && _pending.Count > 1;
        return (room && (ended || char.IsUpper(next[0]) || char.IsAsciiDigit(next[0]))) || (indented && ended);
    }

    // Heads of articles and clauses stand alone, but a long one wraps.
    private bool Continues(string previous, string before, string next) =>
        _width > 0 && LineShape.Article(previous)?.Title != "" && !LineShape.EndsSentence(previous) && before.Length + 1 + next.IndexOf(' ', StringComparison.Ordinal) > FullLine * _width;

    private static bool IsHead(string line) =>
        LineShape.Article(line) is not null || LineShape.Clause(line) is not null || LineShape.IsChapter(line)
        || (LineShape.IsAllCapitals(line) && line.Length <= 80 && !LineShape.EndsSentence(line));

    private void Flush()
    {
        if (_pending.Count == 0)
        {
            return;
        }

        var text = joining.Join(_pending);
        _pending.Clear();
        if (text.Length == 0)
        {
            return;
        }

        if (LineShape.ListMarkerLength(text) == 0)
        {
            _inNumbered &= LineShape.Clause(text) is null && LineShape.Article(text) is null;
            _blocks.Add(new ExtractedBlock(BlockKind.Paragraph, text, 0, null, null));
            return;
        }

        var bulleted = LineShape.IsBulleted(text);
        _blocks.Add(new ExtractedBlock(BlockKind.ListItem, text, bulleted && _inNumbered ? 2 : 1, null, null));
        _inNumbered |= !bulleted;
    }

    private static int Indent(string line) => line.Length - line.AsSpan().TrimStart().Length;

    // The width at which the text was wrapped: what nearly all lines that go on reach; 0 when each line is a paragraph.
    private static int WrapWidth(IReadOnlyList<string> lines)
    {
        var continued = new List<int>();
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].AsSpan().Trim().Length > 0 && lines[i + 1].AsSpan().Trim().Length > 0)
            {
                continued.Add(lines[i].Length);
            }
        }

        continued.Sort();
        var width = continued.Count == 0 ? 0 : continued[continued.Count - 1 - (continued.Count / 10)];
        var longest = lines.Count == 0 ? 0 : lines.Max(l => l.Length);
        return width is > WidestWrap or < NarrowestWrap || longest > WidestWrap * 2 ? 0 : width;
    }
}
