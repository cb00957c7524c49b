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

    // The rules may be newer than what an older program counted.
    private volatile bool _hasCounted;

    /// <summary>Counts every month that can still be counted in full, when a day is over and ten people at least have asked since the last time.</summary>
    /// <remarks>Whoever looks at figures that follow every question would see each one come, with all that is told apart of it. A month that is over is counted whole, however few asked on its last days.</remarks>
    /// <param name="cancellationToken">Stops between two months.</param>
    public async Task CountAsync(CancellationToken cancellationToken)
    {
        var today = BrusselsTime.DateOf(clock.GetUtcNow());
        var (through, isNew) = database.Read(db => ThroughWhich(db, today));
        if (!isNew && _hasCounted)
        {
            return;
        }

        for (var month = Month.Of(today.AddDays(-SignalRetention.KeyDays)); !Month.Of(today).IsBefore(month); month = month.Plus(1))
        {
            if (SignalRetention.KeysAreComplete(month, today))
            {
                await CountAsync(month, through, cancellationToken);
            }
        }

        if (isNew)
        {
            await MarkAsync(through, BrusselsTime.StartOf(today));
        }

        _hasCounted = true;
    }

    /// <summary>Says how far everything is counted.</summary>
    /// <param name="through">The last signal.</param>
    /// <param name="until">The moment, as milliseconds since 1970.</param>
    public Task<bool> MarkAsync(long through, long until) => writer.WriteAsync(db =>
    {
        CellTable.SetMark(db, CellTable.CountedThrough, through);
        CellTable.SetMark(db, CellTable.CountedAt, until);
        return true;
    });

    private static (long Through, bool IsNew) ThroughWhich(DbStatements db, DateOnly today)
    {
        var before = CellTable.Mark(db, CellTable.CountedThrough) ?? 0;
        var through = db.Number("SELECT MAX(id) FROM signals WHERE day < @p1", BrusselsTime.DayNumber(today)) ?? 0;
        var people = db.Number("SELECT COUNT(DISTINCT actor) FROM signals WHERE id > @p1 AND id <= @p2 AND is_test = 0", before, through) ?? 0;
        var isOver = db.Number("SELECT 1 FROM signals WHERE id > @p1 AND id <= @p2 AND day < @p3 LIMIT 1", before, through, BrusselsTime.DayNumber(Month.Of(today).FirstDay)) is not null;
        return people >= LeastOutside || isOver ? (through, true) : (before, false);
    }

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
        var cells = new CellRelations(month);
        var inside = SmallCells.Hide(cells, LeastInside, []);
        var outside = SmallCells.Hide(cells, LeastOutside, inside);
        return [.. month.Cells.Select(cell => new MonthCell(cell.Key, cell.Value, inside.Contains(cell.Key) ? Shown.Nobody : outside.Contains(cell.Key) ? Shown.Inside : Shown.Outside))];
    }
}
