using Assistant.Bot.Data;
using Assistant.Bot.Signals;

namespace Assistant.Bot.Analytics;

/// <summary>Counts the months whose pseudonyms still live, so that every page reads the same counted cells. A month that is older keeps the counts that it has.</summary>
internal sealed class CellCounting(Database database, GroupCommit writer, TimeProvider clock)
{
    /// <summary>The fewest people of what coordinators may see.</summary>
    public const int LeastInside = 5;

    /// <summary>The fewest people of what leaves the house.</summary>
    public const int LeastOutside = 10;

    /// <summary>Counts every month that can still be counted in full.</summary>
    /// <param name="cancellationToken">Stops between two months.</param>
    public async Task CountAsync(CancellationToken cancellationToken)
    {
        var today = BrusselsTime.DateOf(clock.GetUtcNow());
        var through = database.Read(db => db.Number("SELECT MAX(id) FROM signals")) ?? 0;
        for (var month = Month.Of(today.AddDays(-SignalRetention.KeyDays)); !Month.Of(today).IsBefore(month); month = month.Plus(1))
        {
            if (SignalRetention.KeysAreComplete(month, today))
            {
                await CountAsync(month, through, cancellationToken);
            }
        }

        await MarkAsync(through);
    }

    /// <summary>Says how far everything is counted.</summary>
    public Task<bool> MarkAsync(long through) => writer.WriteAsync(db =>
    {
        CellTable.SetMark(db, CellTable.CountedThrough, through);
        CellTable.SetMark(db, CellTable.CountedAt, clock.GetUtcNow().ToUnixTimeMilliseconds());
        return true;
    });

    /// <summary>Counts one month, whatever its age.</summary>
    public async Task CountAsync(Month month, long through, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var facts = database.Read(db => FactsTable.OfMonth(db, month, through));
        var counted = Hide(MonthCells.Of(facts));
        var uses = PassageUse.Of(facts);
        var before = database.Read(db => CellTable.ReadMonth(db, month)).ToDictionary(cell => cell.Key);
        var changed = counted.Where(cell => !before.TryGetValue(cell.Key, out var same) || same != cell).ToList();
        var gone = before.Keys.Except(counted.Select(cell => cell.Key)).ToList();
        await writer.WriteAsync(db =>
        {
            CellTable.Change(db, month, changed, gone);
            PassageUse.Replace(db, month, uses);
            return true;
        });
    }

    /// <summary>Says of each cell how far it may be shown.</summary>
    public static IReadOnlyList<MonthCell> Hide(MonthCells month)
    {
        var inside = SmallCells.Hide(month, LeastInside, []);
        var outside = SmallCells.Hide(month, LeastOutside, inside);
        return [.. month.Cells.Select(cell => new MonthCell(cell.Key, cell.Value, inside.Contains(cell.Key) ? Shown.Nobody : outside.Contains(cell.Key) ? Shown.Inside : Shown.Outside))];
    }
}
