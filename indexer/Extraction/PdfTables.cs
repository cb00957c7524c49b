namespace Assistant.Indexer.Extraction;

/// <summary>Recognises rows of tables in printed lines: wide gaps, and edges that the neighbour shares.</summary>
internal static class PdfTables
{
    private const double CellGap = 2; // in ems; justified text rarely has wider word spaces
    private const double SameEdge = 4; // points

    /// <summary>Cuts a line at its wide gaps; a marker stays with the item that it marks.</summary>
    /// <param name="segments">The line from left to right.</param>
    public static IReadOnlyList<PdfCell> Cells(IReadOnlyList<PdfSegment> segments)
    {
        var cells = new List<PdfCell>();
        foreach (var segment in segments)
        {
            var last = cells.Count > 0 ? cells[^1] : null;
            var isMarker = cells.Count == 1 && PdfLists.Marker(PdfLists.WithPlainBullet(last?.Text + " ") + "x").Length > 0;
            if (last is null || (segment.Left - last.Right > CellGap * segment.Size && !isMarker))
            {
                cells.Add(new PdfCell(segment.Text, segment.Left, segment.Right));
            }
            else
            {
                cells[^1] = new PdfCell(last.Text + " " + segment.Text, last.Left, segment.Right);
            }
        }

        return cells;
    }

    /// <summary>The lines that are rows: they share an edge or the middle of a cell, behind the first, with the line before or after.</summary>
    /// <param name="lines">All lines of the document in reading order.</param>
    public static IReadOnlySet<PdfLine> Rows(IReadOnlyList<PdfLine> lines)
    {
        var rows = new HashSet<PdfLine>(ReferenceEqualityComparer.Instance);
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].Page == lines[i - 1].Page && lines[i].Column == lines[i - 1].Column && ShareAnEdge(lines[i], lines[i - 1]))
            {
                rows.Add(lines[i - 1]);
                rows.Add(lines[i]);
            }
        }

        return rows;
    }

    private static bool ShareAnEdge(PdfLine line, PdfLine previous) =>
        line.Cells.Skip(1).Any(cell => previous.Cells.Skip(1).Any(other =>
            Math.Abs(cell.Left - other.Left) < SameEdge
            || Math.Abs(cell.Right - other.Right) < SameEdge
            || Math.Abs(cell.Left + cell.Right - other.Left - other.Right) < 2 * SameEdge)); // centred
}
