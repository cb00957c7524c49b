namespace Assistant.Bot.Pages;

/// <summary>A part of a quote as it is drawn: a paragraph, or a list. Together, line by line, the parts are the quote, unchanged.</summary>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Lines">The lines; one for a paragraph, at least one for a list.</param>
internal sealed record QuoteBlock(QuoteBlockKind Kind, IReadOnlyList<QuoteLine> Lines)
{
    private const int LongestNumber = 3;

    /// <summary>Cuts a text into parts.</summary>
    /// <param name="text">The verbatim text, its lines separated by a line feed.</param>
    /// <returns>The parts in order; empty for an empty text.</returns>
    public static IReadOnlyList<QuoteBlock> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var blocks = new List<QuoteBlock>();
        foreach (var line in text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            var (kind, marker) = Read(line.TrimStart());
            var drawn = new QuoteLine(marker, line.TrimStart()[marker.Length..]);
            if (kind != QuoteBlockKind.Paragraph && blocks.Count > 0 && blocks[^1].Kind == kind)
            {
                blocks[^1] = blocks[^1] with { Lines = [.. blocks[^1].Lines, drawn] };
            }
            else
            {
                blocks.Add(new QuoteBlock(kind, [drawn]));
            }
        }

        return blocks;
    }

    // "2." and "b)" are steps; "2.1." and "A. Dupont" are not.
    private static (QuoteBlockKind Kind, string Marker) Read(string line)
    {
        var end = line.IndexOf(' ', StringComparison.Ordinal);
        var marker = end > 0 ? line[..end] : "";
        return marker switch
        {
            "-" or "•" or "●" or "*" or "–" or "◦" => (QuoteBlockKind.Bullets, marker),
            [.. var number, '.' or ')'] when number.Length is > 0 and <= LongestNumber && number.All(char.IsAsciiDigit) => (QuoteBlockKind.Steps, marker),
            [>= 'a' and <= 'z', ')'] => (QuoteBlockKind.Steps, marker),
            _ => (QuoteBlockKind.Paragraph, ""),
        };
    }
}

/// <summary>How a part of a quote is drawn.</summary>
internal enum QuoteBlockKind
{
    /// <summary>A line of running text.</summary>
    Paragraph,

    /// <summary>A list in which the order counts.</summary>
    Steps,

    /// <summary>A list in which it does not.</summary>
    Bullets,
}

/// <summary>A line of a quote.</summary>
/// <param name="Marker">The number or bullet as it is written; empty for a paragraph.</param>
/// <param name="Text">The rest of the line, with the space that follows the marker.</param>
internal sealed record QuoteLine(string Marker, string Text);
