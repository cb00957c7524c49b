using Assistant.Bot.Access;
using Assistant.Bot.Analytics.Curation;
using Assistant.Bot.Data;
using Assistant.Bot.Signals;
using Assistant.Knowledge.Languages;
using Assistant.Knowledge.Store;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Analytics.Figures;

/// <summary>Reads the cells that a page needs, as the person may see them: five people at least within their own scope, ten across others'.</summary>
internal sealed class FigureDesk(Database database, SnapshotSwitch snapshots, IOptions<SignalOptions> options)
{
    /// <summary>Reads.</summary>
    /// <param name="person">Who looks.</param>
    /// <param name="filter">At what.</param>
    /// <param name="isExport">Whether the figures leave the house.</param>
    /// <param name="dimensions">The dimensions that are needed with all languages and endings.</param>
    public FigureSet Read(DeskPerson person, SignalFilter filter, bool isExport, params Dimension[] dimensions)
    {
        var seen = isExport || !Holds(person, filter.Scope) ? Shown.Outside : Shown.Inside;
        return database.Read(db =>
        {
            var cells = CellSet.ReadIndicators(db, filter, seen, dimensions);
            var structures = CellSet.ReadStructures(db, filter, Shown.Outside);
            var counted = CellTable.Mark(db, CellTable.CountedAt) is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : (DateTimeOffset?)null;
            return new FigureSet(filter, cells, structures, counted, seen, Reach(db, filter, seen == Shown.Outside ? CellCounting.LeastOutside : CellCounting.LeastInside));
        });
    }

    /// <summary>The same cells in another period, for a comparison.</summary>
    public CellSet ReadCells(SignalFilter filter, Shown seen, params Dimension[] dimensions) => database.Read(db => CellSet.Read(db, filter, seen, dimensions));

    /// <summary>Whether the signals are invented, for a trial.</summary>
    public bool IsDemo() => database.Read(db => CellTable.Mark(db, CellTable.Demo)) is > 0;

    /// <summary>The scopes that a person may choose: all together, and those that are the person's own.</summary>
    public IReadOnlyList<string> ScopesFor(DeskPerson person, SignalFilter filter) =>
        ["", .. database.Read(db => CellTable.Scopes(db, filter.From, filter.To)).Where(name => Holds(person, name))];

    /// <summary>Whether the scope of a filter is a person's own.</summary>
    public bool Holds(DeskPerson person, string scope)
    {
        var target = scope.Length == 0 ? DeskScope.Programme : scope == options.Value.StaffStructure ? DeskScope.City : DeskScope.Of(scope);
        return person.ScopesFor(DeskPolicy.Figures).Any(own => own.Holds(target));
    }

    // Of everybody or of one structure; which language somebody asks in is in no sketch.
    private static long? Reach(DbStatements db, SignalFilter filter, int least)
    {
        if (filter.Language is not null || filter.Scope == SignalFilter.NoStructure)
        {
            return null;
        }

        var slice = filter.Scope.Length == 0 ? "" : $"structure:{filter.Scope}";
        var ranks = db.All("SELECT rank FROM reach WHERE year = @p1 AND slice = @p2", row => (int)row.GetInt64(0), (long)filter.To.Year, slice);
        return ReachSketch.Estimate(ranks) is var people && people >= least ? people : null;
    }

    /// <summary>What the documents that a person may know of call their subjects, in a language or another.</summary>
    public async Task<IReadOnlyDictionary<string, string>> ItemNamesAsync(DeskPerson person, Language language, CancellationToken cancellationToken)
    {
        var readable = PassageSearch.ReadableBy(person);
        var documents = (await snapshots.CurrentAsync(cancellationToken))?.Published.Documents.Values.Select(stored => stored.Document) ?? [];
        return documents.Where(document => document.Item is not null && document.Audience <= readable).GroupBy(document => document.Item!, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.OrderBy(document => document.Language == language ? 0 : 1).First().Title, StringComparer.Ordinal);
    }
}

/// <summary>Cells that were read for a page.</summary>
/// <param name="Filter">The filter.</param>
/// <param name="Cells">The cells of its scope.</param>
/// <param name="Structures">Each structure's own.</param>
/// <param name="CountedAt">Up to when signals are counted; null while none are.</param>
/// <param name="Seen">How they are seen.</param>
/// <param name="Reach">The people of the year of the last month, estimated; null when it is not known, or too few.</param>
internal sealed record FigureSet(SignalFilter Filter, CellSet Cells, IReadOnlyDictionary<string, CellSet> Structures, DateTimeOffset? CountedAt, Shown Seen, long? Reach)
{
    /// <summary>All figures by name.</summary>
    public IReadOnlyDictionary<IndicatorId, Indicator> Indicators { get; } =
        Analytics.Indicators.Of(Cells, Filter with { Dimension = Dimension.All, Value = "", Ending = null }, Structures, Reach).ToDictionary(indicator => indicator.Id);

    /// <summary>The fewest people that are shown.</summary>
    public int Least => Seen == Shown.Outside ? CellCounting.LeastOutside : CellCounting.LeastInside;
}
