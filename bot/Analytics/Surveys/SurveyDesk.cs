using Assistant.Bot.Access;
using Assistant.Bot.Data;
using Assistant.Bot.Signals;

namespace Assistant.Bot.Analytics.Surveys;

/// <summary>Reads what the questionnaire says, opens and closes it, and takes in what was answered elsewhere.</summary>
internal sealed class SurveyDesk(Database database, GroupCommit writer, DeskJournal journal, SurveyPeriod period, TimeProvider clock)
{
    /// <summary>The longest time that it can be opened for, days.</summary>
    public const int LongestDays = 366;

    /// <summary>The last day on which it is offered; null when it is closed.</summary>
    public DateOnly? Until => period.Until;

    /// <summary>What it says of a filter's scope and months.</summary>
    /// <param name="filter">The filter: its scope and its months count, in all languages together.</param>
    /// <param name="least">The fewest people that may be shown.</param>
    public SurveyFigures Read(SignalFilter filter, int least) => database.Read(db => SurveyFigures.Of(Months(db, filter.Scope), filter.From, filter.To, least));

    /// <summary>Opens it until a day, or closes it.</summary>
    /// <returns>Whether the day was a possible one.</returns>
    public async Task<bool> SetAsync(DeskPerson person, DateOnly? until)
    {
        var today = BrusselsTime.DateOf(clock.GetUtcNow());
        if (until < today || until > today.AddDays(LongestDays))
        {
            return false;
        }

        return await writer.WriteAsync(db =>
        {
            SurveyPeriod.Set(db, until);
            journal.Note(db, person, "survey", until is { } day ? $"open until {day:yyyy-MM-dd}" : "closed");
            return true;
        });
    }

    /// <summary>Takes in what was answered on paper or in another tool, all of it or nothing.</summary>
    public Task<int> BringAsync(DeskPerson person, IReadOnlyList<BroughtAnswer> answers) => writer.WriteAsync(db =>
    {
        journal.Note(db, person, "survey", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{answers.Count} answers brought"));
        foreach (var (date, answer) in answers)
        {
            SurveyTable.Answer(db, answer, date);
        }

        return answers.Count;
    });

    // A scope is everybody, one structure, or those without one.
    private static List<SurveyMonth> Months(DbStatements db, string scope)
    {
        var offers = db.All(
            "SELECT week, SUM(count) FROM survey_offers WHERE @p1 = '' OR (CASE WHEN structure = '' THEN '-' ELSE structure END) = @p1 GROUP BY week",
            row => (Month: MonthOf(row.GetInt64(0)), Count: Convert.ToInt64(row[1], System.Globalization.CultureInfo.InvariantCulture)), scope).ToLookup(row => row.Month, row => row.Count);
        var answers = db.All(
            "SELECT week, useful, otherwise, origin, COUNT(*) FROM survey_answers WHERE @p1 = '' OR COALESCE(structure, '-') = @p1 GROUP BY week, useful, otherwise, origin",
            row => (Month: MonthOf(row.GetInt64(0)), Useful: row.GetInt64(1), Otherwise: row.IsDBNull(2) ? 0 : row.GetInt64(2), Origin: row.GetInt64(3), Count: row.GetInt64(4)), scope).ToLookup(row => row.Month);
        return
        [
            .. offers.Select(same => same.Key).Union(answers.Select(same => same.Key)).OrderBy(month => month.Key).Select(month => new SurveyMonth(
                month, offers[month].Sum(), answers[month].Sum(row => row.Count), answers[month].Where(row => row.Useful >= SurveyAnswer.LeastUseful).Sum(row => row.Count),
                [.. Enum.GetValues<Otherwise>().Select(way => answers[month].Where(row => row.Otherwise == (long)way).Sum(row => row.Count))],
                answers[month].Where(row => row.Origin == (long)SurveyOrigin.Brought).Sum(row => row.Count))),
        ];
    }

    private static Month MonthOf(long week) => Month.Of(BrusselsTime.DateOfDay(week));
}

/// <summary>One answer that a coordinator brings.</summary>
/// <param name="Date">The day on which it was given.</param>
/// <param name="Answer">The answer.</param>
internal sealed record BroughtAnswer(DateOnly Date, SurveyAnswer Answer);
