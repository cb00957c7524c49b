using System.Globalization;
using Assistant.Bot.Access;
using Assistant.Bot.Analytics.Exports;
using Assistant.Bot.Analytics.Figures;
using Assistant.Bot.Analytics.Notes;
using Assistant.Bot.Analytics.Reports;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Passages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Assistant.Bot.Analytics.Desk;

/// <summary>What is entered by hand: indicators of the charter, activities, imported figures, remarks.</summary>
[Authorize(DeskPolicy.Figures)]
[RequestFormLimits(ValueCountLimit = 32)]
internal sealed class KpisModel(FigureDesk figures, NoteDesk notes, TimeProvider clock) : FigurePage(figures, clock)
{
    /// <summary>The page's place.</summary>
    public const string Path = "/kpis";

    /// <inheritdoc/>
    public override Trilingual Title => DeskTexts.Kpis;

    /// <inheritdoc/>
    public override string Place => Path;

    /// <summary>The entries by kind.</summary>
    public IReadOnlyList<(NoteKind Kind, IReadOnlyList<DeskNote> Notes)> Entries { get; private set; } = [];

    /// <summary>People beside the headcounts that were entered.</summary>
    public IReadOnlyList<Penetration> Reached { get; private set; } = [];

    /// <summary>Whether something was left out.</summary>
    public bool IsIncomplete => Request.Query.ContainsKey("incomplete");

    /// <summary>Whether this person may enter.</summary>
    public bool MayWrite => Person.May(DeskPolicy.Writing);

    /// <summary>Whether this person may approve remarks.</summary>
    public bool MayApprove => Person.May(DeskPolicy.Reviewing);

    /// <summary>Today in Brussels.</summary>
    public DateOnly Today => BrusselsTime.DateOf(Clock.GetUtcNow());

    /// <summary>Shows the page.</summary>
    public IActionResult OnGet()
    {
        Set = Figures.Read(Person, Filter, IsExport, Dimension.Audience);
        Reached = Penetration.Of(Set.Cells, Filter, notes.Read(NoteKind.Headcount, DateOnly.MinValue, Filter.To.LastDay));
        Entries = [.. Enum.GetValues<NoteKind>().Select(kind => (kind, notes.Read(kind, Filter.From.FirstDay, Filter.To.LastDay)))];
        return PageOr(() => [.. Entries.Where(entry => entry.Kind != NoteKind.Remark).Select(Table)]);
    }

    /// <summary>Enters, approves or erases.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        var form = await Request.ReadFormAsync(HttpContext.RequestAborted);
        var back = $"{Address(Path)}?{Filter.ToQuery()}";
        if (Number(form["approve"]) is { } approved)
        {
            return MayApprove ? await DoneAsync(notes.ApproveAsync(Person, approved), back) : Forbid(DeskPerson.Scheme);
        }

        if (!MayWrite)
        {
            return Forbid(DeskPerson.Scheme);
        }

        if (Number(form["erase"]) is { } erased)
        {
            return await DoneAsync(notes.EraseAsync(Person, erased), back);
        }

        if (!Enum.TryParse<NoteKind>(form["kind"], out var kind) || !Enum.IsDefined(kind) || Field("title").Length == 0
            || !DateOnly.TryParseExact(form["day"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return Redirect(back + "&incomplete=1");
        }

        var content = new NoteContent
        {
            Title = Field("title"),
            Unit = Field("unit"),
            Baseline = Field("baseline"),
            Target = Field("target"),
            Value = Field("value"),
            Source = Field("source"),
            Audience = AudienceNames.Parse(form["audience"])?.Name() ?? "",
            Tag = Enum.TryParse<RemarkTag>(form["tag"], out var tag) && Enum.IsDefined(tag) ? tag : RemarkTag.Difficulty,
        };
        return await DoneAsync(notes.AddAsync(Person, kind, day, content), back);

        string Field(string name) => form[name].ToString().Trim() is var text && text.Length > NoteDesk.LongestField ? text[..NoteDesk.LongestField] : form[name].ToString().Trim();
    }

    private ExportTable Table((NoteKind Kind, IReadOnlyList<DeskNote> Notes) entry) => new(
        T(ReportTexts.Of(entry.Kind)), [T(KpisTexts.What), T(KpisTexts.Unit), T(KpisTexts.Day), T(KpisTexts.Baseline), T(KpisTexts.Target), T(KpisTexts.Value), T(KpisTexts.Source)],
        [
            .. entry.Notes.Select(note => (IReadOnlyList<ExportCell>)
                [.. new[] { note.Content.Title, note.Content.Unit, note.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), note.Content.Baseline, note.Content.Target, note.Content.Value, note.Content.Source }.Select(ExportCell.Of)]),
        ]);

    private async Task<IActionResult> DoneAsync(Task<int> work, string back)
    {
        await work;
        return Redirect(back);
    }

    private static long? Number(string? text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
