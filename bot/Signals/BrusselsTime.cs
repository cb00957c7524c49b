namespace Assistant.Bot.Signals;

/// <summary>Days and months as they are in Brussels, whatever the clock of the machine is set to; computed once, when something is recorded.</summary>
internal static class BrusselsTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels");

    /// <summary>The date in Brussels.</summary>
    public static DateOnly DateOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Zone).DateTime);

    /// <summary>A date as days since 1970.</summary>
    public static long DayNumber(DateOnly date) => date.DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;

    /// <summary>The date of days since 1970.</summary>
    public static DateOnly DateOfDay(long day) => DateOnly.FromDateTime(DateTime.UnixEpoch).AddDays((int)day);

    /// <summary>The day in Brussels, as days since 1970.</summary>
    public static long DayOf(DateTimeOffset moment) => DayNumber(DateOf(moment));

    /// <summary>The moment at which a day begins in Brussels, as milliseconds since 1970.</summary>
    public static long StartOf(DateOnly date)
    {
        var midnight = date.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Zone.GetUtcOffset(midnight)).ToUnixTimeMilliseconds();
    }
}
