using System.Xml;

namespace Assistant.Indexer.Extraction;

/// <summary>Collects the blocks of a Word part, those inside tables as rows.</summary>
internal sealed class DocxTables
{
    private readonly List<ExtractedBlock> _blocks = [];
    private readonly Stack<Row> _rows = new();

    public IReadOnlyList<ExtractedBlock> Blocks => _blocks;

    /// <summary>Colour of the innermost cell; null outside tables and for cells without one.</summary>
    public int? Background => _rows.TryPeek(out var row) ? row.Background : null;

    public void Add(ExtractedBlock block)
    {
        if (_rows.TryPeek(out var row) && row.Cells.Count > 0)
        {
            row.Cells[^1].Add(block);
        }
        else
        {
            _blocks.Add(block);
        }
    }

    public void Open(string name)
    {
        if (name == "tr")
        {
            _rows.Push(new Row());
        }
        else if (name == "tc" && _rows.TryPeek(out var row))
        {
            row.Background = null;
            row.Cells.Add([]);
        }
    }

    public void Close(string name)
    {
        if (name != "tr" || !_rows.TryPop(out var row) || row.Gone)
        {
            return;
        }

        var cells = row.Cells.Select(cell => string.Join(' ', cell.Select(block => block.Text))).ToList();
        if (row.Cells.Count == 1)
        {
            row.Cells[0].ForEach(Add); // a frame around text, not a table
        }
        else if (cells.Exists(cell => cell.Length > 0))
        {
            Add(new ExtractedBlock(BlockKind.TableRow, string.Join(" | ", cells), 0, null, null));
        }
    }

    /// <summary>Takes in the properties of a row or cell: tracked as deleted, hidden, coloured.</summary>
    public void Format(XmlReader reader)
    {
        foreach (var property in DocxProperties.Each(reader))
        {
            if (_rows.TryPeek(out var row))
            {
                row.Gone |= property.LocalName is "del" or "hidden";
                row.Background = property.LocalName == "shd" ? DocxLook.Plain.With(property).Background : row.Background;
            }
        }
    }

    private sealed class Row
    {
        public List<List<ExtractedBlock>> Cells { get; } = [];

        public int? Background { get; set; }

        public bool Gone { get; set; }
    }
}
