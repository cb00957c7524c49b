namespace Assistant.Indexer.Extraction;

/// <summary>One line of text on a PDF page.</summary>
/// <param name="Text">Its text, not cleaned yet.</param>
/// <param name="Page">1-based page.</param>
/// <param name="Column">Which column it stands in: lines of one column follow each other downwards.</param>
/// <param name="Left">Left edge in points.</param>
/// <param name="Right">Right edge in points.</param>
/// <param name="Baseline">Distance of its baseline from the lower edge of the page, in points.</param>
/// <param name="Size">Size of most of its letters, in points.</param>
/// <param name="Bold">Whether all of its letters are bold.</param>
/// <param name="PageHeight">Height of its page in points.</param>
/// <param name="Cells">Its stretches between wide gaps, from left to right; more than one when it may be the row of a table.</param>
internal sealed record PdfLine(
    string Text, int Page, int Column, double Left, double Right, double Baseline, double Size, bool Bold, double PageHeight, IReadOnlyList<PdfCell> Cells)
{
    public PlacedLine Place => new(Text, PageHeight > 0 ? Baseline / PageHeight : 0.5);
}

/// <summary>A stretch of a line between wide gaps.</summary>
/// <param name="Text">Its text, not cleaned yet.</param>
/// <param name="Left">Left edge in points.</param>
/// <param name="Right">Right edge in points.</param>
internal sealed record PdfCell(string Text, double Left, double Right);
