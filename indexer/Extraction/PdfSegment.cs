using System.Text;

namespace Assistant.Indexer.Extraction;

/// <summary>A stretch of one printed line without a wide gap: a whole line, a line of one column, or a table cell.</summary>
/// <param name="Text">Its words with single spaces.</param>
/// <param name="Row">Segments with the same row stand on the same line of the paper.</param>
/// <param name="Left">Left edge in points.</param>
/// <param name="Right">Right edge in points.</param>
/// <param name="Baseline">Distance from the lower edge of the page in points.</param>
/// <param name="Size">Size of most of its letters in points.</param>
/// <param name="Letters">How many letters it has.</param>
/// <param name="BoldLetters">How many of them are bold.</param>
internal sealed record PdfSegment(
    string Text, int Row, double Left, double Right, double Baseline, double Size, int Letters, int BoldLetters)
{
    // In ems. A word space is 0.2 to 0.3 (Adobe's font metrics), less when a line is squeezed; a column gap is wider than a stretched word space.
    private const double WordGap = 0.15;
    private const double SegmentGap = 1.0;

    // Superscripts stand up to a third higher; lines are at least 0.8 apart.
    private const double SameRow = 0.4;

    public static IReadOnlyList<PdfSegment> Split(IReadOnlyList<PdfGlyph> glyphs)
    {
        var segments = new List<PdfSegment>();
        var row = 0;
        foreach (var line in Rows(glyphs))
        {
            SplitRow([.. line.OrderBy(glyph => glyph.Left)], row++, segments);
        }

        return segments;
    }

    private static List<List<PdfGlyph>> Rows(IReadOnlyList<PdfGlyph> glyphs)
    {
        var rows = new List<List<PdfGlyph>>();
        double baseline = 0, size = 0;
        foreach (var glyph in glyphs.Where(glyph => !glyph.IsSpace).OrderByDescending(glyph => glyph.Baseline))
        {
            if (rows.Count == 0 || baseline - glyph.Baseline > SameRow * Math.Max(size, glyph.Size))
            {
                rows.Add([]);
                (baseline, size) = (glyph.Baseline, 0);
            }

            rows[^1].Add(glyph);
            if (glyph.Size > size)
            {
                (baseline, size) = (glyph.Baseline, glyph.Size); // the largest letters carry the line
            }
        }

        AddSpaces(rows, glyphs);
        return rows;
    }

    /// <summary>Gives printed spaces to the rows on which they stand; on their own they are no line.</summary>
    private static void AddSpaces(List<List<PdfGlyph>> rows, IReadOnlyList<PdfGlyph> glyphs)
    {
        var rowOf = rows.SelectMany(row => row.Select(glyph => (Key(glyph), row))).GroupBy(pair => pair.Item1).ToDictionary(g => g.Key, g => g.First().row);
        foreach (var space in glyphs.Where(glyph => glyph.IsSpace))
        {
            if (rowOf.TryGetValue(Key(space), out var row))
            {
                row.Add(space);
            }
        }

        static long Key(PdfGlyph glyph) => (long)Math.Round(glyph.Baseline * 4);
    }

    private static void SplitRow(List<PdfGlyph> row, int number, List<PdfSegment> segments)
    {
        var current = new List<PdfGlyph>();
        var text = new StringBuilder();
        var space = false;
        foreach (var glyph in row)
        {
            if (glyph.IsSpace)
            {
                space = true;
                continue;
            }

            if (current.Count > 0)
            {
                var last = current[^1];
                if (IsReprint(last, glyph))
                {
                    continue;
                }

                var gap = (glyph.Left - last.Right) / Math.Max(Math.Min(glyph.Size, last.Size), 0.1);
                if (gap > SegmentGap)
                {
                    segments.Add(Finish(current, text, number));
                }
                else if (gap > WordGap || (space && gap > 0))
                {
                    text.Append(' ');
                }
            }

            text.Append(glyph.Text);
            current.Add(glyph);
            space = false;
        }

        if (current.Count > 0)
        {
            segments.Add(Finish(current, text, number));
        }
    }

    // The same letter again, a hair aside: a poor man's bold.
    private static bool IsReprint(PdfGlyph last, PdfGlyph glyph) =>
        last.Text == glyph.Text && Math.Abs(last.Left - glyph.Left) < 0.15 * glyph.Size && Math.Abs(last.Baseline - glyph.Baseline) < 0.15 * glyph.Size;

    private static PdfSegment Finish(List<PdfGlyph> glyphs, StringBuilder text, int row)
    {
        var size = glyphs.GroupBy(glyph => Math.Round(glyph.Size, 1)).OrderByDescending(group => group.Count()).First();
        var segment = new PdfSegment(
            text.ToString(), row, glyphs[0].Left, glyphs.Max(glyph => glyph.Right), size.First().Baseline, size.Key, glyphs.Count, glyphs.Count(glyph => glyph.Bold));
        glyphs.Clear();
        text.Clear();
        return segment;
    }
}
