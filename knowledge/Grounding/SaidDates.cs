using System.Globalization;
using System.Text.RegularExpressions;

namespace Assistant.Knowledge.Grounding;

/// <summary>The dates of a text in French, Dutch or English.</summary>
internal static class SaidDates
{
    private static readonly string[][] Months =
    [
        ["janvier", "januari", "january"], ["fevrier", "février", "februari", "february"], ["mars", "maart", "march"], ["avril", "april"], ["mai", "mei", "may"],
        ["juin", "juni", "june"], ["juillet", "juli", "july"], ["aout", "août", "augustus", "august"], ["septembre", "september"],
        ["octobre", "oktober", "october"], ["novembre", "november"], ["decembre", "décembre", "december"],
    ];

    private static readonly Dictionary<string, int> MonthNumbers =
        Months.SelectMany((names, index) => names.Select(name => (name, index + 1))).ToDictionary(pair => pair.name, pair => pair.Item2, StringComparer.OrdinalIgnoreCase);

    private static readonly string Month = $"(?<month>{string.Join('|', MonthNumbers.Keys)})";

    private static readonly Regex[] Rules =
    [
        new(@"\b(?<year>\d{4})-(?<monthNumber>\d{1,2})-(?<day>\d{1,2})\b", FactText.Rule),
        new(@"\b(?<day>\d{1,2})[/.-](?<monthNumber>\d{1,2})[/.-](?<year>\d{4})\b", FactText.Rule),
        new($@"\b(?<day>\d{{1,2}})(er|e|de|ste|st|nd|rd|th)?\s+(of\s+)?{Month}(,?\s+(?<year>\d{{4}}))?\b", FactText.Rule),
        new($@"\b{Month}\s+(?<day>\d{{1,2}})(st|nd|rd|th)?(,?\s+(?<year>\d{{4}}))?\b", FactText.Rule),
        new($@"\b{Month}\s+(?<year>\d{{4}})\b", FactText.Rule),
    ];

    // A month alone: not "may", which asks for permission more often.
    private static readonly Regex Alone = new($@"\b(?<month>{string.Join('|', MonthNumbers.Keys.Where(name => name != "may"))})\b", FactText.Rule);

    /// <summary>Takes them out of a text.</summary>
    public static IReadOnlyList<SaidDate> Take(FactText text) => [.. Rules.Append(Alone).SelectMany(text.Take).Select(Read)];

    private static SaidDate Read(Match match) => new(
        Number(match.Groups["day"]),
        Number(match.Groups["monthNumber"]) ?? MonthNumbers[match.Groups["month"].Value],
        Number(match.Groups["year"]));

    private static int? Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : null;
}

/// <summary>A date as a text says it.</summary>
/// <param name="Day">1 to 31; null when only a month is named.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Year">Four digits; null when it is not named.</param>
internal sealed record SaidDate(int? Day, int Month, int? Year)
{
    /// <summary>Whether another date says all that this one says.</summary>
    public bool IsSaidBy(SaidDate other) => Month == other.Month && (Day is null || Day == other.Day) && (Year is null || Year == other.Year);
}
