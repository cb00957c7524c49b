using Assistant.Bot.Signals;

namespace Assistant.Bot.Analytics.Surveys;

/// <summary>What the questionnaire says, once enough people have filled it in.</summary>
/// <param name="Offered">How often the Assistant offered it.</param>
/// <param name="Respondents">How many filled it in, in the months that are given.</param>
/// <param name="Useful">How many of them found the Assistant useful or very useful.</param>
/// <param name="Otherwise">What they would have done without it, for those who said; in the order of the questionnaire.</param>
/// <param name="Brought">How many of them coordinators brought from elsewhere.</param>
/// <param name="HiddenMonths">The months that are left out because too few people answered in them.</param>
internal sealed record SurveyFigures(long Offered, long Respondents, long Useful, IReadOnlyList<long> Otherwise, long Brought, int HiddenMonths)
{
    /// <summary>Those who found it useful; null when nobody answered, or too few.</summary>
    public Share? UsefulShare => Respondents == 0 ? null : new Share(Useful, Respondents, HiddenMonths);

    /// <summary>
    /// Adds months up. Consecutive months are taken together until they hold enough people, always from the first month on and whatever the filter is: so the difference of two periods holds
    /// enough people too, because both are made of the same pieces.
    /// </summary>
    /// <param name="months">Every month in which something was answered, in order.</param>
    /// <param name="from">The first month of the filter.</param>
    /// <param name="to">The last one.</param>
    /// <param name="least">The fewest people that may be shown.</param>
    public static SurveyFigures Of(IReadOnlyList<SurveyMonth> months, Month from, Month to, int least)
    {
        ArgumentNullException.ThrowIfNull(months);
        var (pieces, piece) = (new List<List<SurveyMonth>>(), new List<SurveyMonth>());
        foreach (var month in months)
        {
            piece.Add(month);
            if (piece.Sum(each => each.Respondents) >= least)
            {
                pieces.Add(piece);
                piece = [];
            }
        }

        var shown = pieces.Where(months => !months[0].Month.IsBefore(from) && !to.IsBefore(months[^1].Month)).SelectMany(months => months).ToList();
        var asked = months.Where(month => month.Respondents > 0 && !month.Month.IsBefore(from) && !to.IsBefore(month.Month)).ToList();
        return new SurveyFigures(
            months.Where(month => !month.Month.IsBefore(from) && !to.IsBefore(month.Month)).Sum(month => month.Offered), shown.Sum(month => month.Respondents), shown.Sum(month => month.Useful),
            [.. Enum.GetValues<Otherwise>().Select((_, i) => shown.Sum(month => month.Otherwise[i]))], shown.Sum(month => month.Brought), asked.Except(shown).Count());
    }
}

/// <summary>What was answered in a month.</summary>
/// <param name="Month">The month in which the week began.</param>
/// <param name="Offered">How often the Assistant offered the questionnaire.</param>
/// <param name="Respondents">How many filled it in.</param>
/// <param name="Useful">How many found it useful.</param>
/// <param name="Otherwise">What they would have done without it, in the order of the questionnaire.</param>
/// <param name="Brought">How many were brought from elsewhere.</param>
internal sealed record SurveyMonth(Month Month, long Offered, long Respondents, long Useful, IReadOnlyList<long> Otherwise, long Brought);
