using System.Text;

namespace Assistant.Indexer.Extraction;

/// <summary>A paragraph of a Word document while it is read.</summary>
internal sealed class DocxParagraph(DocxStyles styles)
{
    private const int DeepestHeading = 6;
    private const int RunningText = 9; // w:outlineLvl

    private DocxLook? _look;

    /// <summary>What the paragraph says about itself, without its style.</summary>
    public DocxParagraphFormat Own { get; set; } = new();

    public StringBuilder Text { get; } = new();

    public List<DocxNote> Notes { get; } = [];

    /// <summary>How its text looks where a run says nothing.</summary>
    /// <param name="behind">Colour of the table cell in which it stands; null for none.</param>
    public DocxLook Look(int? behind)
    {
        _look ??= new DocxLook(Background: styles.Complete(Own).Background).Over(styles.Look(Own.Style));
        return _look.Over(new DocxLook(Background: behind));
    }

    /// <param name="text">Its text, clean and not empty.</param>
    /// <param name="numbering">Counts it, when it is numbered.</param>
    public ExtractedBlock ToBlock(string text, DocxNumbering numbering)
    {
        var format = styles.Complete(Own);
        var marker = format.List is > 0 and var list ? numbering.Next(list, format.Depth ?? 0) : null;
        var marked = string.IsNullOrEmpty(marker) ? text : marker + " " + text;
        if (format.Outline is >= 0 and < RunningText and var outline)
        {
            return new ExtractedBlock(BlockKind.Heading, marked, Math.Min(outline + 1, DeepestHeading), null, null);
        }

        return marker is null
            ? new ExtractedBlock(BlockKind.Paragraph, text, 0, null, null)
            : new ExtractedBlock(BlockKind.ListItem, marked, 1 + Math.Clamp(format.Depth ?? 0, 0, 8), null, null);
    }
}
