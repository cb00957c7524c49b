using System.Globalization;
using Assistant.Bot.Access;
using Assistant.Bot.Analytics.Exports;
using Assistant.Bot.Analytics.Figures;
using Assistant.Bot.Analytics.Notes;
using Assistant.Bot.Analytics.Reports;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Assistant.Bot.Analytics.Desk;

/// <summary>The impact report: of a period that is chosen, or a closed one; to read, to print and to take away.</summary>
[Authorize(DeskPolicy.Figures)]
internal sealed class ReportModel(FigureDesk figures, ReportMaker maker, ReportShelf shelf, NoteDesk notes, TimeProvider clock) : FigurePage(figures, clock)
{
    /// <summary>The page's place.</summary>
    public const string Path = "/report";

    /// <inheritdoc/>
    public override Trilingual Title => DeskTexts.Report;

    /// <inheritdoc/>
    public override string Place => Path;

    /// <summary>The report.</summary>
    public ExportDocument Document { get; private set; } = null!;

    /// <summary>The closed report that is shown; null for one of a period that is chosen.</summary>
    public ClosedReport? Closed { get; private set; }

    /// <summary>All closed reports.</summary>
    public IReadOnlyList<ClosedReport> AllClosed { get; private set; } = [];

    /// <summary>Whether this person may close a report.</summary>
    public bool MayClose => Person.May(DeskPolicy.Writing) && Closed is null;

    /// <summary>The address of this report in another form.</summary>
    public override string As(string form) => $"{Address(Path)}?{(Closed is { } closed ? string.Create(CultureInfo.InvariantCulture, $"closed={closed.Id}") : Filter.ToQuery())}&as={form}";

    /// <summary>Shows the report, or gives it as a file.</summary>
    public IActionResult OnGet()
    {
        if (Request.Query["closed"].ToString() is { Length: > 0 } number)
        {
            Closed = long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? shelf.Find(id) : null;
            if (Closed is null)
            {
                return NotFound();
            }
        }

        Set = Figures.Read(Person, Filter, isExport: true);
        AllClosed = shelf.All();
        var numbers = Closed is { } closed ? ReportNumbers.Read(closed.Content) : maker.Make(Person, Filter);
        Document = new ReportWriter(numbers, notes.Read(NoteKind.Remark, numbers.From, numbers.To), Closed, Language).Write();
        var name = string.Create(CultureInfo.InvariantCulture, $"impact-{numbers.From:yyyyMM}-{numbers.To:yyyyMM}-{Knowledge.Languages.LanguageCodes.Code(Language)}");
        return Request.Query["as"].ToString() switch
        {
            "docx" => File(DocxFile.Write(Document), DocxFile.ContentType, name + ".docx"),
            "xlsx" => File(XlsxFile.Write(Document.Tables), XlsxFile.ContentType, name + ".xlsx"),
            "csv" => File(CsvFile.Write(Document.Tables), CsvFile.ContentType, name + ".csv"),
            _ => Page(),
        };
    }

    /// <summary>Closes the report of the filter.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!Person.May(DeskPolicy.Writing))
        {
            return Forbid(DeskPerson.Scheme);
        }

        var id = await shelf.CloseAsync(Person, maker.Make(Person, Filter), Filter.Scope);
        return Redirect(string.Create(CultureInfo.InvariantCulture, $"{Address(Path)}?closed={id}"));
    }
}
