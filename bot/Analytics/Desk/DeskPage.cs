using System.Globalization;
using Assistant.Bot.Access;
using Assistant.Bot.Analytics.Exports;
using Assistant.Knowledge.Languages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Assistant.Bot.Analytics.Desk;

/// <summary>What every page of the desk has: a language, who sits there, a title, and where the other pages are.</summary>
internal abstract class DeskPage : PageModel
{
    /// <summary>The language of the page: what its address says, otherwise what the browser prefers, otherwise French.</summary>
    public Language Language => LanguageCodes.Parse(RouteData.Values["lang"] as string) ?? Preferred() ?? Language.French;

    /// <summary>How this language writes numbers and days.</summary>
    public CultureInfo Culture => Trilingual.CultureOf(Language);

    /// <summary>Who sits at the desk.</summary>
    /// <exception cref="InvalidOperationException">Nobody does; the page's policy lets nobody come here so.</exception>
    public DeskPerson Person => DeskPerson.In(User) ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>Whether somebody is signed in.</summary>
    public bool IsSignedIn => DeskPerson.In(User) is not null;

    /// <summary>The title.</summary>
    public abstract Trilingual Title { get; }

    /// <summary>The page's place below its language, with a leading slash; empty for the first page.</summary>
    public abstract string Place { get; }

    /// <summary>Whether the filter bar is shown.</summary>
    public virtual bool HasFilter => false;

    /// <summary>The pages that this person may open, in the order of the navigation.</summary>
    public IEnumerable<(string Place, Trilingual Name)> Navigation => DeskMap.Pages.Where(page => Person.May(page.Policy)).Select(page => (page.Place, page.Name));

    /// <summary>A text in the page's language.</summary>
    public string T(Trilingual text) => text.In(Language);

    /// <summary>A text in the page's language, with values.</summary>
    public string T(Trilingual text, params ReadOnlySpan<object?> values) => text.In(Language, values);

    /// <summary>The address of a page of the desk in the page's language.</summary>
    public string Address(string place) => $"{DeskSignIn.Root}/{Language.Code()}{place}";

    /// <summary>The address of this page in another language, with the same filter.</summary>
    public virtual string In(Language language) => $"{DeskSignIn.Root}/{language.Code()}{Place}{Request.QueryString}";

    /// <summary>Whether what the page lists leaves the house as a file, and is of ten people at least.</summary>
    protected bool IsExport => Request.Query["as"].ToString() is "csv" or "xlsx";

    /// <summary>The address of what this page lists in another form.</summary>
    public virtual string As(string form) => $"{Address(Place)}?as={form}";

    /// <summary>The page, or what it lists as a file.</summary>
    /// <param name="tables">What it lists.</param>
    /// <param name="name">What tells this file from another one of the page, such as its period; empty for nothing.</param>
    protected IActionResult FileOrPage(Func<IReadOnlyList<ExportTable>> tables, string name)
    {
        var file = string.Join('-', new[] { Place.Trim('/').Replace('/', '-'), name, Language.Code() }.Where(part => part.Length > 0));
        return Request.Query["as"].ToString() switch
        {
            "csv" => File(CsvFile.Write(tables()), CsvFile.ContentType, file + ".csv"),
            "xlsx" => File(XlsxFile.Write(tables()), XlsxFile.ContentType, file + ".xlsx"),
            _ => Page(),
        };
    }

    /// <summary>A day as this language writes it.</summary>
    public string Day(DateOnly day) => Trilingual.Day(day, Language);

    /// <summary>A day in few letters, for tables.</summary>
    public string ShortDay(DateOnly day) => day.ToString("d", Culture);

    /// <summary>A moment as this language writes it, in the time of this machine.</summary>
    public string Moment(DateTimeOffset moment) => moment.ToLocalTime().ToString("d MMM yyyy HH:mm", Culture);

    private Language? Preferred() => Request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(wanted => wanted.Quality ?? 1)
        .Select(wanted => LanguageCodes.Parse(wanted.Value.Value))
        .FirstOrDefault(language => language is not null);
}
