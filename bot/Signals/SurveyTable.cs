using Assistant.Bot.Data;
using Assistant.Knowledge.Languages;

namespace Assistant.Bot.Signals;

/// <summary>The statements on the questionnaire: how often it was offered, and what was answered.</summary>
internal static class SurveyTable
{
    private const int WeekDays = 7;

    // 1 January 1970 was a Thursday.
    private const int FirstMonday = 4;

    /// <summary>Counts an offer.</summary>
    public static void Offer(DbStatements db, SurveyOffer offer, DateOnly date) => db.Execute(
        """
        INSERT INTO survey_offers (week, language, audience, structure, count) VALUES (@p1, @p2, @p3, @p4, 1)
        ON CONFLICT (week, language, audience, structure) DO UPDATE SET count = survey_offers.count + 1
        """,
        WeekOf(date), offer.Language.Code(), (long)offer.Audience, offer.Structure ?? "");

    /// <summary>Keeps an answer.</summary>
    public static void Answer(DbStatements db, SurveyAnswer answer, DateOnly date) => db.Execute(
        "INSERT INTO survey_answers (week, language, audience, structure, origin, useful, otherwise) VALUES (@p1, @p2, @p3, @p4, @p5, @p6, @p7)",
        WeekOf(date), answer.Language.Code(), (long)answer.Audience, answer.Structure, (long)answer.Origin, (long)answer.Useful, (long?)answer.Otherwise);

    /// <summary>The Monday of a date's week, as days since 1970: nobody needs the day.</summary>
    public static long WeekOf(DateOnly date)
    {
        var day = BrusselsTime.DayNumber(date);
        return day - ((day - FirstMonday) % WeekDays);
    }
}
