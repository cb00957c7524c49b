using System.Globalization;
using System.Text;
using System.Text.Json;
using Assistant.Bot.Analytics.Exports;
using Assistant.Tests.Support;
using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace Assistant.Tests.Bot.Analytics;

/// <summary>What leaves the desk computes nothing on anybody's computer, whatever strangers have typed.</summary>
public sealed class ExportsTests
{
    private static readonly char[] Triggers = ['=', '+', '-', '@', '\t', '\r', '\n', '|', '＝', '＋', '－', '＠'];

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1+1")]
    [InlineData("-1+1")]
    [InlineData("@SUM(1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("\n=1")]
    [InlineData("|cmd")]
    [InlineData("  =1")]
    [InlineData("\"=1")]
    [InlineData("\uFEFF=1")]
    [InlineData("＝1")]
    [InlineData("=HYPERLINK(\"http://example.invalid\")")]
    [InlineData("=cmd|' /C calc'!A0")]
    public void A_text_that_looks_like_a_formula_is_marked_as_text(string typed)
    {
        var table = Table(typed);

        var csv = Cells(CsvFile.Write([table]))[1];
        var sheet = SheetCells(XlsxFile.Write([table]));

        Assert.StartsWith("'", csv, StringComparison.Ordinal);
        Assert.All(sheet, cell => Assert.Null(cell.CellFormula));
        Assert.Contains(sheet, cell => cell.InlineString?.InnerText.StartsWith('\'') == true);
    }

    [Fact]
    public void No_text_of_the_list_of_naughty_strings_becomes_a_formula_or_breaks_a_file()
    {
        var texts = JsonSerializer.Deserialize<List<string>>(File.ReadAllText(TestData.Find(Path.Combine("trust", "blns.json"))))!;
        var table = new ExportTable("blns", ["text"], [.. texts.Select(text => (IReadOnlyList<ExportCell>)[ExportCell.Of(text)])]);

        Assert.All(Cells(CsvFile.Write([table])), IsHarmless);
        Assert.All(SheetCells(XlsxFile.Write([table])), cell => IsHarmless(cell.InlineString!.InnerText));
    }

    [Fact]
    public void Any_text_comes_back_as_one_harmless_cell() => Gen.String.Sample(text =>
    {
        var cells = Cells(CsvFile.Write([Table(text)]));
        return cells.Count == 2 && !(cells[1].Length > 0 && Triggers.Contains(cells[1][0]) && !double.TryParse(cells[1], NumberStyles.Float, CultureInfo.InvariantCulture, out _));
    }, iter: Environment.GetEnvironmentVariable("ASSISTANT_FULL") == "1" ? 100_000 : 2_000, seed: "0000KOIKiHs2");

    [Fact]
    public void The_same_tables_are_the_same_bytes_and_valid_documents()
    {
        var table = new ExportTable("Vragen / questions : [1]", ["Sujet", "n"], [[ExportCell.Of("éèà"), ExportCell.Of(3)], [ExportCell.Of("b"), ExportCell.Of(-4)]]) { Note = "note" };
        var document = new ExportDocument("Rapport", "fr-BE", [ExportBlock.Head("Un"), ExportBlock.Say("Deux"), ExportBlock.Cite("Trois"), ExportBlock.Show(table)]);

        var (sheet, text) = (XlsxFile.Write([table, table]), DocxFile.Write(document));

        Assert.Equal(sheet, XlsxFile.Write([table, table]));
        Assert.Equal(text, DocxFile.Write(document));
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(sheet), isEditable: false);
        using var word = WordprocessingDocument.Open(new MemoryStream(text), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(workbook, TestContext.Current.CancellationToken).Select(error => error.Description));
        Assert.Empty(new OpenXmlValidator().Validate(word, TestContext.Current.CancellationToken).Select(error => error.Description));
    }

    [Fact]
    public void Numbers_stay_numbers()
    {
        var table = new ExportTable("n", ["a", "b"], [[ExportCell.Of("x"), new ExportCell("−6 %", -0.06)]]);

        Assert.Contains("-0.06", Encoding.UTF8.GetString(CsvFile.Write([table])), StringComparison.Ordinal);
        Assert.Contains(SheetCells(XlsxFile.Write([table])), cell => cell.CellValue?.InnerText == "-0.06");
    }

    private static ExportTable Table(string typed) => new("t", ["text"], [[ExportCell.Of(typed)]]);

    private static void IsHarmless(string cell) => Assert.False(
        cell.Length > 0 && Triggers.Contains(cell[0]) && !double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _), $"'{cell}' begins like a formula");

    // As a spreadsheet reads it: quoted cells, doubled quotes, one column.
    private static List<string> Cells(byte[] csv)
    {
        var text = Encoding.UTF8.GetString(csv)[1..];
        var (cells, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"' && quoted && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append(text[i++]);
            }
            else if (text[i] == '"')
            {
                quoted = !quoted;
            }
            else if (text[i] == '\r' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
                i++;
            }
            else
            {
                cell.Append(text[i]);
            }
        }

        return cells;
    }

    private static List<Cell> SheetCells(byte[] xlsx)
    {
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(xlsx), isEditable: false);
        return [.. workbook.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<Cell>()).Select(cell => (Cell)cell.CloneNode(deep: true))];
    }
}
