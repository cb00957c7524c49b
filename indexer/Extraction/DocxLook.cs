using System.Globalization;
using System.Xml;

namespace Assistant.Indexer.Extraction;

/// <summary>How a run of text looks, as far as it decides whether a reader can see it; null where it says nothing.</summary>
/// <param name="Vanished">Whether Word hides it.</param>
/// <param name="Color">Colour of the letters, 0xRRGGBB.</param>
/// <param name="Background">Colour behind them, 0xRRGGBB.</param>
/// <param name="HalfPoints">Size in half points.</param>
internal sealed record DocxLook(bool? Vanished = null, int? Color = null, int? Background = null, int? HalfPoints = null)
{
    public static readonly DocxLook Plain = new();

    private const int White = 0xFFFFFF;
    private const int SmallestHalfPoints = 4; // 2 pt: below it text is there for machines
    private const int Indistinguishable = 15; // of 255, in each of red, green and blue

    public bool IsVisible => Vanished != true && !(HalfPoints < SmallestHalfPoints) && !(Color is { } ink && AreNear(ink, Background ?? White));

    /// <summary>This look laid over another: where this one is silent, the other speaks.</summary>
    public DocxLook Over(DocxLook below) =>
        new(Vanished ?? below.Vanished, Color ?? below.Color, Background ?? below.Background, HalfPoints ?? below.HalfPoints);

    /// <summary>Takes in one element of run properties (<c>w:rPr</c>).</summary>
    public DocxLook With(XmlReader property) => property.LocalName switch
    {
        "vanish" or "specVanish" => this with { Vanished = DocxNames.IsOn(property) },
        "sz" => this with { HalfPoints = DocxNames.Number(property) ?? HalfPoints },
        "color" => this with { Color = ColorOf(DocxNames.Value(property)) ?? Theme(DocxNames.Value(property, "themeColor")) ?? Color },
        "shd" => this with { Background = ColorOf(DocxNames.Value(property, "fill")) ?? Background },
        "highlight" => this with { Background = Highlight(DocxNames.Value(property)) ?? Background },
        _ => this,
    };

    private static int? ColorOf(string? hex) =>
        hex is { Length: 6 } && int.TryParse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var color) ? color : null;

    private static int? Theme(string? name) => name is "background1" or "light1" ? White : null;

    private static int? Highlight(string? name) => name switch
    {
        null or "none" => null,
        "white" => White,
        "yellow" => 0xFFFF00,
        "cyan" => 0x00FFFF,
        "green" => 0x00FF00,
        "lightGray" => 0xC0C0C0,
        _ => 0x404040, // the rest are dark
    };

    private static bool AreNear(int one, int other) =>
        Math.Abs((one >> 16) - (other >> 16)) <= Indistinguishable
        && Math.Abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF)) <= Indistinguishable
        && Math.Abs((one & 0xFF) - (other & 0xFF)) <= Indistinguishable;
}

/// <summary>What a paragraph or a paragraph style says about itself; null where it says nothing.</summary>
/// <param name="Style">The style's id.</param>
/// <param name="Outline">0 (outermost) to 8 for headings, 9 for running text.</param>
/// <param name="List">The list (<c>w:numId</c>) it belongs to; 0 takes it out of one.</param>
/// <param name="Depth">0-based depth in that list.</param>
/// <param name="Background">Colour behind the paragraph.</param>
internal sealed record DocxParagraphFormat(string? Style = null, int? Outline = null, int? List = null, int? Depth = null, int? Background = null)
{
    /// <summary>This format laid over another.</summary>
    public DocxParagraphFormat Over(DocxParagraphFormat below) =>
        new(Style ?? below.Style, Outline ?? below.Outline, List ?? below.List, Depth ?? below.Depth, Background ?? below.Background);

    /// <summary>Reads <c>w:pPr</c> and leaves the reader at its end.</summary>
    public static DocxParagraphFormat Read(XmlReader reader)
    {
        var format = new DocxParagraphFormat();
        foreach (var property in DocxProperties.Each(reader))
        {
            format = property.LocalName switch
            {
                "pStyle" => format with { Style = DocxNames.Value(property) },
                "outlineLvl" => format with { Outline = DocxNames.Number(property) },
                "numId" => format with { List = DocxNames.Number(property) },
                "ilvl" => format with { Depth = DocxNames.Number(property) },
                "shd" => format with { Background = DocxLook.Plain.With(property).Background },
                _ => format,
            };
        }

        return format;
    }
}
