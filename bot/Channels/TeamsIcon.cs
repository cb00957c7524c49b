namespace Assistant.Bot.Channels;

/// <summary>The icons of the Teams app: an opening quotation mark, drawn here and nobody's emblem.</summary>
internal static class TeamsIcon
{
    /// <summary>Pixels on each side of the icon in colour. Source: Teams, "App icons".</summary>
    public const int ColorSide = 192;

    /// <summary>Pixels on each side of the outline icon. Source: the same page; it is white and otherwise transparent.</summary>
    public const int OutlineSide = 32;

    /// <summary>The colour behind the mark, also that of the web pages' icon.</summary>
    public const string Accent = "#0A5A73";

    // Points are tried four by four in each pixel, which is enough for smooth edges.
    private const int Tries = 4;

    /// <summary>The icon in colour, as PNG: white on the accent colour, all of it opaque. The mark stays within the middle 120 pixels.</summary>
    public static byte[] Color() => Draw(ColorSide, 120.0 / ColorSide, coverage => (Mix(0x0A, coverage), Mix(0x5A, coverage), Mix(0x73, coverage), 255));

    /// <summary>The outline icon, as PNG: white on nothing.</summary>
    public static byte[] Outline() => Draw(OutlineSide, 1, coverage => (255, 255, 255, (byte)Math.Round(255 * coverage)));

    private static byte[] Draw(int side, double scale, Func<double, (byte Red, byte Green, byte Blue, byte Opacity)> paint)
    {
        var pixels = new byte[side * side * 4];
        for (var at = 0; at < side * side; at++)
        {
            var color = paint(Coverage(at % side, at / side, side, scale));
            (pixels[at * 4], pixels[(at * 4) + 1], pixels[(at * 4) + 2], pixels[(at * 4) + 3]) = color;
        }

        return PngImage.Write(side, pixels);
    }

    private static byte Mix(byte color, double coverage) => (byte)Math.Round(color + ((255 - color) * coverage));

    private static double Coverage(int x, int y, int side, double scale)
    {
        var inside = 0;
        for (var i = 0; i < Tries * Tries; i++)
        {
            var (px, py) = ((x + ((i % Tries) + 0.5) / Tries) / side, (y + ((i / Tries) + 0.5) / Tries) / side);
            inside += IsMark(((px - 0.5) / scale) + 0.5, ((py - 0.5) / scale) + 0.5) ? 1 : 0;
        }

        return inside / (double)(Tries * Tries);
    }

    // In a square of side 1: two commas side by side, each a disc with a tail that rises to the right.
    private static bool IsMark(double x, double y) => IsComma(x - 0.28, y) || IsComma(x - 0.72, y);

    private static bool IsComma(double x, double y) =>
        Within(x, y - 0.62, 0.19) || (y < 0.62 && Within(x - 0.19, y - 0.62, 0.38) && !Within(x - 0.24, y - 0.66, 0.27) && x < 0.13);

    private static bool Within(double x, double y, double radius) => (x * x) + (y * y) <= radius * radius;
}
