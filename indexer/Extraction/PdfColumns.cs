namespace Assistant.Indexer.Extraction;

/// <summary>Orders the segments of a page: down the first column, then down the next; across where there are no columns.</summary>
internal static class PdfColumns
{
    private const int FewestLines = 3; // on each side of a gutter
    private const int MostGutters = 6; // places tried on one page
    private const int MostNesting = 4; // columns within columns

    /// <summary>Lines of a column fill at least half of its width; cells of a table mostly do not.</summary>
    private const double Fill = 0.5;

    /// <param name="segments">All segments of the page, downwards.</param>
    /// <param name="page">1-based page.</param>
    /// <param name="pageHeight">Its height in points.</param>
    /// <param name="firstColumn">Number of the first column.</param>
    public static IReadOnlyList<PdfLine> Order(IReadOnlyList<PdfSegment> segments, int page, double pageHeight, int firstColumn)
    {
        var lines = new List<PdfLine>();
        var column = firstColumn;
        Order(segments, MostNesting);
        return lines;

        void Order(IReadOnlyList<PdfSegment> part, int nesting)
        {
            foreach (var band in nesting > 0 ? Bands(part) : [new Band([.. part], [])])
            {
                if (band.Right.Count > 0)
                {
                    Order(band.Left, nesting - 1);
                    Order(band.Right, nesting - 1);
                    continue;
                }

                column++;
                lines.AddRange(band.Left.GroupBy(segment => segment.Row).Select(row => Line([.. row], page, column, pageHeight)));
            }
        }
    }

    private static PdfLine Line(List<PdfSegment> row, int page, int column, double pageHeight)
    {
        var main = row.MaxBy(segment => segment.Letters) ?? row[0];
        var bold = row.Sum(segment => segment.BoldLetters) >= 0.9 * row.Sum(segment => segment.Letters);
        var cells = PdfTables.Cells([.. row.OrderBy(segment => segment.Left)]);
        var text = string.Join(' ', cells.Select(cell => cell.Text));
        return new PdfLine(
            text, page, column, row.Min(segment => segment.Left), row.Max(segment => segment.Right), main.Baseline, main.Size, bold, pageHeight, cells);
    }

    /// <summary>Cuts a part of the page from top to bottom into bands with two columns each, and bands without (nothing on the right).</summary>
    private static List<Band> Bands(IReadOnlyList<PdfSegment> part)
    {
        var best = new List<Band> { new([.. part], []) };
        var gained = 0;
        foreach (var gutter in Gutters(part))
        {
            var bands = Cut(part, gutter);
            var gain = bands.Where(band => band.Right.Count > 0).Sum(band => band.Left.Count + band.Right.Count);
            if (gain > gained)
            {
                (best, gained) = (bands, gain);
            }
        }

        return best;
    }

    /// <summary>Where several segments begin that are not the first of their row, or that begin far from the left: the left edge of a column.</summary>
    private static IEnumerable<double> Gutters(IReadOnlyList<PdfSegment> part)
    {
        if (part.Count < 2 * FewestLines)
        {
            return [];
        }

        var left = part.Min(segment => segment.Left);
        var width = part.Max(segment => segment.Right) - left;
        return part
            .Where(segment => segment.Left > left + (0.15 * width))
            .GroupBy(segment => Math.Round(segment.Left / 3))
            .Where(group => group.Count() >= FewestLines)
            .OrderByDescending(group => group.Count())
            .Take(MostGutters)
            .Select(group => group.Min(segment => segment.Left));
    }

    private static List<Band> Cut(IReadOnlyList<PdfSegment> part, double gutter)
    {
        var bands = new List<Band>();
        var side = new List<PdfSegment>();
        foreach (var segment in part.OrderByDescending(segment => segment.Baseline).ThenBy(segment => segment.Row))
        {
            if (segment.Left >= gutter - 1 || segment.Right < gutter)
            {
                side.Add(segment);
                continue;
            }

            Close(side, gutter, bands);
            side = [];
            Across(bands, [segment]);
        }

        Close(side, gutter, bands);
        return bands;
    }

    /// <summary>Ends a run of segments that do not cross the gutter: two columns, or lines that are short by chance.</summary>
    private static void Close(List<PdfSegment> side, double gutter, List<Band> bands)
    {
        var left = side.Where(segment => segment.Right < gutter).ToList();
        var right = side.Where(segment => segment.Right >= gutter).ToList();
        if (AreColumns(left, right, gutter))
        {
            bands.Add(new Band(left, right));
        }
        else if (side.Count > 0)
        {
            Across(bands, side.OrderBy(segment => segment.Row));
        }
    }

    private static void Across(List<Band> bands, IEnumerable<PdfSegment> segments)
    {
        if (bands.Count == 0 || bands[^1].Right.Count > 0)
        {
            bands.Add(new Band([], []));
        }

        bands[^1].Left.AddRange(segments);
    }

    private static bool AreColumns(List<PdfSegment> left, List<PdfSegment> right, double gutter)
    {
        if (left.Count < FewestLines || right.Count < FewestLines)
        {
            return false;
        }

        var (start, end) = (left.Min(segment => segment.Left), right.Max(segment => segment.Right));
        var overlap = Math.Min(left[0].Baseline, right[0].Baseline) - Math.Max(left[^1].Baseline, right[^1].Baseline);
        return overlap > 0
            && MedianWidth(left) >= Fill * (gutter - start)
            && MedianWidth(right) >= Fill * (end - gutter);
    }

    private static double MedianWidth(List<PdfSegment> segments) =>
        segments.Select(segment => segment.Right - segment.Left).Order().ElementAt(segments.Count / 2);

    /// <summary>A band across the page: two columns, or one when nothing stands on the right.</summary>
    private sealed record Band(List<PdfSegment> Left, List<PdfSegment> Right);
}
