using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;

namespace Assistant.Indexer.Extraction;

/// <summary>The letters of a PDF page that a reader sees; text hidden by colour, size, place or mode is left out, for it may speak to machines only.</summary>
internal static class VisibleLetters
{
    private const double SmallestSize = 1; // point

    // Text and background closer than this in each of red, green and blue (0 to 1) are one colour to the eye.
    private const double Indistinguishable = 0.06;

    // More painted areas than this are drawing, not background; looking up each letter in each of them would take too long.
    private const int MostAreas = 400;

    private static readonly Rgb White = new(1, 1, 1);

    public static IReadOnlyList<Letter> Of(Page page)
    {
        var areas = PaintedAreas(page);
        return [.. page.Letters.Where(letter => IsInside(letter, page) && IsLargeEnough(letter) && IsPainted(letter, areas))];
    }

    /// <summary>Size in points as it stands on the page.</summary>
    public static double Size(Letter letter)
    {
        // A font may have its own scale (Type 3), and then only the glyph tells; a space has no height, and then only the point size does.
        var box = letter.BoundingBox;
        return letter.PointSize >= SmallestSize ? letter.PointSize : Math.Max(Math.Max(box.Height, box.Width), letter.PointSize);
    }

    private static bool IsInside(Letter letter, Page page)
    {
        var middle = letter.BoundingBox.Centroid;
        return middle.X >= 0 && middle.Y >= 0 && middle.X <= page.Width && middle.Y <= page.Height; // the crop box begins at 0, 0
    }

    private static bool IsLargeEnough(Letter letter) => Size(letter) >= SmallestSize;

    private static bool IsPainted(Letter letter, List<PaintedArea> areas)
    {
        if (letter.RenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip)
        {
            return false;
        }

        var color = letter.RenderingMode is TextRenderingMode.Stroke or TextRenderingMode.StrokeClip ? letter.StrokeColor : letter.FillColor;
        return ToRgb(color) is not { } ink || !ink.IsNear(Behind(letter.BoundingBox.Centroid, areas));
    }

    private static Rgb Behind(PdfPoint point, List<PaintedArea> areas)
    {
        for (var i = areas.Count - 1; i >= 0; i--)
        {
            if (areas[i].Contains(point))
            {
                return areas[i].Color;
            }
        }

        return White;
    }

    /// <summary>Filled rectangles in the order in which they were painted; other shapes say too little about what is behind a letter.</summary>
    private static List<PaintedArea> PaintedAreas(Page page)
    {
        var areas = new List<PaintedArea>();
        foreach (var path in page.Paths.Where(path => path.IsFilled && path.Count == 1))
        {
            if (areas.Count < MostAreas && ToRgb(path.FillColor) is { } color && Rectangle(path) is { Width: > 4, Height: > 4 } bounds)
            {
                areas.Add(new PaintedArea(bounds, color));
            }
        }

        return areas;
    }

    private static PdfRectangle? Rectangle(PdfPath path) =>
        path[0].IsDrawnAsRectangle || path[0].Commands.Count is 5 or 6 && path[0].Commands.All(c => c is not PdfSubpath.BezierCurve)
            ? path.GetBoundingRectangle()
            : null;

    /// <returns>Null for a pattern or an absent colour: then it is something to see.</returns>
    private static Rgb? ToRgb(IColor? color)
    {
        if (color is null or PatternColor)
        {
            return null;
        }

        var (r, g, b) = color.ToRGBValues();
        return new Rgb(r, g, b);
    }

    private readonly record struct Rgb(double R, double G, double B)
    {
        public bool IsNear(Rgb other) =>
            Math.Abs(R - other.R) < Indistinguishable && Math.Abs(G - other.G) < Indistinguishable && Math.Abs(B - other.B) < Indistinguishable;
    }

    private readonly record struct PaintedArea(PdfRectangle Bounds, Rgb Color)
    {
        public bool Contains(PdfPoint point) =>
            point.X >= Bounds.Left && point.X <= Bounds.Right && point.Y >= Bounds.Bottom && point.Y <= Bounds.Top;
    }
}
