namespace Assistant.Bot.Analytics.Exports;

/// <summary>A document as it is printed or written: a title and blocks in order.</summary>
/// <param name="Title">The title.</param>
/// <param name="LanguageTag">The language of its words: <c>fr-BE</c>, <c>nl-BE</c> or <c>en-GB</c>.</param>
/// <param name="Blocks">What stands in it.</param>
internal sealed record ExportDocument(string Title, string LanguageTag, IReadOnlyList<ExportBlock> Blocks)
{
    /// <summary>Its tables, in order.</summary>
    public IReadOnlyList<ExportTable> Tables => [.. Blocks.Select(block => block.Table).OfType<ExportTable>()];
}

/// <summary>One block of a document: exactly one of its parts is there.</summary>
internal sealed record ExportBlock
{
    /// <summary>A heading.</summary>
    public string? Heading { get; init; }

    /// <summary>A paragraph.</summary>
    public string? Paragraph { get; init; }

    /// <summary>A quote of what somebody said.</summary>
    public string? Quote { get; init; }

    /// <summary>A table.</summary>
    public ExportTable? Table { get; init; }

    /// <summary>A heading.</summary>
    public static ExportBlock Head(string text) => new() { Heading = text };

    /// <summary>A paragraph.</summary>
    public static ExportBlock Say(string text) => new() { Paragraph = text };

    /// <summary>A quote.</summary>
    public static ExportBlock Cite(string text) => new() { Quote = text };

    /// <summary>A table.</summary>
    public static ExportBlock Show(ExportTable table) => new() { Table = table };
}
