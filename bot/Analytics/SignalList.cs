using Assistant.Bot.Data;

namespace Assistant.Bot.Analytics;

/// <summary>The questions behind a number: the same filter, the same months, the same last signal, and so the same count.</summary>
internal static class SignalList
{
    /// <summary>Lists the questions of a filter, newest first, from the months in which their number may be seen.</summary>
    /// <param name="db">The connection.</param>
    /// <param name="filter">The filter.</param>
    /// <param name="seen">Where they are seen.</param>
    /// <returns>Null when their number is hidden in every month: then only the texts may be seen, with language and week.</returns>
    public static IReadOnlyList<ListedSignal>? Read(DbStatements db, SignalFilter filter, Shown seen)
    {
        var cells = CellSet.Read(db, filter, seen, filter.Dimension);
        if (cells.Count(filter).IsHidden)
        {
            return null;
        }

        var through = CellTable.Mark(db, CellTable.CountedThrough) ?? 0;
        return
        [
            .. filter.Months.Where(month => !cells.Count(filter with { From = month, To = month }).IsHidden)
                .SelectMany(month => MonthCells.In(FactsTable.OfMonth(db, month, through), filter.Key))
                .OrderByDescending(fact => fact.AskedAt)
                .Select(ListedSignal.Of),
        ];
    }
}

/// <summary>What may be seen of one question. No channel, audience or structure: together with a day they would point to somebody.</summary>
/// <param name="Signal">The signal's id.</param>
/// <param name="Week">The Monday of its week.</param>
/// <param name="Language">The language.</param>
/// <param name="Ending">How it ended.</param>
/// <param name="Item">The subject of the matched passage; null when none.</param>
/// <param name="Feedback">1 for a thumb up, -1 for a thumb down, 0 for none.</param>
/// <param name="IsEscalated">Whether a human was asked for.</param>
internal sealed record ListedSignal(long Signal, DateOnly Week, LanguageChoice Language, Ending Ending, string? Item, int Feedback, bool IsEscalated)
{
    /// <summary>What may be seen of some facts.</summary>
    public static ListedSignal Of(SignalFacts fact) => new(
        fact.Id, fact.Date.AddDays(-(((int)fact.Date.DayOfWeek + 6) % 7)), fact.Language, fact.Ending, fact.Item, fact.Feedback, fact.IsEscalated);
}
