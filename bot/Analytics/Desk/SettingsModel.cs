using System.Globalization;
using Assistant.Bot.Access;
using Assistant.Bot.Analytics.Exports;
using Assistant.Bot.Signals;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Analytics.Desk;

/// <summary>Who may do what, the rules in force, and the access log.</summary>
[Authorize(DeskPolicy.Settings)]
internal sealed class SettingsModel(DeskJournal journal, OneTimeLinks links, IOptions<DeskOptions> options, IOptions<SignalOptions> signals) : DeskPage
{
    /// <summary>The page's place.</summary>
    public const string Path = "/settings";

    private const int RowsShown = 100;
    private const int RowsInAFile = 100_000;
    private const int DaysOfLosses = 90;
    private const int LongestName = 60;

    /// <inheritdoc/>
    public override Trilingual Title => DeskTexts.Settings;

    /// <inheritdoc/>
    public override string Place => Path;

    /// <summary>The settings of the desk.</summary>
    public DeskOptions Options => options.Value;

    /// <summary>The settings of signals.</summary>
    public SignalOptions Signals => signals.Value;

    /// <summary>Whether links can be made: only where nobody signs in otherwise, and by somebody who came by one.</summary>
    public bool MayInvite => !options.Value.HasAuthority && Person.IsLocal;

    /// <summary>A link that was just made; shown once.</summary>
    public string? Link { get; private set; }

    /// <summary>Questions of the last days that could not be stored.</summary>
    public long Lost { get; private set; }

    /// <summary>The access log, newest first.</summary>
    public IReadOnlyList<JournalEntry> Log { get; private set; } = [];

    /// <summary>Shows the page.</summary>
    public IActionResult OnGet()
    {
        Log = journal.Latest(IsExport ? RowsInAFile : RowsShown);
        Lost = journal.LostSignals(DaysOfLosses);
        return FileOrPage(Tables, "");
    }

    /// <summary>Makes a link for a second person.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!MayInvite)
        {
            return Forbid(DeskPerson.Scheme);
        }

        var form = await Request.ReadFormAsync(HttpContext.RequestAborted);
        var name = form["name"].ToString().Trim();
        Link = $"{Request.Scheme}://{Request.Host}{DeskSignIn.LinkPath}?ticket={links.Make(OneTimeLinks.Local(name.Length is > 0 and <= LongestName ? name : "2"))}";
        Log = journal.Latest(RowsShown);
        Lost = journal.LostSignals(DaysOfLosses);
        return Page();
    }

    private IReadOnlyList<ExportTable> Tables() =>
    [
        new(
            T(SettingsTexts.LogTitle), [T(SettingsTexts.When), T(SettingsTexts.Who), T(SettingsTexts.What), T(SettingsTexts.About), T(SettingsTexts.Texts)],
            [
                .. Log.Select(entry => (IReadOnlyList<ExportCell>)
                [
                    ExportCell.Of(entry.At.ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture)), ExportCell.Of(entry.Name), ExportCell.Of(JournalTexts.Screen(entry.Screen, Language)),
                    ExportCell.Of(JournalTexts.Subject(entry.Subject, Language)), ExportCell.Of(entry.Texts),
                ]),
            ]),
    ];
}
