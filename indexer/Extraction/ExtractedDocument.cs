namespace Assistant.Indexer.Extraction;

/// <summary>What a file says, free of its format: blocks in reading order, without page furniture and hidden text.</summary>
/// <param name="Title">The title that the file gives itself (metadata or its first main heading); null when it gives none.</param>
/// <param name="Language">The language code that the file declares, such as <c>fr-BE</c>; null when it declares none.</param>
/// <param name="Blocks">The blocks in reading order; empty when the file has no text.</param>
internal sealed record ExtractedDocument(string? Title, string? Language, IReadOnlyList<ExtractedBlock> Blocks)
{
    /// <summary>The address that the file gives itself; null when it gives none.</summary>
    public string? Url { get; init; }
}

/// <summary>One heading, paragraph, list item or table row.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text on one line: single spaces, no control characters, Unicode NFC. A list item begins with its marker as printed, such as <c>- </c> or <c>2. </c>; the cells of a table row are joined by <c> | </c>.</param>
/// <param name="Level">A heading's level, 1 (outermost) to 6; a list item's depth, 1 for the outermost; otherwise 0.</param>
/// <param name="Page">1-based page on which it begins; null unless the format has pages.</param>
/// <param name="Anchor">The fragment that leads to it in the original, without <c>#</c>; null when there is none.</param>
internal sealed record ExtractedBlock(BlockKind Kind, string Text, int Level, int? Page, string? Anchor);

/// <summary>The kinds of block that splitting tells apart.</summary>
internal enum BlockKind
{
    /// <summary>A heading that the format itself marks as one.</summary>
    Heading,

    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>One item of a list.</summary>
    ListItem,

    /// <summary>One row of a table.</summary>
    TableRow,
}
