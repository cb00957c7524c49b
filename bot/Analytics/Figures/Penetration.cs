using System.Globalization;
using Assistant.Bot.Analytics.Notes;
using Assistant.Knowledge.Passages;

namespace Assistant.Bot.Analytics.Figures;

/// <summary>How many of those who could ask did so: people of the busiest month beside a headcount that somebody entered with its source.</summary>
/// <param name="Audience">Of which class of people.</param>
/// <param name="People">The people of the month in which most asked; null when too few in every month.</param>
/// <param name="Headcount">How many there are.</param>
/// <param name="Day">Of which day that is.</param>
/// <param name="Source">Where it comes from.</param>
internal sealed record Penetration(Audience Audience, long? People, long Headcount, DateOnly Day, string Source)
{
    /// <summary>The share, 0 to 1; null when it may not be shown, or more asked than there are said to be.</summary>
    public double? Share => People is { } people && Headcount >= people ? (double)people / Headcount : null;

    /// <summary>Puts people beside the latest headcount of each class, over the whole programme only: that is what headcounts are of.</summary>
    /// <param name="cells">Cells with the dimension of audiences.</param>
    /// <param name="filter">The filter.</param>
    /// <param name="headcounts">The entries, in any order.</param>
    public static IReadOnlyList<Penetration> Of(CellSet cells, SignalFilter filter, IReadOnlyList<DeskNote> headcounts) => filter.Scope.Length > 0 || filter.Language is not null ? [] :
    [
        .. from note in headcounts.OrderByDescending(note => note.Day).ThenByDescending(note => note.Id)
           let audience = AudienceNames.Parse(note.Content.Audience)
           let headcount = Number(note.Content.Value)
           where audience is not null && headcount > 0 && note.Content.Source.Length > 0
           group (note, Headcount: headcount.Value) by audience.Value into same
           orderby same.Key
           let latest = same.First()
           let people = cells.ActorsByMonth(filter with { Dimension = Dimension.Audience, Value = same.Key.Name(), Ending = null }).Max(month => (long?)month.Actors)
           select new Penetration(same.Key, people, latest.Headcount, latest.note.Day, latest.note.Content.Source),
    ];

    // As people write it: 4 000, 4.000 or 4000.
    private static long? Number(string text) =>
        long.TryParse(string.Concat(text.Where(char.IsAsciiDigit)), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && text.All(letter => char.IsAsciiDigit(letter) || char.IsWhiteSpace(letter) || letter is '.' or ',' or '’' or '\'')
            ? number
            : null;
}
