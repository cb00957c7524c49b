namespace Assistant.Bot.Analytics.Gaps;

/// <summary>Days as the desk shows them: a question by its week only.</summary>
internal static class GapDays
{
    /// <summary>The Monday of the week of a day.</summary>
    /// <param name="day">Days since 1970.</param>
    public static DateOnly Week(long day)
    {
        var date = Date(day);
        return date.AddDays(-(((int)date.DayOfWeek + 6) % 7));
    }

    /// <summary>The date of a day.</summary>
    /// <param name="day">Days since 1970.</param>
    public static DateOnly Date(long day) => DateOnly.FromDateTime(DateTime.UnixEpoch).AddDays((int)day);
}
