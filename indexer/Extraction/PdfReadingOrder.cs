using UglyToad.PdfPig.Content;

namespace Assistant.Indexer.Extraction;

/// <summary>Puts the letters of a page together to lines, in the order in which a person reads them.</summary>
internal static class PdfReadingOrder
{
    private const int Straight = 5; // degrees: a scan laid askew is still straight text

    /// <summary>Letters in other directions than most, fewer than this share and aslant, are a watermark.</summary>
    private const double WatermarkShare = 0.1;

    /// <param name="page">1-based page.</param>
    /// <param name="letters">Its visible letters, in any order.</param>
    /// <param name="height">Height of the page in points.</param>
    /// <returns>Its lines in reading order; empty when it has no letters.</returns>
    public static IReadOnlyList<PdfLine> Read(int page, IReadOnlyList<Letter> letters, double height)
    {
        var lines = new List<PdfLine>();
        var directions = letters.GroupBy(Angle).OrderByDescending(group => group.Count()).ToList();
        foreach (var direction in directions)
        {
            if (direction.Key % 90 != 0 && direction.Count() < letters.Count * WatermarkShare)
            {
                continue;
            }

            var segments = PdfSegment.Split([.. direction.Select(letter => PdfGlyph.From(letter, direction.Key))]);
            var frame = direction.Key == 0 ? height : 0;
            lines.AddRange(PdfColumns.Order(segments, page, frame, lines.Count == 0 ? 0 : lines[^1].Column + 1));
        }

        return lines;
    }

    private static int Angle(Letter letter)
    {
        var x = letter.EndBaseLine.X - letter.StartBaseLine.X;
        var y = letter.EndBaseLine.Y - letter.StartBaseLine.Y;
        if (Math.Abs(x) + Math.Abs(y) < 0.001)
        {
            return 0;
        }

        var angle = (int)Math.Round(Math.Atan2(y, x) * 180 / Math.PI);
        var right = (int)Math.Round(angle / 90.0) * 90;
        return ((Math.Abs(angle - right) <= Straight ? right : angle) + 360) % 360;
    }
}

/// <summary>A letter, turned so that its line runs from left to right.</summary>
internal readonly record struct PdfGlyph(string Text, double Left, double Right, double Baseline, double Size, bool Bold)
{
    public bool IsSpace => string.IsNullOrWhiteSpace(Text);

    public static PdfGlyph From(Letter letter, int angle)
    {
        var (sin, cos) = Math.SinCos(-angle * Math.PI / 180);
        var (start, end) = (letter.StartBaseLine, letter.EndBaseLine);
        var left = (start.X * cos) - (start.Y * sin);
        var right = (end.X * cos) - (end.Y * sin);
        var baseline = (start.X * sin) + (start.Y * cos);
        return new PdfGlyph(letter.Value, Math.Min(left, right), Math.Max(left, right), baseline, VisibleLetters.Size(letter), IsBold(letter));
    }

    private static bool IsBold(Letter letter)
    {
        var name = letter.FontName ?? "";
        return letter.FontDetails.IsBold
            || name.Contains("bold", StringComparison.OrdinalIgnoreCase)
            || name.Contains("black", StringComparison.OrdinalIgnoreCase)
            || name.Contains("heavy", StringComparison.OrdinalIgnoreCase);
    }
}
