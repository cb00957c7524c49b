using System.Globalization;
using System.Text;

namespace Assistant.Tests.Indexer.Extraction;

/// <summary>Builds PDF files byte by byte: a writer library would not make the strange ones.</summary>
internal sealed class APdf
{
    private const double Top = 780;
    private const double Leading = 14;

    private readonly List<StringBuilder> _pages = [new()];
    private string _title = "";
    private double _y = Top;

    public APdf Titled(string title)
    {
        _title = title;
        return this;
    }

    public APdf NextPage()
    {
        _pages.Add(new StringBuilder());
        _y = Top;
        return this;
    }

    /// <summary>A line at the next place downwards.</summary>
    public APdf Line(string text, double size = 10, bool bold = false, double x = 60)
    {
        At(x, _y, text, size, bold);
        _y -= Leading * Math.Max(size / 10, 1);
        return this;
    }

    public APdf Lines(params string[] lines)
    {
        Array.ForEach(lines, line => Line(line));
        return this;
    }

    public APdf Gap(double points = 10)
    {
        _y -= points;
        return this;
    }

    public APdf At(double x, double y, string text, double size = 10, bool bold = false) =>
        Drawing(string.Create(
            CultureInfo.InvariantCulture,
            $"BT /F{(bold ? 2 : 1)} {size} Tf {x} {y} Td ({text.Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal)}) Tj ET"));

    public APdf Drawing(string operators)
    {
        _pages[^1].Append(operators).Append('\n');
        return this;
    }

    public byte[] Build()
    {
        var pages = Enumerable.Range(0, _pages.Count).Select(i => 6 + (2 * i)).ToList();
        return Write([
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Kids [{string.Join(' ', pages.Select(number => $"{number} 0 R"))}] /Count {pages.Count} /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>",
            Font("Helvetica"),
            Font("Helvetica-Bold"),
            $"<< /Title ({_title}) >>",
            .. _pages.SelectMany((content, i) => new[] { $"<< /Type /Page /Parent 2 0 R /Contents {pages[i] + 1} 0 R >>", Stream(content.ToString()) }),
        ], "/Info 5 0 R");
    }

    /// <summary>A PDF of one page.</summary>
    /// <param name="content">Operators of the page; the font is /F1, and /X1 is object 6.</param>
    /// <param name="page">More entries of the page dictionary.</param>
    /// <param name="catalog">More entries of the catalog.</param>
    /// <param name="objects">More objects, from number 6 on.</param>
    public static byte[] ByHand(string content, string page = "", string catalog = "", params string[] objects) => Write([
        $"<< /Type /Catalog /Pages 2 0 R {catalog} >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /X1 6 0 R >> >> {page} >>",
        Stream(content),
        Font("Helvetica"),
        .. objects,
    ]);

    private static byte[] Write(string[] objects, string trailer = "")
    {
        var text = new StringBuilder("%PDF-1.7\n");
        var offsets = new List<int>();
        for (var i = 0; i < objects.Length; i++)
        {
            offsets.Add(text.Length);
            text.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => text.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n"));
        text.Append(CultureInfo.InvariantCulture, $"trailer << /Size {objects.Length + 1} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF");
        return Encoding.Latin1.GetBytes(text.ToString());
    }

    private static string Stream(string content) => $"<< /Length {content.Length} >>\nstream\n{content}\nendstream";

    private static string Font(string name) => $"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>";
}
