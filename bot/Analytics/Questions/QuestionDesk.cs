using System.Globalization;
using System.Text;
using Assistant.Bot.Access;
using Assistant.Bot.Analytics.Gaps;
using Assistant.Bot.Data;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Languages;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Analytics.Questions;

/// <summary>Lists, searches and hides questions for whoever may read them; the access log knows before the first text is opened.</summary>
internal sealed class QuestionDesk(Database database, GroupCommit writer, DataKey key, DeskJournal journal, IOptions<SignalOptions> options)
{
    /// <summary>Questions on one page.</summary>
    public const int PageSize = 25;

    // Texts are sealed, so that a search opens them one by one.
    private const int MostSearched = 1000;

    /// <summary>A page of questions.</summary>
    /// <param name="person">Who reads.</param>
    /// <param name="filter">Which.</param>
    /// <param name="search">Words that must all stand in the text; empty for all.</param>
    /// <param name="before">Only those recorded before this one.</param>
    public async Task<QuestionPage> ReadAsync(DeskPerson person, SignalFilter filter, string search, long before)
    {
        if (!QuestionTable.CanList(filter))
        {
            return new QuestionPage([], Next: null);
        }

        var scope = SignalScope.Of(person.ScopesFor(DeskPolicy.Questions), options.Value.StaffStructure);
        var words = search.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var rows = database.Read(db => QuestionTable.List(db, filter, scope, before, words.Length > 0 ? MostSearched : PageSize + 1));
        await journal.SawAsync(person, words.Length > 0 ? "search" : "questions", filter.ToQuery(), Math.Min(rows.Count, words.Length > 0 ? MostSearched : PageSize));
        var found = rows.Select(row => (Row: row, Text: Open(row))).Where(pair => pair.Text is not null && words.All(word => Has(pair.Text, word)))
            .Select(pair => new ListedQuestion(pair.Row, pair.Text!)).Take(PageSize + 1).ToList();

        // Whoever finds little can look further back: what was not searched is not said to be absent.
        var next = found.Count > PageSize ? found[PageSize - 1].Row.Id : words.Length > 0 && rows.Count == MostSearched ? rows[^1].Id : (long?)null;
        return new QuestionPage([.. found.Take(PageSize)], next) { Searched = words.Length > 0 ? rows.Count : null };
    }

    /// <summary>The facts behind a number without a text, for a file: what of it may leave the house.</summary>
    /// <returns>Null when fewer than ten people asked.</returns>
    public async Task<IReadOnlyList<ListedSignal>?> ListAsync(DeskPerson person, SignalFilter filter)
    {
        var listed = database.Read(db => SignalList.Read(db, filter, Shown.Outside));
        await journal.SawAsync(person, "facts", filter.ToQuery(), listed?.Count ?? 0);
        return listed;
    }

    /// <summary>Erases a text at once, because personal data was left in it. The facts stay.</summary>
    public Task<int> HideAsync(DeskPerson person, long id)
    {
        var scope = SignalScope.Of(person.ScopesFor(DeskPolicy.Questions), options.Value.StaffStructure);
        return writer.WriteAsync(db =>
        {
            journal.Note(db, person, "hide", string.Create(CultureInfo.InvariantCulture, $"question {id}"));
            return db.Execute($"DELETE FROM signal_texts WHERE signal = @p1 AND signal IN (SELECT s.id FROM signals s WHERE {scope.Sql})", id, scope.Name);
        });
    }

    private string? Open(ListedRow row) => key.Open(row.Text, SignalLog.OwnerOf(row.Reference, key)) is { } plain ? Encoding.UTF8.GetString(plain) : null;

    private static bool Has(string text, string word) => CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, word, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;
}

/// <summary>A page of questions.</summary>
/// <param name="Questions">The questions, latest first.</param>
/// <param name="Next">Before which one the next page begins; null when there is none.</param>
internal sealed record QuestionPage(IReadOnlyList<ListedQuestion> Questions, long? Next)
{
    /// <summary>How many texts were searched; null when nothing was searched for.</summary>
    public int? Searched { get; init; }
}

/// <summary>A question that was opened.</summary>
/// <param name="Row">What is known of it.</param>
/// <param name="Text">The redacted text.</param>
internal sealed record ListedQuestion(ListedRow Row, string Text)
{
    /// <summary>Its language; null when it could not be told.</summary>
    public Language? Language => (Language?)Row.Language;
}
