using System.Globalization;
using System.Text;

namespace Assistant.Bot.Analytics.Exports;

/// <summary>Writes tables as text: UTF-8 with its mark, semicolons, one line of headings, as spreadsheets in Belgium open it.</summary>
internal static class CsvFile
{
    /// <summary>Its media type.</summary>
    public const string ContentType = "text/csv; charset=utf-8";

    private const char Separator = ';';

    /// <summary>Writes tables one after another, each below its name, with an empty line between.</summary>
    public static byte[] Write(IReadOnlyList<ExportTable> tables)
    {
        var text = new StringBuilder();
        foreach (var table in tables)
        {
            if (tables.Count > 1)
            {
                Line(text, [table.Name]);
            }

            Line(text, table.Columns);
            foreach (var row in table.Rows)
            {
                Line(text, row.Select(Written));
            }

            if (tables.Count > 1)
            {
                text.Append("\r\n");
            }
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(WithoutLoneSurrogates(text))];
    }

    // A number is a number in every language of the program that opens it; a text is made harmless.
    private static string Written(ExportCell cell) => cell.Number?.ToString("0.####", CultureInfo.InvariantCulture) ?? cell.Text;

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(Separator, cells.Select(Quoted)).Append("\r\n");

    private static string Quoted(string cell) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? cell : $"\"{SafeText.Of(cell).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string WithoutLoneSurrogates(StringBuilder text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.ToString()));
}
