namespace Assistant.Indexer.Extraction;

/// <summary>Recognises headings by what sets them off from running text: a larger size, or bold letters on a short line.</summary>
internal sealed class PdfHeadings
{
    private const double Larger = 1.12; // of the body's size
    private const int LongestLine = 140;
    private const int Deepest = 6;

    private readonly double _body;
    private readonly bool _boldBody;
    private readonly List<double> _sizes;

    /// <param name="lines">All lines of the document.</param>
    public PdfHeadings(IReadOnlyList<PdfLine> lines)
    {
        _body = lines.Count == 0 ? 0 : lines.GroupBy(line => Rounded(line.Size)).MaxBy(group => group.Sum(line => line.Text.Length))!.Key;
        _boldBody = lines.Where(line => line.Bold).Sum(line => (long)line.Text.Length) * 2 > lines.Sum(line => (long)line.Text.Length);

        // Titles of titles are rare: the few sizes above the body, largest first, are the levels.
        _sizes = [.. lines.Where(IsLarge).Select(line => Rounded(line.Size)).Distinct().OrderDescending().Take(Deepest - 1)];
    }

    /// <param name="line">A line.</param>
    /// <param name="afresh">Whether it begins something: a bold line amid a sentence is emphasis.</param>
    /// <returns>1 (outermost) to 6; 0 when the line is no heading.</returns>
    public int LevelOf(PdfLine line, bool afresh)
    {
        var text = line.Text.Trim();
        if (text.Length > LongestLine || !text.Any(char.IsLetter))
        {
            return 0;
        }

        if (IsLarge(line))
        {
            var level = _sizes.FindIndex(size => Rounded(line.Size) >= size);
            return level < 0 ? Deepest : level + 1;
        }

        var bold = line.Bold && !_boldBody && line.Size >= _body * 0.95;
        var sentence = text[^1] is '.' or ',' or ';' || char.IsLower(text[0]);
        return bold && afresh && !sentence ? Math.Min(_sizes.Count + 1, Deepest) : 0;
    }

    private bool IsLarge(PdfLine line) => line.Size > _body * Larger;

    private static double Rounded(double size) => Math.Round(size * 2, MidpointRounding.AwayFromZero) / 2;
}
