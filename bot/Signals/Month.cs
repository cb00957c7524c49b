using System.Globalization;

namespace Assistant.Bot.Signals;

/// <summary>A calendar month in Brussels: the smallest period for which figures are made.</summary>
/// <param name="Year">The year.</param>
/// <param name="Number">1 to 12.</param>
internal readonly record struct Month(int Year, int Number)
{
    /// <summary>As it is stored: 202611.</summary>
    public long Key => (Year * 100) + Number;

    /// <summary>Its first day.</summary>
    public DateOnly FirstDay => new(Year, Number, 1);

    /// <summary>Its last day.</summary>
    public DateOnly LastDay => FirstDay.AddMonths(1).AddDays(-1);

    /// <summary>The month of a date.</summary>
    public static Month Of(DateOnly date) => new(date.Year, date.Month);

    /// <summary>The month of a moment in Brussels.</summary>
    public static Month Of(DateTimeOffset moment) => Of(BrusselsTime.DateOf(moment));

    /// <summary>The month that is stored as a number.</summary>
    public static Month FromKey(long key) => new((int)(key / 100), (int)(key % 100));

    /// <summary>Reads <c>2026-11</c>.</summary>
    /// <returns>The month; null when it is none.</returns>
    public static Month? Parse(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? Of(date) : null;

    /// <summary>So many months later, or earlier when negative.</summary>
    public Month Plus(int months) => Of(FirstDay.AddMonths(months));

    /// <summary>How many months lie between this month and a later one, both counted.</summary>
    public int To(Month last) => ((last.Year - Year) * 12) + last.Number - Number + 1;

    /// <summary>Whether it comes before another month.</summary>
    public bool IsBefore(Month other) => Key < other.Key;

    /// <inheritdoc/>
    public override string ToString() => FirstDay.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
