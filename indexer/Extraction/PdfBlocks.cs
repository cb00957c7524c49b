namespace Assistant.Indexer.Extraction;

/// <summary>Groups the printed lines of a document into headings, paragraphs and list items.</summary>
internal sealed class PdfBlocks
{
    private const double LargestLeading = 1.25; // of the usual leading: more is a new paragraph
    private const int LongestHeading = 220;

    private readonly IReadOnlyList<IReadOnlyList<PdfLine>> _pages;
    private readonly Hyphenation _hyphenation;
    private readonly PdfHeadings _headings;
    private readonly IReadOnlySet<PdfLine> _rows;
    private readonly double _leading;
    private readonly Dictionary<(int Page, int Column), double> _rightEdges;

    private readonly List<ExtractedBlock> _blocks = [];
    private readonly List<double> _indents = [];
    private readonly List<PdfLine> _lines = [];
    private string _text = "";
    private BlockKind _kind;
    private int _level;

    /// <param name="pages">The lines of each page in reading order, without furniture.</param>
    /// <param name="hyphenation">Joins lines.</param>
    public PdfBlocks(IReadOnlyList<IReadOnlyList<PdfLine>> pages, Hyphenation hyphenation)
    {
        _pages = pages;
        _hyphenation = hyphenation;
        _headings = new PdfHeadings([.. pages.SelectMany(lines => lines)]);
        _rows = PdfTables.Rows([.. pages.SelectMany(lines => lines)]);
        _leading = UsualLeading(pages);
        _rightEdges = pages.SelectMany(lines => lines)
            .GroupBy(line => (line.Page, line.Column))
            .ToDictionary(group => group.Key, group => group.Max(line => line.Right));
    }

    public IReadOnlyList<ExtractedBlock> Build()
    {
        foreach (var line in _pages.SelectMany(lines => lines))
        {
            Add(line);
        }

        Close();
        return _blocks;
    }

    private void Add(PdfLine line)
    {
        // A soft hyphen at the end of a line and bullets from symbol fonts mean something here; cleaning would drop them.
        var text = PdfLists.WithPlainBullet(line.Text.Trim());
        if (TextCleaning.Line(text).Length == 0)
        {
            return;
        }

        if (_rows.Contains(line))
        {
            Start(line, string.Join(" | ", line.Cells.Select(cell => cell.Text.Trim())), BlockKind.TableRow, 0, joins: false);
            return;
        }

        var previous = _lines.Count > 0 ? _lines[^1] : null;
        var marker = PdfLists.Marker(text);
        var level = _headings.LevelOf(line, StartsAfresh(line, previous));
        if (level > 0 && (marker.Length == 0 || PdfLists.IsCounted(marker)))
        {
            Start(line, text, BlockKind.Heading, level, joins: _kind == BlockKind.Heading && _level == level && IsClose(line, previous) && marker.Length == 0);
        }
        else if (marker.Length > 0 && (_kind == BlockKind.ListItem || StartsAfresh(line, previous) || line.Left > previous?.Left + 4))
        {
            Start(line, text, BlockKind.ListItem, Depth(line), joins: false);
        }
        else
        {
            Start(line, text, BlockKind.Paragraph, 0, joins: previous is not null && _kind is BlockKind.Paragraph or BlockKind.ListItem && Continues(line, text, previous));
        }
    }

    private void Start(PdfLine line, string text, BlockKind kind, int level, bool joins)
    {
        if (joins && _lines.Count > 0)
        {
            _text = _hyphenation.Join(_text, text);
        }
        else
        {
            Close();
            (_kind, _level, _text) = (kind, level, text);
        }

        _lines.Add(line);
    }

    private void Close()
    {
        var text = TextCleaning.Line(_text);
        if (_lines.Count > 0 && text.Length > 0)
        {
            var heading = _kind == BlockKind.Heading && text.Length <= LongestHeading;
            var kind = _kind == BlockKind.Heading && !heading ? BlockKind.Paragraph : _kind;
            _blocks.Add(new ExtractedBlock(kind, text, kind == BlockKind.Paragraph ? 0 : _level, _lines[0].Page, null));
        }

        _lines.Clear();
        _text = "";
    }

    /// <summary>1 for the outermost list; deeper for each marker further right.</summary>
    private int Depth(PdfLine line)
    {
        if (_kind != BlockKind.ListItem)
        {
            _indents.Clear();
        }

        _indents.RemoveAll(indent => indent > line.Left + 4);
        if (_indents.Count == 0 || line.Left > _indents[^1] + 4)
        {
            _indents.Add(line.Left);
        }

        return Math.Min(_indents.Count, 6);
    }

    /// <summary>Whether a line belongs to the paragraph or list item before it.</summary>
    private bool Continues(PdfLine line, string text, PdfLine previous)
    {
        if (Math.Abs(line.Size - previous.Size) > 0.12 * Math.Max(line.Size, previous.Size))
        {
            return false;
        }

        if (!AreNeighbours(line, previous))
        {
            // The sentence goes on behind a page or column break, and behind the furniture that stood between.
            return !EndsSentence(previous.Text) && (!char.IsUpper(text[0]) || IsFull(previous));
        }

        if (!IsClose(line, previous))
        {
            return false;
        }

        var outdented = _kind == BlockKind.ListItem && line.Left < _lines[0].Left - 2;
        var indented = _kind == BlockKind.Paragraph && line.Left > previous.Left + line.Size;
        return !EndsSentence(previous.Text) || (!outdented && !indented && (IsFull(previous) || !char.IsUpper(text[0])));
    }

    private bool StartsAfresh(PdfLine line, PdfLine? previous) =>
        previous is null || _kind is BlockKind.Heading or BlockKind.TableRow || EndsSentence(previous.Text) || (AreNeighbours(line, previous) && !IsClose(line, previous));

    private static bool AreNeighbours(PdfLine line, PdfLine previous) =>
        line.Page == previous.Page && line.Column == previous.Column && line.Baseline < previous.Baseline;

    private bool IsClose(PdfLine line, PdfLine? previous) =>
        previous is not null
        && AreNeighbours(line, previous)
        && (previous.Baseline - line.Baseline) / Math.Max(line.Size, previous.Size) <= _leading * LargestLeading;

    /// <summary>Whether a line reaches the right edge of its column, so that its paragraph may go on.</summary>
    private bool IsFull(PdfLine line)
    {
        var edge = _rightEdges[(line.Page, line.Column)];
        return edge - line.Right < 6 * line.Size;
    }

    private static bool EndsSentence(string text) =>
        text.TrimEnd().TrimEnd('»', '"', '”', ')', '\u00A0', ' ') is { Length: > 0 } trimmed && trimmed[^1] is '.' or '!' or '?' or ':' or ';' or '…';

    /// <summary>The usual distance of two lines, in multiples of their size.</summary>
    private static double UsualLeading(IReadOnlyList<IReadOnlyList<PdfLine>> pages)
    {
        var distances = new List<double>();
        foreach (var lines in pages)
        {
            for (var i = 1; i < lines.Count; i++)
            {
                var distance = (lines[i - 1].Baseline - lines[i].Baseline) / lines[i].Size;
                if (AreNeighbours(lines[i], lines[i - 1]) && distance is > 0.7 and < 2.2 && Math.Abs(lines[i].Size - lines[i - 1].Size) < 0.5)
                {
                    distances.Add(distance);
                }
            }
        }

        distances.Sort();
        return distances.Count == 0 ? 1.3 : distances[distances.Count / 2];
    }
}
