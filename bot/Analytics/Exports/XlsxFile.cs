using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Assistant.Bot.Analytics.Exports;

/// <summary>Writes tables as a spreadsheet, one sheet each. Texts are inline strings, which no program computes.</summary>
internal static class XlsxFile
{
    /// <summary>Its media type.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const int LongestName = 31;
    private const uint Heading = 1;

    /// <summary>Writes the tables.</summary>
    public static byte[] Write(IReadOnlyList<ExportTable> tables)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            document.ChangeIdOfPart(workbook, "workbook");
            workbook.Workbook = new Workbook();
            workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = Styles();
            var sheets = workbook.Workbook.AppendChild(new Sheets());
            var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            for (var i = 0; i < tables.Count; i++)
            {
                var part = workbook.AddNewPart<WorksheetPart>(string.Create(CultureInfo.InvariantCulture, $"sheet{i + 1}"));
                part.Worksheet = Sheet(tables[i]);
                sheets.Append(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = (uint)(i + 1), Name = NameOf(tables[i].Name, i, names) });
            }
        }

        return FixedZip.Of(stream.ToArray());
    }

    private static Worksheet Sheet(ExportTable table)
    {
        var data = new SheetData();
        data.Append(new Row(table.Columns.Select(column => (OpenXmlElement)Text(column, Heading))));
        foreach (var row in table.Rows)
        {
            data.Append(new Row(row.Select(cell => (OpenXmlElement)(cell.Number is { } number ? Number(number) : Text(cell.Text, 0)))));
        }

        if (table.Note is { } note)
        {
            data.Append(new Row());
            data.Append(new Row(Text(note, 0)));
        }

        var columns = new Columns(table.Columns.Select((_, i) => new Column { Min = (uint)(i + 1), Max = (uint)(i + 1), Width = i == 0 ? 48 : 18, CustomWidth = true }));
        return new Worksheet(columns, data);
    }

    private static Cell Text(string text, uint style) => new()
    {
        DataType = CellValues.InlineString,
        StyleIndex = style,
        InlineString = new InlineString(new Text(SafeText.Of(text)) { Space = SpaceProcessingModeValues.Preserve }),
    };

    private static Cell Number(double number) => new() { DataType = CellValues.Number, CellValue = new CellValue(number) };

    private static Stylesheet Styles() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellFormats(new CellFormat(), new CellFormat { FontId = 1, ApplyFont = true }));

    private static string NameOf(string name, int number, HashSet<string> taken)
    {
        var bare = new string([.. name.Where(letter => letter is not ('[' or ']' or '*' or '?' or '/' or '\\' or ':' or '\''))]).Trim();
        var cut = bare.Length is > 0 and <= LongestName ? bare : bare.Length == 0 ? string.Create(CultureInfo.InvariantCulture, $"{number + 1}") : bare[..LongestName];
        return taken.Add(cut) ? cut : string.Create(CultureInfo.InvariantCulture, $"{cut[..Math.Min(cut.Length, LongestName - 4)]} {number + 1}");
    }
}
