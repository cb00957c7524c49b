namespace Assistant.Bot.Analytics.Exports;

/// <summary>A table as it leaves the house: on a page, in a document, a spreadsheet or a text file.</summary>
/// <param name="Name">What it shows; also the name of its sheet.</param>
/// <param name="Columns">The headings; at least one.</param>
/// <param name="Rows">The rows, each as long as the headings.</param>
internal sealed record ExportTable(string Name, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<ExportCell>> Rows)
{
    /// <summary>A note below it; null when there is none.</summary>
    public string? Note { get; init; }
}

/// <summary>One cell.</summary>
/// <param name="Text">What people read.</param>
/// <param name="Number">The number, where it is one; null for a text, and for a figure that is not shown.</param>
internal readonly record struct ExportCell(string Text, double? Number)
{
    /// <summary>A text.</summary>
    public static ExportCell Of(string text) => new(text, null);

    /// <summary>A whole number.</summary>
    public static ExportCell Of(long number) => new(number.ToString(System.Globalization.CultureInfo.InvariantCulture), number);
}
